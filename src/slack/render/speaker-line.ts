import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { printable } from '../printable.ts';
import { certaintyLine, saidLine } from './said-line.ts';

/** A reader must see whether words are somebody's own or the source's account of them. */
const KINDS: Readonly<Record<AnswerItem['kind'], string>> = {
  direct: 'quoted directly',
  indirect: 'reported, not quoted',
  mixed: 'quoted in part',
  passage: 'a passage, not a statement',
};

export function speakerName(item: AnswerItem): string {
  if (item.speaker !== null) return item.speaker;
  return item.kind === 'passage' ? 'Nobody is quoted' : 'Speaker not named';
}

function facts(item: AnswerItem, isDayAbove: boolean): string {
  const isUndated = item.kind === 'passage' && item.said.from === null && item.said.to === null;
  const day = isUndated ? null : isDayAbove ? certaintyLine(item.said) : saidLine(item.said);
  const via = item.via === undefined || item.via === '' ? [] : [`as reported by ${shorten(item.via, 100)}`];
  const role = item.role === undefined || item.role === '' ? '' : `, ${shorten(item.role, 150)}`;
  return `${role} · ${[...(day === null ? [] : [day]), KINDS[item.kind], ...via].join(' · ')}`;
}

/** Who said it, in what role, when, and in which form: `Ada Berg, mayor of Osk · said 2 Mar 2026 (stated) · quoted directly`. */
export const speakerText = (item: AnswerItem): string =>
  printable(`${shorten(speakerName(item), 150)}${shorten(facts(item, false), OWN_LIMITS.speakerLine)}`);

/** The same without the name, where that stands above. */
export const factsText = (item: AnswerItem): string =>
  printable(shorten(facts(item, false), OWN_LIMITS.speakerLine).replace(/^(?:, | · )/, ''));

/** The same, the name in bold; without the day where that stands above. */
export function speakerLine(item: AnswerItem, isDayAbove = false): types.RichTextSection {
  const name = printable(shorten(speakerName(item), 150)) || '–';
  return {
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: name, style: { bold: true } },
      { type: 'text', text: printable(shorten(facts(item, isDayAbove), OWN_LIMITS.speakerLine)) },
    ],
  };
}
