import { hashText, keyOf } from '../../../src/attribution/model/hash.ts';
import { TAGS } from '../../../src/attribution/model/part-of-speech.ts';
import { type AttributionModel, unpackModel } from '../../../src/attribution/model/unpack-model.ts';
import { WeightTable } from '../../../src/attribution/model/weight-table.ts';
import { packClusters, WordClusters } from '../../../src/attribution/model/word-clusters.ts';
import { WordReader } from '../../../src/attribution/model/word-columns.ts';
import {
  calibrationByFolds,
  fitArguments,
  fitCues,
  fitJudge,
  judgeableByFolds,
  readByFolds,
} from '../../../train/learn.ts';
import { packChains, packClusterFile, packTagger } from '../../../train/pack-model.ts';
import { prepare } from '../../../train/prepared.ts';
import { tagsOfWords } from '../../../train/tags-of-words.ts';
import { trainTagger } from '../../../train/train-tagger.ts';
import { smallCorpus, smallTagCorpus } from './small-corpus.ts';

const quiet = (): void => {};

/** A model learnt in a moment from a few texts of our own, packed and unpacked again. The same seed gives the same bytes. */
export function trainSmallModel(seed = 7): { model: AttributionModel; packed: Parameters<typeof unpackModel>[0] } {
  const words = ['said', 'told', 'argued', 'warned', 'announced']
    .map((word) => keyOf(hashText(word)))
    .sort((a, b) => a - b);
  const clusterRows = { keys: Int32Array.from(words), packed: Int32Array.from(words, (_, i) => packClusters(1, 2, i)) };
  const clusters = new WordClusters(clusterRows.keys, clusterRows.packed);
  const trained = trainTagger(smallTagCorpus(TAGS.indexOf('NN'), TAGS.indexOf('VBD')), clusters, seed, quiet);
  const packable = { rows: trained.rows, tagsOf: tagsOfWords([], trained, clusters) };
  const tagger = { weights: new WeightTable(trained.rows), tagsOf: packable.tagsOf };
  const wordReader = new WordReader(tagger, clusters);
  const articles = smallCorpus().map((article) => prepare(article, wordReader));
  const read = readByFolds(articles, seed, quiet);
  const judged = judgeableByFolds(read, seed, quiet);
  const chains = [
    fitCues(articles, seed, quiet),
    fitArguments(read, seed, quiet),
    fitJudge(judged, seed, quiet),
  ] as const;
  const packed = {
    clusters: packClusterFile(clusterRows),
    tagger: packTagger(packable),
    chains: packChains(chains, calibrationByFolds(judged, seed, quiet)),
  };
  return { model: unpackModel(packed), packed };
}
