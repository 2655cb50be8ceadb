import type { Document } from '../../domain/document.ts';
import { showDay } from '../../domain/show-time.ts';
import type { Statement } from '../../domain/statement.ts';
import type { Said } from '../../domain/time.ts';
import { wordingDifference } from './wording.ts';

/** One report of what was said. */
export interface Report {
  readonly document: Document;
  readonly statement: Statement;
  /** The words that are compared, verbatim, and whether they are quoted. */
  readonly words: string;
  readonly quoted: boolean;
}

/** In what sources that report the same words differ: the speaker, the speaker's title, the day, the wording. A line for each. */
export function disagreementsOf(reports: readonly Report[]): string[] {
  const [lead, ...others] = reports;
  if (lead === undefined) return [];
  const lines = others.flatMap((other) => [...differences(lead, other)]);
  return [...new Set(lines)];
}

function* differences(lead: Report, other: Report): Generator<string> {
  const say = (what: string, a: string, b: string): string =>
    `${what}: ${sourceOf(lead.document)} says ${a}; ${sourceOf(other.document)} says ${b}`;
  const [a, b] = [lead.statement.speaker, other.statement.speaker];
  if (a.name !== null && b.name !== null && a.name !== b.name) yield say('speaker', a.name, b.name);
  if (a.role !== undefined && b.role !== undefined && roleDiffers(a.role, b.role)) yield say('title', a.role, b.role);
  if (apart(lead.statement.said, other.statement.said))
    yield say('day', dayOf(lead.statement.said), dayOf(other.statement.said));
  if (!lead.quoted || !other.quoted) return;
  const difference = wordingDifference(lead.words.split(/\s+/u), other.words.split(/\s+/u));
  if (difference !== null) yield say('wording', `“${difference[0]}”`, `“${difference[1]}”`);
}

/** A short name for a document: its publisher, title or file, with the day of publication where known. */
function sourceOf({ publisher, title, source, published }: Document): string {
  const name = publisher.value ?? title.value ?? source;
  return published.value === null ? name : `${name} (${showDay(published.value)})`;
}

/** Titles differ unless one only says less: `Secretary of War` and `US Secretary of War` agree. */
function roleDiffers(a: string, b: string): boolean {
  const [shorter, longer] = [a.toLowerCase(), b.toLowerCase()].sort((x, y) => x.length - y.length);
  return !(longer ?? '').includes(shorter ?? '');
}

/** Whether two times cannot both be right. */
function apart(a: Said, b: Said): boolean {
  if (a.from === null || b.from === null) return false;
  const end = ({ from, to }: Said): string => (to ?? from ?? '').slice(0, 10);
  return end(a) < b.from.slice(0, 10) || end(b) < a.from.slice(0, 10);
}

const dayOf = ({ from, to }: Said): string => {
  const first = showDay((from ?? '').slice(0, 10));
  const last = showDay((to ?? from ?? '').slice(0, 10));
  return first === last ? first : `${first} to ${last}`;
};
