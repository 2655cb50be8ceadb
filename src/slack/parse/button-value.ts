import { createHash } from 'node:crypto';
import type { AnswerItem } from '../../domain/answer.ts';
import type { Span } from '../../domain/span.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';

/**
 * Buttons carry what is needed to make their answer again, so that they work after a restart and on any machine.
 * A value is a JSON array that begins with the codec's version and its kind; what does not decode is `null`.
 */
const VERSION = 1;

/** One answer to one question. `print` tells whether the answer is still the one the reader saw. */
export interface ItemRef {
  readonly question: string;
  /** Its place among all answers to the question, from 0. */
  readonly index: number;
  readonly print: string;
  /** The thread that the answer was shown in, as the `ts` of its first message; `null` outside of threads. */
  readonly thread: string | null;
}

/** The answers to a question from the `offset`th on. */
export interface PageRef {
  readonly question: string;
  readonly offset: number;
  readonly thread: string | null;
}

/** A place in a document. `print` tells whether the same words still stand there; `null` where that is not known. */
export interface PlaceRef extends Span {
  readonly document: string;
  readonly print: string | null;
}

/** A place to make a button of, with its words. */
export type Place = Span & { readonly document: string; readonly excerpt: string };

/** Twelve hexadecimal digits over all that a reader sees of an answer; another answer has others. */
export function fingerprint(item: AnswerItem): string {
  const [citation] = item.citations;
  const seen = [
    item.speaker,
    item.excerpt,
    item.said.from,
    item.said.to,
    citation.document,
    citation.start,
    citation.end,
  ];
  return createHash('sha256').update(JSON.stringify(seen)).digest('hex').slice(0, 12);
}

/** The value, or `null` where it would be longer than Slack allows: the button is then left out. */
function encode(kind: string, ...parts: readonly (string | number | null)[]): string | null {
  const value = JSON.stringify([VERSION, kind, ...parts]);
  return value.length <= LIMITS.button.value ? value : null;
}

function decode(kind: string, value: string | undefined): readonly unknown[] | null {
  if (value === undefined || value.length > LIMITS.button.value) return null;
  try {
    const parsed: unknown = JSON.parse(value);
    if (!Array.isArray(parsed) || parsed[0] !== VERSION || parsed[1] !== kind) return null;
    return parsed.slice(2);
  } catch {
    return null;
  }
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
const isQuestion = (value: unknown): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= OWN_LIMITS.question;
const isThread = (value: unknown): value is string | null =>
  value === null || (typeof value === 'string' && /^\d{1,12}\.\d{6}$/.test(value));

export const encodeItem = (ref: ItemRef): string | null =>
  encode('item', ref.question, ref.index, ref.print, ref.thread);

export function decodeItem(value: string | undefined): ItemRef | null {
  const [question, index, print, thread] = decode('item', value) ?? [];
  if (!isQuestion(question) || !isOffset(index) || typeof print !== 'string' || !isThread(thread)) return null;
  return { question, index, print, thread };
}

export const encodePage = (ref: PageRef): string | null => encode('page', ref.question, ref.offset, ref.thread);

export function decodePage(value: string | undefined): PageRef | null {
  const [question, offset, thread] = decode('page', value) ?? [];
  return isQuestion(question) && isOffset(offset) && isThread(thread) ? { question, offset, thread } : null;
}

/** Eight hexadecimal digits over the words of a place. */
export const printOf = (excerpt: string): string => createHash('sha256').update(excerpt).digest('hex').slice(0, 8);

const isPrint = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8}$/.test(value);

export const encodePlace = ({ document, start, end, excerpt }: Place): string | null =>
  encode('place', document, start, end, printOf(excerpt));

export function decodePlace(value: string | undefined): PlaceRef | null {
  const [document, start, end, print] = decode('place', value) ?? [];
  if (typeof document !== 'string' || document === '' || !isOffset(start) || !isOffset(end) || start > end) return null;
  // Older buttons have none.
  return { document, start, end, print: isPrint(print) ? print : null };
}

/** A place with how many paragraphs of each side are shown. */
export interface AroundRef extends PlaceRef {
  readonly around: number;
}

export const encodeAround = ({ document, start, end, around, print }: AroundRef): string | null =>
  encode('around', document, start, end, around, print);

export function decodeAround(value: string | undefined): AroundRef | null {
  const [document, start, end, around, print] = decode('around', value) ?? [];
  if (typeof document !== 'string' || document === '') return null;
  if (!isOffset(start) || !isOffset(end) || start > end || !isOffset(around)) return null;
  return { document, start, end, around, print: isPrint(print) ? print : null };
}

/** Who shared a snippet, for the button that takes it back. */
export const encodeSharer = (sharer: string): string | null => encode('sharer', sharer);

export function decodeSharer(value: string | undefined): string | null {
  const [sharer] = decode('sharer', value) ?? [];
  return typeof sharer === 'string' && /^[UW][A-Z0-9]+$/.test(sharer) ? sharer : null;
}

/** A correction, for the button that takes it back. */
export const encodeCorrection = (id: string): string | null => encode('correction', id);

export function decodeCorrection(value: string | undefined): string | null {
  const [id] = decode('correction', value) ?? [];
  return typeof id === 'string' && id !== '' ? id : null;
}

/** A speaker's name, for the button that opens who that is. */
export const encodeSpeaker = (name: string): string | null => encode('speaker', name);

export function decodeSpeaker(value: string | undefined): string | null {
  const [name] = decode('speaker', value) ?? [];
  return typeof name === 'string' && name !== '' ? name : null;
}
