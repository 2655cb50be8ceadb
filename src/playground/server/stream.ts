import type { ServerResponse } from 'node:http';
import { changeFor, type Installed, snapshotFor } from '../workspace/snapshot.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { securityHeaders } from './guard.ts';

/**
 * Server-sent events for one person: a `snapshot` at once and whenever channels change, a `change` after each other
 * change, a `notice` when something went wrong. Changes that come together are sent as one.
 */
export function openStream(response: ServerResponse, workspace: Workspace, user: string, installed: Installed): void {
  const { directory, messages } = workspace;
  response.writeHead(200, { ...securityHeaders, 'content-type': 'text/event-stream' });
  const write = (event: string, data: unknown) => response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);

  let sent = { directory: -1, messages: 0 };
  const send = () => {
    if (sent.directory === directory.revision) write('change', changeFor(workspace, user, sent.messages));
    else write('snapshot', snapshotFor(workspace, user, installed));
    sent = { directory: directory.revision, messages: messages.revision };
  };

  let waiting = false;
  const stop = workspace.watch({
    changed() {
      if (waiting) return;
      waiting = true;
      setImmediate(() => {
        waiting = false;
        if (!response.writableEnded) send();
      });
    },
    notice: (notice) => write('notice', notice),
  });
  response.on('close', stop);
  send();
}
