import type { Context, Whosaid } from '../../../src/app/whosaid.ts';
import type { Answer, AnswerItem, Citation } from '../../../src/domain/answer.ts';
import { noCorrections } from '../../app/no-corrections.ts';

const paragraphs = [
  'The harbour board met on Tuesday to settle the dredging plan.',
  '“We will not dredge before the whales have passed,” said Aroha Finch, the harbour master. She spoke after a long vote.',
  'The port company wants to begin in May.',
];

const text = paragraphs.join('\n');
const words = 'We will not dredge before the whales have passed';
const start = text.indexOf('“We will');
const end = text.indexOf(' She spoke');

const citation: Citation = {
  document: 'harbour',
  source: 'harbour.txt',
  title: 'Board puts off dredging',
  publisher: 'Bay Courier',
  published: '2031-04-03',
  url: null,
  start,
  end,
  excerpt: text.slice(start, end),
  paragraph: 2,
};

const item: AnswerItem = {
  speaker: 'Aroha Finch',
  role: 'the harbour master',
  kind: 'direct',
  excerpt: words,
  highlights: [{ start: words.indexOf('dredge'), end: words.indexOf('dredge') + 6 }],
  said: { from: '2031-04-01', to: '2031-04-01', certainty: 'inferred', basis: 'on Tuesday' },
  citations: [citation],
  confidence: 0.9,
};

/** Words that would ping, link and format if they were read as markup. */
const hostile: AnswerItem = {
  ...item,
  excerpt: '<!channel> *all* <https://example.com|here> # and &amp; so on',
  highlights: [],
};

const answer = (question: string, answers: readonly AnswerItem[], total = answers.length): Answer => ({
  question,
  interpretation: {
    intent: 'statements',
    speakers: [],
    topic: [question],
    phrases: [],
    dates: null,
    summary: question,
  },
  answers,
  total,
  message: answers.length === 0 ? 'The documents say nothing about that.' : null,
});

const context: Context = {
  citation,
  previous: null,
  next: null,
  paragraphs: paragraphs.map((paragraph, index) => ({
    number: index + 1,
    text: paragraph,
    marks: index === 1 ? [{ start: 0, end: citation.excerpt.length }] : [],
  })),
};

/** A corpus of one made-up document: it knows of dredging, and of nothing else. */
export const fakeWhosaid: Whosaid = {
  ask(question, { limit = 10, offset = 0 } = {}) {
    if (question.includes('hostile')) return answer(question, [hostile].slice(offset, offset + limit), 1);
    const all = question.includes('dredg') ? [item] : [];
    return answer(question, all.slice(offset, offset + limit), all.length);
  },
  context: (place) => (place.document === 'harbour' ? context : null),
  examples: () => ['who spoke about dredging', 'when was dredging decided'],
  summary: () => ({ documents: 1, statements: 1, speakers: 1, from: '2031-04-03', to: '2031-04-03' }),
  suggestSpeakers: () => [],
  profile: () => ({ found: 'none', nearest: [] }),
  corrections: noCorrections,
};
