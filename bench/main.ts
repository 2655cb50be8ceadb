import { parseArgs } from 'node:util';
import { benchColdAsk, benchWarmAsk } from './ask.ts';
import { benchExtract } from './extract.ts';
import { benchScale } from './scale.ts';

// npm run bench -- [--data DIR] [--scale]: times are of this machine, now; the ratios are what to compare.
const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared' }, scale: { type: 'boolean', default: false } },
});

benchColdAsk();
// Before the corpus is opened, which may load the engine.
benchExtract(values.data);
await benchWarmAsk();
if (values.scale) benchScale(values.data);
