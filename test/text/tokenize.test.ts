import { describe, expect, it } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';

const words = (text: string) =>
  tokenize(text)
    .map((token) => token.text)
    .join(' | ');

describe('tokenize', () => {
  it.each([
    ["Ann's son didn't, and they've", "Ann | 's | son | did | n't | , | and | they | 've"],
    ['the U.S. and U.S.-led talks at 5 p.m. sharp', 'the | U.S. | and | U.S.-led | talks | at | 5 | p.m. | sharp'],
    ['the U.S.’s army', 'the | U.S. | ’s | army'],
    ['Sen. George W. Bush Jr. of Acme Inc., left', 'Sen. | George | W. | Bush | Jr. | of | Acme | Inc. | , | left'],
    ['$1,000.50, 3.5%, 10:30 and 20-year-old', '$ | 1,000.50 | , | 3.5 | % | , | 10:30 | and | 20-year-old'],
    [
      'see https://a.example/b?c=1. Or www.b.example, too',
      'see | https://a.example/b?c=1 | . | Or | www.b.example | , | too',
    ],
    ['@ann_b likes #news…', '@ann_b | likes | #news | …'],
    ['well... no -- yes — and/or', 'well | ... | no | -- | yes | — | and/or'],
    ["``So,'' he said", "`` | So | , | '' | he | said"],
    ["the '90s and the boys' team", "the | ' | 90s | and | the | boys | ' | team"],
    ['he left.She stayed', 'he | left | . | She | stayed'],
    [
      'MR. TARN: No. MS. LEE: Yes. He read the FT. It was',
      'MR. | TARN | : | No | . | MS. | LEE | : | Yes | . | He | read | the | FT | . | It | was',
    ],
    ['Tarn S.p.A. hired a Ph.D. in it', 'Tarn | S.p.A. | hired | a | Ph.D. | in | it'],
    ['He said so.I did too.A day passed', 'He | said | so | . | I | did | too | . | A | day | passed'],
    ['AT&T, O’Brien, D.C. and bbc.com', 'AT&T | , | O’Brien | , | D.C. | and | bbc.com'],
    ['No. 10 said no. No. Ten', 'No. | 10 | said | no | . | No | . | Ten'],
    ['Springfield, Ill. He was ill. Ill. Plan', 'Springfield | , | Ill. | He | was | ill | . | Ill | . | Plan'],
    ['naïve café 東京 👍🏽', 'naïve | café | 東京 | 👍 | 🏽'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it('finds no clitic in an apostrophe alone', () => {
    expect(words("'s")).toBe("' | s");
    expect(words("rock 'n' roll")).toBe("rock | ' | n | ' | roll");
  });
});
