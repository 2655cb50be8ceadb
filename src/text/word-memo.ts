/** So many words are kept; then all are forgotten, so that no run of texts fills the memory. */
const MOST = 1 << 14;
/** Longer words are rare, and a slice so long keeps the whole text it was cut from in memory (V8 copies shorter ones). */
const LONGEST = 12;

/**
 * A function of a word's letters alone that works out each frequent word once, whatever text it stands in: the answers are
 * those of `work`, which must always give the same for the same word.
 */
export function onceAWord<T>(work: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST) return work(word);
    const found = known.get(word);
    // `has` tells a word whose answer is `undefined` from one not yet seen.
    if (found !== undefined || known.has(word)) return found as T;
    const worked = work(word);
    if (known.size >= MOST) known.clear();
    known.set(word, worked);
    return worked;
  };
}
