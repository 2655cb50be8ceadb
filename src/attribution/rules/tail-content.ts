import { contentEnd } from '../grammar/content-end.ts';
import { quotationAt } from '../grammar/quotations.ts';
import type { Range } from '../grammar/words.ts';
import type { Clause } from './rule.ts';

/** A quotation that goes on in the same sentence, after the attribution that ends at `at`: "…,” he said, “and so …". */
export function tailContent({ words, high }: Clause, at: number): Range[] {
  let k = at;
  while (k < high && !words.quoted(k) && words.at(k) !== ',' && k - at < 12) k++;
  if (words.at(k) === ',') k++;
  if (k >= high || !words.quoted(k) || !/^[,:]$/.test(words.at(k - 1))) return [];
  const quotation = quotationAt(words, k);
  const to = quotation.to < high ? contentEnd(words, quotation.from, high) : quotation.to;
  return [{ from: quotation.from, to: Math.max(to, quotation.to) }];
}
