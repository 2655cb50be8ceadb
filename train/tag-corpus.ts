import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { TAGS } from '../src/attribution/model/part-of-speech.ts';
import { readText } from '../src/text/read-text.ts';

/** A sentence as our own tokenizer cuts it, each token with its gold tag's number or -1. */
export interface TaggedSentence {
  readonly tokens: readonly string[];
  readonly tags: readonly number[];
}

/** Genres of GUM whose texts may not be used commercially. */
const NON_COMMERCIAL = /^GUM_(?:whow|fiction)_/;

/** Reads a CoNLL-U file, gzipped, and lays its gold tags on our own tokens. */
export function readTagCorpus(file: string): TaggedSentence[] {
  const sentences: TaggedSentence[] = [];
  let skip = false;
  let rows: string[][] = [];
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
    if (line.startsWith('# newdoc id = ')) skip = NON_COMMERCIAL.test(line.slice('# newdoc id = '.length));
    else if (line === '') {
      if (rows.length > 0 && !skip) sentences.push(align(rows));
      rows = [];
    } else if (/^\d+\t/.test(line)) rows.push(line.split('\t'));
  }
  return sentences;
}

function align(rows: readonly string[][]): TaggedSentence {
  let text = '';
  const gold: { start: number; end: number; tag: string }[] = [];
  for (const row of rows) {
    const [, form = '', , , tag = ''] = row;
    gold.push({ start: text.length, end: text.length + form.length, tag });
    text += form + (row[9]?.includes('SpaceAfter=No') ? '' : ' ');
  }
  const tokens = readText(text).tokens;
  let next = 0;
  const tags = tokens.map((token) => {
    const parts: string[] = [];
    while (next < gold.length && gold[next]!.start < token.end) {
      const part = gold[next]!;
      if (part.end > token.start) parts.push(part.tag);
      if (part.end > token.end) break;
      next++;
    }
    return tagOf(parts);
  });
  return { tokens: tokens.map((token) => token.text), tags };
}

/** GUM splits hyphenated words: the whole bears its last part's tag, a participle there being an adjective. */
function tagOf(parts: readonly string[]): number {
  const last = parts.at(-1);
  const tag = parts.includes('HYPH') && (last === 'VBN' || last === 'VBG') ? 'JJ' : last;
  const known: readonly (string | undefined)[] = TAGS;
  return known.indexOf(tag);
}
