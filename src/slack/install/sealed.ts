import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** Bytes of an AES-256 key, of GCM's nonce and of its tag. */
const KEY = 32;
const NONCE = 12;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';

/** Leads every sealed file, so that another format can follow. */
const MAGIC = Buffer.from('whosaid1');

/**
 * Reads a key of 32 bytes, given as 64 hexadecimal digits or in base64.
 *
 * @returns `null` where it is neither.
 */
export function parseKey(text: string): Buffer | null {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  if (!/^[A-Za-z0-9+/_-]{43}=?$/.test(text)) return null;
  const bytes = Buffer.from(text, 'base64');
  return bytes.length === KEY ? bytes : null;
}

/** Encrypts a text. `name` is sealed in with it: under another name it cannot be opened, so that files cannot be swapped. */
export function seal(text: string, key: Buffer, name: string): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce).setAAD(Buffer.from(name));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([MAGIC, nonce, cipher.getAuthTag(), sealed]);
}

/** Decrypts what `seal` gave; `null` where the key or the name is another one, or the bytes were changed. */
export function unseal(bytes: Buffer, key: Buffer, name: string): string | null {
  const start = MAGIC.length + NONCE + TAG;
  if (bytes.length < start || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  const nonce = bytes.subarray(MAGIC.length, MAGIC.length + NONCE);
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG })
    .setAAD(Buffer.from(name))
    .setAuthTag(bytes.subarray(MAGIC.length + NONCE, start));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
