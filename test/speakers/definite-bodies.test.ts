import { describe, expect, test } from 'vitest';
import { lastSpeaker } from './marked-text.ts';

describe('a noun for bodies of one line', () => {
  test.each([
    // By the name's own word, by a table, by what the text calls it.
    ['Berg Airlines met Tollund Corp. [The airline] said no.', 'Berg Airlines (inferred)'],
    [
      'The Association of Lunde Pilots met Tollund Corp. [The union] said no.',
      'Association of Lunde Pilots (inferred)',
    ],
    ['A jet of Qantas met Tollund Corp. [The carrier] said no.', 'Qantas (inferred)'],
    ['Goldman Sachs met Tollund Corp. Tollund Corp gained. [The bank] said no.', 'Goldman Sachs (inferred)'],
    ['Air Lunde flew. Tollund Motors fell. [The airline] said no.', 'Air Lunde (inferred)'],
    ['The lender Hollis fell. Tollund Airways rose. [The bank] said no.', 'Hollis (inferred)'],
    [
      'The Lunde Stock Exchange wrote to the Securities and Exchange Commission. [The exchange] said no.',
      'Lunde Stock Exchange (inferred)',
    ],
    // By what the text calls it before by a table.
    ['Allianz will stay in the insurer Tollund, [the insurer] said.', 'Tollund (inferred)'],
    // Where nothing tells of any, whoever is most present.
    ['Tollund Corp met Ann Lee. [The airline] said no.', 'Tollund Corp (inferred)'],
  ])('is a body in that line: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    ['Tollund Airlines cut jobs. [The bank] said no.', 'bank (unknown)'],
    ['Tollund Corp cut jobs. [The union] said no.', 'union (unknown)'],
    ['The Securities and Exchange Commission sued Tollund Inc. [The exchange] said no.', 'exchange (unknown)'],
    ['Tollund Motors fell. The Bank of Lunde gained. [The finance ministry] said no.', 'finance ministry (unknown)'],
    ['The IMF met. [The IMF committee] said no.', 'IMF committee (unknown)'],
    ['The Berg Committee met. Tollund Inc gained. [The Harbour committee] said no.', 'Harbour committee (unknown)'],
  ])('is nobody else: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe('“the government”', () => {
  test.each([
    ['Ships were taxed in Norway and Oslo. [The government] said no.', 'Norway (inferred)'],
    ['Sweden wrote to Norway. [The Norwegian government] said no.', 'Norway (inferred)'],
  ])('is a nation’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    ['Ships were taxed in Oslo. [The government] said no.', 'government (unknown)'],
    ['Sweden taxed ships. [The Norwegian government] said no.', 'Norwegian government (unknown)'],
    ['Oil was found in the Gulf of Mexico. [The government] said no.', 'government (unknown)'],
  ])('is no town’s and no other nation’s: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe('a capital in passing', () => {
  test.each([
    ['Tollund Corp cut jobs. In Harbourside things went on. [The company] said no.', 'Tollund Corp (inferred)'],
    ['Shares of Hollis (HLS.N) fell. [The company] said no.', 'Hollis (inferred)'],
    ['Tollund Corp fell with the index <.TLX >. [The company] said no.', 'Tollund Corp (inferred)'],
    ['Tollund Corp fell. The Hollis 500 index rose. [The company] said no.', 'Tollund Corp (inferred)'],
    [
      'Tollund Inc earned 3 crowns a share. Analysts expected 4 crowns, according to Thomson Reuters data. [The company] said so.',
      'Tollund Inc (inferred)',
    ],
    ['Tollund Corp cut jobs. Typically, [the company] said no.', 'Tollund Corp (inferred)'],
    ['Tollund Corp is the No. 2 brewer. [It] said no.', 'Tollund Corp (inferred)'],
  ])('is not the company: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    ['Nobody saw Hollis. [The company] said no.', 'company (unknown)'],
    ['Ann Lee left Hollis (HLS.N). It was late, [he] said.', 'nobody (unknown)'],
    ['Thomson Reuters cut jobs. [The company] said no.', 'Thomson Reuters (inferred)'],
    ['[Connelly], the mayor, said no.', 'Connelly (stated)'],
  ])('other names stay: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe('“they”', () => {
  test.each([
    ['Republicans met in Lunde. [They] said no.', 'Republicans (unknown)'],
    ['Several pilots met Tollund Corp. [They] said no.', 'Several pilots (unknown)'],
  ])('are several: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));

  test.each([
    ['Tollund Corp cut jobs. [They] said no.', 'nobody (unknown)'],
    ['Ann Lee asked for more. [They] said no.', 'nobody (unknown)'],
  ])('are no one body and nobody alone: %s → %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

test('a heading in capitals is not the company', () => {
  expect(lastSpeaker('Tollund Corp cut jobs.\n\nBRIGHT PROSPECTS The toll rose. [The company] said no.')).toBe(
    'Tollund Corp (inferred)',
  );
});
