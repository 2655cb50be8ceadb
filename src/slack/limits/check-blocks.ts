import { checkElement, checkElements } from './check-elements.ts';
import { checkRichText } from './check-rich-text.ts';
import {
  checkList,
  checkString,
  checkTextObject,
  checkUnique,
  type Fields,
  isFields,
  type Report,
} from './check-text.ts';
import { LIMITS } from './limits.ts';

/** Where blocks stand; Slack does not allow the same in each. */
export type Surface = 'message' | 'modal' | 'home';

type Check = (report: Report, path: string, block: Fields, surface: Surface) => void;

const notInput = (type: string): boolean => type !== 'plain_text_input' && type !== 'image';

const section: Check = (report, path, block) => {
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) report(path, 'needs text or fields');
  if (text !== undefined) checkTextObject(report, `${path}.text`, text, LIMITS.section.text, ['plain_text', 'mrkdwn']);
  if (fields !== undefined) {
    for (const [at, field] of checkList(report, `${path}.fields`, fields, LIMITS.section.fields).entries()) {
      checkTextObject(report, `${path}.fields[${at}]`, field, LIMITS.section.field, ['plain_text', 'mrkdwn']);
    }
  }
  if (accessory !== undefined) {
    checkElement(report, `${path}.accessory`, accessory, (type) => type !== 'plain_text_input');
  }
};

const context: Check = (report, path, block) => {
  const elements = checkList(report, `${path}.elements`, block['elements'], LIMITS.context.elements);
  for (const [at, element] of elements.entries()) {
    const where = `${path}.elements[${at}]`;
    if (isFields(element) && element['type'] === 'image') checkElement(report, where, element, () => true);
    else checkTextObject(report, where, element, LIMITS.textObject, ['plain_text', 'mrkdwn']);
  }
};

const actions: Check = (report, path, block) => {
  const elements = checkList(report, `${path}.elements`, block['elements'], LIMITS.actions.elements);
  checkElements(report, `${path}.elements`, elements, notInput);
};

const input: Check = (report, path, block, surface) => {
  if (surface === 'message') report(path, 'whosaid puts no input into messages');
  checkTextObject(report, `${path}.label`, block['label'], LIMITS.input.label);
  if (block['hint'] !== undefined) checkTextObject(report, `${path}.hint`, block['hint'], LIMITS.input.hint);
  const allowed = (type: string): boolean => !['button', 'overflow', 'image'].includes(type);
  checkElement(report, `${path}.element`, block['element'], allowed);
};

const image: Check = (report, path, block) => {
  checkString(report, `${path}.alt_text`, block['alt_text'], LIMITS.image.altText);
  if (block['slack_file'] === undefined) checkString(report, `${path}.image_url`, block['image_url'], LIMITS.image.url);
  if (block['title'] !== undefined) checkTextObject(report, `${path}.title`, block['title'], LIMITS.image.title);
};

/** The blocks that whosaid uses or could; what is not here is refused, so that nothing goes unchecked. */
const BLOCKS: Readonly<Record<string, Check>> = {
  section,
  context,
  actions,
  input,
  image,
  divider: () => {},
  header: (report, path, block) => checkTextObject(report, `${path}.text`, block['text'], LIMITS.header),
  rich_text: (report, path, block) => checkRichText(report, `${path}.elements`, block['elements']),
};

/** What Slack would refuse in a list of blocks on a surface. */
export function checkBlocks(report: Report, path: string, value: unknown, surface: Surface): void {
  const blocks = checkList(report, path, value, surface === 'message' ? LIMITS.message.blocks : LIMITS.view.blocks);
  for (const [at, block] of blocks.entries()) {
    const where = `${path}[${at}]`;
    const check = isFields(block) ? BLOCKS[String(block['type'])] : undefined;
    if (!isFields(block) || check === undefined) report(where, 'is no block that is known');
    else {
      checkString(report, `${where}.block_id`, block['block_id'], LIMITS.id, false);
      check(report, where, block, surface);
    }
  }
  checkUnique(
    report,
    `${path}.block_id`,
    blocks.map((block) => (isFields(block) ? block['block_id'] : undefined)),
  );
}

/** How many characters of words stand in a payload: all that a `text` holds, at any depth. */
export function countWords(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, entry) => sum + countWords(entry), 0);
  if (!isFields(value)) return 0;
  let sum = 0;
  for (const [name, entry] of Object.entries(value)) {
    sum += name === 'text' && typeof entry === 'string' ? entry.length : countWords(entry);
  }
  return sum;
}
