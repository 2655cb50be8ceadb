import type { App } from '@slack/bolt';
import type { Whosaid } from '../../app/whosaid.ts';
import type { Later } from '../after-acknowledging.ts';
import type { Correctors } from '../correctors.ts';
import type { Log } from '../log.ts';
import type { RecentQuestions } from '../recent-questions.ts';

/** What every listener works with. */
export interface Deps {
  readonly whosaid: Whosaid;
  readonly correctors: Correctors;
  readonly recent: RecentQuestions;
  readonly later: Later;
  readonly log: Log;
}

/** Registers listeners with the app. */
export type Register = (app: App, deps: Deps) => void;
