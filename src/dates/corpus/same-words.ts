/** Words that so many statements share are a slogan or a formula, and tell nothing about the day. */
const COMMON = 24;

/** A statement as far as it matters for finding the same words elsewhere. */
export interface Quoted {
  /** The speaker's last name in small letters; `null` where the speaker is not known. */
  readonly speaker: string | null;
  readonly shingles: readonly string[];
}

/**
 * Groups statements that quote the same words: for each, the number of its group. Two belong together where their
 * speaker is the same (or one is not known) and they share three runs of four words, or all that the shorter one has.
 * Does not depend on the order of `quoted`, but for the numbers' names. Near-linear: a run of words that more than
 * 24 statements share is passed over.
 */
export function groupSameWords(quoted: readonly Quoted[]): number[] {
  const parent = quoted.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = i; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  // Statement → how many shingles it shares with the one in hand; all zero in between.
  const shared = new Int32Array(quoted.length);
  for (const [a, lists] of sharedLists(quoted).entries()) {
    const others: number[] = [];
    for (const list of lists) {
      // A list ascends: from its end down to the statement itself, so that each pair is met once.
      for (let at = list.length - 1; list[at]! > a; at--) {
        const b = list[at]!;
        if (shared[b] === 0) others.push(b);
        shared[b]!++;
      }
    }
    for (const b of others) {
      if (sameWords(quoted[a]!, quoted[b]!, shared[b]!))
        parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
      shared[b] = 0;
    }
  }
  return quoted.map((_, i) => find(i));
}

/** For each statement, who has each of its shingles, itself among them; shingles of its own alone, and common ones, left out. */
function sharedLists(quoted: readonly Quoted[]): number[][][] {
  const holders = new Map<string, number[]>();
  quoted.forEach(({ shingles }, i) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const lists = quoted.map((): number[][] => []);
  for (const list of holders.values()) {
    if (list.length < 2 || list.length > COMMON) continue;
    for (const i of list) lists[i]!.push(list);
  }
  return lists;
}

function sameWords(a: Quoted, b: Quoted, shared: number): boolean {
  const shorter = Math.min(a.shingles.length, b.shingles.length);
  const enough = shared >= Math.min(3, shorter);
  return (
    enough &&
    (a.speaker === b.speaker
      ? a.speaker !== null || shared >= 4
      : shared >= 4 && (a.speaker === null || b.speaker === null))
  );
}
