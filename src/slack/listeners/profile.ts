import { ACTIONS } from '../actions.ts';
import { OUTDATED } from '../answering.ts';
import { decodeSpeaker } from '../parse/button-value.ts';
import { noticeView } from '../render/context-view.ts';
import { profileView, severalSentence } from '../render/profile.ts';
import type { Register } from './deps.ts';
import { onButton } from './on-button.ts';

/** **About NAME**: a window with roles, first and latest statement, and what the speaker speaks of. */
export const registerProfile: Register = (app, { whosaid, log }) => {
  onButton(app, log, ACTIONS.profile, ({ value, open }) => {
    const name = decodeSpeaker(value);
    const found = name === null ? null : whosaid.profile(name);
    if (name === null || found === null || found.found === 'none') return open(noticeView('Speaker', OUTDATED));
    if (found.found === 'several') return open(noticeView('Speaker', severalSentence(name, found.names)));
    return open(profileView(found.profile));
  });
};
