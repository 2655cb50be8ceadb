import type { Context, Whosaid } from '../../src/app/whosaid.ts';
import type { Answer, AnswerItem, Citation } from '../../src/domain/answer.ts';
import { noCorrections } from '../app/no-corrections.ts';

/** A made-up document with one statement in it. */
export interface FakeDocument {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly url: string | null;
  readonly paragraphs: readonly string[];
  /** The words cited: they stand in one paragraph and are marked there. */
  readonly cited: string;
  /** What the answer says beside its citation. */
  readonly statement: Omit<AnswerItem, 'citations'>;
}

/** An answer to a question whose words are its topic. */
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

function citationOf({ id, title, publisher, published, url, paragraphs, cited }: FakeDocument): Citation {
  const start = paragraphs.join('\n').indexOf(cited);
  return {
    document: id,
    source: `${id}.txt`,
    title,
    publisher,
    published,
    url,
    start,
    end: start + cited.length,
    excerpt: cited,
    paragraph: 1 + paragraphs.findIndex((paragraph) => paragraph.includes(cited)),
  };
}

/** The one complete answer of a document; what a test needs otherwise it gives. */
export const itemOf = (document: FakeDocument, changes: Partial<AnswerItem> = {}): AnswerItem => ({
  ...document.statement,
  citations: [citationOf(document)],
  ...changes,
});

/** The whole document, with `marked` words marked. */
function contextOf(document: FakeDocument, marked: string): Context {
  const marks = (text: string) =>
    text.includes(marked) ? [{ start: text.indexOf(marked), end: text.indexOf(marked) + marked.length }] : [];
  const paragraphs = document.paragraphs.map((text, at) => ({ number: at + 1, text, marks: marks(text) }));
  return { citation: citationOf(document), previous: null, next: null, paragraphs };
}

/** A `Whosaid` over one document: `find` says what answers a question. */
export function whosaidOver(
  document: FakeDocument,
  find: (question: string) => readonly AnswerItem[],
  changes: Partial<Whosaid> = {},
): Whosaid {
  const context = contextOf(document, document.statement.excerpt);
  return {
    ask(question, { limit = 10, offset = 0 } = {}) {
      const found = find(question);
      return anAnswer(question, found.slice(offset, offset + limit), found.length);
    },
    context: ({ document: id }) => (id === document.id ? context : null),
    examples: () => [],
    summary: () => ({ documents: 1, statements: 1, speakers: 1, from: document.published, to: document.published }),
    lastIngested: () => '2026-03-10T08:30:00.000Z',
    suggestSpeakers: () => [],
    profile: () => ({ found: 'none', nearest: [] }),
    corrections: noCorrections,
    ...changes,
  };
}
