import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { sentenceInFull } from '../../domain/in-full.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { shortenAround } from '../limits/shorten.ts';
import { markedRuns } from './quotation.ts';

const LABEL = 'In full: ';

/**
 * The whole sentence below words that do not stand by themselves, the words said in bold, so that a reader can tell them from the
 * source's own: `In full: She called it **a threat**.` None for words that do.
 */
export function inFullLine(item: AnswerItem, max: number): types.RichTextSection[] {
  const sentence = sentenceInFull(item);
  if (sentence === null) return [];
  const runs = markedRuns({ text: sentence.text, marks: sentence.said }, max);
  const label: types.RichTextText = { type: 'text', text: LABEL, style: { italic: true } };
  return [{ type: 'rich_text_section', elements: [label, ...runs] }];
}

/** The same as plain text, for places without styles: the words said stand above it. */
export function inFullText(item: AnswerItem, max: number): string[] {
  const sentence = sentenceInFull(item);
  if (sentence === null) return [];
  return [LABEL + shortenAround({ text: sentence.text, marks: sentence.said }, max).text];
}

/** The words with their sentence in brackets, for a line of text: `it a threat (In full: She called it a threat.)`. */
export function wordsInFull(item: AnswerItem): string {
  const [sentence] = inFullText(item, OWN_LIMITS.inFull);
  return sentence === undefined ? item.excerpt : `${item.excerpt} (${sentence})`;
}
