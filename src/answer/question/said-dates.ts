import type { AskedFrom } from '../../dates/asked/asked-from.ts';
import { type AskedDates, readAskedDates } from '../../dates/asked-dates.ts';

const limit = /^(?:by|until|till)\s/iu;
/** Verbs after which a limit belongs to what was said: "owners must register by Friday". */
const modal = /\b(?:must|should|shall|will|would|can|could|may|might|ought|needs?|has to|have to|had to|to)\s/iu;

/** The dates of a question on which something may have been said. A limit of what is spoken of is none: its words are the topic's. */
export const readSaidDates = (question: string, from: AskedFrom): AskedDates[] =>
  readAskedDates(question, from).filter(
    ({ span: { start, end } }) => !(limit.test(question.slice(start, end)) && modal.test(question.slice(0, start))),
  );
