import type { types } from '@slack/bolt';
import type { AnswerItem } from '../../domain/answer.ts';
import { ACTIONS } from '../actions.ts';
import { button } from './answer-item.ts';
import { speakerName } from './speaker-line.ts';

/** **Correct…** for an answer that is a statement. */
export const correctButton = (item: AnswerItem, ref: string | null): types.Button[] =>
  button({ action: ACTIONS.correct, text: 'Correct…', label: `Correct: ${speakerName(item)}` }, ref);
