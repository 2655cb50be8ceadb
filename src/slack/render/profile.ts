import type { types } from '@slack/bolt';
import type { ProfileRole, SpeakerProfile } from '../../app/speakers/speaker-profile.ts';
import type { AnswerItem } from '../../domain/answer.ts';
import { showPlainDay } from '../../domain/show-time.ts';
import { ACTIONS } from '../actions.ts';
import { LIMITS, OWN_LIMITS } from '../limits/limits.ts';
import { shorten } from '../limits/shorten.ts';
import { encodePlace } from '../parse/button-value.ts';
import { printable } from '../printable.ts';
import { answerItemBlocks, button } from './answer-item.ts';
import type { Message } from './message.ts';
import { escapeMrkdwn } from './mrkdwn.ts';
import { plain, smallPrint } from './plain.ts';

const SHOWN = { roles: 8, sources: 2, aliases: 10, names: 10 } as const;

const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${one}${n === 1 ? '' : 's'}`;
const heading = (text: string): types.HeaderBlock => ({ type: 'header', text: plain(text, LIMITS.header) });

/** Where several speakers are meant: whom to ask for. */
export const severalSentence = (asked: string, names: readonly string[]): string =>
  `“${asked}” may be ${names.slice(0, SHOWN.names).join(' or ')}. Ask with the full name.`;

/** `OpenAI CEO · 26–28 Feb 2026 · in “Title”`: the role with its days, and who gives it. */
function roleText({ role, from, to, sources }: ProfileRole): string {
  const days =
    from === null || to === null
      ? 'day unknown'
      : from === to
        ? showPlainDay(from)
        : `${showPlainDay(from)} to ${showPlainDay(to)}`;
  const shown = sources.slice(0, SHOWN.sources).map((source) => shorten(source, 60));
  const more = sources.length - shown.length;
  const given = shown.length === 0 ? 'decided by people' : `${shown.join('; ')}${more > 0 ? ` and ${more} more` : ''}`;
  return `${shorten(role, 150)} · ${days} · ${given}`;
}

function rolesBlocks(roles: readonly ProfileRole[]): types.KnownBlock[] {
  if (roles.length === 0) return [];
  const elements = roles.slice(0, SHOWN.roles).map(
    (role): types.RichTextSection => ({
      type: 'rich_text_section',
      elements: [{ type: 'text', text: printable(roleText(role)) }],
    }),
  );
  const list: types.RichTextList = { type: 'rich_text_list', style: 'bullet', elements };
  const hidden = roles.length - elements.length;
  return [
    heading('Roles, as the sources give them'),
    { type: 'rich_text', elements: [list] },
    ...(hidden > 0 ? [smallPrint(`And ${hidden} more.`)] : []),
  ];
}

function statementBlocks(title: string, item: AnswerItem | null, id: string): types.KnownBlock[] {
  if (item === null) return [];
  const [citation] = item.citations;
  const face = { action: ACTIONS.context, text: 'In context', label: `Read in context: ${title}` };
  const elements = button(face, encodePlace(citation));
  return [
    heading(title),
    ...answerItemBlocks(item),
    ...(elements.length === 0 ? [] : [{ type: 'actions' as const, block_id: id, elements }]),
  ];
}

/** Who somebody is, from the documents alone: how often and of what they speak, their roles, the first and the latest statement. */
function profileBlocks(profile: SpeakerProfile): types.KnownBlock[] {
  const { name, kind, aliases, statements, documents, roles, first, last, topics } = profile;
  const facts = [
    ...(kind === 'unknown' ? [] : [kind]),
    `${count(statements, 'statement')} in ${count(documents, 'document')}`,
    ...(aliases.length === 0 ? [] : [`also ${aliases.slice(0, SHOWN.aliases).join(', ')}`]),
  ];
  const quoted = name.replace(/["“”«»]/g, ' ');
  const ask = (action: string, text: string, question: string): types.Button[] =>
    button({ action, text, label: `${text}: ${name}` }, question.length <= OWN_LIMITS.question ? question : null);
  const elements = [
    ...ask(ACTIONS.profileAll, 'All statements', `by:"${quoted}"`),
    ...ask(ACTIONS.profileTimeline, 'In order of time', `timeline by:"${quoted}"`),
    ...ask(ACTIONS.profileQuoted, 'Quoted only', `by:"${quoted}" kind:quoted`),
  ];
  const isOne = first !== null && last !== null && first.excerpt === last.excerpt;
  return [
    heading(name),
    smallPrint(facts.join(' · '), OWN_LIMITS.citationLine),
    ...(topics.length === 0 ? [] : [smallPrint(`Speaks of: ${topics.join(', ')}`, OWN_LIMITS.citationLine)]),
    ...(statements === 0 || elements.length === 0 ? [] : [{ type: 'actions' as const, block_id: 'profile', elements }]),
    ...rolesBlocks(roles),
    ...statementBlocks('Latest statement', last, 'profile-last'),
    ...(isOne ? [] : statementBlocks('First statement', first, 'profile-first')),
    ...(statements > 0 && last === null ? [smallPrint('The day of no statement is known.')] : []),
  ];
}

/** The same as a message. */
export function profileMessage(profile: SpeakerProfile): Message {
  const text = `${profile.name}: ${count(profile.statements, 'statement')} in ${count(profile.documents, 'document')}`;
  return { text: escapeMrkdwn(text, OWN_LIMITS.notificationText), blocks: profileBlocks(profile) };
}

/** The same as a window. */
export const profileView = (profile: SpeakerProfile): types.ModalView => ({
  type: 'modal',
  title: plain('Speaker', LIMITS.view.title),
  close: plain('Close', LIMITS.view.close),
  blocks: profileBlocks(profile),
});
