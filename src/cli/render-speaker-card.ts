import pc from 'picocolors';
import type { SpeakerFound } from '../app/speakers/open-speakers.ts';
import type { DocumentPlace, SpeakerCard, SpokenWords } from '../app/speakers/speaker-card.ts';
import { showDay, showSaid } from '../domain/show-time.ts';
import { hang } from './hang.ts';
import type { Terminal } from './io.ts';
import { printable } from './printable.ts';
import { count, renderSpeakerLine } from './render-speaker-list.ts';

/** At most this many sources of one role are shown, and characters of one statement. */
const shownSources = 3;
const shownCharacters = 100;

/** The card of whom a name means; or whom it could mean; or that nobody has it. */
export function renderSpeakerFound(found: SpeakerFound, explain: boolean, terminal: Terminal): string {
  const style = pc.createColors(terminal.color);
  const asked = printable(found.asked);
  if (found.found === 'one') return `${renderCard(found.card, explain, terminal).join('\n')}\n`;
  if (found.found === 'several') {
    const rows = found.candidates.map((one) => hang(renderSpeakerLine(one, style), '   ', '   ', terminal));
    return `“${asked}” could be:\n\n${rows.join('\n')}\n`;
  }
  const near = found.nearest.map((name) => `“${printable(name)}”`);
  const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
  return `Nobody called “${asked}” speaks in these documents.${meant}\n`;
}

function renderCard(card: SpeakerCard, explain: boolean, terminal: Terminal): string[] {
  const style = pc.createColors(terminal.color);
  const line = (text: string, indent = '') => hang(printable(text), indent, indent, terminal);
  const kind = card.kind === 'unknown' ? '' : `${card.kind} · `;
  const lines = [
    style.bold(printable(card.name)),
    line(`${kind}${count(card.statements, 'statement')} in ${count(card.documents, 'document')}`),
  ];
  if (card.aliases.length > 0) lines.push(line(`Also: ${card.aliases.join(', ')}`));
  if (card.first !== null) lines.push(line(`First: ${renderWords(card.first)}`));
  if (card.last !== null && card.last !== card.first) lines.push(line(`Last: ${renderWords(card.last)}`));
  if (card.first === null && card.statements > 0) lines.push('The day of no statement is known.');
  if (card.roles.length > 0) {
    lines.push('', style.dim('Roles, as each source gives them'));
    for (const [role, given] of groupRoles(card.roles)) {
      lines.push(line(role, '   '));
      lines.push(...given.slice(0, shownSources).map((one) => style.dim(line(one, '      '))));
      if (given.length > shownSources) {
        lines.push(style.dim(`      and ${given.length - shownSources} more, to ${printable(given.at(-1) ?? '')}`));
      }
    }
  }
  if (card.decided.length > 0)
    lines.push('', style.dim('Decided in speakers.yml'), ...card.decided.map((one) => line(one, '   ')));
  if (explain) {
    lines.push('', style.dim('How each mention led to the speaker'));
    card.said.forEach((words) => {
      lines.push(line(`${renderWords(words)}, ${words.certainty}`, '   '));
      lines.push(...words.chain.map((step) => style.dim(line(`→ ${step}`, '      '))));
    });
  }
  return lines;
}

/** Each role, word for word, with the day and the place of each source, in order of time. */
function groupRoles(roles: SpeakerCard['roles']): Map<string, string[]> {
  const grouped = new Map<string, string[]>();
  for (const { role, day, place } of roles) {
    const source =
      place === null
        ? 'decided in speakers.yml'
        : `${day === null ? 'day unknown' : showDay(day)} · ${renderPlace(place)}`;
    grouped.set(role, [...(grouped.get(role) ?? []), source]);
  }
  return grouped;
}

/** `Mon 2 Mar 2026 · “We will not wait” · Harbour to close, harbour.txt`. */
export const renderWords = (words: SpokenWords): string =>
  `${showSaid(words.said)} · “${shorten(words.excerpt)}” · ${renderPlace(words)}`;

const renderPlace = ({ title, source }: DocumentPlace): string => (title === null ? source : `${title}, ${source}`);

function shorten(text: string): string {
  const letters = [...text];
  return letters.length > shownCharacters
    ? `${letters
        .slice(0, shownCharacters - 1)
        .join('')
        .trimEnd()}…`
    : text;
}
