import { type Span, sliceSpan } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Reading } from '../../text/reading.ts';

/** "quoted Ann Lee as saying": the words between are who is quoted. */
const QUOTED_AS = /\bquot(?:ed|es|ing)\s+(\S(?:.*\S)?)\s+as\s+(?:saying|telling|stating|adding|warning|writing)\b/is;
/** "gave the quote as:", "translated her remarks as". */
const SAME_WORDS = /\b(?:the|his|her|their)\s+(?:quote|quotation|words|remarks?|comments?)\s+as\b/i;

/**
 * Somebody passes on what another said: the speaker is the other, `via` whoever passes it on.
 *   "“…,” the Herald [quoted Lee as saying]" → Lee, via the Herald      "while the Post [gave the quote as]: “…”" → still Lee
 *   not: "Lee quoted the report", "Lee described the words as harsh" where nothing was quoted before
 */
export function followPassedOn(reading: Reading, attributions: readonly Attribution[]): Attribution[] {
  const followed: Attribution[] = [];
  for (const attribution of attributions) {
    const speaker = quotedIn(reading, attribution) ?? speakerBefore(reading, attribution, followed.at(-1));
    const [reporter] = attribution.source;
    followed.push(
      speaker === null || reporter === undefined
        ? attribution
        : { ...attribution, source: speaker, via: attribution.via ?? sliceSpan(reading.text, reporter) },
    );
  }
  return followed;
}

function quotedIn({ text }: Reading, { cue }: Attribution): readonly Span[] | null {
  for (const span of cue) {
    const match = QUOTED_AS.exec(sliceSpan(text, span));
    const quoted = match?.[1];
    if (match === null || quoted === undefined) continue;
    const start = span.start + match.index + match[0].indexOf(quoted);
    return [{ start, end: start + quoted.length }];
  }
  return null;
}

/** Whoever said the words quoted right before, in the same sentence. */
function speakerBefore(
  reading: Reading,
  attribution: Attribution,
  before: Attribution | undefined,
): readonly Span[] | null {
  const [cue] = attribution.cue;
  const [earlier] = before?.cue ?? [];
  if (cue === undefined || earlier === undefined || before?.via === undefined) return null;
  const together = reading.sentences.some(({ start, end }) => start <= earlier.start && cue.end <= end);
  return together && SAME_WORDS.test(sliceSpan(reading.text, cue)) ? before.source : null;
}
