import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentId } from '../../src/library/document-id.ts';

test.each([
  ['004_2203072b5a565f55.txt', '004_2203072b5a565f55'],
  ['Prime Minister’s speech (final).v2.HTML', 'prime-minister-s-speech-final-v2'],
  ['news.jsonl.gz', 'news'],
  ['Déclaration à la presse.md', 'déclaration-à-la-presse'],
  ['../../etc/passwd', 'etc-passwd'],
  ['…', 'document'],
  ['.txt', 'document'],
])('%s → %s', (name, id) => {
  expect(documentId(name)).toBe(id);
});

test('an id is always a safe name for a file', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const id = documentId(name);
      expect(id).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
      expect(Buffer.byteLength(id)).toBeLessThanOrEqual(180);
      expect(id).toBe(id.toLowerCase());
    }),
  );
});
