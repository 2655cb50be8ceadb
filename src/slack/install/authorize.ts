import type { Authorize } from '@slack/bolt';
import type { InstallProvider } from '@slack/oauth';
import { installationName } from './installations.ts';

/**
 * Looks installations up, one request of a workspace after the other: a refresh token is good once, so two requests that
 * find the same token near its end must not both spend it. The second finds what the first has stored.
 */
export function authorizeInTurn(installer: Pick<InstallProvider, 'authorize'>): Authorize<boolean> {
  const last = new Map<string, Promise<unknown>>();
  return (source) => {
    const name = installationName(source);
    const before = last.get(name) ?? Promise.resolve();
    const result = before.then(() => installer.authorize(source));
    const ended = result
      .catch(() => {})
      .finally(() => {
        if (last.get(name) === ended) last.delete(name);
      });
    last.set(name, ended);
    return result;
  };
}
