import type { Span } from '../../domain/span.ts';
import { isStopWord } from '../../index/stop-words.ts';
import { foldedWords, type TextIndex } from '../../index/text-index.ts';
import { type AskedName, type Topic, TopicBuilder } from '../find/topic.ts';
import type { SpeakerMatch } from '../speaker-directory.ts';
import type { QuestionWord } from './read-parts.ts';
import type { SourceResolver } from './resolve-source.ts';
import { askingWords, lightVerbs, plainSayingVerbs, statementNouns } from './saying-words.ts';

/**
 * What a verb of saying counts for. `little`: it only helps to choose. `alone`: it must be there when nothing but names stands
 * beside it, "who ordered X". `needed`: it must be there in any case, "who praised the plan". `always`: as a word of the topic
 * too, "did X respond to the request".
 */
export type VerbCounts = 'little' | 'alone' | 'needed' | 'always';

/** What the topic of a question is made from. */
export interface TopicWords {
  readonly question: string;
  readonly words: readonly QuestionWord[];
  /** The verb of saying in the question. */
  readonly verb: readonly QuestionWord[];
  readonly verbCounts: VerbCounts;
  /** Values of `about:`, which an answer cannot do without. */
  readonly about: readonly (readonly QuestionWord[])[];
  /** Words that belong to the question in this case: "deadline" in a question about one. */
  readonly leftOut: ReadonlySet<string>;
  /** Words that only help to choose in this case: "answer" in a question about a deadline. */
  readonly little: ReadonlySet<string>;
  /** Whether a name that stands there may be the speaker's. */
  readonly maySpeak: (name: Span) => boolean;
}

/** Another figure makes another statement. A year is often understood, and so is no figure here. */
const figure = /^(?!(?:19|20)\d\d$)\d+$/u;

/** Small figures as texts write them. */
const inWords: ReadonlyMap<string, string> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, figure) => [`${figure}`, word]),
);

/** Shorter words that the corpus does not have are taken as they are. */
const shortestMisspelt = 4;

/** The longest name looked for, in words. */
const longestName = 6;

/** Turns words of a question into what is looked for: names, telling words, and words that only help to choose. */
export function buildTopic(index: TextIndex, resolver: SourceResolver, topic: TopicWords): Topic {
  const builder = new TopicBuilder(index);
  const telling = topic.words.filter(({ folded }) => !topic.leftOut.has(folded));
  const soft: QuestionWord[] = [];
  for (let at = 0; at < telling.length; ) {
    const name = nameAt(index, resolver, topic.question, telling, at);
    if (name !== null) {
      builder.name({ ...name, speakers: topic.maySpeak(name.span) ? name.speakers : [] });
      at += name.length;
      continue;
    }
    const word = telling[at++]!;
    if (isStopWord(word.folded) || askingWords.has(word.folded)) continue;
    if (statementNouns.has(word.folded) || lightVerbs.has(word.folded) || topic.little.has(word.folded))
      soft.push(word);
    else if (figure.test(word.folded))
      builder.word(word.text, word.folded, {
        span: word,
        required: true,
        strict: true,
        also: inWords.get(word.folded),
      });
    else builder.word(word.text, word.folded, { span: word });
  }
  for (const words of topic.about)
    for (const word of words) if (!isStopWord(word.folded)) builder.word(word.text, word.folded, { required: true });
  const verb = topic.verb.filter(({ folded }) => !plainSayingVerbs.has(folded));
  const required = topic.verbCounts === 'needed' || (topic.verbCounts !== 'little' && !builder.hasTellingWord());
  const strict = topic.verbCounts === 'needed';
  // A verb that must be there does not make up for the topic: "who opposed the rise" is not told by who opposed anything else.
  const isSoft = topic.verbCounts !== 'always' && (!required || builder.hasTellingWord());
  for (const word of verb) builder.word(word.text, word.folded, { soft: isSoft, required, strict, span: word });
  for (const word of soft) builder.word(word.text, word.folded, { soft: true, span: word });
  return builder.finish();
}

interface FoundName extends AskedName {
  /** In words. */
  readonly length: number;
}

/** Misspelt words begin right: few slips of the finger are in the first letter, and many words differ only there. */
const beginsAlike = ({ name, aliases }: SpeakerMatch, folded: string): boolean =>
  [name, ...(aliases ?? [])].some((one) => foldedWords(one).some((word) => word[0] === folded[0]));

/** The longest name that begins at a word. A lone word names somebody by name, never by role: "president", "secretary". */
function nameAt(
  index: TextIndex,
  resolver: SourceResolver,
  question: string,
  words: readonly QuestionWord[],
  at: number,
): FoundName | null {
  const first = words[at]!;
  for (let length = Math.min(longestName, words.length - at); length > 0; length--) {
    const last = words[at + length - 1]!;
    if (isStopWord(first.folded) || isStopWord(last.folded) || askingWords.has(first.folded)) continue;
    const asked = question.slice(first.start, last.end);
    const unknown = words
      .slice(at, at + length)
      .some(({ folded }) => folded.length >= shortestMisspelt && index.vocabulary.word(folded) < 0);
    const matches = resolver
      .named(asked, unknown)
      .filter((match) => (match.by === 'role' ? length > 1 : match.by === 'name' || beginsAlike(match, first.folded)));
    if (matches.length === 0) continue;
    const spellings = matches.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]);
    return {
      asked,
      span: { start: first.start, end: last.end },
      length,
      spellings,
      speakers: resolver.numbers(matches),
      near: matches.every(({ by }) => by === 'spelling') ? (matches[0]?.name ?? null) : null,
    };
  }
  return null;
}
