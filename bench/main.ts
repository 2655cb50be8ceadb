import { parseArgs } from 'node:util';
import { benchColdAsk, benchWarmAsk } from './ask.ts';
import { benchExtract } from './extract.ts';

// npm run bench -- [--data DIR]: times are of this machine, now; the ratios are what to compare.
const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared' } } });

benchColdAsk();
await benchWarmAsk();
benchExtract(values.data);
