interface Signature {
  readonly bytes: readonly number[];
  readonly what: string;
  readonly remedy: string;
}

const saveAsText = 'Save it as text (.txt), Markdown or HTML and give that.';
const giveText = 'Give the text itself.';

/** The first bytes of formats that people take for texts. Source: the formats' own specifications. */
const signatures: readonly Signature[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], what: 'a PDF', remedy: saveAsText },
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'a ZIP archive or an Office document', remedy: saveAsText },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'an old Office document', remedy: saveAsText },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], what: 'Rich Text Format', remedy: saveAsText },
  { bytes: [0x1f, 0x8b], what: 'compressed with gzip', remedy: 'Unpack it first (only .jsonl.gz is read packed).' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'a PNG image', remedy: giveText },
  { bytes: [0xff, 0xd8, 0xff], what: 'a JPEG image', remedy: giveText },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: 'a GIF image', remedy: giveText },
];

/** What format the first bytes belong to, and what to do about it; `undefined` for a text. */
export const nameSignature = (bytes: Uint8Array): Signature | undefined =>
  signatures.find((signature) => signature.bytes.every((byte, i) => bytes[i] === byte));
