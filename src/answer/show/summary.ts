import type { AskedInterval } from '../../dates/asked-dates.ts';
import type { AskedSpeaker, Intent } from '../../domain/question.ts';
import { showPlainDay } from '../../domain/show-time.ts';
import type { StatementKind } from '../../domain/statement.ts';

/** What the summary line is made from. */
export interface Understood {
  readonly intent: Intent;
  readonly speakers: readonly AskedSpeaker[];
  /** The topic in the user's words, as one string; empty for none. */
  readonly topic: string;
  /** A question for who did something, in its own words: `who criticised the mayor`; `null` for any other. */
  readonly who: string | null;
  /** A question that asks in a clause, in its own words: `when will the toll be ready`; `null` for any other. */
  readonly asked: string | null;
  readonly phrases: readonly string[];
  readonly dates: AskedInterval | null;
  /** Values of `in:` that name documents. */
  readonly places: readonly string[];
  /** Kinds of statement asked for; `null` for any. */
  readonly kinds: readonly StatementKind[] | null;
}

const kindNames: Readonly<Record<StatementKind, string>> = {
  direct: 'quoted',
  mixed: 'partly quoted',
  indirect: 'reported',
};

/**
 * How a question was understood, in a line: `Statements by Ada Nwosu about “ferry fares”, since 1 Feb 2026`. The topic stands as it was
 * asked, and in marks: it may be any words, a clause as well. Words that must stand there exactly are told apart from it.
 */
export function summarise(understood: Understood): string {
  const { speakers, topic, phrases, dates, places, kinds } = understood;
  const names = speakers.map(({ asked, name }) => name ?? `“${asked}”`);
  const holds = phrases.length === 0 ? '' : showPhrases(phrases);
  const named = topic === '' ? '' : `“${topic}”`;
  const where = places.length === 0 ? '' : `, in documents named ${places.map((place) => `“${place}”`).join(' and ')}`;
  const how = kinds === null ? '' : `, ${showKinds(kinds)}`;
  const when = dates === null ? '' : `, ${showDates(dates)}`;
  return `${head(understood, names, holds, named)}${how}${when}${where}`;
}

function head({ intent, who, asked }: Understood, names: readonly string[], holds: string, topic: string): string {
  const by = names.length === 0 ? '' : ` by ${names.join(' and ')}`;
  const of = asked === null ? (topic === '' ? '' : ` about ${topic}`) : ` on “${asked}”`;
  const about = `${holds === '' ? '' : ` with ${holds}`}${of}`;
  const spoke = [holds === '' ? '' : ` used ${holds}`, topic === '' ? '' : ` spoke of ${topic}`]
    .filter((part) => part !== '')
    .join(' and');
  switch (intent) {
    case 'who':
      return who !== null ? `W${who.slice(1)}` : `Who${spoke || ' spoke'}${by === '' ? '' : `, statements${by}`}`;
    case 'when':
      if (asked !== null) return `Statements${about}`;
      return `When ${names.length === 0 ? 'anybody' : names.join(' and ')}${spoke || ' spoke'}`;
    case 'deadline':
      return `Deadlines${about}${by}`;
    case 'timeline':
      return `Statements${by}${about} in order of time`;
    case 'record':
      return `All statements${by}${about}, the latest first`;
    case 'compare':
      return `Statements by ${names.join(' and by ')}${about}, side by side`;
    case 'statements':
      return `Statements${by}${about}`;
  }
}

/** Words that must stand there exactly: `the words “red lines” and “no surprise”`. */
export const showPhrases = (phrases: readonly string[]): string =>
  `the words ${phrases.map((phrase) => `“${phrase}”`).join(' and ')}`;

/** Days that were asked for: `on 27 Feb 2026`, `since 1 Feb 2026`, `until 31 Jan 2026`, `1 Feb 2026 to 28 Feb 2026`. */
export function showDates({ from, to }: AskedInterval): string {
  if (from === null) return to === null ? 'at any time' : `until ${showPlainDay(to)}`;
  if (to === null) return `since ${showPlainDay(from)}`;
  return from === to ? `on ${showPlainDay(from)}` : `${showPlainDay(from)} to ${showPlainDay(to)}`;
}

/** `quoted or partly quoted`. */
export const showKinds = (kinds: readonly StatementKind[]): string => kinds.map((kind) => kindNames[kind]).join(' or ');
