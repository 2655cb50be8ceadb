import { daysBetween, earlierDay, weekdayOf } from '../../domain/calendar.ts';
import type { Document } from '../../domain/document.ts';
import { showDay, showInterval, showPlainDay } from '../../domain/show-time.ts';
import type { Said } from '../../domain/time.ts';
import { completePartial, latestSuchDay } from './complete-partial.ts';
import { daysOf, inOrder, type Resting, restOn, type Utterance } from './corpus-evidence.ts';
import { nameDocuments } from './name-documents.ts';

/** Days farther apart than this are not one occasion: the same words were said again. */
const OCCASION_DAYS = 31;

/** What is looked up about the corpus, prepared once. */
interface Index {
  /** Statements that quote the same words, by group. */
  readonly groups: ReadonlyMap<number, readonly Utterance[]>;
  /** Statements by document and speaker. */
  readonly bySpeaker: ReadonlyMap<string, readonly Utterance[]>;
  /** Statements dated to one day, by speaker and day of the year. */
  readonly byDayOfYear: ReadonlyMap<string, readonly Utterance[]>;
}

/** The day of each statement as the whole corpus gives it; `null` where that adds nothing to its own document. */
export function inferFromCorpus(utterances: readonly Utterance[]): (Said | null)[] {
  const index: Index = {
    groups: collect(utterances, ({ group }) => String(group), Number),
    bySpeaker: collect(utterances, speakerInDocument, String),
    byDayOfYear: collect(
      utterances.filter((one) => daysOf(one)?.from === daysOf(one)?.to && daysOf(one) !== null),
      (one) => dayOfYearKey(one.speaker, daysOf(one)?.from.slice(5) ?? ''),
      String,
    ),
  };
  return utterances.map((utterance) => (daysOf(utterance) ? null : inferOne(utterance, index)));
}

function collect<K>(
  utterances: readonly Utterance[],
  keyOf: (one: Utterance) => string,
  as: (key: string) => K,
): Map<K, Utterance[]> {
  const map = new Map<K, Utterance[]>();
  for (const utterance of utterances) {
    const key = as(keyOf(utterance));
    const list = map.get(key);
    if (list) list.push(utterance);
    else map.set(key, [utterance]);
  }
  return map;
}

const speakerInDocument = ({ document, speaker }: Utterance): string => `${document.id}\n${speaker ?? ''}`;
const dayOfYearKey = (speaker: string | null, day: string): string => `${speaker ?? ''}\n${day}`;

function inferOne(utterance: Utterance, index: Index): Said | null {
  return utterance.statement.said.partial ? completed(utterance, index) : fromSameWords(utterance, index);
}

/** The day from other documents that quote the same words; else their earliest publication as the latest possible day. */
function fromSameWords(utterance: Utterance, index: Index): Said | null {
  const others = (index.groups.get(utterance.group) ?? []).filter((one) => one.document.id !== utterance.document.id);
  const resting = restOn(others, utterance.document);
  const { said } = utterance.statement;
  if (resting && daysBetween(resting.days.from, resting.days.to) <= OCCASION_DAYS) {
    const to = said.to === null ? resting.days.to : earlierDay(said.to, resting.days.to);
    if (resting.days.from > to) return null;
    const basis = `the same words in ${nameDocuments(resting.documents)}, there dated ${showInterval(resting.days.from, resting.days.to)}`;
    return { from: resting.days.from, to, certainty: 'inferred', basis, restsOn: idsOf(resting.documents) };
  }
  return boundFrom(others, said);
}

function boundFrom(others: readonly Utterance[], said: Said): Said | null {
  let first: { readonly to: string; readonly document: Document } | null = null;
  for (const { document, statement } of others) {
    const to = statement.said.to?.slice(0, 10) ?? null;
    if (to === null) continue;
    if (!first || to < first.to || (to === first.to && document.id < first.document.id)) first = { to, document };
  }
  if (!first || (said.to !== null && said.to <= first.to)) return null;
  const basis = `the same words in ${nameDocuments([first.document])}, by ${showDay(first.to)}`;
  return { from: null, to: first.to, certainty: 'inferred', basis, restsOn: [first.document.id] };
}

/** The day that words such as "late Friday" or "on February 26" mean, from what dated documents tell of the same. */
function completed(utterance: Utterance, index: Index): Said | null {
  const { partial } = utterance.statement.said;
  if (!partial) return null;
  const told = tellingTheSame(utterance, index);
  const day = told && completePartial(partial.value, told.days);
  if (told && day) {
    const basis = `“${partial.words}”; ${nameDocuments(told.documents)} ${told.documents.length > 1 ? 'date' : 'dates'} the same words to ${showInterval(told.days.from, told.days.to)}; ${weekdayNote(partial.value, day)}`;
    return { from: day, to: day, certainty: 'inferred', basis, partial, restsOn: idsOf(told.documents) };
  }
  return fromSameDay(utterance, index, partial) ?? fromLinked(utterance, index, partial);
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/** What the partial words make of the day: "27 Feb 2026 is a Friday". */
const weekdayNote = (value: string, day: string): string =>
  value.includes('W') ? `${showPlainDay(day)} is a ${WEEKDAYS[weekdayOf(day)]}` : showDay(day);

/** The days that other documents give to the same words, or to other words that this document gives the same speaker. */
function tellingTheSame(utterance: Utterance, index: Index): Resting | null {
  const own = index.bySpeaker.get(speakerInDocument(utterance)) ?? [];
  const near = utterance.speaker === null ? [utterance] : [utterance, ...own];
  const others = new Set<Utterance>();
  for (const one of near) for (const other of index.groups.get(one.group) ?? []) others.add(other);
  return restOn([...others], utterance.document);
}

const idsOf = (documents: readonly Document[]): string[] => documents.map(({ id }) => id);

type Partial = NonNullable<Said['partial']>;

/** A day of a month on which the same speaker speaks in dated documents of one year only. */
function fromSameDay(utterance: Utterance, index: Index, partial: Partial): Said | null {
  if (utterance.speaker === null) return null;
  const dayOfYear = /^XXXX-(\d\d-\d\d)/.exec(partial.value)?.[1];
  const resting =
    dayOfYear && restOn(index.byDayOfYear.get(dayOfYearKey(utterance.speaker, dayOfYear)) ?? [], utterance.document);
  if (!resting || resting.days.from !== resting.days.to) return null;
  const basis = `“${partial.words}”; the year as in ${nameDocuments(resting.documents)}, which ${resting.documents.length > 1 ? 'date' : 'dates'} words of the same speaker to ${showDay(resting.days.from)}`;
  return {
    from: resting.days.from,
    to: resting.days.to,
    certainty: 'inferred',
    basis,
    partial,
    restsOn: idsOf(resting.documents),
  };
}

/** A day of a month in the year of the dated documents that quote any of the words this document quotes. */
function fromLinked(utterance: Utterance, index: Index, partial: Partial): Said | null {
  const linked = new Map<string, Document>();
  for (const list of [index.bySpeaker.get(speakerInDocument(utterance)) ?? []]) {
    for (const one of list) {
      for (const { document } of index.groups.get(one.group) ?? []) {
        if (document.id !== utterance.document.id && document.published.value !== null)
          linked.set(document.id, document);
      }
    }
  }
  const documents = inOrder(linked);
  const latest = documents
    .map(({ published }) => published.value ?? '')
    .sort()
    .at(-1);
  const day = latest && latestSuchDay(partial.value, latest);
  if (!day) return null;
  const basis = `“${partial.words}”; the year from ${nameDocuments(documents)}, which ${documents.length > 1 ? 'quote' : 'quotes'} the same speaker’s words`;
  return { from: day, to: day, certainty: 'inferred', basis, partial, restsOn: idsOf(documents) };
}
