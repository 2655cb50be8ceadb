import type { App } from '@slack/bolt';
import { type Installations, installationName } from '../install/installations.ts';
import type { Log } from '../log.ts';

/**
 * Slack tells that the app was removed from a workspace, or that its token was taken away: what is kept of the installation is
 * deleted. With a single workspace's token nothing is kept, so the log alone hears of it.
 */
export function registerUninstalled(app: App, installations: Installations | null, log: Log): void {
  app.event('app_uninstalled', ({ body, context }) => forget(context, body.event_time));
  app.event('tokens_revoked', async ({ event, body, context }) => {
    // The tokens of people who signed in are listed apart; the bot has none.
    if ((event.tokens.bot ?? []).length > 0) await forget(context, body.event_time);
  });

  type Place = { readonly teamId?: string; readonly enterpriseId?: string; readonly isEnterpriseInstall: boolean };
  async function forget({ teamId, enterpriseId, isEnterpriseInstall }: Place, second: number): Promise<void> {
    const query = { teamId, enterpriseId, isEnterpriseInstall };
    const name = installationName(query);
    if (installations === null) {
      log.warn(`Slack has taken the bot's token for ${name} away: install the app again and set SLACK_BOT_TOKEN`);
      return;
    }
    const endOfSecond = new Date((second + 1) * 1000 - 1);
    const wasThere = await installations.remove(query, endOfSecond);
    log.info(wasThere ? `The installation for ${name} was deleted` : `An old end of ${name} was told again`);
  }
}
