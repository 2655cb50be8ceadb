/** What the bytes 0x80 to 0x9F stand for in windows-1252. Source: encoding.spec.whatwg.org/index-windows-1252.txt. */
const upperControls = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Gives a text that was decoded as windows-1252 its quotation marks and dashes. Many
 * versions of Node (20.18.3 and later 20s among them) decode it as if it were ISO 8859-1, and make control characters of
 * them: github.com/nodejs/node/issues/56542.
 */
export const restoreWindows1252 = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => upperControls[control.charCodeAt(0) - 0x80]!);
