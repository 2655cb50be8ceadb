import type { webApi } from '@slack/bolt';
import { type Conversation, earlierQuestions } from '../earlier-questions.ts';
import { completeQuestion, isFollowUp } from '../follow-up.ts';
import type { Asked } from '../parse/question-text.ts';
import type { Deps } from './deps.ts';

/**
 * A question as it is meant in its conversation. Slack is asked for what stands before only where the question leans on
 * it; where that cannot be read, the question is taken as it is.
 */
export async function inConversation(
  { whosaid, log }: Pick<Deps, 'whosaid' | 'log'>,
  client: webApi.WebClient,
  conversation: Conversation,
  asked: Asked,
): Promise<Asked> {
  if (asked.kind !== 'question' || !isFollowUp(asked.question)) return asked;
  try {
    const question = completeQuestion(whosaid, await earlierQuestions(client, conversation), asked.question);
    return { kind: 'question', question };
  } catch (thrown) {
    log.warn(`earlier questions in ${conversation.channel} could not be read`, thrown);
    return asked;
  }
}
