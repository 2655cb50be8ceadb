import { prepareAgain, prepareCorpus } from './derived/prepare-corpus.ts';
import { preparedStamp } from './derived/prepared-corpus.ts';
import { type OpenCorpusOptions, openPrepared } from './open-corpus.ts';
import type { CorpusSummary, Whosaid } from './whosaid.ts';

/** What a look at the disk came to. */
export type Looked =
  /** Nothing has changed since the last look, or what has is being read. */
  | { readonly found: 'same' }
  /** Answers are given from other documents than before. */
  | { readonly found: 'other'; readonly before: CorpusSummary; readonly now: CorpusSummary }
  /** Something has changed, but what stands there cannot be used: answers stay as they were. Told once a change. */
  | { readonly found: 'unusable'; readonly why: string };

/** A corpus that is asked while other processes ingest into it. */
export interface FollowedCorpus {
  /** Always the same object; its answers are those of the documents that were read last. */
  readonly whosaid: Whosaid;
  /** Looks whether an ingest has been finished since, and if so reads what it left, in turns of the event loop. Never rejects. */
  look(): Promise<Looked>;
}

/** Opens a corpus as `openCorpus` does, to be kept open. */
export async function followCorpus(folder: string, options: OpenCorpusOptions): Promise<FollowedCorpus> {
  const { report = () => {} } = options;
  // Before reading: what is written meanwhile is found at the first look.
  let stamp = preparedStamp(folder);
  let prepared = await prepareCorpus(folder, { report });
  let open = await openPrepared(folder, prepared, options);
  let looking = false;

  async function readAgain(): Promise<Looked> {
    const before = open.summary();
    const other = await prepareAgain(folder, prepared, report);
    if (other === prepared) return { found: 'same' };
    if (other === null) {
      const why =
        'What is kept of the documents is damaged, or they or the program have changed since it was made. ' +
        'Run "whosaid ingest" again, or start the bot anew.';
      return { found: 'unusable', why };
    }
    // All that answers comes from one object: whoever asks meets the old or the new, and no mixture.
    open = await openPrepared(folder, other, options);
    prepared = other;
    return { found: 'other', before, now: open.summary() };
  }

  return {
    whosaid: {
      ask: (question, asked) => open.ask(question, asked),
      context: (place, around) => open.context(place, around),
      examples: () => open.examples(),
      summary: () => open.summary(),
      lastIngested: () => open.lastIngested(),
      suggestSpeakers: (typed, most) => open.suggestSpeakers(typed, most),
      profile: (asked) => open.profile(asked),
      get corrections() {
        return open.corrections;
      },
    },
    async look() {
      const found = looking ? stamp : preparedStamp(folder);
      if (found === stamp) return { found: 'same' };
      stamp = found;
      looking = true;
      try {
        return await readAgain();
      } catch (error) {
        return { found: 'unusable', why: error instanceof Error ? error.message : String(error) };
      } finally {
        looking = false;
      }
    },
  };
}
