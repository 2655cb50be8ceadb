import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { COURIER, corpusOf, HERALD, openOn } from '../app/small-corpus.ts';
import { inBrowser } from './support/in-browser.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-search-'));
  return openOn(await corpusOf({ courier: COURIER, herald: HERALD }, folder));
}

inBrowser(
  'searching and reading in the playground',
  (walk) => {
    it('offers speakers by role and with a slip of the pen; finds the reported words in one source', async () => {
      await walk.go('Search statements');
      const form = walk.dialog('Who said what?');
      const speaker = form.getByRole('combobox', { name: 'Speaker' });
      await speaker.fill('mayor');
      await form.getByRole('option', { name: 'Ada Berg' }).waitFor();
      await speaker.fill('Jnes Lund');
      await form.getByRole('option', { name: 'Jens Lund' }).first().click();
      await form.getByRole('textbox', { name: 'Source' }).fill('courier');
      await form.getByRole('combobox', { name: 'How it is told' }).selectOption({ label: 'Reported in other words' });
      await form.getByRole('button', { name: 'Search' }).click();
      const results = walk.dialog('Who said it');
      await results.getByRole('blockquote').getByText('the timetable is wrong').waitFor();
      expect(await results.getByRole('strong').allTextContents()).toContain('the timetable is wrong');
      expect(await results.textContent()).toContain('by Jens Lund');
      expect(await results.textContent()).not.toContain('sell the ferry');
      await walk.closeDialog();
    });

    it('says who somebody is, with a way to all that they said', async () => {
      await walk.write('/whosaid who is the mayor');
      await walk.answers('Roles, as the sources give them');
      expect(await walk.answer.textContent()).toContain('Ada Berg');
      await walk.press('In order of time');
      await walk.dialog('Who said it').getByText('We will not sell the ferry').waitFor();
      await walk.closeDialog();
    });

    it('opens who the speaker is from the sources of an answer', async () => {
      await walk.write('/whosaid "sell the ferry"');
      await walk.press('2 sources');
      await walk.dialog().getByRole('button').filter({ hasText: 'About Ada Berg' }).click();
      await walk.dialog('Speaker').getByText('Roles, as the sources give them').waitFor();
      await walk.page.keyboard.press('Escape');
      await walk.dialog('2 sources').waitFor();
      await walk.closeDialog();
    });

    it('goes on from a statement to the next one and back', async () => {
      await walk.write('/whosaid "sell the ferry" source:courier');
      await walk.press('In context');
      const bold = walk.dialog('In context').locator('strong');
      await walk.dialog('In context').getByRole('button').filter({ hasText: 'Next statement' }).click();
      await expect.poll(() => bold.allTextContents()).toEqual([expect.stringContaining('timetable')]);
      await walk.dialog('In context').getByRole('button').filter({ hasText: 'Previous statement' }).click();
      await expect.poll(() => bold.allTextContents()).toEqual([expect.stringContaining('sell the ferry')]);
      await walk.closeDialog();
    });

    it('shows two speakers side by side, and a timeline under its days', async () => {
      await walk.write('/whosaid compare Berg and Lund');
      await walk.answers('side by side');
      expect(await walk.answer.locator('strong').allTextContents()).toEqual(['Ada Berg', 'Jens Lund']);
      await walk.write('/whosaid timeline by:lund');
      await walk.answers('in order of time');
      await walk.answer.getByRole('heading', { name: 'Tue 3 Mar 2026' }).waitFor();
    });
  },
  open,
);
