import { isDocumentNoun } from '../../speakers/data/document-nouns.ts';
import type { AskedSource } from '../find/query.ts';
import type { QuestionWord } from './read-parts.ts';
import type { QuestionReading } from './read-question.ts';
import { isAnybody, type SourceResolver } from './resolve-source.ts';
import { judgingVerbs } from './saying-words.ts';
import type { Shape, WordRange } from './shapes.ts';

/** The form that a question has in the light of the corpus. */
export interface ChosenShape {
  readonly shape: Shape;
  readonly sources: readonly AskedSource[];
  readonly topic: readonly QuestionWord[];
  readonly verb: readonly QuestionWord[];
  /** "Did X respond": what is told of X answers as well; `null` for any other question. */
  readonly subject: readonly QuestionWord[] | null;
}

/**
 * The first form whose speakers the corpus knows; else the first that must have a speaker, who is then unknown; else the
 * plain words. Where `by:` names the speakers, only forms without one are left.
 */
export function chooseShape(
  reading: QuestionReading,
  byFilter: readonly AskedSource[],
  resolver: SourceResolver,
  question: string,
): ChosenShape {
  const inRange = ([first, end]: WordRange): QuestionWord[] => reading.words.slice(first, end);
  const chosen = (shape: Shape, sources: readonly AskedSource[], topic = inRange(shape.topic)): ChosenShape => ({
    shape,
    sources,
    topic,
    verb: shape.verb === null ? [] : inRange(shape.verb),
    subject: null,
  });
  let unknown: ChosenShape | null = null;
  for (const shape of reading.shapes) {
    if (shape.speakers.length === 0) return unknown ?? chosen(shape, byFilter);
    if (byFilter.length > 0) continue;
    const named = shape.speakers.map(inRange);
    if (named.some((words) => endsOpen.test(words.at(-1)?.folded ?? ''))) continue;
    const asked = named.map((words) => question.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0));
    if (asked.every(isAnybody)) {
      if (shape.certain) return chosen(shape, []);
      continue;
    }
    const sources = asked.map((words) => resolver.source(words));
    if (sources.every(({ name }) => name !== null)) {
      if (!isYesOrNo(reading, shape) || sources.some(({ statements }) => statements.length > 0))
        return chosen(shape, sources);
      const verb = shape.verb === null ? [] : inRange(shape.verb);
      const others = reading.words.slice(1).filter((word) => !verb.includes(word));
      return { ...chosen(shape, [], others), subject: named.flat() };
    }
    const several = shape.speakers.length === 1 ? resolveSeveral(named[0]!, question, resolver) : null;
    if (several !== null)
      return chosen({ ...shape, intent: shape.intent === 'statements' ? 'compare' : shape.intent }, several);
    if (shape.intent === 'compare' && isHalfKnown(sources, resolver)) return chosen(shape, sources);
    if (shape.certain && named.every((words) => isDocumentNoun(words.at(-1)?.folded ?? '')))
      return chosen(shape, [], [...named.flat(), ...inRange(shape.topic)]);
    if (shape.certain || (isOnTopic(shape) && asked.every(resolver.isOtherName)))
      unknown = moreExact(unknown, chosen(shape, sources));
  }
  throw new Error('A question always has its plain form; shapesOf left it out');
}

/** A comparison with a name that nobody has: who is known is shown, and the other is told. */
const isHalfKnown = (sources: readonly AskedSource[], resolver: SourceResolver): boolean =>
  sources.some(({ name }) => name !== null) &&
  sources.every(({ name, asked }) => name !== null || resolver.isOtherName(asked));

/** "What did X and Y say": the speakers that "and" or "or" joins, where each is known; else `null`. */
function resolveSeveral(
  words: readonly QuestionWord[],
  question: string,
  resolver: SourceResolver,
): readonly AskedSource[] | null {
  const names: QuestionWord[][] = [[]];
  for (const word of words) {
    if (/^(?:and|or|both)$/.test(word.folded)) names.push([]);
    else names.at(-1)!.push(word);
  }
  const asked = names.filter((name) => name.length > 0).map((name) => question.slice(name[0]!.start, name.at(-1)!.end));
  if (asked.length < 2) return null;
  const sources = asked.map((name) => resolver.source(name));
  return sources.every(({ name }) => name !== null) ? sources : null;
}

/** Words that more must follow: no name ends in one, "did Okafor hide the | report". */
const endsOpen = /^(?:the|an?|of|to|in|on|at|for|and|or|with|his|her|its|their|our|this|that)$/;

const SAYS = /^(?:say|said|speak|spoken|talk|talked)$/;

/** "Did X respond": the answer may be what X said or what is told of X. A judgement, "did X praise Y", is X's alone. */
const isYesOrNo = ({ words }: QuestionReading, { verb, topic }: Shape): boolean =>
  verb !== null &&
  /^(?:did|does|do|has|have|had)$/.test(words[0]?.folded ?? '') &&
  // "Did X say anything about Y" asks for words of X's, too.
  !(topic[0] < topic[1] && words.slice(...verb).every(({ folded }) => SAYS.test(folded))) &&
  !words.slice(...verb).some(({ folded }) => judgingVerbs.has(folded));

/** "X on Y": where X is a name, it is the speaker's, even of one who says nothing. */
const isOnTopic = ({ intent, speakers, verb, topic }: Shape): boolean =>
  intent === 'statements' && speakers.length === 1 && verb === null && topic[1] > topic[0];

/** Of two readings with a speaker nobody knows, the one with the shorter name; a form that must have one goes first. */
function moreExact(known: ChosenShape | null, other: ChosenShape): ChosenShape {
  const length = ({ sources }: ChosenShape): number => sources.reduce((sum, { asked }) => sum + asked.length, 0);
  if (known === null) return other;
  if (known.shape.certain !== other.shape.certain) return known.shape.certain ? known : other;
  return length(other) < length(known) ? other : known;
}
