import type { types } from '@slack/bolt';
import type { AnswerItem, Citation } from '../../domain/answer.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { plain } from './plain.ts';
import { showDay } from './said-line.ts';

/** `“Title” · Publisher · published 2 Mar 2026 · paragraph 4`; what is not known is left out, the date is said to be missing. */
export function citationText(citation: Citation): string {
  const title = citation.title === null ? citation.source : `“${shorten(citation.title, 200)}”`;
  const published =
    citation.published === null ? 'publication date not known' : `published ${showDay(citation.published)}`;
  const publisher = citation.publisher === null ? [] : [shorten(citation.publisher, 100)];
  return [title, ...publisher, published, `paragraph ${citation.paragraph}`].join(' · ');
}

/** A link that Slack can show, or `null`: only web addresses, with nothing in them that could end the link early. */
function webAddress(url: string | null): string | null {
  if (url === null || url.length > 2000 || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.replace(/[<>|]/g, encodeURIComponent).replaceAll('&', '&amp;');
}

/** The citation in small print, with a link to the source where it has an address. */
export function citationLine(citation: Citation): types.ContextBlock {
  const address = webAddress(citation.url);
  const text = plain(citationText(citation), OWN_LIMITS.citationLine);
  if (address === null) return { type: 'context', elements: [text] };
  return {
    type: 'context',
    elements: [text, { type: 'mrkdwn', text: `<${address}|Open the source>`, verbatim: true }],
  };
}

/** Further sources, what they disagree on, and a deadline: each a line of its own, at most `OWN_LIMITS.notes` of each. */
export function notes(item: AnswerItem): string[] {
  const [, ...others] = item.citations;
  const shown = others.slice(0, OWN_LIMITS.notes).map((citation) => `Also in ${citationText(citation)}`);
  const hidden = others.length - shown.length;
  if (hidden > 0) shown.push(`And in ${hidden} more ${hidden === 1 ? 'source' : 'sources'}`);
  const differences = (item.disagreements ?? []).slice(0, OWN_LIMITS.notes).map((text) => `Sources differ: ${text}`);
  return [...deadlineNote(item), ...differences, ...shown];
}

function deadlineNote({ deadline }: AnswerItem): string[] {
  if (deadline === undefined) return [];
  const due = deadline.due === null ? [] : [`due ${showDue(deadline.due)}`];
  return [`Deadline: ${[...due, `“${shorten(deadline.expression, 200)}”`].join(', ')}`];
}

/** An instant is shown in UTC, as it is: `27 Feb 2026, 22:01 UTC`. A day stays a day. */
function showDue(due: string): string {
  const time = /T(\d{2}:\d{2})/.exec(due);
  if (time === null) return showDay(due);
  const instant = new Date(due);
  if (Number.isNaN(instant.getTime()) || !/(?:Z|[+-]\d{2}:?\d{2})$/.test(due)) return `${showDay(due)}, ${time[1]}`;
  const utc = instant.toISOString();
  return `${showDay(utc)}, ${utc.slice(11, 16)} UTC`;
}
