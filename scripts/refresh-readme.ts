import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// Puts what the README's commands print now under each `console` command. test/readme.test.ts holds it to that.
const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}README.md`;
const refreshed = readFileSync(file, 'utf8').replace(/^```console\n\$ (.+)\n[\s\S]*?^```$/gm, (_, command: string) => {
  const local = command.replace(/\bnpx whosaid\b/, `"${process.execPath}" bin/whosaid.js`);
  const { stdout, status } = spawnSync('bash', ['-c', local], { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  return `\`\`\`console\n$ ${command}\n${stdout}\`\`\``;
});
writeFileSync(file, refreshed);
