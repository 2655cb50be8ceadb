import { readdirSync, readFileSync } from 'node:fs';
import { extract, extractDates } from '../src/app/extract.ts';
import { loadEngine } from '../src/app/load-engine.ts';
import { openCorpus } from '../src/app/open-corpus.ts';
import { toWireDeadline, toWireStatement } from '../src/cli/wire.ts';
import { dataFile, readRecords, writeRecords } from './data.ts';
import { evalRanking } from './ranking.ts';
import { runScorer } from './run-scorer.ts';

export interface MeasureOptions {
  readonly dataDir: string;
  /** The corpus that the questions are asked of. */
  readonly corpusDir: string;
  /** Weights to measure instead of the shipped ones: those trained without the texts that they are measured on. */
  readonly weights: URL | undefined;
}

type Measure = (options: MeasureOptions) => Promise<void> | void;

interface TextRecord {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
}

const input = (record: TextRecord) => ({
  text: record.text,
  published: record.published ?? null,
});

const questions: Measure = async ({ dataDir, corpusDir }) => {
  const file = dataFile(dataDir, 'gold/seeds/questions.jsonl');
  const whosaid = await openCorpus(corpusDir, { today: () => '2026-03-05' });
  const answers = readRecords<{ id: string; ask: string }>(file).map(({ id, ask }) => ({ id, ...whosaid.ask(ask) }));
  runScorer(dataDir, 'questions.mjs', [file, writeRecords('answers', answers)]);
};

const seeds: Measure = ({ dataDir, weights }) => {
  const engine = loadEngine(weights);
  const published: Record<string, string> = { '001': '2026-03-04', '004': '2026-02-28' };
  const folder = dataFile(dataDir, 'seeds');
  const records = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({
      id: name,
      text: readFileSync(`${folder}/${name}`, 'utf8'),
      published: published[name.slice(0, 3)] ?? null,
    }));
  const statements = records.map((record) => ({
    id: record.id,
    statements: extract(record, engine).statements.map(toWireStatement),
  }));
  const dates = records.map((record) => {
    const { timexes, deadlines } = extractDates(record);
    return { id: record.id, timexes, deadlines: deadlines.map(toWireDeadline) };
  });
  runScorer(dataDir, 'seeds.mjs', [
    'score',
    writeRecords('statements', statements),
    writeRecords('dates', dates),
    '--misses',
  ]);
};

const attribution: Measure = ({ dataDir, weights }) => {
  const gold = dataFile(dataDir, 'data/polnear/dev.jsonl.gz');
  const engine = loadEngine(weights);
  const predicted = readRecords<TextRecord>(gold).map((record) => ({
    id: record.id,
    statements: extract(input(record), engine, { allAttributions: true }).statements.map(toWireStatement),
  }));
  runScorer(dataDir, 'attribution.mjs', [gold, writeRecords('attribution', predicted)]);
};

const speakers: Measure = ({ dataDir, weights }) => {
  const gold = dataFile(dataDir, 'data/meantime/docs.jsonl');
  const engine = loadEngine(weights);
  const predicted = readRecords<TextRecord>(gold).map((record) => ({
    id: record.id,
    statements: extract(input(record), engine).statements.map(toWireStatement),
  }));
  runScorer(dataDir, 'speakers.mjs', [gold, writeRecords('speakers', predicted), '--misses']);
};

const timex: Measure = ({ dataDir }) => {
  const gold = dataFile(dataDir, 'data/timex/timebank-aquaint.jsonl');
  const predicted = readRecords<TextRecord>(gold).map((record) => ({
    id: record.id,
    timexes: extractDates({ text: record.text, published: record.published ?? null }).timexes,
  }));
  runScorer(dataDir, 'timex.mjs', [gold, writeRecords('timex', predicted)]);
};

const ranking: Measure = ({ dataDir }) => {
  for (const { collection, queries, ndcg } of evalRanking(dataFile(dataDir, 'data'))) {
    console.log(`${collection.padEnd(9)} nDCG@10 ${ndcg.toFixed(3)} over ${queries} queries`);
  }
};

/** What can be measured, by the name it is asked for. */
export const measures: Readonly<Record<string, Measure>> = { questions, seeds, attribution, speakers, timex, ranking };
