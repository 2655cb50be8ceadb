import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ListedCorrection } from '../../../src/app/corrections/corrections.ts';
import type { SpeakerProfile } from '../../../src/app/speakers/speaker-profile.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import { correctedView, correctionNotice, correctView } from '../../../src/slack/render/correction-views.ts';
import { profileMessage, profileView } from '../../../src/slack/render/profile.ts';
import { resultsView } from '../../../src/slack/render/results-view.ts';
import { searchView } from '../../../src/slack/render/search-view.ts';
import { shareView } from '../../../src/slack/render/share-view.ts';
import { speakerOptions } from '../../../src/slack/render/speaker-options.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';
import { expectHarmless, expectHarmlessView, item, words } from '../support/hostile.ts';

const many = fc.array(words, { maxLength: 12 });
const role = fc.record({ role: words, from: fc.constant(null), to: fc.constant(null), sources: many });
const profile: fc.Arbitrary<SpeakerProfile> = fc.record({
  name: words,
  kind: fc.constantFrom('person' as const, 'organisation' as const, 'unknown' as const),
  aliases: many,
  documents: fc.nat(),
  roles: fc.array(role, { maxLength: 10 }),
  statements: fc.nat(),
  first: fc.option(item),
  last: fc.option(item),
  topics: many,
});

test('a speaker’s card shows names, roles and topics as words', () => {
  fc.assert(
    fc.property(profile, (shown) => {
      expectHarmless(profileMessage(shown));
      expectHarmlessView(profileView(shown));
    }),
    { numRuns: 100 },
  );
});

test('names that are offered while somebody types are words, each within what Slack takes', () => {
  const suggestion = fc.record({ name: words, role: words, statements: fc.nat() });
  fc.assert(
    fc.property(words, fc.array(suggestion, { maxLength: 20 }), (typed, found) => {
      const element = { type: 'static_select' as const, action_id: 'a', options: speakerOptions(typed, found) };
      if (element.options.length === 0) return;
      const title = { type: 'plain_text' as const, text: 'Names' };
      const label = title;
      expectHarmlessView({
        type: 'modal',
        title,
        submit: title,
        blocks: [{ type: 'input', block_id: 'b', label, element }],
      });
      for (const { value } of element.options) expect(value).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test('a name that is typed longer than Slack takes is not cut inside a character', () => {
  const [option] = speakerOptions(`${'x'.repeat(149)}😀`, []);
  expect(option?.value).toBe('x'.repeat(149));
});

test('two speakers side by side: their names end no bold, their words stay words', () => {
  fc.assert(
    fc.property(fc.tuple(words, words), fc.array(item, { maxLength: 3 }), ([left, right], items) => {
      const said = items.map((one, at) => ({ ...one, speaker: at % 2 === 0 ? left : right }));
      const answer = anAnswer('ferry', said);
      const speakers = [left, right].map((name) => ({ asked: name, name, certainty: 'stated' as const }));
      const compared = {
        ...answer,
        interpretation: { ...answer.interpretation, intent: 'compare' as const, speakers },
      };
      expectHarmless(answerMessage(compared, { offset: 0, thread: null, surface: 'public' }));
      expectHarmlessView(resultsView(compared, 0));
    }),
    { numRuns: 100 },
  );
});

const place = { document: 'osk-ferry', kind: 'direct' as const, source: [], cue: [], content: [], words: [] };

test('what is corrected, and what a message of the channel says, are words', () => {
  fc.assert(
    fc.property(item, words, words, (one, name, had) => {
      expectHarmlessView(correctView(one, ''));
      expectHarmlessView(correctionNotice(had));
      const by = { id: 'U0READER', name };
      const correction: ListedCorrection = {
        id: 'c1',
        at: '2026-03-05T10:00:00Z',
        by,
        had,
        change: { what: 'speaker', speaker: name },
        state: 'holds',
        lostIn: [],
        undone: null,
        places: [place],
      };
      expectHarmlessView(correctedView(correction));
      const threads = [name, had].map((text, at) => ({ ts: `170000000${at}.000100`, text, replies: at }));
      const draft = { mode: 'thread', choice: { kind: 'threads', threads }, metadata: '' } as const;
      expectHarmlessView(shareView(anItem(), { ...draft, comment: '' }));
    }),
    { numRuns: 100 },
  );
});

test('what is typed comes back into the search window as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (typed) => {
      expectHarmlessView(searchView(typed));
    }),
  );
});
