import type { Said } from '../../domain/time.ts';
import { chunkAround, isAdverbial } from './chunk.ts';
import type { Evidence } from './evidence.ts';
import { saidOn } from './said-on.ts';
import { lastWord } from './speaker-key.ts';

/** A sentence that tells what happened on a day, with the names it begins with. */
export interface DatedEvent {
  readonly sentence: number;
  readonly paragraph: number;
  readonly said: Said;
  /** Last words of the names, in small letters. */
  readonly names: readonly string[];
}

/** How far into a sentence its subject is looked for, in UTF-16 code units. */
const REACH = 90;
const NAME = /\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){0,5}/gu;
const NOT_A_NAME =
  /^(?:On|In|At|The|Thus|Then|Later|But|And|He|She|It|They|A|An|After|Before|As|When|While|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;

/** The dated events that a text tells outside of what its speakers say, in its order. */
export function findEvents(evidence: Evidence, published: string | null): DatedEvent[] {
  const { text, sentences } = evidence.reading;
  const events: DatedEvent[] = [];
  for (const [index, dates] of evidence.datesIn) {
    const sentence = sentences[index];
    if (!sentence) continue;
    for (const date of dates) {
      if ((evidence.saidIn.get(date) ?? []).length > 0) continue;
      const chunk = chunkAround(text, date, sentence);
      const said = saidOn(text, date, published);
      if (!said) continue;
      // "On the morning of 27 February, NAME did": the subject follows; "NAME did on 27 February": it leads the chunk.
      const from = isAdverbial(text, chunk, date) ? chunk.end : chunk.start;
      const names = namesIn(text.slice(from, Math.min(sentence.end, from + REACH)));
      if (names.length > 0) events.push({ sentence: index, paragraph: sentence.paragraph, said, names });
      break;
    }
  }
  return events;
}

/** The first name in the words, by its last word. */
function namesIn(words: string): string[] {
  for (const match of words.matchAll(NAME)) {
    const name = match[0].replace(/['’]s?$/, '');
    const parts = name.split(/\s/);
    const first = parts[0] ?? '';
    const bare = NOT_A_NAME.test(first) ? parts.slice(1).join(' ') : name;
    if (bare) return [lastWord(bare)];
  }
  return [];
}
