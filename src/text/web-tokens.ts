import { isBlankAt } from './characters.ts';

const ADDRESS = /https?:\/\/|www\./iy;
/** Marks that end the sentence around an address, not the address. */
const TRAILING = /[.,;:!?)\]}>"'”’»…]/;

const isHandleCode = (code: number): boolean =>
  (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95 || (code >= 97 && code <= 122);

/** The end of the web address that begins at `start`; `start` itself where none does. */
export function scanUrl(text: string, start: number): number {
  const first = text.charAt(start);
  if (first !== 'h' && first !== 'w' && first !== 'H' && first !== 'W') return start;
  ADDRESS.lastIndex = start;
  if (!ADDRESS.test(text)) return start;
  const head = ADDRESS.lastIndex;
  let end = head;
  while (!isBlankAt(text, end)) end++;
  while (end > head && TRAILING.test(text.charAt(end - 1))) end--;
  return end > head ? end : start;
}

/** The end of the handle or hashtag (`@name`, `#topic`) that begins at `start`; `start` itself where none does. */
export function scanHandle(text: string, start: number): number {
  const first = text.charAt(start);
  if (first !== '@' && first !== '#') return start;
  let end = start + 1;
  while (isHandleCode(text.charCodeAt(end))) end++;
  return end > start + 1 ? end : start;
}
