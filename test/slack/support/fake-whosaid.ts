import type { Whosaid } from '../../../src/app/whosaid.ts';
import type { AnswerItem } from '../../../src/domain/answer.ts';
import { type FakeDocument, itemOf, whosaidOver } from '../../support/fake-corpus.ts';

export { anAnswer } from '../../support/fake-corpus.ts';

const EXCERPT = 'will not be sold while I hold this office';
const CITED = `Mayor Ada Berg said the ferry “${EXCERPT}” and asked for a new timetable.`;

const FERRY: FakeDocument = {
  id: 'osk-ferry',
  title: 'Osk keeps its ferry',
  publisher: 'Osk Courier',
  published: '2026-03-03',
  url: 'https://courier.example/osk?a=1&b=2',
  paragraphs: ['The harbour board of Osk met on Monday to talk about the ferry.', CITED, 'The board votes on 9 March.'],
  cited: CITED,
  statement: {
    speaker: 'Ada Berg',
    role: 'Mayor',
    kind: 'direct',
    excerpt: EXCERPT,
    highlights: [{ start: EXCERPT.indexOf('sold'), end: EXCERPT.indexOf('sold') + 4 }],
    said: { from: '2026-03-02', to: '2026-03-02', certainty: 'inferred', basis: 'Monday' },
    confidence: 0.9,
  },
};

/** One complete answer; what a test needs otherwise it gives. */
export const anItem = (changes: Partial<AnswerItem> = {}): AnswerItem => itemOf(FERRY, changes);

/** A `Whosaid` that finds the given items whatever is asked, and nothing where the question says "nothing". */
export const fakeWhosaid = (items: readonly AnswerItem[] = [anItem()], changes: Partial<Whosaid> = {}): Whosaid =>
  whosaidOver(FERRY, (question) => (question.includes('nothing') ? [] : items), {
    examples: () => ['ferry', 'by:Berg timetable'],
    summary: () => ({ documents: 2, statements: 7, speakers: 3, from: '2026-03-02', to: '2026-03-09' }),
    ...changes,
  });
