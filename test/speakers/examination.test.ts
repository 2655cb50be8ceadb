import { expect, test } from 'vitest';
import { speakersOf } from './marked-text.ts';

const namesIn = (text: string) => speakersOf(text).map(({ name, certainty }) => `${name} (${certainty})`);

test('“Q.” and “A.” are those whom a transcript’s directions name', () => {
  const hearing = [
    'DR WHITLOCK (sworn)',
    'Examined by MR SANDOVAL',
    '[Q.] {You measured it?}\n[A.] {I did.}',
    'Cross-examined by MS ACHEBE',
    '[Q.] {Who paid?}\n[A.] {Nobody.}',
  ].join('\n\n');
  expect(namesIn(hearing)).toEqual([
    'Sandoval (inferred)',
    'Whitlock (inferred)',
    'Achebe (inferred)',
    'Whitlock (inferred)',
  ]);
});

test('as in American courts', () => {
  const trial =
    'ANN LEE, having been first duly sworn, testified as follows:\n\nDIRECT EXAMINATION\n\nBY MR. HALE:\n\n[Q.] {Where were you?}\n\n[A.] {At home.}';
  expect(namesIn(trial)).toEqual(['Hale (inferred)', 'Ann Lee (inferred)']);
});

test('and nobody where no direction names them', () => {
  expect(namesIn('By the end of the day, as Ann Lee left.\n\n[Q.] {Who paid?}\n\n[A.] {Nobody.}')).toEqual([
    'null (unknown)',
    'null (unknown)',
  ]);
});
