import { inferredFact } from '../../domain/document.ts';
import { readDateLine } from './date-line.ts';
import { readHead } from './head-lines.ts';
import type { PlainTextRule } from './rule.ts';

const name = /^(?<paper>\p{Lu}[\p{L}\p{M} .'’&-]{3,40}),\s+(?=\S)/u;
/** Words that papers, magazines and stations have in their names, and halls and squares have not. */
const media =
  /\b(?:Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Globe|Guardian|Herald|Inquirer|Journal|Ledger|Magazine|Mail|Mercury|Mirror|News|Observer|Post|Press|Radio|Record|Review|Sentinel|Standard|Star|Sun|Telegraph|Times|Tribune|Weekly)\b/;

/**
 * A paper's name with a day, on a line of its own in the head: who published the text, and when. Both are inferred, and the words stay in the text.
 * Matches: "Ferry talks stall / The Lunde Post, 9 May 2026 / The union said …". Not: "City Hall, March 21, 2026".
 */
export const paperLine: PlainTextRule = (draft) => {
  for (const line of readHead(draft.text).lines) {
    const found = name.exec(line);
    const paper = found?.groups?.['paper'];
    const day = found === null ? null : readDateLine(line.slice(found[0].length));
    if (paper === undefined || !media.test(paper) || day?.alone !== true) continue;
    return {
      ...draft,
      publisher: draft.publisher.value === null ? inferredFact(paper) : draft.publisher,
      published: draft.published.value === null ? inferredFact(day.day) : draft.published,
    };
  }
  return draft;
};
