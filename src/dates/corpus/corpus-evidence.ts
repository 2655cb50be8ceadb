import { earlierDay, laterDay } from '../../domain/calendar.ts';
import type { Document } from '../../domain/document.ts';
import type { Extraction } from '../../domain/extraction.ts';
import type { Statement } from '../../domain/statement.ts';
import { lastWord } from '../said/speaker-key.ts';
import type { DayInterval } from '../timex-interval.ts';
import { quotedShingles } from './quoted-words.ts';
import { groupSameWords } from './same-words.ts';

/** One statement of the corpus with what other documents may say about its day. */
export interface Utterance {
  readonly document: Document;
  readonly statement: Statement;
  readonly speaker: string | null;
  readonly group: number;
}

/** Days with the documents that they rest on, by id in alphabetical order. */
export interface Resting {
  readonly days: DayInterval;
  readonly documents: readonly Document[];
}

/** The statements of a corpus in its order, each with the number of the group that quotes the same words. */
export function gatherUtterances(extractions: readonly Extraction[]): Utterance[] {
  const plain = extractions.flatMap(({ document, statements }) =>
    statements.map((statement) => ({
      document,
      statement,
      speaker: statement.speaker.name === null ? null : lastWord(statement.speaker.name),
      shingles: quotedShingles(document.text, statement),
    })),
  );
  const groups = groupSameWords(plain);
  return plain.map(({ document, statement, speaker }, i) => ({ document, statement, speaker, group: groups[i] ?? i }));
}

/** The days of a statement that its own document dates, or `null`. */
export function daysOf({ statement: { said } }: Utterance): DayInterval | null {
  return said.from === null || said.to === null ? null : { from: said.from.slice(0, 10), to: said.to.slice(0, 10) };
}

/** The smallest stretch that holds all days which other documents give, with those documents; `null` where none does. */
export function restOn(utterances: readonly Utterance[], except: Document): Resting | null {
  let days: DayInterval | null = null;
  const documents = new Map<string, Document>();
  for (const utterance of utterances) {
    const own = utterance.document.id === except.id ? null : daysOf(utterance);
    if (!own) continue;
    days = days ? { from: earlierDay(days.from, own.from), to: laterDay(days.to, own.to) } : own;
    documents.set(utterance.document.id, utterance.document);
  }
  return days && { days, documents: inOrder(documents) };
}

/** The documents of a map by their id, in alphabetical order. */
export const inOrder = (documents: ReadonlyMap<string, Document>): Document[] =>
  [...documents.values()].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
