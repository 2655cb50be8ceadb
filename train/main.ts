import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { constants, gzipSync } from 'node:zlib';
import { readModelFile } from '../src/app/load-model.ts';
import { JointTable } from '../src/attribution/model/joint-table.ts';
import { createModelEngine } from '../src/attribution/model/model-engine.ts';
import { unpackClusters, unpackTagger } from '../src/attribution/model/unpack-model.ts';
import { WordReader } from '../src/attribution/model/word-columns.ts';
import { readArticles, readTexts } from './attribution-corpus.ts';
import { readClusterFile } from './cluster-file.ts';
import {
  calibrationByFolds,
  fitArguments,
  fitCues,
  fitJudge,
  judgeable,
  judgeableByFolds,
  readByFolds,
  readWith,
} from './learn.ts';
import { packChains, packClusterFile, packTagger } from './pack-model.ts';
import { prepare } from './prepared.ts';
import { scoreSpans } from './score.ts';
import { readTagCorpus } from './tag-corpus.ts';
import { tagsOfWords } from './tags-of-words.ts';
import { trainTagger } from './train-tagger.ts';

const USAGE = `Trains the attribution model and writes models/. Progress goes to stderr.

  npm run train -- --data DIR [--held-out] [--seed N]
      DIR holds train.jsonl.gz and dev.jsonl.gz. With --held-out the weights written are those learnt from train alone, the
      ones that reported figures are about; without it, dev is learnt from as well, after it has been scored.
  npm run train -- --clusters FILE.tsv.gz      packs word clusters: word, coarse, middle, fine
  npm run train -- --tags FILE.conllu.gz,… --texts FILE.jsonl.gz
      trains the part-of-speech tagger, and learns from the texts ({"text": …} to a line) which tags words may bear
  A change of clusters or tags asks for new training with --data.`;

const started = performance.now();
const report = (line: string): void => {
  process.stderr.write(`${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s  ${line}\n`);
};

function write(name: string, bytes: Uint8Array): void {
  // Weights hold nothing that comes twice: looking for it would make loading slower and the file no smaller.
  const packed = gzipSync(bytes, { level: 9, strategy: constants.Z_HUFFMAN_ONLY });
  writeFileSync(new URL(`../models/${name}`, import.meta.url), packed);
  report(`wrote models/${name}: ${packed.length} bytes`);
}

function trainAttribution(folder: string, seed: number, heldOut: boolean): void {
  const clusters = unpackClusters(readModelFile('word-clusters.bin.gz'));
  const tagger = unpackTagger(readModelFile('part-of-speech.bin.gz'));
  const reader = new WordReader(tagger, clusters);
  const train = readArticles(folder, 'train').map((article) => prepare(article, reader));
  const dev = readArticles(folder, 'dev').map((article) => prepare(article, reader));
  report(`read ${train.length} articles to learn from and ${dev.length} to be scored on`);
  const readTrain = readByFolds(train, seed, report);
  let cues = fitCues(train, seed, report);
  const readDev = dev.map(readWith(cues));
  const judgedTrain = judgeableByFolds(readTrain, seed, report);
  let argumentChain = fitArguments(readTrain, seed, report);
  let judge = fitJudge(judgedTrain, seed, report);
  const calibration = calibrationByFolds(judgedTrain, seed, report);
  const engine = createModelEngine({
    clusters,
    tagger,
    local: new JointTable(cues.local, argumentChain.local),
    cues: cues.model,
    arguments: argumentChain.model,
    judge: judge.model,
    calibration,
  });
  const scores = scoreSpans(
    dev.map(({ article }) => article),
    dev.map(({ context }) => engine.attribute(context.reading)),
  );
  for (const [role, { precision, recall, f1 }] of Object.entries(scores)) {
    report(`held out: ${role.padEnd(7)} exact P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`);
  }
  if (!heldOut) {
    const judgedDev = readDev.map(judgeable(argumentChain));
    cues = fitCues([...train, ...dev], seed, report);
    argumentChain = fitArguments([...readTrain, ...readDev], seed, report);
    judge = fitJudge([...judgedTrain, ...judgedDev], seed, report);
  }
  write('attribution.bin.gz', packChains([cues, argumentChain, judge], calibration));
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    clusters: { type: 'string' },
    tags: { type: 'string' },
    texts: { type: 'string' },
    seed: { type: 'string', default: '7' },
    'held-out': { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
if (!Number.isSafeInteger(seed)) throw new Error(`--seed must be a whole number, got ${JSON.stringify(values.seed)}.`);
if (values.clusters !== undefined) write('word-clusters.bin.gz', packClusterFile(readClusterFile(values.clusters)));
if (values.tags !== undefined) {
  const sentences = values.tags.split(',').flatMap(readTagCorpus);
  const clusters = unpackClusters(readModelFile('word-clusters.bin.gz'));
  const trained = trainTagger(sentences, clusters, seed, report);
  const texts = values.texts === undefined ? [] : readTexts(values.texts);
  write('part-of-speech.bin.gz', packTagger({ rows: trained.rows, tagsOf: tagsOfWords(texts, trained, clusters) }));
}
if (values.data !== undefined) trainAttribution(values.data, seed, values['held-out']);
if (values.data === undefined && values.clusters === undefined && values.tags === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
}
