import { contains, overlaps, type Span } from '../../domain/span.ts';
import type { Attribution } from '../../domain/statement.ts';
import type { Timex } from '../../domain/time.ts';
import type { Sentence } from '../../text/reading.ts';
import { chunkAround, isAdverbial } from './chunk.ts';
import { sentenceAt } from './dated-event.ts';
import { anchorOf, type Evidence, firstFrom, isOfAnotherTime } from './evidence.ts';
import { tellsOfSource } from './tells-of-source.ts';

/** How a date stands to an attribution, the closest first. */
const BESIDE_CUE = 0;
const BESIDE_SOURCE = 1;
const FOR_SENTENCE = 2;
const IN_OBJECT = 3;

/** How far from its cue a date is looked for, in UTF-16 code units: more than a sentence of prose ever needs. */
const REACH = 1000;

/** A date of an attribution's own sentence; `certain` is false where it could belong to the thing announced. */
export interface OwnDate {
  readonly date: Timex;
  readonly certain: boolean;
}

/**
 * The date that the attribution's own sentence gives it outside of what is said: one in the same chunk as its cue
 * or its source, else one that stands alone before or beside it ("On February 28, …"), else one that ends a bare
 * object ("announced the deal late Friday"). The nearest to the cue wins.
 */
export function ownDate(evidence: Evidence, attribution: Attribution): OwnDate | null {
  const { reading } = evidence;
  const anchor = anchorOf(attribution);
  const index = sentenceAt(reading.sentences, anchor.start);
  const sentence = reading.sentences[index];
  if (!sentence) return null;
  const anotherTime = isOfAnotherTime(evidence, attribution);
  let best: { date: Timex; rank: number; distance: number } | null = null;
  const dates = evidence.datesIn.get(index) ?? [];
  for (let i = firstFrom(dates, anchor.start - REACH); i < dates.length; i++) {
    const date = dates[i];
    if (!date || date.start > anchor.end + REACH) break;
    if (isSaid(evidence, date, attribution, anchor)) continue;
    const rank = rankOf(reading.text, sentence, date, attribution, anotherTime);
    if (rank === null) continue;
    const distance = Math.min(Math.abs(date.start - anchor.end), Math.abs(anchor.start - date.end));
    if (!best || rank < best.rank || (rank === best.rank && distance < best.distance)) best = { date, rank, distance };
  }
  return best && { date: best.date, certain: best.rank !== IN_OBJECT };
}

/**
 * Whether a date stands in what is said: by this attribution, or by another one that does not report this one whole.
 * One that only ends the bare object of an announcement does not count as said.
 */
function isSaid({ saidIn, reading }: Evidence, date: Timex, attribution: Attribution, anchor: Span): boolean {
  const own = [anchor, ...attribution.source];
  return (saidIn.get(date) ?? []).some((holder) => {
    if (endsObject(reading.text, holder, date)) return false;
    return holder === attribution || !holder.content.some((span) => own.some((words) => contains(span, words)));
  });
}

/** Verbs whose object is a thing made known, not a clause. */
const MAKES_KNOWN = /^(?:announc|disclos|reveal|releas|unveil|publish|post|issu|deliver|present)(?:e|es|ed|ing)?$/i;
/** What makes content a clause of its own. */
const CLAUSE =
  /\b(?:that|to|will|would|is|are|was|were|has|had|have|can|could|may|must|not)\b|\b(?:planned|scheduled|set|due|slated)\b/i;

/** Whether a date only ends a bare object: "announced [the deal late Friday]", and not "said [it would ship on Friday]". */
export function endsObject(text: string, { kind, cue, content }: Attribution, date: Timex): boolean {
  const verb = cue[0];
  const span = content.find((one) => contains(one, date));
  if (kind === 'direct' || !verb || !span || !MAKES_KNOWN.test(text.slice(verb.start, verb.end))) return false;
  const object = text.slice(span.start, date.start);
  return span.end - date.end <= 1 && object.length < 90 && !CLAUSE.test(object) && !/[“”"]/.test(object);
}

function rankOf(
  text: string,
  sentence: Sentence,
  date: Timex,
  attribution: Attribution,
  anotherTime: boolean,
): number | null {
  const chunk = chunkAround(text, date, sentence);
  if (endsObject(text, attribution, date)) return IN_OBJECT;
  if (tellsOfSource(text, date, attribution)) return null;
  if (attribution.cue.some((span) => overlaps(span, chunk)))
    return datesThePast(text, date, attribution) ? null : BESIDE_CUE;
  if (anotherTime) return null;
  if (attribution.source.some((span) => overlaps(span, chunk) || isAgent(text, date, span))) return BESIDE_SOURCE;
  if (!isAdverbial(text, chunk, date)) return null;
  const leads = !/\w{4,}/.test(
    text
      .slice(Math.max(sentence.start, chunk.start - REACH), chunk.start)
      .replace(/\b(?:later|meanwhile|then|thus|earlier|also)\b/gi, ''),
  );
  const beside = [...attribution.cue, ...attribution.source].some(
    (span) => Math.abs(span.start - chunk.end) < 4 || Math.abs(chunk.start - span.end) < 4,
  );
  return leads || beside ? FOR_SENTENCE : null;
}

/** A participle right before a date that comes before the cue: the date is that of its deed. */
const DEED =
  /\b(?!(?:released|issued|published|posted|dated|sent|emailed|leaked|aired)\b)[a-z]+(?:ed|orn|ilt)\s(?:(?:on|in|late|early|the)\s)*$/;

/** "The company founded in 1998 said": whether a date before the cue tells when something else was done. */
const datesThePast = (text: string, date: Timex, { cue }: Attribution): boolean =>
  cue.every((span) => date.end <= span.start) && DEED.test(text.slice(Math.max(0, date.start - 30), date.start));

/** How long the name of an agent with its titles may be, in UTF-16 code units. */
const AGENT_REACH = 200;

/** "Was clarified on Saturday by the minister for trade, Jane Roe, who wrote": whether the source is the deed's agent. */
function isAgent(text: string, date: Timex, source: Span): boolean {
  if (source.start < date.end || source.start - date.end > AGENT_REACH) return false;
  return /^\sby\s[^.;:—“”]*$/.test(text.slice(date.end, source.start));
}
