import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');

/** The fenced `sh` blocks: their commands, comments aside. */
const commands = [...readme.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
  .flatMap((block) => (block[1] ?? '').split('\n'))
  .map((line) => line.replace(/\s+#.*$/, '').trim())
  .filter((line) => line !== '' && !line.startsWith('#'));

/** `console` blocks: a command after `$ `, and what it prints. */
const sessions = [...readme.matchAll(/^```console\n\$ (.+)\n([\s\S]*?)^```$/gm)].map((block) => ({
  command: block[1] ?? '',
  output: block[2] ?? '',
}));

const scripts: Record<string, string> = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')).scripts;

function run(command: string) {
  const local = command.replace(/\bnpx whosaid\b/, `"${process.execPath}" bin/whosaid.js`);
  return spawnSync('bash', ['-c', local], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], TZ: 'UTC' },
  });
}

describe('the README', () => {
  it('begins with the two commands', () => {
    expect(commands.slice(0, 2)).toEqual(['npm ci && npm start', 'npm ci && npm test']);
  });

  it('names only scripts that there are', () => {
    const named = [...readme.matchAll(/npm (?:run )?(start|test|[a-z]+)(?= |`|$|\n)/g)].map((match) => match[1] ?? '');
    const scriptsNamed = named.filter((name) => !['ci', 'run', 'install'].includes(name));
    expect(scriptsNamed.length).toBeGreaterThan(2);
    for (const name of scriptsNamed) expect(scripts).toHaveProperty(name);
  });

  it('shows what its commands really print', { timeout: 60_000 }, () => {
    expect(sessions.length).toBeGreaterThan(1);
    for (const { command, output } of sessions) {
      const { stdout, status } = run(command);
      expect({ command, status, stdout }).toEqual({ command, status: 0, stdout: output });
    }
  });
});
