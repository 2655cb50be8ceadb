import type { Said, Timex } from '../../domain/time.ts';
import type { Sentence } from '../../text/reading.ts';
import { chunkAround, isAdverbial } from './chunk.ts';
import type { Evidence } from './evidence.ts';
import { endsObject } from './own-date.ts';
import { saidOn } from './said-on.ts';
import { lastWord } from './speaker-key.ts';

/** A sentence that tells what a named subject did on a day. */
export interface DatedEvent {
  readonly sentence: number;
  readonly paragraph: number;
  readonly said: Said;
  /** The last word of its subject's name, in small letters. */
  readonly name: string;
}

/** How far into a sentence its subject is looked for, in UTF-16 code units. */
const REACH = 90;
const SUBJECT =
  /^(?:(?:Thus|Then|Later|But|And|Meanwhile|However|Earlier|Still|[Tt]he|[Aa]n?)\s){0,3}(?:(?:\p{Ll}+\s){1,3}(?=\p{Lu}[\p{L}’'-]+\s\p{Lu}))?(?<name>(?!(?:On|In|At|After|Before|As|When|While|He|She|It|They|We|I)\b)\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'.-]*){0,6})/u;

/** The dated events that a text tells outside of what its speakers say, in its order. */
export function findEvents(evidence: Evidence, published: string | null): DatedEvent[] {
  const { text, sentences } = evidence.reading;
  const events: DatedEvent[] = [];
  for (const [index, dates] of evidence.datesIn) {
    const sentence = sentences[index];
    if (!sentence) continue;
    for (const date of dates) {
      const holders = evidence.saidIn.get(date) ?? [];
      if (holders.some((holder) => !endsObject(text, holder, date))) continue;
      const said = saidOn(text, date, published);
      if (!said || said.from !== said.to) continue;
      const name = subjectOf(text, sentence, date);
      if (name) events.push({ sentence: index, paragraph: sentence.paragraph, said, name });
      break;
    }
  }
  return events;
}

/** "On the morning of 27 February, NAME did": the subject follows. "NAME did on 27 February": it leads the chunk. */
function subjectOf(text: string, sentence: Sentence, date: Timex): string | null {
  const chunk = chunkAround(text, date, sentence);
  const from = isAdverbial(text, chunk, date) ? chunk.end : chunk.start;
  const words = text.slice(from, Math.min(sentence.end, from + REACH)).replace(/^[\s,—–]+/, '');
  const name = SUBJECT.exec(words)?.groups?.['name']?.replace(/['’]s?$/, '');
  return name ? lastWord(name) : null;
}
