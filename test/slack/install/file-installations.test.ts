import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileInstallations } from '../../../src/slack/install/file-installations.ts';
import { anInstallation, inOrg, inTeam, orgInstallation } from '../support/installation.ts';

const key = Buffer.alloc(32, 1);
let root: string;
let folder: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'whosaid-installations-'));
  folder = join(root, 'kept');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

test('each workspace and organisation has its own', async () => {
  const kept = new FileInstallations(folder, key);
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  await kept.storeInstallation(anInstallation('T0TWO', 'xoxb-two'));
  await kept.storeInstallation(orgInstallation('E0ORG', 'xoxb-org'));
  expect((await kept.fetchInstallation(inTeam('T0ONE'))).bot?.token).toBe('xoxb-one');
  expect((await kept.fetchInstallation(inTeam('T0TWO', 'E0ORG'))).bot?.token).toBe('xoxb-two');
  expect((await kept.fetchInstallation(inOrg('E0ORG', 'T0ANY'))).bot?.token).toBe('xoxb-org');
  expect(await new FileInstallations(folder, key).check()).toBe(3);
});

test('a second installation replaces the first', async () => {
  const kept = new FileInstallations(folder, key);
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-old'));
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-new'));
  expect((await kept.fetchInstallation(inTeam('T0ONE'))).bot?.token).toBe('xoxb-new');
  expect(readdirSync(folder)).toEqual(['team-T0ONE.sealed']);
});

test('nobody else can read the files, and no token stands in them', async () => {
  await new FileInstallations(folder, key).storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  const path = join(folder, 'team-T0ONE.sealed');
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(readFileSync(path, 'latin1')).not.toMatch(/xoxb|T0ONE|token/);
});

test('another key: said with the file and what to do, and the file stays', async () => {
  await new FileInstallations(folder, key).storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  const other = new FileInstallations(folder, Buffer.alloc(32, 2));
  const sentence = /team-T0ONE\.sealed cannot be opened: WHOSAID_INSTALLATION_KEY is not the key/;
  await expect(other.check()).rejects.toThrow(sentence);
  await expect(other.fetchInstallation(inTeam('T0ONE'))).rejects.toThrow(sentence);
  expect(readdirSync(folder)).toHaveLength(1);
});

test('a file under another workspace’s name does not open', async () => {
  const kept = new FileInstallations(folder, key);
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  renameSync(join(folder, 'team-T0ONE.sealed'), join(folder, 'team-T0TWO.sealed'));
  await expect(kept.fetchInstallation(inTeam('T0TWO'))).rejects.toThrow('cannot be opened');
});

test('what a crash left half written is never read, and a write that fails leaves the old file', async () => {
  const kept = new FileInstallations(folder, key);
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  writeFileSync(join(folder, 'team-T0TWO.sealed.1234.tmp'), 'half');
  expect(await kept.check()).toBe(1);
  if (process.getuid?.() === 0) return; // Root may write everywhere.
  chmodSync(folder, 0o500);
  await expect(kept.storeInstallation(anInstallation('T0ONE', 'xoxb-two'))).rejects.toThrow();
  expect((await kept.fetchInstallation(inTeam('T0ONE'))).bot?.token).toBe('xoxb-one');
});

test('nothing kept, nothing there: said so', async () => {
  const kept = new FileInstallations(folder, key);
  expect(await kept.check()).toBe(0);
  await expect(kept.fetchInstallation(inTeam('T0ONE'))).rejects.toThrow('no installation for team-T0ONE');
  await kept.deleteInstallation(inTeam('T0ONE'));
});

test('an end that was before the installation leaves it', async () => {
  const kept = new FileInstallations(folder, key, () => new Date('2026-03-05T10:00:00Z'));
  await kept.storeInstallation(anInstallation('T0ONE', 'xoxb-one'));
  expect(await kept.remove(inTeam('T0ONE'), new Date('2026-03-05T09:59:59Z'))).toBe(false);
  expect(await kept.remove(inTeam('T0ONE'), new Date('2026-03-05T10:00:00Z'))).toBe(true);
  expect(await kept.remove(inTeam('T0ONE'), new Date('2026-03-05T10:00:01Z'))).toBe(false);
});

test.each(['../../etc/passwd', 'T0/../E0', '', 't0one', 'T0.sealed'])('“%s” is no workspace', async (id) => {
  await expect(new FileInstallations(folder, key).fetchInstallation(inTeam(id))).rejects.toThrow('names no workspace');
});
