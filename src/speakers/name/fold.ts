/**
 * A name reduced to what is compared: lower case, no diacritics, no dots, plain apostrophes and hyphens, no leading article.
 * "The Washington Post" → "washington post"; "Nicolás Maduro" → "nicolas maduro"; "U.S." → "us".
 */
export function foldName(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[.,]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the (?=\S)/, '');
}

/** The words of a folded name, without possessive marks. */
export const nameWords = (name: string): string[] =>
  foldName(name)
    .split(' ')
    .map((word) => word.replace(/'s?$/, ''))
    .filter((word) => word !== '');
