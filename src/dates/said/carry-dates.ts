import type { Speaker } from '../../domain/speaker.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Said } from '../../domain/time.ts';
import { paragraphOf, sentenceAt } from './dated-event.ts';
import { anchorOf, type Evidence, isOfAnotherTime } from './evidence.ts';
import { findEvents } from './find-events.ts';
import { speakerKey } from './speaker-key.ts';

/** Over how many paragraphs a speaker's running statement is followed from its last words. */
const REACH = 3;

/** Words that begin a sentence and set it at the time of what was told before. */
const SAME_TIME =
  /^(?:At the same time|(?:(?:\w+ )?(?:Hours|Minutes|Moments)|An hour|Shortly|Soon|Later that day|Later the same day|The same day|That (?:same )?day|In the same (?:statement|post|speech|interview|letter|memo))\b[^.,]{0,20})/i;

/** A cue that goes on with a statement begun before, or a statement spoken of as known. */
const CONTINUES = /\b(?:added|adding|continued|continuing|went on|further|also)\b/i;
const KNOWN_STATEMENT =
  /\b(?:his|her|its|their|the|that|same) (?:statement|post|letter|memo|speech|interview|message|remarks|tweet|thread)\b/i;

interface Input {
  readonly evidence: Evidence;
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly (Speaker | undefined)[];
  /** What each attribution's own sentence says. */
  readonly own: readonly (Said | null)[];
  readonly published: string | null;
}

interface Places {
  readonly keys: readonly (string | null)[];
  /** Sentence and paragraph of each attribution. */
  readonly places: readonly number[];
  readonly paragraphs: readonly number[];
}

interface Dated {
  readonly said: Said;
  readonly paragraph: number;
}

/**
 * Dates for attributions without one of their own: from the same speaker's running statement or dated event, from what
 * was told right before ("Hours later, …"), or from the same statement's continuation ("…, she added on Friday").
 */
export function carryDates(input: Input): (Said | null)[] {
  const { evidence, attributions, own } = input;
  const { reading } = evidence;
  const places = attributions.map((one) => sentenceAt(reading.sentences, anchorOf(one).start));
  const paragraphs = places.map((place) => reading.sentences[place]?.paragraph ?? -1);
  const keys = keysOf(input);
  const events = findEvents(evidence, input.published);
  const byKey = new Map<string, Dated>();
  let running: Dated | null = null;
  let nextEvent = 0;
  const carried: (Said | null)[] = attributions.map((attribution, i) => {
    const paragraph = paragraphs[i] ?? -1;
    const place = places[i] ?? -1;
    for (; nextEvent < events.length && (events[nextEvent]?.sentence ?? 0) < place; nextEvent++) {
      const event = events[nextEvent];
      if (!event) break;
      const dated = { said: event.said, paragraph: event.paragraph };
      running = dated;
      byKey.set(event.name, dated);
    }
    const key = keys[i] ?? null;
    let said = own[i] ?? null;
    if (!said) {
      const same = key === null ? undefined : byKey.get(key);
      const usable = same && paragraph - same.paragraph <= REACH && !isOfAnotherTime(evidence, attribution);
      if (usable) said = inferred(same.said);
      else if (running && paragraph - running.paragraph <= REACH) {
        const opening = sameTimeOpening(evidence, place);
        if (opening) said = inferred(running.said, opening);
      }
    }
    if (said && (said.from !== null || said.partial)) {
      const dated = { said, paragraph };
      running = dated;
      if (key !== null) byKey.set(key, dated);
    }
    return own[i] ? null : said;
  });
  carryBack(input, { keys, places, paragraphs }, carried);
  return carried;
}

/** Each attribution's key; one that names nobody goes on with the speaker before. */
function keysOf({ evidence, attributions, speakers }: Input): (string | null)[] {
  let last: string | null = null;
  return attributions.map((attribution, i) => {
    last = speakerKey(evidence.reading.text, attribution, speakers[i]) ?? last;
    return last;
  });
}

/** "…," she added on Friday: what she said right before was said on Friday too. */
function carryBack(input: Input, { keys, places, paragraphs }: Places, carried: (Said | null)[]): void {
  const { attributions, own, evidence } = input;
  for (let i = attributions.length - 2; i >= 0; i--) {
    const attribution = attributions[i];
    const next = attributions[i + 1];
    if (!attribution || !next || own[i] || carried[i] || keys[i] === null || keys[i] !== keys[i + 1]) continue;
    if ((paragraphs[i + 1] ?? 0) - (paragraphs[i] ?? 0) > 1) continue;
    const said = own[i + 1] ?? carried[i + 1];
    if (!said || (said.from === null && !said.partial) || isOfAnotherTime(evidence, attribution)) continue;
    if (places[i] === places[i + 1] || continues(evidence, next)) carried[i] = inferred(said);
  }
}

function continues({ reading }: Evidence, attribution: Attribution): boolean {
  const anchor = anchorOf(attribution);
  const words = reading.text.slice(Math.max(0, anchor.start - 20), anchor.end + 40);
  return CONTINUES.test(words) || KNOWN_STATEMENT.test(words) || attribution.source.length === 0;
}

function sameTimeOpening({ reading }: Evidence, place: number): string | null {
  const sentence = reading.sentences[place];
  if (!sentence || !paragraphOf(reading, place)) return null;
  return SAME_TIME.exec(reading.text.slice(sentence.start, sentence.start + 60))?.[0].trim() ?? null;
}

const inferred = (said: Said, opening?: string): Said => ({
  ...said,
  certainty: said.certainty === 'unknown' ? 'unknown' : 'inferred',
  basis: opening ? `${said.basis} … ${opening}` : said.basis,
});
