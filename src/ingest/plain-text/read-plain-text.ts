import { unknownFact } from '../../domain/document.ts';
import { cleanText } from '../clean-text.ts';
import { refuse, type SourceReadResult } from '../result.ts';
import { breadcrumb } from './breadcrumb.ts';
import { factRules } from './fact-rules.ts';
import { hardWrapping } from './hard-wrapping.ts';
import { headline } from './headline.ts';
import { labelledHead } from './labelled-head.ts';
import { leadingDate } from './leading-date.ts';
import { pageFurniture } from './page-furniture.ts';
import type { PlainDraft, PlainTextRule } from './rule.ts';
import { titleDay } from './title-day.ts';

/** In the order they run: each sees what those before it have left. */
const rules: readonly PlainTextRule[] = [
  leadingDate,
  breadcrumb,
  pageFurniture,
  hardWrapping,
  labelledHead,
  ...factRules,
  headline,
  titleDay,
];

/** Reads a text without any format of its own. What the text does not give stays unknown. */
export function readPlainText(source: string, decoded: string): SourceReadResult {
  const start: PlainDraft = {
    text: cleanText(decoded),
    title: unknownFact,
    publisher: unknownFact,
    published: unknownFact,
    notes: [],
  };
  const { notes, ...facts } = rules.reduce((draft, rule) => rule(draft), start);
  if (facts.text === '') return refuse(`${source} holds no text. Give a file with words in it.`);
  return { ok: true, document: { source, url: unknownFact, ...facts }, notes };
}
