import type { types } from '@slack/bolt';
import type { AnswerItem, Citation } from '../../domain/answer.ts';
import { showCorrection } from '../../domain/show-correction.ts';
import { showDue, showPlainDay } from '../../domain/show-time.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { plain } from './plain.ts';

/** `“Title” · Publisher · published 2 Mar 2026 · paragraph 4`; what is not known is left out, the date is said to be missing. */
export function citationText(citation: Citation): string {
  const title = citation.title === null ? citation.source : `“${shorten(citation.title, 200)}”`;
  const published =
    citation.published === null ? 'publication date not known' : `published ${showPlainDay(citation.published)}`;
  const publisher = citation.publisher === null ? [] : [shorten(citation.publisher, 100)];
  return [title, ...publisher, published, `paragraph ${citation.paragraph}`].join(' · ');
}

/** The source's address where it is a web address, with nothing in it that could end a link early; else `null`. */
export function webAddress(url: string | null): string | null {
  if (url === null || url.length > 2000 || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? href.replace(/[<>|]/g, encodeURIComponent) : null;
}

/** The citation in small print, with a link to the words in the source where it has an address. */
export function citationLine(citation: Citation): types.ContextBlock {
  const address = webAddress(citation.link ?? citation.url);
  const text = plain(citationText(citation), OWN_LIMITS.citationLine);
  if (address === null) return { type: 'context', elements: [text] };
  return {
    type: 'context',
    elements: [text, { type: 'mrkdwn', text: `<${address.replaceAll('&', '&amp;')}|Open the source>`, verbatim: true }],
  };
}

/** Further sources, what they disagree on, and a deadline: each a line of its own, at most `OWN_LIMITS.notes` of each. */
export function notes(item: AnswerItem): string[] {
  const [, ...others] = item.citations;
  const shown = others.slice(0, OWN_LIMITS.notes).map((citation) => `Also in ${citationText(citation)}`);
  const hidden = others.length - shown.length;
  if (hidden > 0) shown.push(`And in ${hidden} more ${hidden === 1 ? 'source' : 'sources'}`);
  const differences = (item.disagreements ?? []).slice(0, OWN_LIMITS.notes).map((text) => `Sources differ: ${text}`);
  const corrected = (item.corrected ?? []).slice(0, OWN_LIMITS.notes).map(showCorrection);
  return [...deadlineNote(item), ...corrected, ...differences, ...shown];
}

function deadlineNote({ deadline }: AnswerItem): string[] {
  if (deadline === undefined) return [];
  const isDated = deadline.due !== null || deadline.duration !== null;
  return [`Deadline: ${isDated ? `${showDue(deadline)} · ` : ''}“${shorten(deadline.expression, 150)}”`];
}
