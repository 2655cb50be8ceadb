import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseKey, seal, unseal } from '../../../src/slack/install/sealed.ts';

const key = Buffer.alloc(32, 7);

test('what was sealed opens again, word for word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, name) => {
      expect(unseal(seal(text, key, name), key, name)).toBe(text);
    }),
  );
});

test('the same text is sealed differently each time, and does not show', () => {
  const [one, two] = [seal('xoxb-secret', key, 'a'), seal('xoxb-secret', key, 'a')];
  expect(one.equals(two)).toBe(false);
  expect(one.toString('latin1')).not.toContain('xoxb');
});

test('another key, another name, or any byte changed or missing: it does not open', () => {
  const sealed = seal('xoxb-secret', key, 'team-T1');
  expect(unseal(sealed, Buffer.alloc(32, 8), 'team-T1')).toBeNull();
  expect(unseal(sealed, key, 'team-T2')).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Buffer.from(sealed);
    changed.writeUInt8(sealed.readUInt8(at) ^ 1, at);
    expect(unseal(changed, key, 'team-T1')).toBeNull();
    expect(unseal(sealed.subarray(0, at), key, 'team-T1')).toBeNull();
  }
});

test('a key is 32 bytes in hexadecimal or base64, and nothing else', () => {
  const bytes = randomBytes(32);
  for (const text of [bytes.toString('hex'), bytes.toString('base64'), bytes.toString('base64url')]) {
    expect(parseKey(text)?.equals(bytes)).toBe(true);
  }
  for (const text of ['', 'secret', bytes.toString('hex').slice(2), `${bytes.toString('hex')}00`, 'z'.repeat(64)]) {
    expect(parseKey(text)).toBeNull();
  }
});
