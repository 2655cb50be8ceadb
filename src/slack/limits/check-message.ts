import { checkBlocks, countWords } from './check-blocks.ts';
import { checkString, isFields } from './check-text.ts';
import { LIMITS } from './limits.ts';

/**
 * What Slack would refuse or cut off in a message (the arguments of `chat.postMessage`, `chat.postEphemeral`,
 * `chat.update`, or the body sent to a `response_url`). Empty for a message that keeps all limits.
 *
 * A message without `text` would be accepted by Slack and be silent for screen readers: that is a problem too.
 */
export function checkMessage(message: unknown): readonly string[] {
  if (!isFields(message)) return ['message: must be an object'];
  if (message['delete_original'] === true || message['delete_original'] === 'true') return [];
  const problems: string[] = [];
  const report = (path: string, problem: string): void => void problems.push(`${path} ${problem}`);
  checkString(report, 'text', message['text'], LIMITS.message.text);
  if (message['blocks'] === undefined) return problems;
  checkBlocks(report, 'blocks', message['blocks'], 'message');
  const words = countWords(message['blocks']);
  if (words > LIMITS.message.allText) {
    report('blocks', `hold ${words} characters of text, at most ${LIMITS.message.allText} are allowed`);
  }
  return problems;
}
