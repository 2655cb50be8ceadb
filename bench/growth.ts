import { extract } from '../src/app/extract.ts';
import { loadEngine } from '../src/app/load-engine.ts';

/** Texts that nobody wrote, by their length in characters. */
const texts: Readonly<Record<string, { readonly make: (length: number) => string; readonly most: number }>> = {
  'one line of words': { make: (length) => repeat('the tide came in and ', length), most: 10_000_000 },
  'one line of statements': {
    make: (length) => repeat('Ann Lee said that taxes are far too high and the bridge will open ', length),
    most: 1_000_000,
  },
  'quotation marks': { make: (length) => '"'.repeat(length), most: 100_000 },
  'opening marks': { make: (length) => '“'.repeat(length), most: 100_000 },
  'quotations in a row': { make: (length) => repeat('“a b,” she said. ', length), most: 200_000 },
  'cues in a row': { make: (length) => repeat('said ', length), most: 1_000_000 },
  'short sentences': { make: (length) => repeat('He said so. ', length), most: 1_000_000 },
  'capitalised words': { make: (length) => repeat('Word ', length), most: 250_000 },
  dates: { make: (length) => repeat('on February 3, ', length), most: 500_000 },
  'people of one family': { make: peopleOfOneFamily, most: 200_000 },
  brackets: { make: (length) => '('.repeat(length), most: 100_000 },
  'any characters': { make: anyCharacters, most: 500_000 },
};

const repeat = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function peopleOfOneFamily(length: number): string {
  return Array.from({ length: Math.ceil(length / 30) }, (_, i) => `${givenName(i)} Lee said so. Lee went on. `)
    .join('')
    .slice(0, length);
}

/** A name of its own for each number below 3125: "Bababa", "Dababa". */
const givenName = (i: number): string =>
  `${'BDFGK'[i % 5]}${'aeiou'[Math.floor(i / 5) % 5]}${'bdfgk'[Math.floor(i / 25) % 5]}${'aeiou'[Math.floor(i / 125) % 5]}${'bdfgk'[Math.floor(i / 625) % 5]}a`;

/** All planes of Unicode, lone surrogates among them, always the same. */
function anyCharacters(length: number): string {
  let state = 7;
  const units = new Uint16Array(length);
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    units[i] = state >>> 16;
  }
  return Array.from({ length: Math.ceil(length / 10_000) }, (_, k) =>
    String.fromCharCode(...units.subarray(k * 10_000, (k + 1) * 10_000)),
  ).join('');
}

/** Whether reading takes longer than the length of a text asks for: processor time by length, up to ten million characters. */
export function benchGrowth(): void {
  const engine = loadEngine();
  for (const { make } of Object.values(texts)) extract({ text: make(5_000), published: null }, engine);
  for (const [name, { make, most }] of Object.entries(texts)) {
    const cells = [most / 100, most / 10, most].map((length) => {
      const input = { text: make(length), published: null };
      const before = process.cpuUsage();
      extract(input, engine);
      const { user } = process.cpuUsage(before);
      return `${length.toLocaleString('en')}: ${(user / 1000).toFixed(0)} ms`;
    });
    console.log(`growth        ${name.padEnd(22)} ${cells.join(' | ')}`);
  }
}
