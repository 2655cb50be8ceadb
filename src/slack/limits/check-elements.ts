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

type Check = (report: Report, path: string, element: Fields) => void;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function checkOption(report: Report, path: string, option: unknown): void {
  if (!isFields(option)) {
    report(path, 'must be an option');
    return;
  }
  checkTextObject(report, `${path}.text`, option['text'], LIMITS.option.text, ['plain_text', 'mrkdwn']);
  checkString(report, `${path}.value`, option['value'], LIMITS.option.value);
  if (option['description'] !== undefined) {
    checkTextObject(report, `${path}.description`, option['description'], LIMITS.option.description);
  }
}

function checkOptions(report: Report, path: string, options: unknown, max: number): void {
  for (const [at, option] of checkList(report, path, options, max).entries())
    checkOption(report, `${path}[${at}]`, option);
}

const button: Check = (report, path, element) => {
  const { text, value, url, accessibilityLabel } = LIMITS.button;
  checkTextObject(report, `${path}.text`, element['text'], text);
  checkString(report, `${path}.value`, element['value'], value, false);
  checkString(report, `${path}.url`, element['url'], url, false);
  checkString(report, `${path}.accessibility_label`, element['accessibility_label'], accessibilityLabel, false);
  const style = element['style'];
  if (style !== undefined && style !== 'primary' && style !== 'danger')
    report(`${path}.style`, 'must be primary or danger');
};

const placeholder: Check = (report, path, element) => {
  if (element['placeholder'] === undefined) return;
  checkTextObject(report, `${path}.placeholder`, element['placeholder'], LIMITS.select.placeholder);
};

const staticSelect: Check = (report, path, element) => {
  placeholder(report, path, element);
  const { options, option_groups: groups } = element;
  if ((options === undefined) === (groups === undefined)) report(path, 'needs either options or option_groups');
  if (options !== undefined) checkOptions(report, `${path}.options`, options, LIMITS.select.options);
  if (groups === undefined) return;
  for (const [at, group] of checkList(report, `${path}.option_groups`, groups, LIMITS.select.groups).entries()) {
    const where = `${path}.option_groups[${at}]`;
    if (!isFields(group)) report(where, 'must be an option group');
    else {
      checkTextObject(report, `${where}.label`, group['label'], LIMITS.option.text);
      checkOptions(report, `${where}.options`, group['options'], LIMITS.select.options);
    }
  }
};

const choices: Check = (report, path, element) =>
  checkOptions(report, `${path}.options`, element['options'], LIMITS.choices.options);

const overflow: Check = (report, path, element) =>
  checkOptions(report, `${path}.options`, element['options'], LIMITS.overflow.options);

const datepicker: Check = (report, path, element) => {
  placeholder(report, path, element);
  const day = element['initial_date'];
  if (day !== undefined && (typeof day !== 'string' || !DAY.test(day))) {
    report(`${path}.initial_date`, 'must be a day, YYYY-MM-DD');
  }
};

const textInput: Check = (report, path, element) => {
  const { length, placeholder: longest } = LIMITS.textInput;
  if (element['placeholder'] !== undefined) {
    checkTextObject(report, `${path}.placeholder`, element['placeholder'], longest);
  }
  checkString(report, `${path}.initial_value`, element['initial_value'], length, false);
  const max = element['max_length'];
  if (max !== undefined && (typeof max !== 'number' || max < 1 || max > length)) {
    report(`${path}.max_length`, `must be 1 to ${length}`);
  }
};

const image: Check = (report, path, element) => {
  checkString(report, `${path}.alt_text`, element['alt_text'], LIMITS.image.altText);
  if (element['slack_file'] === undefined)
    checkString(report, `${path}.image_url`, element['image_url'], LIMITS.image.url);
};

/** The elements that whosaid uses or could; what is not here is refused, so that nothing goes unchecked. */
const ELEMENTS: Readonly<Record<string, Check>> = {
  button,
  static_select: staticSelect,
  multi_static_select: staticSelect,
  external_select: placeholder,
  multi_external_select: placeholder,
  users_select: placeholder,
  conversations_select: placeholder,
  channels_select: placeholder,
  radio_buttons: choices,
  checkboxes: choices,
  overflow,
  datepicker,
  plain_text_input: textInput,
  image,
};

function checkConfirm(report: Report, path: string, confirm: unknown): void {
  if (!isFields(confirm)) {
    report(path, 'must be a confirmation dialog');
    return;
  }
  checkTextObject(report, `${path}.title`, confirm['title'], LIMITS.confirm.title);
  checkTextObject(report, `${path}.text`, confirm['text'], LIMITS.confirm.text, ['plain_text', 'mrkdwn']);
  checkTextObject(report, `${path}.confirm`, confirm['confirm'], LIMITS.confirm.button);
  checkTextObject(report, `${path}.deny`, confirm['deny'], LIMITS.confirm.button);
}

/** One element of an actions or input block or an accessory, of one of the `allowed` types. */
export function checkElement(report: Report, path: string, element: unknown, allowed: (type: string) => boolean): void {
  if (!isFields(element) || typeof element['type'] !== 'string') {
    report(path, 'must be an element with a type');
    return;
  }
  const { type } = element;
  const check = ELEMENTS[type];
  if (check === undefined || !allowed(type)) {
    report(`${path}.type`, `“${type}” is not allowed here`);
    return;
  }
  if (type !== 'image') checkString(report, `${path}.action_id`, element['action_id'], LIMITS.id);
  if (element['confirm'] !== undefined) checkConfirm(report, `${path}.confirm`, element['confirm']);
  check(report, path, element);
}

/** Several elements side by side: their action ids differ. */
export function checkElements(
  report: Report,
  path: string,
  elements: readonly unknown[],
  allowed: (type: string) => boolean,
): void {
  for (const [at, element] of elements.entries()) checkElement(report, `${path}[${at}]`, element, allowed);
  checkUnique(
    report,
    `${path}.action_id`,
    elements.map((element) => (isFields(element) ? element['action_id'] : undefined)),
  );
}
