import { FIELDS } from '../actions.ts';
import { type FormValues, pickedDay, pickedOption, typed } from './form-values.ts';
import { type Asked, parseAsked } from './question-text.ts';

/** Marks that would end a quoted value early. */
const unquoted = (text: string): string =>
  text
    .replace(/["“”„«»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const filter = (name: string, value: string): string[] => {
  const words = unquoted(value);
  return words === '' ? [] : [`${name}:"${words}"`];
};

/**
 * The window's fields as one question in the words of `/whosaid`, so that there is one way to ask; `help` where all
 * fields are empty.
 *
 * @example words `ferry`, speaker `Ada Berg`, after 2026-03-01 → `ferry by:"Ada Berg" after:2026-03-01`
 */
export function parseSearchForm(values: FormValues): Asked {
  const exact = unquoted(typed(values, FIELDS.exact));
  const after = pickedDay(values, FIELDS.after);
  const before = pickedDay(values, FIELDS.before);
  const parts = [
    typed(values, FIELDS.words),
    ...(exact === '' ? [] : [`"${exact}"`]),
    ...filter('by', pickedOption(values, FIELDS.speaker) ?? ''),
    ...filter('source', typed(values, FIELDS.source)),
    ...filter('kind', pickedOption(values, FIELDS.kind) ?? ''),
    ...(after === null ? [] : [`after:${after}`]),
    ...(before === null ? [] : [`before:${before}`]),
  ];
  return parseAsked(parts.join(' '));
}
