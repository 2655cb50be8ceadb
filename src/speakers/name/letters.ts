const MARKS = /[-'/. ]/g;

/** So many letters tell a name by themselves: "Co-op" and "Coop" may be two. */
const ENOUGH = 6;

/** A folded name's letters and digits alone, for who writes it with other hyphens and spaces: "jp morgan" → "jpmorgan"; `null` where they are too few to tell. */
export function lettersOf(key: string): string | null {
  const letters = key.replace(MARKS, '');
  return letters.length < ENOUGH ? null : letters;
}
