import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import { expect, it } from 'vitest';
import { refusalOf } from '../../src/playground/server/guard.ts';

function asking(headers: Record<string, string>): IncomingMessage {
  const request = new IncomingMessage(new Socket());
  Object.assign(request.headers, headers);
  return request;
}

it('knows itself on port 80, which browsers leave out', () => {
  for (const host of ['localhost', '127.0.0.1', 'localhost:80']) {
    expect(refusalOf(asking({ host, origin: 'http://localhost' }), 80)).toBeNull();
  }
  expect(refusalOf(asking({ host: 'evil.example' }), 80)).toContain('evil.example');
  expect(refusalOf(asking({ host: 'localhost', origin: 'http://localhost:8080' }), 80)).toContain('refused');
  expect(refusalOf(asking({ host: 'localhost' }), 3000)).toContain('not at "localhost"');
});
