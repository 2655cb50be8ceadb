import { FIELDS } from '../actions.ts';
import { speakerOptions } from '../render/speaker-options.ts';
import type { Register } from './deps.ts';

/** Speakers offered at once: more than these nobody reads through; typing narrows them. */
const OFFERED = 20;

/** The boxes in which a speaker is picked while the name is typed. */
export const registerSpeakerOptions: Register = (app, { whosaid, log }) => {
  const action = FIELDS.rightSpeaker.action;
  app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: action }, async ({ ack, payload }) => {
    try {
      await ack({ options: speakerOptions(payload.value, whosaid.suggestSpeakers(payload.value, OFFERED), true) });
    } catch (thrown) {
      // Slack shows an empty list, and the box says so; there is no other way to tell its user.
      log.error(`${action} failed`, thrown);
      await ack({ options: [] });
    }
  });
};
