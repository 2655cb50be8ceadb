import { checkBlocks } from './check-blocks.ts';
import { checkString, checkTextObject, isFields } from './check-text.ts';
import { LIMITS } from './limits.ts';

/** What Slack would refuse in a view (`views.open`, `views.push`, `views.update`, `views.publish`). Empty for a good one. */
export function checkView(view: unknown): readonly string[] {
  if (!isFields(view)) return ['view: must be an object'];
  const problems: string[] = [];
  const report = (path: string, problem: string): void => void problems.push(`${path} ${problem}`);
  const { type, blocks } = view;
  if (type !== 'modal' && type !== 'home') return [`type must be modal or home, is ${JSON.stringify(type)}`];

  checkBlocks(report, 'blocks', blocks, type);
  checkString(report, 'private_metadata', view['private_metadata'] || undefined, LIMITS.view.privateMetadata, false);
  checkString(report, 'callback_id', view['callback_id'], LIMITS.id, false);
  checkString(report, 'external_id', view['external_id'], LIMITS.id, false);
  if (type === 'modal') {
    checkTextObject(report, 'title', view['title'], LIMITS.view.title);
    if (view['close'] !== undefined) checkTextObject(report, 'close', view['close'], LIMITS.view.close);
    if (view['submit'] !== undefined) checkTextObject(report, 'submit', view['submit'], LIMITS.view.submit);
    const hasInput = Array.isArray(blocks) && blocks.some((block) => isFields(block) && block['type'] === 'input');
    if (hasInput && view['submit'] === undefined) report('submit', 'is missing, though there is an input');
  }
  const size = new TextEncoder().encode(JSON.stringify(view)).length;
  if (size > LIMITS.view.bytes) report('view', `has ${size} bytes, at most ${LIMITS.view.bytes} are allowed`);
  return problems;
}
