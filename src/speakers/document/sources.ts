import type { Attribution } from '../../domain/statement.ts';
import type { Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';
import { readSource, type SourceReading, spanOfSource } from './read-source.ts';
import { findAsked } from './who-is-asked.ts';

/** What the words of each source were read as, and where what speaks stands. */
export interface Sources {
  /** By the index of the attribution; `null` where it has no source. */
  readonly readings: readonly (SourceReading | null)[];
  /** The attributions that a word speaks in, by the word that tells: a name's first, a phrase's head, a pronoun. */
  readonly saidAt: ReadonlyMap<number, readonly number[]>;
  /** By the index of the attribution: whether its source stands after the first of its words: “…,” she said. */
  readonly followsWords: readonly boolean[];
  /** Those of these words that only ask: the answer is somebody else's. */
  readonly askedAt: ReadonlySet<number>;
  /** Those to whom a question is put, by the word that tells. */
  readonly answersAt: ReadonlySet<number>;
}

/** Reads all sources. Of "a spokesman for Mayor Smith" the spokesman speaks, and Smith is only named in his source. */
export function readSources(
  text: string,
  words: readonly Word[],
  attributions: readonly Attribution[],
  mentions: MentionIndex,
): Sources {
  const saidAt = new Map<number, number[]>();
  const askedAt = new Set<number>();
  const readings = attributions.map((attribution, index) => {
    const span = spanOfSource(text, attribution);
    if (span === undefined) return null;
    const reading = readSource(words, span, mentions);
    const asks = attribution.cue.some((cue) => ASKING.test(text.slice(cue.start, cue.end)));
    for (const word of tellingWords(reading)) {
      if (asks) askedAt.add(word);
      const others = saidAt.get(word);
      if (others === undefined) saidAt.set(word, [index]);
      else others.push(index);
    }
    return reading;
  });
  const followsWords = attributions.map(({ source, content }) => {
    const [first, said] = [source[0], content[0]];
    return first !== undefined && said !== undefined && said.start < first.start;
  });
  return { readings, saidAt, followsWords, askedAt, answersAt: findAsked(words, mentions) };
}

const ASKING = /\b(?:ask(?:s|ed|ing)?|questioned)\b/i;

function tellingWords(reading: SourceReading): readonly number[] {
  if (reading.form === 'pronoun') return [reading.at];
  if (reading.form === 'names') return reading.mentions.map((name) => name.from);
  if (reading.form === 'words') return [];
  return reading.maker === null ? [reading.phrase.head] : [reading.phrase.head, reading.maker.from];
}
