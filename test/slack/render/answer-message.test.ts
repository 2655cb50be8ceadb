import { expect, test } from 'vitest';
import type { AnswerItem } from '../../../src/domain/answer.ts';
import { checkMessage } from '../../../src/slack/limits/check-message.ts';
import { answerMessage } from '../../../src/slack/render/answer-message.ts';
import type { Page } from '../../../src/slack/render/page.ts';
import { snippetMessage } from '../../../src/slack/render/snippet-message.ts';
import { anAnswer, anItem } from '../support/fake-whosaid.ts';

const first: Page = { offset: 0, thread: null, surface: 'private' };
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const [citation] = anItem().citations;

const { role: _, ...unnamed } = anItem();
const passage: AnswerItem = {
  ...unnamed,
  speaker: null,
  kind: 'passage',
  excerpt: 'The board votes on 9 March.',
  highlights: [],
  said: { from: null, to: null, certainty: 'unknown', basis: null },
  deadline: { due: '2026-03-09', duration: null, certainty: 'stated', expression: 'on 9 March' },
  citations: [{ ...citation, title: null, publisher: null, published: null, url: null, paragraph: 3 }],
};

test('an answer, as Slack gets it', async () => {
  const told = anItem({
    speaker: 'Bo Lind',
    kind: 'indirect',
    via: 'Osk Radio',
    said: { from: '2026-03-02', to: '2026-03-04', certainty: 'stated', basis: '2 to 4 March' },
    citations: [citation, { ...citation, document: 'osk-radio', title: 'Morning news', url: null }],
    disagreements: ['Morning news says 3 Mar 2026'],
  });
  const message = answerMessage(anAnswer('ferry', [anItem(), told, passage], 5), first);
  expect(checkMessage(message)).toEqual([]);
  await expect(json(message)).toMatchFileSnapshot('golden/answer.json');
});

test('a shared snippet, as Slack gets it', async () => {
  const message = snippetMessage(anItem(), { sharer: 'U0READER', comment: '' });
  expect(checkMessage(message)).toEqual([]);
  await expect(json(message)).toMatchFileSnapshot('golden/snippet.json');
});

test('nothing found, as Slack gets it', async () => {
  const message = answerMessage(anAnswer('the moon', []), first);
  expect(checkMessage(message)).toEqual([]);
  await expect(json(message)).toMatchFileSnapshot('golden/nothing.json');
});

test.each([
  ['direct', 'quoted directly'],
  ['indirect', 'reported, not quoted'],
  ['mixed', 'quoted in part'],
] as const)('%s speech is told apart: %s', (kind, words) => {
  expect(json(answerMessage(anAnswer('ferry', [anItem({ kind })]), first))).toContain(words);
});

test.each([
  [{ from: '2026-03-02', to: '2026-03-02', certainty: 'stated', basis: '2 March' }, 'said Mon 2 Mar 2026 (stated)'],
  [{ from: '2026-03-02', to: '2026-03-04', certainty: 'inferred', basis: null }, 'said 2–4 Mar 2026 (inferred)'],
  [
    { from: null, to: '2026-03-03', certainty: 'inferred', basis: 'published 2026-03-03' },
    'said on or before Tue 3 Mar 2026 (inferred from: its publication)',
  ],
  [{ from: null, to: null, certainty: 'unknown', basis: null }, 'date unknown ·'],
  [
    {
      from: null,
      to: null,
      certainty: 'unknown',
      basis: 'on 2 March',
      partial: { words: 'on 2 March', value: 'XXXX-03-02' },
    },
    'date unknown; the source says “on 2 March”',
  ],
] as const)('when it was said and how sure that is: %j', (said, words) => {
  expect(json(answerMessage(anAnswer('ferry', [anItem({ said })]), first))).toContain(words);
});

test('a question that fills its limit still has all its buttons', () => {
  const message = answerMessage(anAnswer('"'.repeat(500), [anItem(), anItem(), anItem()], 9), first);
  expect(json(message).match(/"type": "button"/g)).toHaveLength(13);
  expect(checkMessage(message)).toEqual([]);
});

test('three of the longest answers together stay under what a message holds', () => {
  const long = 'word '.repeat(6000);
  const cited = { ...citation, title: long, publisher: long, source: long };
  const item = anItem({
    speaker: long,
    role: long,
    via: long,
    excerpt: long,
    said: { from: '2026-03-02', to: '2026-03-04', certainty: 'inferred', basis: long },
    deadline: { due: '2026-03-09T10:00:00Z', duration: null, certainty: 'stated', expression: long },
    disagreements: [long, long, long, long],
    citations: [cited, cited, cited, cited, cited, cited],
  });
  expect(checkMessage(answerMessage(anAnswer('"'.repeat(500), [item, item, item], 9), first))).toEqual([]);
});

test('an address that is no web address is not linked', () => {
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'not an address', 'https://x.example/|<!channel>']) {
    const message = snippetMessage(anItem({ citations: [{ ...citation, url }] }), { sharer: 'U0READER', comment: '' });
    expect(json(message)).not.toMatch(/javascript:|file:|<!channel>/);
    expect(checkMessage(message)).toEqual([]);
  }
});

test('many sources are counted, not listed', () => {
  const many = Array.from({ length: 9 }, (_, at) => ({ ...citation, title: `Source ${at}` }));
  const message = snippetMessage(anItem({ citations: [citation, ...many] }), { sharer: 'U0READER', comment: '' });
  expect(json(message)).toContain('And in 7 more sources');
});

test('nothing found: the nearest statement stands apart, to be read in context and not to be shared', () => {
  const message = answerMessage(
    { ...anAnswer('ferry', [], 0), message: 'No statement about tunnels.', nearest: anItem() },
    first,
  );
  expect(checkMessage(message)).toEqual([]);
  expect(message.text).toBe('No statement about tunnels.');
  expect(message.blocks[0]).toMatchObject({ type: 'section', text: { text: 'No statement about tunnels.' } });
  const shown = JSON.stringify(message.blocks);
  expect(shown).toContain(anItem().speaker);
  expect(shown).toContain('In context');
  expect(shown).not.toContain('Share');
});

test('a question that asks for nothing is not said to be understood', () => {
  const { interpretation, ...answer } = anAnswer('...', [], 0);
  const nothing = { ...interpretation, topic: [], summary: 'Statements' };
  const message = answerMessage({ ...answer, interpretation: nothing, message: 'Ask who said what.' }, first);
  expect(json(message)).not.toContain('Understood as');
  expect(json(answerMessage(anAnswer('ferry', [], 0), first))).toContain('Understood as: Statements about ferry');
});

test.each([
  [4, 'More (1): the next answer'],
  [9, 'More (6): the next 3 answers'],
])('of %i answers, the button for more says what it shows, beginning with its own words', (total, label) => {
  const message = answerMessage(anAnswer('ferry', [anItem(), anItem(), anItem()], total), first);
  expect(json(message)).toContain(`"accessibility_label": "${label}"`);
});
