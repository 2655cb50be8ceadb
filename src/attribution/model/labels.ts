/** Labels of the first chain: outside, and the beginning and the inside of sources, cues and contents. */
export const CUE_LABELS = 7;
export const BEGIN_SOURCE = 1;
export const INSIDE_SOURCE = 2;
export const BEGIN_CUE = 3;
export const INSIDE_CUE = 4;
export const BEGIN_CONTENT = 5;
export const INSIDE_CONTENT = 6;

/** Labels of the second chain, which looks at one cue: outside, its source, its content, the cue itself. */
export const ARGUMENT_LABELS = 6;
export const ARGUMENT = {
  outside: 0,
  beginSource: 1,
  insideSource: 2,
  beginContent: 3,
  insideContent: 4,
  cue: 5,
} as const;
