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

/** How a question was understood, in a line: `Statements by Ada Nwosu about ferry fares, since 1 Feb 2026`. */
export function summarise({ intent, speakers, topic, who, phrases, dates, places, kinds }: Understood): string {
  const names = speakers.map(({ asked, name }) => name ?? `“${asked}”`);
  const topics = [...phrases.map((phrase) => `“${phrase}”`), ...(topic === '' ? [] : [topic])].join(' and ');
  const about = topics === '' ? '' : ` about ${topics}`;
  const by = names.length === 0 ? '' : ` by ${names.join(' and ')}`;
  const head = {
    statements: `Statements${by}${about}`,
    who:
      who !== null
        ? `W${who.slice(1)}`
        : `Who spoke${topics === '' ? '' : ` of ${topics}`}${by === '' ? '' : `, statements${by}`}`,
    when: `When ${names.length === 0 ? 'somebody' : names.join(' and ')} spoke${topics === '' ? '' : ` of ${topics}`}`,
    deadline: `Deadlines${about}${by}`,
    timeline: `Statements${by}${about} in order of time`,
    record: `All statements${by}${about}, the latest first`,
    compare: `Statements by ${names.join(' and by ')}${about}, side by side`,
  }[intent];
  const where = places.length === 0 ? '' : `, in documents named ${places.map((place) => `“${place}”`).join(' and ')}`;
  const how = kinds === null ? '' : `, ${showKinds(kinds)}`;
  return `${head}${how}${dates === null ? '' : `, ${showDates(dates)}`}${where}`;
}

/** Days that were asked for: `on 27 Feb 2026`, `since 1 Feb 2026`, `until 31 Jan 2026`, `1 Feb 2026 to 28 Feb 2026`. */
export function showDates({ from, to }: AskedInterval): string {
  if (from === null) return to === null ? 'at any time' : `until ${showPlainDay(to)}`;
  if (to === null) return `since ${showPlainDay(from)}`;
  return from === to ? `on ${showPlainDay(from)}` : `${showPlainDay(from)} to ${showPlainDay(to)}`;
}

/** `quoted or partly quoted`. */
export const showKinds = (kinds: readonly StatementKind[]): string => kinds.map((kind) => kindNames[kind]).join(' or ');
