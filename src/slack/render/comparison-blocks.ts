import type { types } from '@slack/bolt';
import type { Answer, AnswerItem } from '../../domain/answer.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { citationText } from './citation-line.ts';
import { inFullText } from './in-full-line.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain } from './plain.ts';
import { factsText } from './speaker-line.ts';

/** A row of a comparison: what each of the two said, with its place among the answers shown. */
export type Row = readonly [left: Cell | null, right: Cell | null];

export interface Cell {
  readonly item: AnswerItem;
  readonly at: number;
}

/** The two columns of a comparison, row by row; `null` where it is not between two whose statements can be told apart. */
export function comparisonRows({ interpretation: { intent, speakers }, answers }: Answer): readonly Row[] | null {
  const [left, right, ...others] = speakers.map(({ name, asked }) => name ?? asked);
  if (intent !== 'compare' || left === undefined || right === undefined || others.length > 0 || left === right)
    return null;
  const cells = answers.map((item, at): Cell => ({ item, at }));
  const by = (name: string): Cell[] => cells.filter(({ item }) => item.speaker === name);
  const [a, b] = [by(left), by(right)];
  if (a.length + b.length < cells.length) return null;
  return Array.from({ length: Math.max(a.length, b.length) }, (_, row): Row => [a[row] ?? null, b[row] ?? null]);
}

/** Bold is markup: marks that would end it early are left out of a name. */
const bold = (name: string): types.MrkdwnElement => ({
  type: 'mrkdwn',
  text: `*${escapeMrkdwn(name.replace(/[*_~`]/g, ' ').trim() || '–', 150)}*`,
  verbatim: true,
});

/** The names above their columns. */
export const columnHeads = ({ interpretation: { speakers } }: Answer): types.SectionBlock => ({
  type: 'section',
  fields: speakers.slice(0, 2).map(({ name, asked }) => bold(name ?? asked)),
});

/** The words first, then who, when and where, as plain text: no words of a document can become markup in it. */
function cellText(cell: Cell | null, silent: string): types.PlainTextElement {
  if (cell === null) return plain(silent, LIMITS.section.field);
  const { item } = cell;
  const sentence = inFullText(item, OWN_LIMITS.inFullCompared);
  const most = sentence.length === 0 ? OWN_LIMITS.excerptCompared : OWN_LIMITS.fragmentCompared;
  const words = shorten(item.excerpt, most);
  const where = shorten(citationText(item.citations[0]), 300);
  return plain([words, ...sentence, factsText(item), where].join('\n\n'), LIMITS.section.field);
}

/** Two statements side by side; on a narrow screen Slack puts the second below the first. */
export const comparisonRow = ([left, right]: Row): types.SectionBlock => ({
  type: 'section',
  fields: [cellText(left, 'No further statement'), cellText(right, 'No further statement')],
});
