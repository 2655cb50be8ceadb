import { parseArgs } from 'node:util';
import { benchColdAsk, benchWarmAsk } from './ask.ts';
import { benchExtract } from './extract.ts';
import { benchGrowth } from './growth.ts';
import { benchScale } from './scale.ts';
import { benchSlack } from './slack.ts';
import { benchSpeakers } from './speakers.ts';

// npm run bench -- [--data DIR] [--scale] [--only NAME]: times are of this machine, now; the ratios are what to compare.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared' },
    scale: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

/** In this order: `extract` is measured before a corpus is opened, which may load the engine. */
const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  cold: benchColdAsk,
  extract: () => benchExtract(values.data),
  speakers: () => benchSpeakers(values.data),
  warm: benchWarmAsk,
  slack: benchSlack,
  growth: benchGrowth,
  ...(values.scale ? { scale: () => benchScale(values.data) } : {}),
};

const { only } = values;
if (only !== undefined && benches[only] === undefined) {
  throw new Error(`--only takes one of ${Object.keys(benches).join(', ')}; it was “${only}”.`);
}
for (const [name, bench] of Object.entries(benches)) if (only === undefined || only === name) await bench();
