import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { printable } from '../printable.ts';
import { saidLine } from './said-line.ts';

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

/** Who said it, in what role, when, and in which form: `Ada Berg, mayor of Osk · said 2 Mar 2026 (stated) · quoted directly`. */
export function speakerLine(item: AnswerItem): types.RichTextSection {
  const role = item.role === undefined || item.role === '' ? '' : `, ${shorten(item.role, 150)}`;
  const isUndated = item.kind === 'passage' && item.said.from === null && item.said.to === null;
  const facts = [...(isUndated ? [] : [saidLine(item.said)]), KINDS[item.kind]];
  if (item.via !== undefined && item.via !== '') facts.push(`as reported by ${shorten(item.via, 100)}`);
  const rest = printable(shorten(`${role} · ${facts.join(' · ')}`, OWN_LIMITS.speakerLine));
  return {
    type: 'rich_text_section',
    elements: [
      { type: 'text', text: printable(shorten(speakerName(item), 150)) || '–', style: { bold: true } },
      { type: 'text', text: rest },
    ],
  };
}
