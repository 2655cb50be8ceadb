import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Whosaid } from './whosaid.ts';

/** Between them they use all that is made ready at its first use: patterns for dates, the tables of near names and words. */
const questions = [
  'statements on 12 August 2009',
  'who said "the first words"',
  'when did the company say so since May 2008',
  'what did Jonh Simth’s office say about the economy on 12 August 2009',
  'by when must it be done',
  'statements before last week',
];

/**
 * Asks what makes the first questions of people as fast as the later ones; each in a turn of the event loop of its own, so
 * that whoever asks meanwhile waits for one of them at most.
 */
export async function warmUp(whosaid: Pick<Whosaid, 'ask'>): Promise<void> {
  // Twice, because patterns are compiled when they are used again.
  for (const question of [...questions, ...questions]) {
    await nextTurn();
    whosaid.ask(question);
  }
}
