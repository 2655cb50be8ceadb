import type { AnswerItem, Citation } from '../domain/answer.ts';
import { showDay } from '../domain/show-time.ts';

/** How the words came into the document. */
export const kindWords = {
  direct: 'Quoted',
  indirect: 'Paraphrased by the source',
  mixed: 'Partly quoted',
  passage: 'From',
} as const satisfies Record<AnswerItem['kind'], string>;

/** The speaker and the role as the source gives it. */
export const speakerWords = (item: AnswerItem): string =>
  item.speaker ? [item.speaker, item.role].filter(Boolean).join(', ') : 'Speaker unknown';

/** All that it takes to find the words again, the title (or the file, where there is none) first. */
export function citationParts(citation: Citation): [first: string, ...rest: string[]] {
  const { title, publisher, published, paragraph, source } = citation;
  const rest = [publisher, published ? showDay(published) : 'undated', `paragraph ${paragraph}`];
  return [title ?? source, ...[...rest, title ? source : null].filter((part) => part !== null)];
}
