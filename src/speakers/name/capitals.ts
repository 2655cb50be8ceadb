const ALL = /^[\p{Lu}\s.]{5,}$/u;

/** Whether a name is written in capitals alone, as headings and transcripts do; shorter ones may be initials. */
export const isInCapitals = (name: string): boolean => ALL.test(name);

/** A name that is surely somebody's, without its capitals if it has no other letters: "HALE" → "Hale"; "TJ" stays. */
export const unshouted = (name: string): string =>
  name.length > 3 && name === name.toUpperCase() ? inTitleCase(name) : name;

/** A person's name as it is written elsewhere: "ADA BERG" → "Ada Berg". */
export const inTitleCase = (name: string): string =>
  name.replace(/\p{Lu}+/gu, (word) => word.slice(0, 1) + word.slice(1).toLowerCase());
