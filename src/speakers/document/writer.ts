import type { Reading } from '../../text/reading.ts';
import type { NameMention } from '../mention/mention.ts';
import { type Word, wordsIn } from '../mention/words.ts';
import type { MentionIndex } from './mention-index.ts';
import { countUpTo, type Placed } from './nearest-place.ts';

/** Paragraphs at the top in which a byline may stand. */
const HEAD = 6;
const LONGEST_BYLINE = 12;

/** Somebody who writes, and the word where the text says so. */
interface Writer extends Placed {
  readonly name: NameMention;
}

/**
 * Who writes "I" outside quotations: whoever the last letter's head or the last "I, Ann Lee," names, else who signs next, else the byline. Looked for
 * only where it is asked, once a text.
 *   "[From: Ann Lee] … I told"     "[On 8 Feb 2026, Ann Lee wrote:] … I told"     "[I, Ann Lee,] declare … I told"     "I told … [Yours sincerely, Ann Lee]"     "[By Ann Lee] … I told"
 *   not: "[By Ann Lee and Bo Tan]"
 */
export class Writers {
  private readonly reading: Reading;
  private readonly words: readonly Word[];
  private readonly mentions: MentionIndex;
  private found: { readonly before: readonly Writer[]; readonly after: readonly Writer[] } | null = null;

  constructor(reading: Reading, words: readonly Word[], mentions: MentionIndex) {
    this.reading = reading;
    this.words = words;
    this.mentions = mentions;
  }

  /** Whoever writes at a word; `null` where the text names nobody. */
  at(word: number): NameMention | null {
    this.found ??= this.find();
    const { before, after } = this.found;
    const writer = before[countUpTo(before, word) - 1] ?? after[countUpTo(after, word)];
    return writer?.name ?? writerInByline(this.reading, this.words, this.mentions);
  }

  private find(): { before: Writer[]; after: Writer[] } {
    const { words, mentions } = this;
    const before: Writer[] = [];
    const after: Writer[] = [];
    for (let at = 0; at < words.length; at++) {
      const opening =
        senderAt(at, words, mentions) ?? declarantAt(at, words, mentions) ?? answeredAt(at, words, mentions);
      if (opening !== null) before.push({ at, name: opening });
      const closing = signerAt(at, words, mentions);
      if (closing !== null) after.push({ at, name: closing });
    }
    return { before, after };
  }
}

/** "Yours sincerely, | Ann Lee", "Kind regards, | Ann Lee". */
function signerAt(at: number, words: readonly Word[], mentions: MentionIndex): NameMention | null {
  if (!/^(?:faithfully|regards|respectfully|sincerely|truly|wishes)$/.test(words[at]?.lower ?? '')) return null;
  const next = words[at + 1]?.text === ',' ? at + 2 : at + 1;
  const name = words[next]?.paragraph === words[at]?.paragraph ? null : personAt(next, mentions);
  return name;
}

/** "From: Ann Lee", "FROM: Ann Lee, Harbour Master". */
function senderAt(at: number, words: readonly Word[], mentions: MentionIndex): NameMention | null {
  if (words[at]?.lower !== 'from' || words[at]?.capital !== true || words[at + 1]?.text !== ':') return null;
  return personAt(at + 2, mentions);
}

const LONGEST_ANSWERED = 24;

/** "> On 8 Feb 2026, Ann Lee <lee@port.example> wrote:" above the mail that another answers: the last person before "wrote". */
function answeredAt(at: number, words: readonly Word[], mentions: MentionIndex): NameMention | null {
  const wrote = words[at];
  if (wrote?.lower !== 'wrote' || words[at + 1]?.text !== ':' || words[at + 2]?.paragraph === wrote.paragraph)
    return null;
  let from = at;
  while (at - from < LONGEST_ANSWERED && words[from - 1]?.paragraph === wrote.paragraph) from--;
  const line = words.slice(from, at);
  if (
    !line.slice(0, 3).some((word) => word.text === 'On' || word.text === '>') ||
    !line.some(({ text }) => /^\d/.test(text))
  )
    return null;
  for (let before = at - 1; before >= from; before--) {
    const name = personAt(before, mentions);
    if (name !== null) return name;
  }
  return null;
}

/** "I, Ann Lee, declare": the person before the second comma. */
function declarantAt(at: number, words: readonly Word[], mentions: MentionIndex): NameMention | null {
  if (words[at]?.text !== 'I' || words[at]!.quotation >= 0 || words[at + 1]?.text !== ',') return null;
  const name = personAt(at + 2, mentions);
  return name !== null && words[name.to]?.text === ',' ? name : null;
}

function writerInByline(reading: Reading, words: readonly Word[], mentions: MentionIndex): NameMention | null {
  for (const paragraph of reading.paragraphs.slice(0, HEAD)) {
    const { from, to } = wordsIn(words, paragraph);
    if (to - from > LONGEST_BYLINE || words[from]?.lower !== 'by') continue;
    const name = personAt(from + 1, mentions);
    if (name === null || name.from > from + 3) continue;
    return words.slice(name.to, to).some((word) => /^(?:and|with|&)$|^,$/.test(word.lower)) ? null : name;
  }
  return null;
}

/** The name that begins at a word or whose title does. */
function personAt(at: number, mentions: MentionIndex): NameMention | null {
  const name = mentions.nameAt(at) ?? mentions.holderAt(at);
  return name !== undefined && (name.kind === 'person' || name.kind === 'unknown') ? name : null;
}
