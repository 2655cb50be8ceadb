import type { Extraction } from '../../src/domain/extraction.ts';
import type { Speaker } from '../../src/domain/speaker.ts';
import { unknownSaid } from '../../src/domain/time.ts';

/** A person whom a document names. */
export const person = (name: string, role?: string): Speaker => ({
  name,
  certainty: 'stated',
  kind: 'person',
  ...(role !== undefined && { role }),
});
/** An organisation that a document names. */
export const body = (name: string, ...aliases: string[]): Speaker => ({
  name,
  certainty: 'stated',
  kind: 'organisation',
  aliases,
});

/** A document in which these speak, a statement each. */
export function extraction(id: string, speakers: readonly Speaker[], published: string | null = null): Extraction {
  return {
    document: {
      id,
      source: `${id}.txt`,
      title: { value: null, certainty: 'unknown' },
      publisher: { value: null, certainty: 'unknown' },
      published: { value: published, certainty: published === null ? 'unknown' : 'stated' },
      url: { value: null, certainty: 'unknown' },
      text: '',
    },
    passages: [],
    statements: speakers.map((speaker) => ({
      kind: 'direct',
      act: 'statement',
      source: [],
      cue: [],
      content: [{ start: 0, end: 0 }],
      confidence: 1,
      evidence: 'test',
      speaker,
      said: unknownSaid,
    })),
    timexes: [],
    deadlines: [],
  };
}

/** Documents in which these speak, with ids doc0, doc1 and on. */
export const corpus = (...documents: readonly (readonly Speaker[])[]) =>
  documents.map((speakers, index) => extraction(`doc${index}`, speakers));
