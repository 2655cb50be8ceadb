// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is about.
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A document's words as a terminal may show them: control characters (escape sequences could recolour, retitle or
 * rewrite the screen; bidirectional overrides could reorder an excerpt) become `�`, one for one, so that offsets hold.
 */
export const printable = (text: string): string => text.replace(controls, '�');
