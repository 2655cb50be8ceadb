import type { types } from '@slack/bolt';
import type { CorpusSummary } from '../../app/whosaid.ts';
import { showPlainDay } from '../../domain/show-time.ts';
import { COMMAND } from '../actions.ts';
import { OWN_LIMITS } from '../limits/limits.ts';
import type { Message } from './message.ts';
import { plain, smallPrint } from './plain.ts';

const count = (n: number, one: string, many: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

/** What there is to ask about, in one line: `5 documents, 65 statements by 21 speakers, 2 Mar to 9 Mar 2026`. */
export function corpusLine(summary: CorpusSummary): string {
  const { from, to } = summary;
  const dated = [from, to].filter((day) => day !== null).map(showPlainDay);
  const span = dated[0] === dated[1] ? dated.slice(1) : dated;
  return [
    count(summary.documents, 'document', 'documents'),
    `${count(summary.statements, 'statement', 'statements')} by ${count(summary.speakers, 'speaker', 'speakers')}`,
    ...(span.length === 0 ? [] : [span.join(' to ')]),
  ].join(' · ');
}

const code = (text: string): types.RichTextText => ({ type: 'text', text, style: { code: true } });
const item = (...elements: types.RichTextElement[]): types.RichTextSection => ({
  type: 'rich_text_section',
  elements,
});
const list = (elements: types.RichTextSection[]): types.RichTextList => ({
  type: 'rich_text_list',
  style: 'bullet',
  elements,
});

const FILTERS: readonly (readonly [string, string])[] = [
  ['"exact words"', ' – these words, in this order'],
  ['by:NAME', ' – who said it'],
  ['about:WORDS', ' – what it is about'],
  ['source:TITLE', ' – the document or its publisher'],
  ['kind:quoted  kind:reported', ' – in the speaker’s own words or not'],
  ['on:DATE  before:DATE  after:DATE', ' – when it was said'],
  ['who is NAME', ' – roles, first and latest statement, topics'],
];

const LEAD = 'I find who said what, and when, in your documents. Every answer is a verbatim excerpt with its source.';

/** What is said where there is nothing to ask about. */
export const EMPTY_CORPUS = `${LEAD} There are no documents yet: whoever runs me adds them with “whosaid ingest”.`;

/** How to ask, with questions that this corpus answers. */
export function helpMessage(summary: CorpusSummary, examples: readonly string[]): Message {
  if (summary.documents === 0) {
    return { text: EMPTY_CORPUS, blocks: [{ type: 'section', text: plain(EMPTY_CORPUS) }] };
  }
  const asked = examples
    .slice(0, 5)
    .map((example) => item(code(plain(`${COMMAND} ${example}`, OWN_LIMITS.question).text)));
  const filters = FILTERS.map(([form, meaning]) => item(code(form), { type: 'text', text: meaning }));
  const heading = (text: string): types.RichTextSection => item({ type: 'text', text, style: { bold: true } });
  const examplesPart = asked.length === 0 ? [] : [heading('Try'), list(asked)];
  return {
    text: LEAD,
    blocks: [
      { type: 'section', text: plain(LEAD) },
      { type: 'rich_text', elements: [...examplesPart, heading('Narrow it down'), list(filters)] },
      smallPrint(
        'In a thread, mention me with your question. Answers to the command are seen by you alone until you share one.',
      ),
      smallPrint(corpusLine(summary)),
    ],
  };
}
