import type { ChainModel } from '../src/attribution/model/chain-model.ts';
import { judge, selectBest } from '../src/attribution/model/judge.ts';
import type { JudgedArticle } from './learn.ts';
import { rightnessOf } from './train-judge.ts';

const POINTS = 21;
/** A point counts the attributions whose merit is this near. */
const WIDTH = 0.05;

/** The share of right attributions at each merit, never falling; reported as a reliability table. */
export function measureCalibration(
  articles: readonly { readonly article: JudgedArticle; readonly chain: ChainModel }[],
  report: (line: string) => void,
): Float64Array {
  const seen: { merit: number; right: boolean }[] = [];
  for (const { article, chain } of articles) {
    const chosen = selectBest(judge(article.context, article.reading, article.candidates, chain));
    const rights = rightnessOf(
      article,
      chosen.map(({ candidate }) => candidate),
    );
    chosen.forEach(({ merit }, i) => {
      seen.push({ merit, right: rights[i]!.whole });
    });
  }
  const shares = new Float64Array(POINTS);
  let highest = 0;
  for (let k = 0; k < POINTS; k++) {
    const near = seen.filter(({ merit }) => Math.abs(merit - k / (POINTS - 1)) <= WIDTH);
    const right = near.filter((one) => one.right).length;
    // A start of one right in two keeps points with few attributions from extremes.
    if (near.length > 0) highest = Math.max(highest, (right + 0.5) / (near.length + 1));
    shares[k] = highest;
    report(
      `calibration: merit ${(k / (POINTS - 1)).toFixed(2)}: ${right} of ${near.length} right, confidence ${highest.toFixed(3)}`,
    );
  }
  return shares;
}
