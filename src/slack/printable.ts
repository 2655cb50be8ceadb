/**
 * Control characters (not tab and line feed), and the explicit direction controls of Unicode (embeddings, overrides,
 * isolates), which can show words in another order than they are written. Direction *marks* stay: they order
 * nothing by themselves and right-to-left scripts need them.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNPRINTABLE = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFEFF]/g;

/** Half of a surrogate pair, which is no character and cannot be sent as UTF-8. */
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** A text without the invisible characters that could mislead a reader or break a message. No visible word changes. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '').replace(LONE_SURROGATE, '\uFFFD');
