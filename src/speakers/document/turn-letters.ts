import type { Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import { type Directions, directedAt, findDirections } from './examination.ts';
import { interviewee } from './interview.ts';
import type { MentionIndex } from './mention-index.ts';

/** "Q" and "A" before what is asked and answered: letters, nobody's names. */
export const isTurnLetter = (source: string): boolean => /^[QA]\.?$/.test(source);

/** Who "Q" and "A" are in one text. Looked for only where it is asked, once. */
export class TurnLetters {
  private readonly reading: Reading;
  private readonly words: readonly Word[];
  private readonly mentions: MentionIndex;
  private directions: Directions | null = null;

  constructor(reading: Reading, words: readonly Word[], mentions: MentionIndex) {
    this.reading = reading;
    this.words = words;
    this.mentions = mentions;
  }

  /** Who asks or answers at an offset, and what tells so; `null` where nothing does. */
  at(letter: 'Q' | 'A', offset: number): { readonly name: NameMention; readonly why: string } | null {
    const { reading, words, mentions } = this;
    this.directions ??= findDirections(reading, words, mentions);
    const directed = directedAt(this.directions, letter, offset);
    if (directed !== null) return { name: directed, why: letter === 'Q' ? 'who examines' : 'who is sworn' };
    const answering = letter === 'A' ? interviewee(reading, words, mentions) : null;
    return answering === null ? null : { name: answering, why: 'whom the heading names' };
  }
}
