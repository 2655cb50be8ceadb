import { type Answerer, createAnswerer } from '../../src/answer/answerer.ts';
import type { SpeakerDirectory } from '../../src/answer/speaker-directory.ts';
import type { Document } from '../../src/domain/document.ts';
import type { Extraction } from '../../src/domain/extraction.ts';
import type { Statement } from '../../src/domain/statement.ts';
import type { Said } from '../../src/domain/time.ts';
import { splitPassages } from '../../src/text/passages.ts';
import { readText } from '../../src/text/read-text.ts';

/** A statement in a test's text, by its words. */
interface Told {
  readonly by: string | null;
  readonly words: string | readonly string[];
  readonly kind?: Statement['kind'];
  readonly source?: string;
  readonly role?: string;
  readonly day?: string;
}

interface Article {
  readonly id: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly text: string;
  readonly told?: readonly Told[];
  /** The words of limits in time, with the day they are due. */
  readonly limits?: Readonly<Record<string, string>>;
}

const fact = <T>(value: T | undefined) =>
  value === undefined ? ({ value: null, certainty: 'unknown' } as const) : ({ value, certainty: 'stated' } as const);

/** Where the words stand; of several places the nearest to `near`. */
function spanOf(text: string, words: string, near = 0) {
  const places = [...text.matchAll(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'))].map(
    ({ index }) => index,
  );
  const start = places.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? -1;
  if (start < 0) throw new Error(`The test's text does not have the words "${words}"`);
  return { start, end: start + words.length };
}

/** What would be read out of an article. */
export function extractionOf({ id, text, told = [], limits = {}, ...facts }: Article): Extraction {
  const reading = readText(text);
  const document: Document = {
    id,
    source: `${id}.txt`,
    title: fact(facts.title),
    publisher: fact(facts.publisher),
    published: fact(facts.published),
    url: fact(facts.url),
    text,
  };
  const statements = told.map(({ by, words, kind = 'direct', source, role, day }): Statement => {
    const content = [words].flat().map((part) => spanOf(text, part));
    const said: Said = { from: day ?? null, to: day ?? null, certainty: day ? 'stated' : 'unknown', basis: null };
    return {
      kind,
      act: 'statement',
      source: source === undefined ? [] : [spanOf(text, source, content[0]?.end)],
      cue: [],
      content,
      confidence: 0.9,
      evidence: 'test',
      speaker: { name: by, certainty: by === null ? 'unknown' : 'stated', ...(role === undefined ? {} : { role }) },
      said,
    };
  });
  const deadlines = Object.entries(limits).map(([words, due]) => {
    const expression = spanOf(text, words);
    const sentence = reading.sentences.find(({ start, end }) => start <= expression.start && expression.end <= end)!;
    return { start: sentence.start, end: sentence.end, expression, due, duration: null, certainty: 'stated' as const };
  });
  return { document, passages: splitPassages(reading), statements, timexes: [], deadlines };
}

/** Knows each speaker by full name, last word and words of the role, and with one letter too many; `silent` are known and say nothing. */
function directoryOf(extractions: readonly Extraction[], silent: readonly string[] = []): SpeakerDirectory {
  const names = new Set([
    ...extractions.flatMap(({ statements }) => statements.flatMap(({ speaker }) => speaker.name ?? [])),
    ...silent,
  ]);
  return {
    find(words, near) {
      const asked = words.toLowerCase().replace(/^the /, '');
      const isCalled = (words: string) => (name: string) =>
        name.toLowerCase() === words || name.toLowerCase().split(' ').at(-1) === words;
      const found = [...names].filter(isCalled(asked)).map((name) => ({ name, by: 'name' as const }));
      if (found.length > 0) return found;
      const inRole = extractions.flatMap(({ statements }) =>
        statements.flatMap(({ speaker: { name, role = '' } }) =>
          name !== null && asked.split(' ').every((word) => role.split(' ').includes(word)) ? name : [],
        ),
      );
      if (inRole.length > 0) return [...new Set(inRole)].reverse().map((name) => ({ name, by: 'role' as const }));
      if (!near) return [];
      return [...names].filter(isCalled(asked.slice(0, -1))).map((name) => ({ name, by: 'spelling' as const }));
    },
  };
}

/** An answerer over articles. */
export function newsroom(articles: readonly Article[], silent: readonly string[] = []): Answerer {
  const extractions = articles.map(extractionOf);
  return createAnswerer(extractions, directoryOf(extractions, silent));
}
