import { agencyCredit } from './agency-credit.ts';
import { closingDate } from './closing-date.ts';
import { dateline } from './dateline.ts';
import { headDate } from './head-date.ts';
import { meetingDay } from './meeting-day.ts';
import { paperLine } from './paper-line.ts';
import type { PlainTextRule } from './rule.ts';

/** What a text itself shows of its day and its publisher, whatever format it came in; in the order they run: the first that finds a fact has it. */
export const factRules: readonly PlainTextRule[] = [
  paperLine,
  headDate,
  meetingDay,
  dateline,
  agencyCredit,
  closingDate,
];
