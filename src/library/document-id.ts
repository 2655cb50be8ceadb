/** File systems allow 255 bytes a name; this leaves room for a number and the ending. */
const longestId = 180;

/**
 * The id a document gets from its original's name: letters, digits and `_` in lower case, `-` for everything else.
 * `Prime Minister's speech (final).txt` → `prime-minister-s-speech-final`.
 */
export function documentId(name: string): string {
  const stem = name.replace(/\.(?:txt|text|md|markdown|html?|xhtml|jsonl|ndjson)(?:\.gz)?$/i, '');
  const words =
    stem
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  let id = '';
  let bytes = 0;
  for (const character of words.join('-')) {
    bytes += Buffer.byteLength(character);
    if (bytes > longestId) break;
    id += character;
  }
  return id === '' ? 'document' : id;
}

/** The id's further versions, for documents of one name: `speech`, `speech-2`, `speech-3`, … */
export const numberedId = (id: string, number: number): string => (number === 1 ? id : `${id}-${number}`);
