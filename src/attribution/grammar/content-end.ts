import { canState } from '../lexicon/lexicon.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { ADVERB, AUXILIARY, COORDINATOR, GERUND, MARK, VERB, type Words } from './words.ts';

const CONTRAST = /^(?:but|while|though|although|whereas)$/;
const subjectLimits = { prepositions: new Set(['of', 'for', 'from', 'at', 'in', 'on', 'with', 'to']) };

/** Whether a cue of the same speaker begins at `at`: "adding that …", "and said …". */
function beginsCue(words: Words, at: number, form: 'gerund' | 'finite'): boolean {
  let head = at;
  while (words.is(head, ADVERB) && head < at + 3) head++;
  const cue = words.cues[head];
  if (cue === undefined || words.quoted(head) || !canState(cue.verb)) return false;
  return form === 'gerund'
    ? cue.form === 'gerund'
    : cue.form === 'past' &&
        (cue.verb.classes.has('say') ||
          cue.verb.classes.has('report') ||
          cue.verb.classes.has('call') ||
          cue.verb.classes.has('tell'));
}

/** Whether a new main clause begins at `at`: a subject and a verb of its own. */
function beginsMainClause(words: Words, at: number, high: number): boolean {
  const end = nounPhraseEnd(words, at, high, subjectLimits);
  if (end === at) return false;
  return words.is(end, AUXILIARY | VERB) || words.cues[end]?.form === 'past';
}

/**
 * Where the content that begins at `from` ends: at the end of its sentence, or before a further cue of the same speaker,
 * "according to", or a clause that turns away from it.
 */
export function contentEnd(words: Words, from: number, high: number): number {
  let end = high;
  for (let i = from; i < high; i++) {
    if (words.quoted(i)) continue;
    const word = words.at(i);
    if (word === ';' && i > from) {
      end = i;
      break;
    }
    const afterComma = word === ',' || words.quoted(i - 1);
    const next = word === ',' ? i + 1 : i;
    if (afterComma && words.is(next, GERUND) && beginsCue(words, next, 'gerund') && i > from) {
      end = i;
      break;
    }
    if (words.at(next) === 'according' && words.at(next + 1) === 'to' && i > from) {
      end = i;
      break;
    }
    if (word === ',' && CONTRAST.test(words.at(i + 1)) && beginsMainClause(words, i + 2, high)) {
      end = i;
      break;
    }
    if (words.is(i, COORDINATOR) && i > from + 1 && word !== '&' && beginsCue(words, i + 1, 'finite')) {
      end = i;
      break;
    }
  }
  while (
    end > from &&
    !words.quoted(end - 1) &&
    words.is(end - 1, MARK | COORDINATOR) &&
    !/[%)\]$]/.test(words.at(end - 1))
  )
    end--;
  return end;
}
