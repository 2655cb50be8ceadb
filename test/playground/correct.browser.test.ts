import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { COURIER, corpusOf, openOn } from '../app/small-corpus.ts';
import { inBrowser } from './support/in-browser.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function open() {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-correct-'));
  return openOn(await corpusOf({ courier: COURIER }, folder));
}

inBrowser(
  'correcting in the playground',
  (walk) => {
    const submit = () => walk.dialog().getByRole('button', { name: 'Correct', exact: true }).click();

    it('gives the words to their right speaker, shows who said so, and takes it back', async () => {
      await walk.write('/whosaid "sell the ferry"');
      await walk.press('Correct…');
      await submit();
      await walk.dialog().getByText('What is wrong?').waitFor();
      await walk.dialog().getByRole('radio', { name: 'Wrong speaker' }).check();
      await walk.dialog().getByRole('combobox', { name: 'Who said it' }).fill('lun');
      await walk.dialog().getByRole('option', { name: 'Jens Lund' }).click();
      await submit();
      await walk.dialog().getByText('Speaker corrected by ines on 5 Mar 2026; before: Ada Berg').waitFor();
      await walk.closeDialog();
      await walk.write('/whosaid by:lund ferry');
      await walk.answers('Speaker corrected by ines');

      await walk.press('Source');
      await walk.dialog().getByRole('button').filter({ hasText: 'Undo' }).click();
      await walk.dialog().getByText('Taken back.').waitFor();
      await walk.closeDialog();
      await walk.write('/whosaid "sell the ferry"');
      // The answer before says "before: Ada Berg".
      await walk.answers('Ada Berg, mayor · said');
      expect(await walk.answer.textContent()).not.toContain('corrected');
    });

    it('says in the window what is missing', async () => {
      await walk.write('/whosaid "sell the ferry"');
      await walk.press('Correct…');
      await walk.dialog().getByRole('radio', { name: 'Wrong day' }).check();
      await submit();
      await walk.dialog().getByText('Pick the day on which it was said.').waitFor();
    });
  },
  open,
);
