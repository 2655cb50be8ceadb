import type { Context, Whosaid } from '../../../src/app/whosaid.ts';
import type { Answer, AnswerItem } from '../../../src/domain/answer.ts';
import { noCorrections } from '../../app/no-corrections.ts';

/** A document of our own making, in paragraphs. */
const PARAGRAPHS: readonly string[] = [
  'The harbour board of Osk met on Monday to talk about the ferry.',
  'Mayor Ada Berg said the ferry “will not be sold while I hold this office” and asked for a new timetable.',
  'The board votes on 9 March.',
];
const TEXT = PARAGRAPHS.join('\n');
const EXCERPT = 'will not be sold while I hold this office';

/** One complete answer; what a test needs otherwise it gives. */
export function anItem(changes: Partial<AnswerItem> = {}): AnswerItem {
  const sentence = PARAGRAPHS[1] ?? '';
  const start = TEXT.indexOf(sentence);
  return {
    speaker: 'Ada Berg',
    role: 'Mayor',
    kind: 'direct',
    excerpt: EXCERPT,
    highlights: [{ start: EXCERPT.indexOf('sold'), end: EXCERPT.indexOf('sold') + 4 }],
    said: { from: '2026-03-02', to: '2026-03-02', certainty: 'inferred', basis: 'Monday' },
    citations: [
      {
        document: 'osk-ferry',
        source: 'osk-ferry.txt',
        title: 'Osk keeps its ferry',
        publisher: 'Osk Courier',
        published: '2026-03-03',
        url: 'https://courier.example/osk?a=1&b=2',
        start,
        end: start + sentence.length,
        excerpt: sentence,
        paragraph: 2,
      },
    ],
    confidence: 0.9,
    ...changes,
  };
}

export const anAnswer = (question: string, answers: readonly AnswerItem[], total = answers.length): Answer => ({
  question,
  interpretation: {
    intent: 'statements',
    speakers: [],
    topic: [question],
    phrases: [],
    dates: null,
    summary: `Statements about ${question}`,
  },
  answers,
  total,
  message: answers.length === 0 ? `Nothing in the documents is about “${question}”.` : null,
});

const CONTEXT: Context = {
  citation: anItem().citations[0],
  previous: null,
  next: null,
  paragraphs: PARAGRAPHS.map((text, at) => ({
    number: at + 1,
    text,
    marks: at === 1 ? [{ start: text.indexOf(EXCERPT), end: text.indexOf(EXCERPT) + EXCERPT.length }] : [],
  })),
};

/** A `Whosaid` that finds the given items whatever is asked, and nothing where the question says "nothing". */
export function fakeWhosaid(items: readonly AnswerItem[] = [anItem()], changes: Partial<Whosaid> = {}): Whosaid {
  return {
    ask(question, { limit = 10, offset = 0 } = {}) {
      if (question.includes('nothing')) return anAnswer(question, []);
      return anAnswer(question, items.slice(offset, offset + limit), items.length);
    },
    context: ({ document }) => (document === 'osk-ferry' ? CONTEXT : null),
    examples: () => ['ferry', 'by:Berg timetable'],
    summary: () => ({ documents: 2, statements: 7, speakers: 3, from: '2026-03-02', to: '2026-03-09' }),
    suggestSpeakers: () => [],
    profile: () => ({ found: 'none', nearest: [] }),
    corrections: noCorrections,
    ...changes,
  };
}
