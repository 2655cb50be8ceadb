import { ArgumentReader } from '../src/attribution/model/argument-reader.ts';
import type { Candidate } from '../src/attribution/model/candidate.ts';
import type { ChainRows } from '../src/attribution/model/chain-rows.ts';
import type { FirstReading } from '../src/attribution/model/cue-context.ts';
import { findCandidates } from '../src/attribution/model/find-candidates.ts';
import { CueReader } from '../src/attribution/model/first-reading.ts';
import { JointTable } from '../src/attribution/model/joint-table.ts';
import { LocalSums } from '../src/attribution/model/local-sums.ts';
import { RelationReader } from '../src/attribution/model/relation-reader.ts';
import { createRuleEngine } from '../src/attribution/rule-engine.ts';
import { type FittedChain, fitChain } from './fit-chain.ts';
import { measureCalibration } from './measure-calibration.ts';
import type { Prepared } from './prepared.ts';
import { FOLDS, SETTINGS } from './settings.ts';
import { argumentSequences } from './train-arguments.ts';
import { cueSequences } from './train-cues.ts';
import { judgeSequences } from './train-judge.ts';

export type Report = (line: string) => void;

/** An article as a first chain that has not seen it reads it. */
export interface ReadArticle extends Prepared {
  readonly reading: FirstReading;
}

/** An article with the candidates of chains that have not seen it. */
export interface JudgedArticle extends ReadArticle {
  readonly candidates: readonly Candidate[];
}

const rules = createRuleEngine();

const under =
  (report: Report, name: string): Report =>
  (line) =>
    report(`${name}: ${line}`);

export const fitCues = (articles: readonly Prepared[], seed: number, report: Report): FittedChain =>
  fitChain(cueSequences(articles, SETTINGS.cues.minCount), SETTINGS.cues, seed, under(report, 'cues'));

export const fitArguments = (articles: readonly ReadArticle[], seed: number, report: Report): FittedChain =>
  fitChain(
    argumentSequences(articles, SETTINGS.arguments.minCount),
    SETTINGS.arguments,
    seed,
    under(report, 'arguments'),
  );

export const fitJudge = (articles: readonly JudgedArticle[], seed: number, report: Report): FittedChain =>
  fitChain(judgeSequences(articles, SETTINGS.judge.minCount), SETTINGS.judge, seed, under(report, 'judge'));

/** No weights: stands for a chain that is not asked. */
const NONE: ChainRows = { labels: 1, scale: 1, keys: new Int32Array(0), weights: [] };

export function readWith(cues: FittedChain): (article: Prepared) => ReadArticle {
  const sums = new LocalSums(new JointTable(cues.local, NONE));
  const reader = new CueReader(cues.model);
  return (article) => {
    const { words, segments } = article.context;
    return { ...article, reading: reader.read(article.context, sums.read(words, segments)) };
  };
}

export function judgeable(argumentChain: FittedChain): (article: ReadArticle) => JudgedArticle {
  const sums = new LocalSums(new JointTable(NONE, argumentChain.local));
  const argumentReader = new ArgumentReader(argumentChain.model);
  return (article) => {
    const { context, reading } = article;
    const local = sums.read(context.words, context.segments);
    const reader = new RelationReader(context, local, reading, argumentReader);
    return { ...article, candidates: findCandidates(context, reading, reader, rules.attribute(context.reading)) };
  };
}

/** Trains on all shares but one, and lets the result work on that one; for each share in turn. In the articles' order. */
function byFolds<A, B>(
  articles: readonly A[],
  name: string,
  report: Report,
  learn: (others: readonly A[], report: Report) => (article: A) => B,
): B[] {
  const results: B[] = new Array(articles.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const work = learn(
      articles.filter((_, i) => i % FOLDS !== fold),
      under(report, `${name}, share ${fold + 1} of ${FOLDS}`),
    );
    articles.forEach((article, i) => {
      if (i % FOLDS === fold) results[i] = work(article);
    });
  }
  return results;
}

/** The first two steps of learning from articles alone: what chains that have not seen them make of them. */
export function readByFolds(articles: readonly Prepared[], seed: number, report: Report): ReadArticle[] {
  return byFolds(articles, 'reading', report, (others, say) => readWith(fitCues(others, seed, say)));
}

export function judgeableByFolds(articles: readonly ReadArticle[], seed: number, report: Report): JudgedArticle[] {
  return byFolds(articles, 'candidates', report, (others, say) => judgeable(fitArguments(others, seed, say)));
}

/** How merit and rightness go together, on articles that the judge has not seen. */
export function calibrationByFolds(articles: readonly JudgedArticle[], seed: number, report: Report): Float64Array {
  const points = byFolds(articles, 'calibration', report, (others, say) => {
    const chain = fitJudge(others, seed, say).model;
    return (article) => ({ article, chain });
  });
  return measureCalibration(points, report);
}
