import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Attribution } from '../../src/domain/statement.ts';
import { resolveSpeakers } from '../../src/speakers/resolve-speakers.ts';
import { readText } from '../../src/text/read-text.ts';

const piece = fc.constantFrom(
  'Ann Lee',
  'Bob Moor',
  'Lee',
  'Moor',
  'Mr. Moor',
  'Acme Corp',
  'Acme',
  'the company',
  'the mayor',
  'Mayor Ann Lee',
  'a spokesman for',
  'of',
  'and',
  'said',
  'told',
  'he',
  'She',
  'it',
  'they',
  'who',
  'the letter',
  '(UAW)',
  '“',
  '”',
  ',',
  '.',
  '\n',
  'in',
  'Ohio',
  'hundreds of',
  'employees',
  '’s',
  'President of',
  'I',
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);
const spans = (length: number) =>
  fc.tuple(fc.nat(length), fc.nat(length)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const documents = text.chain((body) =>
  fc.tuple(
    fc.constant(body),
    fc.array(
      fc.tuple(fc.array(spans(body.length), { maxLength: 2 }), spans(body.length)).map(
        ([source, content]): Attribution => ({
          kind: 'direct',
          act: 'statement',
          source,
          cue: [],
          content: [content],
          confidence: 1,
          evidence: 'any',
        }),
      ),
      { maxLength: 6 },
    ),
  ),
);

test('any text and any spans give one speaker for each attribution, the same each time', () => {
  fc.assert(
    fc.property(documents, ([body, attributions]) => {
      const speakers = resolveSpeakers({ reading: readText(body), attributions });
      expect(speakers).toHaveLength(attributions.length);
      expect(resolveSpeakers({ reading: readText(body), attributions })).toEqual(speakers);
    }),
    { numRuns: 300 },
  );
});

const fold = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The words of the text that any of the mention's places touches. */
function wholeWords(body: string, mention: string): string {
  const at: string[] = [];
  for (let start = body.indexOf(mention); start >= 0 && mention !== ''; start = body.indexOf(mention, start + 1)) {
    const before = /\S*$/.exec(body.slice(0, start))?.[0] ?? '';
    const after = /^\S*/.exec(body.slice(start + mention.length))?.[0] ?? '';
    at.push(before + mention + after);
  }
  return fold(at.join(' '));
}

test('whoever is stated is named in the source’s own words; nobody unknown is stated', () => {
  fc.assert(
    fc.property(documents, ([body, attributions]) => {
      for (const speaker of resolveSpeakers({ reading: readText(body), attributions })) {
        if (speaker.certainty !== 'stated') continue;
        const mention = wholeWords(body, speaker.mention ?? '');
        const forms = [speaker.name ?? '', ...(speaker.aliases ?? [])].flatMap((name) =>
          fold(name).split(/[^\p{L}\p{N}]+/u),
        );
        expect(forms.some((word) => word !== '' && mention.includes(word))).toBe(true);
        expect(speaker.candidates).toBeUndefined();
      }
    }),
    { numRuns: 500 },
  );
});

test('long texts of one repeated pattern are read', () => {
  for (const pattern of ['Ann and ', "Smith's ", 'President of ', 'John Smith, ', 'the company of ', '“ ”', 'he ']) {
    const body = pattern.repeat(4000);
    const source = [{ start: 0, end: body.length }];
    const attribution: Attribution = {
      kind: 'direct',
      act: 'statement',
      source,
      cue: [],
      content: source,
      confidence: 1,
      evidence: 'any',
    };
    expect(resolveSpeakers({ reading: readText(body), attributions: [attribution] })).toHaveLength(1);
  }
});
