import { statedFact } from '../../domain/document.ts';
import { oneLine } from '../facts.ts';
import { readDateLine } from './date-line.ts';
import { isReleaseMark } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const mostLines = 40;
const label = /^(?<name>[A-Za-z][A-Za-z-]{1,30}):(?:\s+(?<value>.*))?$/;

/**
 * The head of a mail or a memo: labelled lines, with who wrote it to whom among them. Its day and its subject become
 * facts, as the head states them. The words stay in the text: they tell who speaks in it.
 * Matches: "From: Jane Roe / Date: Tue, 3 Mar 2026 09:14:22 +0000 / Subject: The outage". Not: "Date: 3 March 2026 /
 * Place: City Hall", the turns of a transcript.
 */
export const labelledHead: PlainTextRule = (draft) => {
  const fields = readFields(draft.text);
  if (!fields.has('from') && !fields.has('to')) return draft;
  const subject = oneLine(fields.get('subject') ?? fields.get('re'));
  const date = readDateLine(fields.get('date') ?? fields.get('sent') ?? '');
  if (subject === null && date === null) return draft;
  return {
    ...draft,
    // What a mail program has encoded is not the subject's words.
    title:
      draft.title.value === null && subject !== null && !subject.includes('=?') ? statedFact(subject) : draft.title,
    published: draft.published.value === null && date !== null ? statedFact(date.day) : draft.published,
  };
};

/** The labelled lines at the top, by label in lower case; the first of each counts, and indented lines go on with it. */
function readFields(text: string): ReadonlyMap<string, string> {
  const lines = text.slice(0, 10_000).split('\n', mostLines);
  const first = lines.findIndex((line) => line.trim() !== '' && !isReleaseMark(line.trim()));
  const fields = new Map<string, string>();
  let last = '';
  for (const line of lines.slice(Math.max(first, 0))) {
    if (/^\s+\S/.test(line) && last !== '') {
      fields.set(last, `${fields.get(last)} ${line.trim()}`);
      continue;
    }
    const { name, value = '' } = label.exec(line)?.groups ?? {};
    if (name === undefined) break;
    last = fields.has(name.toLowerCase()) ? '' : name.toLowerCase();
    if (last !== '') fields.set(last, value);
  }
  return fields;
}
