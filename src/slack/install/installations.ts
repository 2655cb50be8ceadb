import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';

type Query = InstallationQuery<boolean>;

/** Where installations are kept, as Slack's own package and the bot need it. */
export interface Installations extends InstallationStore {
  /**
   * Forgets an installation. With `storedBefore`, only one that is older: Slack tells of an end several times and late,
   * and the app may have been installed again meanwhile.
   *
   * @returns whether there was one.
   */
  remove(query: Query, storedBefore?: Date): Promise<boolean>;
}

/**
 * The name that an installation is kept under: the organisation's where it is installed for all of its workspaces, else
 * the workspace's.
 *
 * @throws where the request names neither.
 */
export function installationName({ isEnterpriseInstall, enterpriseId, teamId }: Query): string {
  const [kind, id] = isEnterpriseInstall && enterpriseId !== undefined ? ['org', enterpriseId] : ['team', teamId];
  // An id becomes a file's name: nothing that comes from outside may lead out of the folder.
  if (id === undefined || !/^[A-Z0-9]{2,40}$/.test(id)) {
    throw new Error(`This request names no workspace that could be looked up: ${JSON.stringify(id ?? null)}.`);
  }
  return `${kind}-${id}`;
}

/** What an installation is asked for by. */
export const queryOf = ({ isEnterpriseInstall, enterprise, team }: Installation<'v1' | 'v2', boolean>): Query => ({
  isEnterpriseInstall: isEnterpriseInstall ?? false,
  enterpriseId: enterprise?.id,
  teamId: team?.id,
});

/** Nothing is installed where a request came from. */
export class NotInstalledError extends Error {
  constructor(name: string) {
    super(`There is no installation for ${name}. It was removed, or was never made: open /slack/install.`);
    this.name = 'NotInstalledError';
  }
}
