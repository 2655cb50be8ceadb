import { canState } from '../lexicon/lexicon.ts';
import { isNounToo } from '../lexicon/noun-verbs.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { quotationAt } from './quotations.ts';
import {
  ADVERB,
  AUXILIARY,
  CAPITAL,
  COORDINATOR,
  DETERMINER,
  GERUND,
  MARK,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  VERB,
  type Words,
} from './words.ts';

/** What goes on after "and" with the same speaker. */
const COORDINATED = ['say', 'report', 'tell', 'call'] as const;
const CONTRAST = /^(?:but|while|though|although|whereas)$/;
const subjectLimits = { prepositions: new Set(['of', 'for', 'from', 'at', 'in', 'on', 'with', 'to']) };

/** Whether a cue of the same speaker begins at `at`: "adding that …", "and said …". */
function beginsCue(words: Words, at: number, form: 'gerund' | 'finite'): boolean {
  let head = at;
  while (words.is(head, ADVERB) && head < at + 3) head++;
  const cue = words.cues[head];
  if (cue === undefined || words.quoted(head) || !canState(cue.verb)) return false;
  if (form === 'gerund') return cue.form === 'gerund';
  const finite = cue.form === 'past' || (cue.form === 'present' && !isNounToo(words.at(head)));
  return finite && COORDINATED.some((verbClass) => cue.verb.classes.has(verbClass));
}

/** Whether a new main clause begins at `at`: a subject and a verb of its own. */
function beginsMainClause(words: Words, at: number, high: number): boolean {
  const end = nounPhraseEnd(words, at, high, subjectLimits);
  if (end === at) return false;
  const form = words.cues[end]?.form;
  return words.is(end, AUXILIARY | VERB) || form === 'past' || form === 'present' || form === 'base';
}

/** Whether the reporter comments from `at` on: "in what has become a rare dispute". */
const beginsComment = (words: Words, at: number): boolean =>
  words.is(at, PREPOSITION) && words.at(at + 1) === 'what' && words.is(at + 2, AUXILIARY);

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
    const contrast = word === ',' ? i + 1 : i;
    if (
      (word === ',' || word === 'while') &&
      CONTRAST.test(words.at(contrast)) &&
      i > from &&
      beginsMainClause(words, contrast + 1, high)
    ) {
      end = i;
      break;
    }
    if (i > from && beginsComment(words, i)) {
      end = i;
      break;
    }
    const shares = beginsCue(words, i + 1, 'finite') || beginsCue(words, i + 1, 'gerund');
    if (words.is(i, COORDINATOR) && i > from + 1 && word !== '&' && shares) {
      end = i;
      break;
    }
  }
  // A quotation may run over the end of its sentence.
  if (words.quoted(end - 1)) return Math.max(end, quotationAt(words, end - 1).to);
  while (
    end > from &&
    !words.quoted(end - 1) &&
    words.is(end - 1, MARK | COORDINATOR) &&
    !/[%)\]$]/.test(words.at(end - 1))
  )
    end--;
  return end;
}

const ASIDE = RELATIVE | SUBORDINATOR | GERUND | PREPOSITION | DETERMINER;
const CIRCUMSTANCE = /^(?:after|before|because|despite|although|though|while|whereas)$/;

/**
 * Where a content ends that is a phrase and not a clause ("to sue over the ban", "the plan a mistake"): before what is told
 * about it, "…, which had passed", "…, after the vote".
 */
export function phraseEnd(words: Words, from: number, high: number): number {
  const end = contentEnd(words, from, high);
  for (let i = from + 1; i < end; i++) {
    if (words.quoted(i)) continue;
    if (CIRCUMSTANCE.test(words.at(i)) && i > from + 2) return i;
    if (words.at(i) !== ',') continue;
    const next = i + 1;
    const verb = words.is(next, COORDINATOR) && (words.is(next + 1, VERB) || words.cues[next + 1]?.form === 'past');
    if (verb || (words.is(next, ASIDE) && !words.is(next, CAPITAL))) return i;
  }
  return end;
}
