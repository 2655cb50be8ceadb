/** Words at either end that a fragment names; enough to be found once in a page. */
const edgeWords = 5;

/**
 * A scroll-to-text fragment (WICG "Text Fragments"): `#:~:text=first%20words,last%20words`. Appended to an address, it opens
 * the page at the excerpt. An address with a fragment of its own keeps it.
 */
export function textFragment(url: string, excerpt: string): string {
  const words = excerpt.trim().split(/\s+/u);
  if (words[0] === '') return '';
  const text =
    words.length <= edgeWords * 2
      ? encode(words)
      : `${encode(words.slice(0, edgeWords))},${encode(words.slice(-edgeWords))}`;
  return `${url.includes('#') ? '' : '#'}:~:text=${text}`;
}

/** `-` and `,` have a meaning of their own in a fragment; half a surrogate pair has no code. */
const encode = (words: readonly string[]): string =>
  encodeURIComponent(words.join(' ').replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');
