import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { MissingData } from './data.ts';
import { measures } from './measures.ts';

// npm run eval -- [NAME…] [--data DIR] [--corpus DIR] [--weights DIR]: all of them where none is named.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared' },
    corpus: { type: 'string', default: 'corpus' },
    weights: { type: 'string' },
  },
});

const names = positionals.length > 0 ? positionals : Object.keys(measures);
for (const name of names) {
  const measure = measures[name];
  if (!measure) {
    console.error(`There is no measure "${name}": there are ${Object.keys(measures).join(', ')}.`);
    process.exitCode = 2;
    break;
  }
  console.log(`\n== ${name}`);
  try {
    await measure({
      dataDir: values.data,
      corpusDir: values.corpus,
      weights: values.weights ? pathToFileURL(`${values.weights}/`) : undefined,
    });
  } catch (error) {
    if (!(error instanceof MissingData)) throw error;
    console.error(`${name} cannot be measured: ${error.message}`);
    process.exitCode = 1;
  }
}
