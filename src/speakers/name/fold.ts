/**
 * A name reduced to what is compared: lower case, no diacritics, no dots, plain apostrophes and hyphens, no leading article.
 * "The Washington Post" → "washington post"; "Nicolás Maduro" → "nicolas maduro"; "U.S." → "us".
 */
const PLAIN = /^[a-z0-9-]+$/;
const ASCII = /^[ -~]*$/;

export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
  const letters = ASCII.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘]/g, "'")
        .replace(/[‐‑–—]/g, '-');
  const folded = letters.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return folded.startsWith('the ') && folded.length > 4 ? folded.slice(4) : folded;
}

/** The words of a folded name, without possessive marks. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '');
