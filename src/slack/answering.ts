import type { Whosaid } from '../app/whosaid.ts';
import type { Answer, AnswerItem } from '../domain/answer.ts';
import { OWN_LIMITS } from './limits/limits.ts';
import { LARGEST_PAGE, pageSize } from './page-size.ts';
import { fingerprint, type ItemRef } from './parse/button-value.ts';
import type { Asked } from './parse/question-text.ts';
import { speakerAsked } from './parse/speaker-question.ts';
import { answerMessage } from './render/answer-message.ts';
import { helpMessage } from './render/help-message.ts';
import { type Message, notice } from './render/message.ts';
import type { Page } from './render/page.ts';
import { profileMessage, severalSentence } from './render/profile.ts';

/** How many answers are looked through for one that is no longer where it was. */
const SEARCHED = 50;

/** The reply to whatever somebody wrote: answers, help, or why the question cannot be taken. */
export function reply(whosaid: Whosaid, asked: Asked, page: Page): Message {
  if (asked.kind === 'help') return helpMessage(whosaid.summary(), whosaid.examples());
  if (asked.kind === 'too-long') {
    return notice(tooLong(asked.length));
  }
  const profile = page.offset === 0 ? profileReply(whosaid, asked.question) : null;
  return profile ?? answerMessage(answerPage(whosaid, asked.question, page.offset), page);
}

/** "Who is X": who that is, where the documents know one speaker of that name or role, or several. */
function profileReply(whosaid: Whosaid, question: string): Message | null {
  const name = speakerAsked(question);
  const found = name === null ? null : whosaid.profile(name);
  if (found === null || found.found === 'none') return null;
  return found.found === 'one' ? profileMessage(found.profile) : notice(severalSentence(name ?? '', found.names));
}

/** What is wrong with a question of this many characters. */
export const tooLong = (length: number): string =>
  `A question can have at most ${OWN_LIMITS.question} characters; yours has ${length}. Please shorten it.`;

/** A page of answers, from the `offset`th on. */
export function answerPage(whosaid: Whosaid, question: string, offset: number): Answer {
  const answer = whosaid.ask(question, { limit: LARGEST_PAGE, offset });
  return { ...answer, answers: answer.answers.slice(0, pageSize(answer.interpretation.intent)) };
}

/**
 * The very answer that a button stood under, or `null` where the documents have changed so that it is gone.
 * Never another one: what is shared must be what the reader saw.
 */
export function findItem(whosaid: Whosaid, { question, index, print }: ItemRef): AnswerItem | null {
  const isIt = (item: AnswerItem): boolean => fingerprint(item) === print;
  const [there] = whosaid.ask(question, { limit: 1, offset: index }).answers;
  if (there !== undefined && isIt(there)) return there;
  return whosaid.ask(question, { limit: SEARCHED }).answers.find(isIt) ?? null;
}

/** How many deadlines are looked through for the latest ones. */
const DEADLINES = 20;

/** The deadlines that fall latest, the last first; asked for as anybody would ask. Those without a day are left out. */
export function latestDeadlines(whosaid: Whosaid, count: number): AnswerItem[] {
  const { answers } = whosaid.ask('what are the deadlines', { limit: DEADLINES });
  const dueOf = (item: AnswerItem): string => item.deadline?.due ?? '';
  return answers
    .filter((item) => dueOf(item) !== '')
    .sort((a, b) => dueOf(b).localeCompare(dueOf(a)))
    .slice(0, count);
}

export const OUTDATED =
  'This button is from an older version of me, or the documents have changed since. Please ask again.';
