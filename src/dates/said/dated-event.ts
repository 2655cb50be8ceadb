import type { Timex } from '../../domain/time.ts';
import type { Paragraph, Reading, Sentence } from '../../text/reading.ts';

/** Nouns for an act of speech: a date set before one is the day of the speech ("a January 9 memorandum"). */
const UTTERANCE =
  /^(?:[\w’'&.-]+\s){0,4}?(?:statement|memo(?:randum)?|letter|report|interview|speech|post|tweet|message|briefing|press conference|news conference|hearing|testimony|e-?mail|blog|filing|order|ruling|article|editorial|column|op-ed|address|remarks|announcement|call|note|release|broadcast|memoir|rally|directive|decision)s?\b/i;

/** Words before a date that make it the bound of something else: "since Friday", "after Monday's vote". */
const ANOTHER =
  /\b(?:since|until|till|before|after|by|from|through|than|between|ahead of|prior to|scheduled for|due|for|deadline of)\s+(?:the\s+)?(?:end\s+of\s+)?$/i;

/**
 * Whether a date can tell when something in its own clause happened, by the words right beside it.
 * Can: "said on Friday", "in a January 9 memorandum". Cannot: "since Friday", "after Friday's vote", "the March 5 election".
 */
export function canDateItsClause(text: string, timex: Timex): boolean {
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return false;
  if (timex.value.endsWith('_REF')) return false;
  const before = text.slice(Math.max(0, timex.start - 40), timex.start);
  if (ANOTHER.test(before)) return false;
  const after = text.slice(timex.end, timex.end + 60);
  if (/^['’]s?\s/.test(after)) return UTTERANCE.test(after.replace(/^['’]s?\s/, ''));
  const attributive =
    /\b(?:a|an|the|his|her|its|their|this|that)\s+$/i.test(before) &&
    /^\s\w/.test(after) &&
    !/^the\b/i.test(timex.text);
  return !attributive || UTTERANCE.test(after.slice(1));
}

/** The paragraph and sentence that a place stands in; `-1` where it stands in none. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle];
    if (!sentence) return -1;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

export const paragraphOf = (reading: Reading, sentence: number): Paragraph | undefined =>
  reading.paragraphs[reading.sentences[sentence]?.paragraph ?? -1];
