import type { ServerResponse } from 'node:http';
import { type Installed, snapshotFor } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { securityHeaders } from './guard.ts';

/**
 * Server-sent events for one person: `snapshot` at once and after each change, `notice` when something went wrong.
 * Changes that come together are sent as one.
 */
export function openStream(response: ServerResponse, workspace: Workspace, user: string, installed: Installed): void {
  response.writeHead(200, { ...securityHeaders, 'content-type': 'text/event-stream' });
  const write = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const snapshot = () => write('snapshot', snapshotFor(workspace, user, installed));
  let waiting = false;
  const stop = workspace.watch({
    changed() {
      if (waiting) return;
      waiting = true;
      setImmediate(() => {
        waiting = false;
        if (!response.writableEnded) snapshot();
      });
    },
    notice: (notice) => write('notice', notice),
  });
  response.on('close', stop);
  snapshot();
}
