import type { AnswerItem } from '../../../src/domain/answer.ts';
import { type FakeDocument, itemOf, whosaidOver } from '../../support/fake-corpus.ts';

const words = 'We will not dredge before the whales have passed';

const harbour: FakeDocument = {
  id: 'harbour',
  title: 'Board puts off dredging',
  publisher: 'Bay Courier',
  published: '2031-04-03',
  url: null,
  paragraphs: [
    'The harbour board met on Tuesday to settle the dredging plan.',
    `“${words},” said Aroha Finch, the harbour master. She spoke after a long vote.`,
    'The port company wants to begin in May.',
  ],
  cited: `“${words},” said Aroha Finch, the harbour master.`,
  statement: {
    speaker: 'Aroha Finch',
    role: 'the harbour master',
    kind: 'direct',
    excerpt: words,
    highlights: [{ start: words.indexOf('dredge'), end: words.indexOf('dredge') + 6 }],
    said: { from: '2031-04-01', to: '2031-04-01', certainty: 'inferred', basis: 'on Tuesday' },
    confidence: 0.9,
  },
};

/** Words that would ping, link and format if they were read as markup. */
const hostile: AnswerItem = itemOf(harbour, {
  excerpt: '<!channel> *all* <https://example.com|here> # and &amp; so on',
  highlights: [],
});

/** A corpus of one made-up document: it knows of dredging, and of nothing else. */
export const fakeWhosaid = whosaidOver(
  harbour,
  (question) => {
    if (question.includes('hostile')) return [hostile];
    return question.includes('dredg') ? [itemOf(harbour)] : [];
  },
  { examples: () => ['who spoke about dredging', 'when was dredging decided'] },
);
