import { checkMessage } from '../slack/limits/check-message.ts';
import { checkView } from '../slack/limits/check-view.ts';

/** What Slack refuses over form and size; `null` where it accepts. The arguments are as they came over the wire. */
export interface Limits {
  message(message: { readonly text: string; readonly blocks: readonly unknown[] }): Breach | null;
  view(view: unknown): Breach | null;
}

export interface Breach {
  /** Slack's own code: `invalid_blocks`, `msg_too_long`, … */
  readonly error: string;
  readonly reasons: readonly string[];
}

/** The bot's own checks of Slack's limits, with the code that Slack would answer. */
export const slackLimits: Limits = {
  message({ text, blocks }) {
    // Slack accepts blocks without a text, so an empty one is not looked at here.
    const reasons = checkMessage({ text: text || '–', ...(blocks.length > 0 && { blocks }) });
    if (reasons.length === 0) return null;
    if (reasons.some((reason) => reason.startsWith('text '))) return { error: 'msg_too_long', reasons };
    const tooMany = reasons.length === 1 && reasons[0]?.startsWith('blocks hold ');
    return { error: tooMany ? 'msg_blocks_too_long' : 'invalid_blocks', reasons };
  },
  view(view) {
    const reasons = checkView(view);
    if (reasons.length === 0) return null;
    const tooLarge = reasons.every((reason) => reason.startsWith('view has '));
    return { error: tooLarge ? 'view_too_large' : 'invalid_arguments', reasons };
  },
};
