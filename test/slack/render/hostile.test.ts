import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkView } from '../../../src/slack/limits/check-view.ts';
import { OWN_LIMITS } from '../../../src/slack/limits/limits.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { contextView } from '../../../src/slack/render/context-view.ts';
import { helpMessage } from '../../../src/slack/render/help-message.ts';
import { homeView } from '../../../src/slack/render/home-view.ts';
import { resultsView } from '../../../src/slack/render/results-view.ts';
import { shareView } from '../../../src/slack/render/share-view.ts';
import { snippetMessage } from '../../../src/slack/render/snippet-message.ts';
import { sourcesView } from '../../../src/slack/render/sources-view.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';
import {
  citation,
  expectHarmless,
  expectHarmlessView,
  HOSTILE,
  item,
  markupIn,
  span,
  words,
} from '../support/hostile.ts';

/** Slack lets nobody type more into the field. */
const comments = words.map((text) => text.trim().slice(0, OWN_LIMITS.comment));
const draft = { mode: 'channel', choice: { kind: 'channels' }, metadata: '' } as const;

test('whatever a document holds, an answer pings, links and breaks nothing, and keeps every limit', () => {
  fc.assert(
    fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), fc.nat(20), comments, (items, more, comment) => {
      const answer = anAnswer('ferry', items, items.length + more);
      for (const surface of ['private', 'public'] as const) {
        expectHarmless(answerMessage(answer, { offset: 0, thread: null, surface }));
      }
      expect(checkView(resultsView(answer, 3))).toEqual([]);
      for (const one of items) expectHarmless(snippetMessage(one, { sharer: 'U0READER', comment }));
      for (const one of items) expectHarmlessView(shareView(one, { ...draft, comment }));
      for (const one of items) expectHarmlessView(sourcesView(one));
    }),
    { numRuns: 150 },
  );
});

test('nor does what somebody asks, where nothing is found', () => {
  fc.assert(
    fc.property(words, (question) => {
      expectHarmless(answerMessage(anAnswer(question, []), { offset: 0, thread: null, surface: 'public' }));
    }),
  );
});

test('a document’s paragraphs stay words in the window', () => {
  const paragraph = fc.record({ number: fc.nat(), text: words, marks: fc.array(span, { maxLength: 3 }) });
  fc.assert(
    fc.property(citation, fc.array(paragraph, { maxLength: 60 }), words, (cited, paragraphs, speaker) => {
      const next = { document: cited.document, start: 0, end: 1, speaker };
      const view = contextView({ citation: cited, previous: null, next, paragraphs }, 2);
      expectHarmlessView(view);
    }),
    { numRuns: 60 },
  );
});

test('examples and earlier questions are words too', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 8 }), fc.array(item, { maxLength: 3 }), (examples, deadlines) => {
      const summary = { documents: 1, statements: 1, speakers: 1, from: null, to: null };
      expectHarmless(helpMessage(summary, examples));
      const home = homeView({ summary, ingested: null, examples, deadlines, recent: examples });
      expect(checkView(home)).toEqual([]);
      expect([...markupIn(home)]).toEqual([]);
    }),
  );
});

test.each(HOSTILE.filter((text) => text.trim() !== '' && text.length < 1000))('%j is shown word for word', (text) => {
  const shown = JSON.stringify(
    snippetMessage(anItem({ excerpt: text, highlights: [] }), { sharer: 'U0READER', comment: '' }).blocks,
  );
  const visible = text.match(/[\p{L}\p{N}*_~`<>|!@#&;:^]+/gu) ?? [];
  for (const word of visible) expect(shown).toContain(JSON.stringify(word).slice(1, -1));
});
