import type { Answer, AnswerItem } from '../../../src/domain/answer.ts';

const text = 'The harbour closes on Monday, said Ada Nwosu. “We will not wait for the ferry company,” she added.';

export const sampleItem: AnswerItem = {
  speaker: 'Ada Nwosu',
  role: 'Harbour master',
  kind: 'direct',
  excerpt: 'We will not wait for the ferry company,',
  highlights: [{ start: 25, end: 30 }],
  said: { from: '2026-03-02', to: '2026-03-02', certainty: 'stated', basis: 'Monday' },
  citations: [
    {
      document: 'harbour',
      source: 'harbour.txt',
      title: 'Harbour to close',
      publisher: 'Coast Gazette',
      published: '2026-03-03',
      url: null,
      start: 46,
      end: text.length,
      excerpt: text.slice(46),
      paragraph: 2,
    },
  ],
  confidence: 0.9,
};

export const sampleAnswer: Answer = {
  question: 'nwosu ferry',
  interpretation: {
    intent: 'statements',
    speakers: [{ asked: 'nwosu', name: 'Ada Nwosu' }],
    topic: ['ferry'],
    phrases: [],
    dates: null,
    summary: 'Statements by Ada Nwosu about “ferry”',
  },
  answers: [sampleItem],
  total: 1,
  message: null,
};

export const emptyAnswer: Answer = { ...sampleAnswer, answers: [], total: 0, message: 'Nothing found about ferry.' };
