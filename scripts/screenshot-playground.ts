import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { openCorpus } from '../src/app/open-corpus.ts';
import { startPlayground } from '../src/playground/start-playground.ts';

// Takes the pictures of the README and the documentation from the real bot over the real corpus.
// Run after "npm run build": node --import tsx scripts/screenshot-playground.ts

const folder = new URL('../docs/', import.meta.url);
const root = new URL('../', import.meta.url);

/** Each picture with the way to it; they are taken one after the other, in the same window. */
const pictures: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  async 'playground-answer'(page) {
    await page.getByRole('textbox', { name: 'Message #newsroom' }).fill('/whosaid who said "veto power"');
    await page.keyboard.press('Enter');
    await page.getByText('Only visible to you').waitFor();
  },
  async 'playground-context'(page) {
    await page.getByRole('button').filter({ hasText: 'In context' }).first().click();
    await page.getByRole('dialog', { name: 'In context' }).waitFor();
  },
  async 'playground-correction'(page) {
    await page.keyboard.press('Escape');
    await page.getByRole('button').filter({ hasText: 'Correct…' }).first().click();
    await page.getByRole('radio', { name: 'Wrong speaker' }).check();
    await page.getByRole('combobox', { name: 'Who said it' }).fill('je');
    await page.getByRole('option', { name: 'As typed' }).waitFor();
  },
  async playground(page) {
    await page.getByRole('button', { name: 'Cancel', exact: true }).click();
    await page.getByRole('button').filter({ hasText: 'Share to thread…' }).first().click();
    await page.getByRole('dialog').getByRole('combobox').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('textbox', { name: 'Reply' }).focus();
  },
  async 'playground-speaker'(page) {
    await page.getByRole('textbox', { name: 'Message #newsroom' }).fill('/whosaid who is Altman');
    await page.keyboard.press('Enter');
    await page.getByText('Roles, as the sources give them').waitFor();
    await page.getByRole('button', { name: 'Close thread' }).click();
  },
  async 'playground-comparison'(page) {
    const field = page.getByRole('textbox', { name: 'Message #newsroom' });
    await field.fill('/whosaid compare Altman and Amodei on mass surveillance');
    await page.keyboard.press('Enter');
    await page.getByText('side by side').waitFor();
  },
  async 'playground-home'(page) {
    await page.getByRole('button', { name: 'whosaid home' }).click();
    await page.getByRole('button', { name: 'Search with filters' }).waitFor();
  },
  async 'playground-search'(page) {
    await page.getByRole('button', { name: 'Search with filters' }).click();
    await page.getByRole('dialog').waitFor();
  },
};

const log = { info() {}, warn: console.warn, error: console.error };
const whosaid = await openCorpus(fileURLToPath(new URL('corpus', root)), {
  today: () => new Date().toISOString().slice(0, 10),
});
const built = new URL('dist/playground/page/', root);
const started = await startPlayground({ whosaid, port: 0, log, page: built });
if (!started.ok) throw new Error(started.problem);
const executablePath = process.env['CHROMIUM_PATH'] || '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--lang=en-GB'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 850 }, locale: 'en-GB', colorScheme: 'light' });
await page.goto(started.playground.url);
for (const [name, reach] of Object.entries(pictures)) {
  await reach(page);
  await page.mouse.move(640, 24);
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, folder)), animations: 'disabled' });
}
await browser.close();
await started.playground.close();
