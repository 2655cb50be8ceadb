import { FIELDS } from '../actions.ts';
import { speakerOptions } from '../render/speaker-options.ts';
import type { Register } from './deps.ts';

/** Speakers offered at once: more than these nobody reads through; typing narrows them. */
const OFFERED = 20;

/** The boxes in which a speaker is picked while the name is typed; any other words may be given, too. */
export const registerSpeakerOptions: Register = (app, { whosaid, log }) => {
  for (const action of [FIELDS.rightSpeaker.action, FIELDS.speaker.action]) {
    app.options<'block_suggestion'>({ type: 'block_suggestion', action_id: action }, async ({ ack, payload }) => {
      const typed = payload.value ?? '';
      try {
        await ack({ options: speakerOptions(typed, whosaid.suggestSpeakers(typed, OFFERED)) });
      } catch (thrown) {
        // Slack shows an empty list, and the box says so; there is no other way to tell its user.
        log.error(`${action} failed`, thrown);
        await ack({ options: [] });
      }
    });
  }
};
