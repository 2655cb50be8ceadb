import { onceAWord } from '../../text/word-memo.ts';
import { looksLikeVerb } from '../data/verbs.ts';
import type { NounPhrase } from './mention.ts';
import { kindOfNoun } from './noun-kind.ts';

/** What a word shows by its own letters, wherever it stands. */
export interface WordShape {
  /** In lower case, with plain apostrophes. */
  readonly lower: string;
  /** Begins with a capital, or holds one ("iPhone", "xAI"). */
  readonly capital: boolean;
  /** Is a word or number, not a mark or a clitic. */
  readonly lexical: boolean;
  /** Is written as what a share is traded under. */
  readonly ticker: boolean;
  /** What it names as the head of a phrase; `null` for what never speaks. */
  readonly noun: NounPhrase['kind'] | null;
  /** After a noun reads as its verb. */
  readonly verb: boolean;
}

const CLITIC = /^(?:n['’]t|['’](?:s|re|ve|ll|d|m)?)$/i;
/** "Cold War-era", "San Francisco-based": adjectives, whatever they begin with. */
const LOWER_COMPOUND =
  /-(?:based|era|led|owned|backed|style|born|run|controlled|area|wide|held|made|like|listed|bound|linked|trained|educated)$/;
const BARE_TICKER = /^\p{Lu}{2,6}\.\p{Lu}{1,2}$/u;
const PLAIN = /^[a-z]+$/;
const CAPITAL = /^[“"'‘(]?\p{Lu}|^[a-zé]{1,2}\p{Lu}|^(?:al|el|d)[-'’]\p{Lu}/u;

/** The shape of a token's text; of frequent words it is worked out once. */
export const shapeOf = onceAWord((text): WordShape => {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const plain = PLAIN.test(text);
  return {
    lower,
    capital: !plain && !LOWER_COMPOUND.test(text) && CAPITAL.test(text),
    lexical: plain || (/[\p{L}\p{N}]/u.test(text) && !CLITIC.test(text)),
    ticker: !plain && BARE_TICKER.test(text),
    noun: kindOfNoun(lower),
    verb: looksLikeVerb(lower),
  };
});
