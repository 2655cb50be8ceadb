import { addDays } from '../../domain/calendar.ts';
import type { CorrectionChange } from '../../domain/correction.ts';
import { showPlainDay } from '../../domain/show-time.ts';

/** In UTF-16 code units. Longer than any name, role and office in one. */
const longestName = 200;
/** Characters that show nothing, or show others in another order than they are written; joiners belong to some scripts' words. */
const invisible = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/**
 * A change as it may be kept: a name without what cannot be seen, a day that has begun somewhere on earth. Else what is wrong with
 * it, as a sentence for the user. `now` is an ISO instant.
 */
export function checkChange(
  change: CorrectionChange,
  now: string,
): { readonly change: CorrectionChange } | { readonly problem: string } {
  if (change.what === 'day' && change.day !== null && change.day > addDays(now.slice(0, 10), 1))
    return { problem: `${showPlainDay(change.day)} is still to come: nothing can have been said then.` };
  if (change.what !== 'speaker' || change.speaker === null) return { change };
  const speaker = change.speaker.normalize('NFC').replace(/\s+/gu, ' ').replace(invisible, '').trim();
  if (!/\p{L}|\p{N}/u.test(speaker)) return { problem: `${JSON.stringify(speaker)} is no name: it has no letter.` };
  if (speaker.length > longestName)
    return { problem: `A name can have at most ${longestName} characters; this one has ${speaker.length}.` };
  return { change: { what: 'speaker', speaker } };
}
