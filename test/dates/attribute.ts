import { dateStatements } from '../../src/dates/date-statements.ts';
import { findTimexes } from '../../src/dates/find-timexes.ts';
import type { Span } from '../../src/domain/span.ts';
import type { Attribution } from '../../src/domain/statement.ts';
import type { Said } from '../../src/domain/time.ts';
import { readText } from '../../src/text/read-text.ts';

/** One attribution as a test writes it: words of the text, each looked for after the one before it or around it. */
export interface Told {
  readonly source: string;
  readonly cue: string;
  readonly content: string;
  readonly speaker?: string;
}

function spanOf(text: string, words: string, from: number): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`The test's text has no "${words}" after ${from}.`);
  return { start, end: start + words.length };
}

/** The attributions of a text; `content` fixes the place, source and cue are the nearest such words. */
export function attributionsOf(text: string, told: readonly Told[]): Attribution[] {
  return told.map(({ source, cue, content }) => {
    const where = spanOf(text, content, 0);
    const near = (words: string): Span => {
      let best = spanOf(text, words, 0);
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const inside = at >= where.start && at < where.end;
        if (!inside && Math.abs(at - where.start) < Math.abs(best.start - where.start))
          best = { start: at, end: at + words.length };
      }
      return best;
    };
    const quoted = /[“”]/.test(text[where.start - 1] ?? '');
    return {
      kind: quoted ? 'direct' : content.includes('“') ? 'mixed' : 'indirect',
      act: 'statement',
      source: [near(source)],
      cue: [near(cue)],
      content: [where],
      confidence: 1,
      evidence: 'test',
    };
  });
}

/** When each was said, as `dateStatements` works it out. */
export function saidIn(text: string, published: string | null, told: readonly Told[]): Said[] {
  const reading = readText(text);
  return dateStatements({
    reading,
    attributions: attributionsOf(text, told),
    timexes: findTimexes(text, published),
    published,
    speakers: told.map(({ speaker, source }) => ({ name: speaker ?? source, certainty: 'stated' as const })),
  });
}
