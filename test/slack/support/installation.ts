import type { Installation, InstallationQuery } from '@slack/oauth';

type AnyInstallation = Installation<'v2', boolean>;

/** An installation in one workspace; with a rotating token where `changes` say so. */
export const anInstallation = (
  team: string,
  token: string,
  changes: Partial<NonNullable<AnyInstallation['bot']>> = {},
): AnyInstallation => ({
  team: { id: team, name: 'Osk' },
  enterprise: undefined,
  user: { token: undefined, scopes: undefined, id: 'U0ADMIN' },
  bot: { token, scopes: ['commands'], id: 'B0BOT', userId: 'U0BOT', ...changes },
  isEnterpriseInstall: false,
  authVersion: 'v2',
});

/** One in all workspaces of an organisation. */
export const orgInstallation = (enterprise: string, token: string): AnyInstallation => ({
  ...anInstallation('', token),
  team: undefined,
  enterprise: { id: enterprise, name: 'Osk and sons' },
  isEnterpriseInstall: true,
});

export const inTeam = (teamId: string, enterpriseId?: string): InstallationQuery<boolean> => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall: false,
});

export const inOrg = (enterpriseId: string, teamId?: string): InstallationQuery<boolean> => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall: true,
});
