import { registerAnswerButtons } from './answer-buttons.ts';
import { registerCorrect } from './correct.ts';
import type { Register } from './deps.ts';
import { registerDirectMessage } from './direct-message.ts';
import { registerHome } from './home.ts';
import { registerMention } from './mention.ts';
import { registerProfile } from './profile.ts';
import { registerSearch } from './search.ts';
import { registerShare } from './share.ts';
import { registerShareButtons } from './share-buttons.ts';
import { registerSpeakerOptions } from './speaker-options.ts';
import { registerWhoSaidThis } from './who-said-this.ts';
import { registerCommand } from './whosaid-command.ts';

/** All that the bot listens to; `manifest.yml` declares the same, and a test compares them. */
export const registerListeners: Register = (app, deps) => {
  registerCommand(app, deps);
  registerMention(app, deps);
  registerDirectMessage(app, deps);
  registerAnswerButtons(app, deps);
  registerShareButtons(app, deps);
  registerShare(app, deps);
  registerSearch(app, deps);
  registerWhoSaidThis(app, deps);
  registerHome(app, deps);
  registerCorrect(app, deps);
  registerProfile(app, deps);
  registerSpeakerOptions(app, deps);
};
