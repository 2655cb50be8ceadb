import type { NameMention } from '../mention/mention.ts';
import type { Word } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';

/** The names that "and", "or" and commas join to the first within a source. `open` where something without a name is joined too. */
export interface NameList {
  readonly mentions: readonly NameMention[];
  readonly open: boolean;
}

/**
 * Reads a list of names.
 *   "Ann Lee and Bo Chan" → both       "Ann Lee, a lawyer, and Bo Chan, a judge" → both       "Ann Lee, a lawyer and mother" → Ann Lee
 *   "Ann Lee and her rivals" → Ann Lee, open
 */
export function readList(words: readonly Word[], first: NameMention, to: number, mentions: MentionIndex): NameList {
  const together = [first];
  let conjoined = false;
  let open = false;
  let end = pastModifier(words, first, mentions);
  while (end < to) {
    const described = afterDescription(words, together.at(-1)!, to, mentions);
    if (described !== null) {
      together.push(described);
      conjoined = true;
      end = pastModifier(words, described, mentions);
      continue;
    }
    const link = linkAt(words, end);
    if (link === null) break;
    const next = nextName(words, end + link.length, to, mentions);
    if (next === null) {
      open = link.conjunction;
      break;
    }
    // ", the Ford chairman": an apposition, no second name; nor is ", N.H." after "Ann Lee of Derry".
    if (!link.conjunction && (next.runFrom > end + link.length || (next.kind === 'place' && first.kind !== 'place')))
      break;
    together.push(next);
    conjoined ||= link.conjunction;
    end = pastModifier(words, next, mentions);
  }
  const [one, other] = together;
  if (other !== undefined && together.length === 2 && sharesOffice(words, one!, other))
    return { mentions: [other], open };
  const whole = conjoined || (together.length > 1 && end >= to);
  return whole ? { mentions: together, open } : { mentions: [first], open: open && together.length === 1 };
}

/** Bo Chan in "Ann Lee, a lawyer, and Bo Chan": somebody who an "and" joins to a person, past what describes that person. */
function afterDescription(
  words: readonly Word[],
  { kind, to: nameTo, phraseTo }: NameMention,
  to: number,
  mentions: MentionIndex,
): NameMention | null {
  if (kind !== 'person' || phraseTo <= nameTo) return null;
  const link = linkAt(words, phraseTo);
  if (link?.conjunction !== true) return null;
  const next = nextName(words, phraseTo + link.length, to, mentions);
  return next?.kind === 'person' ? next : null;
}

/** "Lunde and Tarn CEO Ann Lee": bodies named before an office are most often whose office it is; "the SEC and Tarn CEO Ann Lee" are two. */
const sharesOffice = (words: readonly Word[], body: NameMention, { kind, role, runFrom }: NameMention): boolean =>
  (body.kind === 'organisation' || body.kind === 'unknown') &&
  kind === 'person' &&
  role !== null &&
  runFrom === body.to + 1 &&
  !/^(?:the|both)$/.test(words[body.runFrom - 1]?.lower ?? '');

function linkAt(words: readonly Word[], at: number): { length: number; conjunction: boolean } | null {
  const [word, next] = [words[at], words[at + 1]];
  const conjunction = /^(?:and|or|nor|&|\/)$/;
  if (word === undefined) return null;
  if (conjunction.test(word.lower)) return { length: 1, conjunction: true };
  if (word.text !== ',') return null;
  return next !== undefined && conjunction.test(next.lower)
    ? { length: 2, conjunction: true }
    : { length: 1, conjunction: false };
}

/** The name that begins at `at`, its article, titles and role passed over. */
function nextName(words: readonly Word[], at: number, to: number, mentions: MentionIndex): NameMention | null {
  let start = at;
  while (start < to && (/^(?:the|an?)$/.test(words[start]?.lower ?? '') || mentions.holderAt(start) !== undefined))
    start++;
  const name = start < to ? mentions.nameAt(start) : undefined;
  return name !== undefined && name.from === start ? name : null;
}

/** Past "of Georgia" and "(R-Tex.)" after a name. */
function pastModifier(words: readonly Word[], name: NameMention, mentions: MentionIndex): number {
  let end = name.to;
  if (words[end]?.lower === 'of' || words[end]?.lower === 'from') end = mentions.nameAt(end + 1)?.to ?? end;
  if (words[end]?.text !== '(') return end;
  for (let at = end; at < end + 10; at++) if (words[at]?.text === ')') return at + 1;
  return end;
}
