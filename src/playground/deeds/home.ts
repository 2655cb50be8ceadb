import type { Outcome } from '../protocol.ts';
import { type DeedContext, done, emit } from './context.ts';

/** Somebody opened the app's Home tab. */
export function openHome(context: DeedContext, user: string): Outcome {
  const { workspace } = context;
  emit(context, 'app_home_opened', {
    type: 'app_home_opened',
    user,
    channel: workspace.directory.directMessage(user)?.id,
    tab: 'home',
    event_ts: (workspace.now() / 1000).toFixed(6),
  });
  return done;
}
