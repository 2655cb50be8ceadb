import type { types } from '@slack/bolt';
import type { CorpusSummary } from '../../app/whosaid.ts';
import type { AnswerItem } from '../../domain/answer.ts';
import { showDue, showPlainDay } from '../../domain/show-time.ts';
import { ACTIONS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { encodePlace } from '../parse/button-value.ts';
import { button } from './answer-item.ts';
import { corpusLine, EMPTY_CORPUS } from './help-message.ts';
import { wordsInFull } from './in-full-line.ts';
import { plain } from './plain.ts';
import { speakerName } from './speaker-line.ts';

export interface HomeContent {
  readonly summary: CorpusSummary;
  /** An ISO instant; `null` where it is not known. */
  readonly ingested: string | null;
  readonly examples: readonly string[];
  /** Answers with a deadline that has a day. */
  readonly deadlines: readonly AnswerItem[];
  /** The reader's own questions, the latest first. */
  readonly recent: readonly string[];
}

const SHOWN = 5;

const header = (text: string): types.HeaderBlock => ({ type: 'header', text: plain(text, LIMITS.header) });

/** Questions under a heading, each with a button that asks it; nothing where there are none. */
function questions(heading: string, list: readonly string[]): types.KnownBlock[] {
  const rows = list.slice(0, SHOWN).flatMap((question): types.SectionBlock[] => {
    if (question.length > OWN_LIMITS.question) return [];
    const [accessory] = button({ action: ACTIONS.askThis, text: 'Ask', label: `Ask: ${question}` }, question);
    return accessory === undefined ? [] : [{ type: 'section', text: plain(question), accessory }];
  });
  return rows.length === 0 ? [] : [header(heading), ...rows];
}

function deadlineRow(item: AnswerItem): types.SectionBlock[] {
  if (item.deadline === undefined) return [];
  const [citation] = item.citations;
  const face = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${item.excerpt}` };
  const [accessory] = button(face, encodePlace(citation));
  const text = plain(`${showDue(item.deadline)} · ${speakerName(item)}: ${wordsInFull(item)}`, OWN_LIMITS.deadline);
  return [{ type: 'section', text, ...(accessory === undefined ? {} : { accessory }) }];
}

function deadlines(list: readonly AnswerItem[]): types.KnownBlock[] {
  const rows = list.slice(0, SHOWN).flatMap(deadlineRow);
  return rows.length === 0 ? [] : [header('Latest deadlines'), ...rows];
}

const askBox: types.InputBlock = {
  type: 'input',
  block_id: 'ask',
  dispatch_action: true,
  label: plain('Who said what, and when?'),
  element: {
    type: 'plain_text_input',
    action_id: ACTIONS.askBox,
    max_length: OWN_LIMITS.question,
    placeholder: plain('Ask, then press Enter', LIMITS.textInput.placeholder),
    dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] },
  },
};

/** In the reader's own time zone and language; where that cannot be shown, the day in UTC. */
function lastIngested(instant: string): types.MrkdwnElement {
  const seconds = Math.floor(Date.parse(instant) / 1000);
  const text = `Last ingested <!date^${seconds}^{date_short_pretty} {time}|${showPlainDay(instant.slice(0, 10))}>`;
  return { type: 'mrkdwn', text, verbatim: true };
}

/** The bot's Home tab: a box to ask in, the reader's latest questions, the latest deadlines, examples, and what the documents hold. */
export function homeView({ summary, ingested, examples, deadlines: due, recent }: HomeContent): types.HomeView {
  if (summary.documents === 0) return { type: 'home', blocks: [{ type: 'section', text: plain(EMPTY_CORPUS) }] };
  const face = { action: ACTIONS.openSearch, text: 'Search with filters', label: 'Search with filters' };
  return {
    type: 'home',
    blocks: [
      askBox,
      { type: 'actions', block_id: 'search', elements: button(face, 'search') },
      ...questions('Your latest questions', recent),
      ...deadlines(due),
      ...questions('Try', examples),
      { type: 'divider' },
      {
        type: 'context',
        elements: [plain(corpusLine(summary)), ...(ingested === null ? [] : [lastIngested(ingested)])],
      },
    ],
  };
}
