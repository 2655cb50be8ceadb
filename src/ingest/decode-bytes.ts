import { nameSignature } from './data/file-signatures.ts';
import { restoreWindows1252 } from './data/windows-1252.ts';

export type Decoded = { readonly text: string } | { readonly problem: string };

/**
 * Bytes → text. UTF-8, or UTF-16 where a byte order mark says so, or the encoding that `label` names (an HTML page
 * can declare one). Nothing is guessed: a wrong guess would change words.
 */
export function decodeBytes(bytes: Uint8Array, label?: string): Decoded {
  const signature = nameSignature(bytes);
  if (signature) return { problem: `is ${signature.what}, not a text. ${signature.remedy}` };
  const encoding = markedEncoding(bytes) ?? label ?? 'utf-8';
  const nul = bytes.indexOf(0);
  if (nul >= 0 && !encoding.startsWith('utf-16')) {
    return {
      problem: `holds a NUL byte at offset ${nul}, so it is not a text. If it is one in UTF-16, save it as UTF-8.`,
    };
  }
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const text = decoder.decode(bytes);
    return { text: decoder.encoding === 'windows-1252' ? restoreWindows1252(text) : text };
  } catch (error) {
    return {
      problem:
        error instanceof RangeError
          ? `declares the encoding ${JSON.stringify(encoding)}, which is not known. Save it as UTF-8.`
          : `is not valid ${encoding.toUpperCase()}${placeOfError(bytes, encoding)}. Save it as UTF-8.`,
    };
  }
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  return undefined;
}

/** Where UTF-8 first goes wrong, so that the place can be found in an editor. */
function placeOfError(bytes: Uint8Array, encoding: string): string {
  if (encoding !== 'utf-8') return '';
  const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  // The first replacement character that the bytes do not spell out themselves marks the place.
  let offset = 0;
  let line = 1;
  for (const character of good) {
    if (character === '\ufffd' && !(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd))
      break;
    if (character === '\n') line++;
    offset += utf8Length(character.codePointAt(0)!);
  }
  const byte = bytes[offset]?.toString(16).padStart(2, '0') ?? '';
  return ` (byte 0x${byte} at offset ${offset}, line ${line})`;
}

const utf8Length = (codePoint: number): number =>
  codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
