import type { Speaker } from '../domain/speaker.ts';
import type { Attribution } from '../domain/statement.ts';
import type { Reading } from '../text/reading.ts';
import { buildCast } from './document/cast.ts';
import { readDiscourse } from './document/discourse.ts';
import { markSources } from './document/mark-sources.ts';
import { MentionIndex } from './document/mention-index.ts';
import { readSources } from './document/sources.ts';
import { SpeakerReader } from './document/speaker-of.ts';
import { setStage } from './document/stage.ts';
import { findNames } from './mention/find-names.ts';
import { findNounPhrases } from './mention/find-noun-phrases.ts';
import { toWords } from './mention/words.ts';

export interface ResolveSpeakersInput {
  readonly reading: Reading;
  readonly attributions: readonly Attribution[];
}

/**
 * Says who speaks in each attribution of one document: the full name where the document gives it, the role as given there. `stated` where
 * the source's own words name the speaker, `inferred` where a pronoun, a noun or a role had to be followed to a name, `unknown`
 * where the words name nobody (the name is then those words, or `null`). One speaker for each attribution, in order.
 */
export function resolveSpeakers(input: ResolveSpeakersInput): Speaker[] {
  const { reading, attributions } = input;
  const words = toWords(reading);
  const marks = markSources(words, attributions);
  const found = findNames(reading.text, words, marks.inSource);
  const cast = buildCast(words, found.names, marks);
  const phrases = findNounPhrases(reading.text, words, found.names, found.titles);
  const mentions = new MentionIndex(found.names, phrases);
  const sources = readSources(reading.text, words, attributions, mentions);
  const discourse = readDiscourse(setStage({ words, namings: cast.namings, phrases, marks, sources, attributions }));
  const reader = new SpeakerReader({ reading, words, attributions, mentions, marks, sources, discourse });
  return attributions.map((_, index) => reader.speakerOf(index));
}
