import type { types } from '@slack/bolt';
import type { Answer, AnswerItem } from '../../domain/answer.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { contextButton, itemButtons, pagingButtons } from './answer-buttons.ts';
import { answerItemBlocks } from './answer-item.ts';
import { notes } from './citation-line.ts';
import { type Cell, columnHeads, comparisonRow, comparisonRows, type Row } from './comparison-blocks.ts';
import { wordsInFull } from './in-full-line.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import type { Page } from './page.ts';
import { plain, smallPrint } from './plain.ts';
import { dayHeading } from './said-line.ts';
import { speakerName } from './speaker-line.ts';

function counted(answer: Answer, { offset }: Page): string {
  const last = offset + answer.answers.length;
  if (answer.total === 1) return '1 answer';
  if (answer.answers.length === answer.total) return `${answer.total} answers`;
  return offset + 1 === last
    ? `Answer ${last} of ${answer.total}`
    : `Answers ${offset + 1} to ${last} of ${answer.total}`;
}

function notification(answer: Answer, page: Page): string {
  const heads = answer.answers.map((item) => `${speakerName(item)}: ${wordsInFull(item)}`);
  return `${counted(answer, page)}. ${heads.join(' / ')}`;
}

/**
 * What stands where nothing was found: that, how the question was understood, and apart from it the nearest thing that was
 * said, which can be read but not shared: it answers nothing.
 */
function nothingBlocks({ message, interpretation, nearest }: Answer): types.KnownBlock[] {
  return [
    { type: 'section', text: plain(message ?? NOTHING) },
    ...(asksForNothing(interpretation)
      ? []
      : [smallPrint(`Understood as: ${interpretation.summary}`, OWN_LIMITS.citationLine)]),
    ...(nearest === undefined ? [] : nearestBlocks(nearest)),
  ];
}

/** Of such a question, `Understood as: Statements` would tell its reader nothing. */
const asksForNothing = ({ intent, speakers, topic, phrases, dates }: Answer['interpretation']): boolean =>
  intent === 'statements' && [...speakers, ...topic, ...phrases].length === 0 && dates === null;

function nearestBlocks(nearest: AnswerItem): types.KnownBlock[] {
  const elements = contextButton(nearest);
  const actions: types.ActionsBlock[] =
    elements.length === 0 ? [] : [{ type: 'actions', block_id: 'nearest', elements }];
  return [{ type: 'divider' }, ...answerItemBlocks(nearest), ...actions];
}

const NOTHING = 'The documents say nothing about that.';

/** Up to a page of answers with their citations and buttons; where there is none, that, and how it was understood. */
export function answerBlocks(answer: Answer, page: Page): types.KnownBlock[] {
  if (answer.answers.length === 0) return nothingBlocks(answer);
  const heading = `${counted(answer, page)} · Understood as: ${answer.interpretation.summary}`;
  const blocks: types.KnownBlock[] = [
    smallPrint(heading, OWN_LIMITS.citationLine),
    ...(answer.message === null ? [] : [smallPrint(answer.message, OWN_LIMITS.citationLine)]),
  ];
  return [...blocks, ...listed(answer, page), ...pagingButtons(answer, page)];
}

/** The answers themselves: side by side, under their days, or one below the other. */
function listed(answer: Answer, page: Page): types.KnownBlock[] {
  const rows = comparisonRows(answer);
  if (rows !== null) return compared(answer, rows, page);
  const { intent } = answer.interpretation;
  const isInOrder = intent === 'timeline' || intent === 'record';
  let day: string | null = null;
  return answer.answers.flatMap((item, at): types.KnownBlock[] => {
    const heading = isInOrder ? dayHeading(item.said) : null;
    const isNewDay = heading !== null && heading !== day;
    day = heading;
    return [
      ...(at > 0 && (!isInOrder || isNewDay) ? [{ type: 'divider' as const }] : []),
      ...(isNewDay ? [{ type: 'header' as const, text: plain(heading, LIMITS.header) }] : []),
      ...answerItemBlocks(item, isInOrder),
      ...itemButtons(answer, item, page.offset + at, page),
    ];
  });
}

/** What differs, was corrected or is due, told under the row with the name of whose statement it is. */
const cellNotes = (cell: Cell | null): types.KnownBlock[] =>
  cell === null
    ? []
    : notes(cell.item)
        .slice(0, OWN_LIMITS.notes)
        .map((note) => smallPrint(`${speakerName(cell.item)} – ${note}`, OWN_LIMITS.noteLine));

/** Each row with the buttons of its two statements, named by their speakers. */
function compared(answer: Answer, rows: readonly Row[], page: Page): types.KnownBlock[] {
  return [
    columnHeads(answer),
    ...rows.flatMap((row, at): types.KnownBlock[] => [
      ...(at > 0 ? [{ type: 'divider' as const }] : []),
      comparisonRow(row),
      ...row.flatMap(cellNotes),
      ...row.flatMap((cell) =>
        cell === null ? [] : itemButtons(answer, cell.item, page.offset + cell.at, page, speakerName(cell.item)),
      ),
    ]),
  ];
}

/** The answer as a message. */
export function answerMessage(answer: Answer, page: Page): Message {
  const isFound = answer.answers.length > 0;
  const text = isFound ? notification(answer, page) : (answer.message ?? NOTHING);
  return { text: escapeMrkdwn(text, OWN_LIMITS.notificationText), blocks: answerBlocks(answer, page) };
}
