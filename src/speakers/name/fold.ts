/**
 * A name reduced to what is compared: lower case, no diacritics, no dots, plain apostrophes and hyphens, no leading article.
 * "The Washington Post" → "washington post"; "Nicolás Maduro" → "nicolas maduro"; "U.S." → "us".
 */
const PLAIN = /^[a-z0-9-]+$/;
const PLAIN_WORDS = /^[A-Za-z0-9-]+(?: [A-Za-z0-9-]+)*$/;
const ASCII = /^[ -~]*$/;

export function foldName(name: string): string {
  if (PLAIN.test(name)) return name;
  if (PLAIN_WORDS.test(name)) return withoutArticle(name.toLowerCase());
  const letters = ASCII.test(name)
    ? name
    : name
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[’‘]/g, "'")
        .replace(/[‐‑–—]/g, '-');
  const folded = letters.toLowerCase().replace(/[.,]/g, '').replace(/\s+/g, ' ').replaceAll('`', "'").trim();
  return withoutArticle(folded);
}

const withoutArticle = (folded: string): string =>
  folded.startsWith('the ') && folded.length > 4 ? folded.slice(4) : folded;

/** The words of a folded name, without possessive marks. */
export function nameWords(name: string): string[] {
  const folded = foldName(name);
  const words = folded.split(' ');
  if (!folded.includes("'")) return words.filter((word) => word !== '');
  return words.map((word) => word.replace(/'s?$/, '')).filter((word) => word !== '');
}
