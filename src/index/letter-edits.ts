const rows = { last: new Uint16Array(64), next: new Uint16Array(64) };

/**
 * The number of letters to insert, delete or replace to turn one word into the other (Levenshtein), or `limit + 1` where it is
 * more than `limit`.
 */
export function letterEdits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  // Most words that are compared differ by far more than what begins and ends alike.
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let aEnd = a.length;
  let bEnd = b.length;
  while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) {
    aEnd--;
    bEnd--;
  }
  const width = bEnd - start;
  if (width >= rows.last.length) {
    rows.last = new Uint16Array(width * 2);
    rows.next = new Uint16Array(width * 2);
  }
  let { last, next } = rows;
  for (let j = 0; j <= width; j++) last[j] = j;
  for (let i = start; i < aEnd; i++) {
    const letter = a.charCodeAt(i);
    next[0] = i - start + 1;
    let least = next[0]!;
    for (let j = 1; j <= width; j++) {
      const replaced = last[j - 1]! + (letter === b.charCodeAt(start + j - 1) ? 0 : 1);
      const cost = Math.min(replaced, last[j]! + 1, next[j - 1]! + 1);
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [last, next] = [next, last];
  }
  return Math.min(last[width]!, limit + 1);
}
