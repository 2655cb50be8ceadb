import { isClause } from './complement.ts';
import { phraseEnd } from './content-end.ts';
import { COORDINATOR, GERUND, PAST, RELATIVE, VERB, type Words } from './words.ts';

const CIRCUMSTANCE = /^(?:after|before|because|despite|although|though|while|whereas)$/;
const DASH = /^(?:[—–-]|--+)$/;

const isPast = (words: Words, at: number): boolean => words.is(at, VERB | PAST) || words.cues[at]?.form === 'past';

/** Whether the speaker's next act or another's clause begins at `at`: "and | left", ", | he said", "-- | but it was over". */
function turnsAway(words: Words, at: number, high: number): boolean {
  const next = at + 1;
  if (words.is(at, COORDINATOR)) return isPast(words, next) && !isPast(words, at - 1);
  if (CIRCUMSTANCE.test(words.at(at))) return true;
  if (words.at(at) === ',') return isClause(words, next, high) || words.cues[next]?.form === 'past';
  if (!DASH.test(words.at(at))) return false;
  return words.is(next, COORDINATOR | RELATIVE | GERUND) || isClause(words, next, high);
}

/** Where a phrase ends that is all the content of its cue: before whatever its sentence goes on with. */
export function ownPhraseEnd(words: Words, from: number, high: number): number {
  const end = phraseEnd(words, from, high);
  for (let i = from + 1; i < end - 1; i++) if (!words.quoted(i) && turnsAway(words, i, high)) return i;
  return end;
}
