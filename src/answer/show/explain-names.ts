import type { Query } from '../find/query.ts';

/** That a name of a question is nobody's, and whose resembles it. */
export const explainSpelling = (asked: string, name: string): string =>
  `Nobody is called “${asked}” in these documents; “${name}” is spelt nearly so.`;

/** Whom the words of a question may mean as well as who is shown. */
export const explainOthers = (asked: string, shown: string, others: readonly string[]): string =>
  `“${asked}” may also be ${others.join(' or ')}; these are by ${shown}. Ask with the full name for another.`;

/** The first name of a question that nobody has, and whose resembles it; `null` where there is none. */
export function misspeltName({ by, topic }: Query): { readonly asked: string; readonly name: string } | null {
  for (const { asked, name, isNear } of by) if (isNear && name !== null) return { asked, name };
  for (const { asked, near } of topic.elements) if (near !== null) return { asked, name: near };
  return null;
}
