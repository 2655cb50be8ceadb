import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { adaptManifest } from './adapt-manifest.ts';

// npm run manifest -- [--address https://whosaid.example.org] [--socket] [--distributed]
// Prints manifest.yml as JSON, for that manner of running. The Slack CLI runs it too (.slack/hooks.json), with options of its own:
// it looks for the reply between two boundaries.
const { values } = parseArgs({
  options: {
    address: { type: 'string' },
    socket: { type: 'boolean', default: false },
    distributed: { type: 'boolean', default: false },
    boundary: { type: 'string', default: '' },
  },
  strict: false,
});
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const yaml = readFileSync(new URL('../manifest.yml', import.meta.url), 'utf8');
const isDistributed = values['distributed'] === true;
const manner = { address: text(values['address']), isSocket: values['socket'] === true, isDistributed };
const boundary = text(values['boundary']) ?? '';
console.log(`${boundary}${JSON.stringify(adaptManifest(parse(yaml), manner), null, 2)}${boundary}`);
