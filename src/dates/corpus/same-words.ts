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
  for (const [pair, shared] of sharedShingles(quoted)) {
    const a = Math.floor(pair / quoted.length);
    const b = pair % quoted.length;
    const [one, other] = [quoted[a], quoted[b]];
    if (one && other && sameWords(one, other, shared)) parent[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  }
  return quoted.map((_, i) => find(i));
}

/** How many shingles each pair of statements shares; the pair (a, b), a < b, has the key a × n + b. */
function sharedShingles(quoted: readonly Quoted[]): Map<number, number> {
  const holders = new Map<string, number[]>();
  quoted.forEach(({ shingles }, i) => {
    for (const shingle of shingles) {
      const list = holders.get(shingle);
      if (list) list.push(i);
      else holders.set(shingle, [i]);
    }
  });
  const shared = new Map<number, number>();
  for (const list of holders.values()) {
    if (list.length > COMMON) continue;
    for (const [at, a] of list.entries()) {
      for (const b of list.slice(at + 1)) {
        const pair = a * quoted.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + 1);
      }
    }
  }
  return shared;
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
