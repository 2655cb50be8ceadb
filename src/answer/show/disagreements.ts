import type { Document } from '../../domain/document.ts';
import { showInterval, showPlainDay } from '../../domain/show-time.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Said } from '../../domain/time.ts';
import { stemWord } from '../../index/stem-word.ts';
import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords } from '../../index/text-index.ts';
import { wordingDifference } from './wording.ts';

/** One report of what was said. */
export interface Report {
  readonly document: Document;
  readonly statement: Statement;
  /** The words that are compared, verbatim, and whether they are quoted. */
  readonly words: string;
  readonly quoted: boolean;
}

/**
 * In what sources that report the same words differ: the speaker, the speaker's title, the day, the wording. A line for each
 * that does: `day: AFP says Fri 27 Feb 2026; The Times says Sat 28 Feb 2026`. One document does not disagree with itself.
 */
export function disagreementsOf(reports: readonly Report[]): string[] {
  const [lead, ...rest] = reports;
  if (lead === undefined) return [];
  const others = rest.filter(({ document }) => document.id !== lead.document.id);
  return [
    ...line(
      'speaker',
      lead,
      others,
      ({ statement }) => statement.speaker.name,
      (a, b) => a !== b,
    ),
    ...line('title', lead, others, ({ statement }) => statement.speaker.role ?? null, titlesDiffer),
    ...line(
      'day',
      lead,
      others,
      ({ statement }) => dayOf(statement.said),
      (_, __, a, b) => apart(a.statement.said, b.statement.said),
    ),
    ...wording(lead, others),
  ];
}

type Differ = (a: string, b: string, first: Report, second: Report) => boolean;

/** One line for all sources that differ from the lead in one respect; sources that say the same are named together. */
function line(
  what: string,
  lead: Report,
  others: readonly Report[],
  read: (report: Report) => string | null,
  differ: Differ,
): string[] {
  const own = read(lead);
  if (own === null) return [];
  const said = new Map<string, Set<string>>();
  for (const other of others) {
    const value = read(other);
    if (value === null || !differ(own, value, lead, other)) continue;
    said.set(value, (said.get(value) ?? new Set()).add(sourceOf(other.document)));
  }
  if (said.size === 0) return [];
  const parts = [...said].map(
    ([value, sources]) => `${[...sources].join(' and ')} ${sources.size > 1 ? 'say' : 'says'} ${value}`,
  );
  return [`${what}: ${[`${sourceOf(lead.document)} says ${own}`, ...parts].join('; ')}`];
}

function wording(lead: Report, others: readonly Report[]): string[] {
  const lines = others.flatMap((other) => {
    if (!lead.quoted || !other.quoted) return [];
    const difference = wordingDifference(wordsOf(lead.words), wordsOf(other.words));
    if (difference === null) return [];
    const [a, b] = difference;
    return [`wording: ${sourceOf(lead.document)} has “${a}”; ${sourceOf(other.document)} has “${b}”`];
  });
  return [...new Set(lines)].slice(0, 1);
}

const wordsOf = (text: string): string[] => text.trim().split(/[\s-]+/u);

/** Names of documents are cut to this many characters. */
const longestName = 40;

/** A short name for a document: its publisher, title or file. */
function sourceOf({ publisher, title, source, published }: Document): string {
  const name = publisher.value ?? title.value ?? source;
  const short = name.length <= longestName ? name : `${name.slice(0, longestName).trimEnd()}…`;
  return published.value === null ? short : `${short} (${showPlainDay(published.value)})`;
}

/** Titles differ unless one only says more: `Defence Secretary` and `US Secretary of Defense` are the same. */
function titlesDiffer(a: string, b: string): boolean {
  const [first, second] = [titleWords(a), titleWords(b)];
  return ![...first].every((word) => second.has(word)) && ![...second].every((word) => first.has(word));
}

const titleWords = (role: string): Set<string> =>
  new Set(
    foldedWords(role)
      .filter((word) => !isStopWord(word))
      .map(stemWord),
  );

/** Whether two times cannot both be right. */
function apart(a: Said, b: Said): boolean {
  if (a.from === null || b.from === null) return false;
  const end = ({ from, to }: Said): string => (to ?? from ?? '').slice(0, 10);
  return end(a) < b.from.slice(0, 10) || end(b) < a.from.slice(0, 10);
}

const dayOf = ({ from, to }: Said): string | null =>
  from === null ? null : showInterval(from.slice(0, 10), (to ?? from).slice(0, 10));
