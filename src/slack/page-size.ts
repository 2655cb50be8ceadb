import type { Intent } from '../domain/question.ts';
import { OWN_LIMITS } from './limits/limits.ts';

/** How many answers stand on a page: statements in order of time are shown shorter, compared ones in pairs. */
export function pageSize(intent: Intent): number {
  if (intent === 'timeline' || intent === 'record') return OWN_LIMITS.answersInOrder;
  return intent === 'compare' ? OWN_LIMITS.answersCompared : OWN_LIMITS.answersOnAPage;
}

/** The most that any page holds. */
export const LARGEST_PAGE = Math.max(OWN_LIMITS.answersOnAPage, OWN_LIMITS.answersInOrder, OWN_LIMITS.answersCompared);
