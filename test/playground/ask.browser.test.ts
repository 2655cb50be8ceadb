import { expect, it } from 'vitest';
import { inBrowser, WORDS } from './support/in-browser.ts';
import { KIM } from './support/stand-in.ts';

inBrowser('asking in the playground', (walk) => {
  it('answers a command to the asker alone', async () => {
    await walk.write('/whosaid who spoke about dredging');
    await walk.answers(WORDS);
    expect(await walk.answer.locator('strong').allTextContents()).toContain('dredge');
    await walk.asAnother(KIM, async (page) => {
      await page.getByText('Who has the exact words').waitFor();
      expect(await page.getByText(WORDS).count()).toBe(0);
    });
  });

  it('begins with questions that can be pressed', async () => {
    await walk.page.getByRole('button', { name: '/whosaid who spoke about dredging' }).click();
    await walk.answers(WORDS);
    expect(await walk.page.getByText('Who said what, and when?').count()).toBe(0);
  });

  it('shows help for an empty question, and says plainly when nothing is found', async () => {
    await walk.write('/whosaid');
    await walk.answers('Every answer is a verbatim excerpt with its source.');
    await walk.write('/whosaid of nothing');
    await walk.answers('Nothing in the documents is about');
  });

  it('opens the context, keeps the focus in it, and gives it back after Escape', async () => {
    await walk.write('/whosaid dredging');
    await walk.press('In context');
    await walk.dialog('In context').getByText('The harbour board met').waitFor();
    for (let step = 0; step < 6; step += 1) {
      await walk.page.keyboard.press('Tab');
      expect(await walk.page.evaluate("document.activeElement.closest('.app > :not(dialog)')")).toBeNull();
    }
    await walk.closeDialog();
    expect(await walk.page.evaluate('document.activeElement.textContent')).toBe('In context');
  });

  it('opens the source, and gives the answer as text to copy', async () => {
    await walk.write('/whosaid dredging');
    await walk.press('Source');
    const copied = walk.dialog('Source').locator('pre');
    await copied.waitFor();
    expect(await copied.textContent()).toContain(WORDS);
    expect(await copied.textContent()).toContain('“Board puts off dredging” · Bay Courier · published 3 Apr 2031');
    await walk.closeDialog();
  });

  it('answers a mention in the thread, for everybody', async () => {
    await walk.page.getByRole('button', { name: '1 reply' }).click();
    await walk.write('@whosaid dredging', 'Reply');
    await walk.thread.getByText(WORDS).waitFor();
    expect(await walk.thread.getByText('Only visible to you').count()).toBe(0);
  });

  it('answers a direct message where nobody else reads it', async () => {
    await walk.go('whosaid');
    await walk.write('dredging?', 'Ask whosaid');
    await walk.page.getByRole('main').getByText(WORDS).waitFor();
    await walk.asAnother(KIM, async (page) => {
      await page.getByRole('button', { name: 'whosaid', exact: true }).click();
      await page.getByText('Ask here in your own words.').waitFor();
      expect(await page.getByText(WORDS).count()).toBe(0);
    });
  });

  it('draws words of a document as words', async () => {
    await walk.write('/whosaid hostile');
    await walk.answers('<!channel> *all* <https://example.com|here> # and &amp; so on');
    expect(await walk.answer.locator('.mention, a, blockquote strong').count()).toBe(0);
  });

  it('says why nothing came of a command or a mention, and keeps what was typed', async () => {
    await walk.write('/nothing at all');
    await walk.page.getByRole('alert').getByText('/nothing is not a command here').waitFor();
    expect(await walk.page.getByRole('textbox', { name: 'Message #newsroom' }).inputValue()).toBe('/nothing at all');
    await walk.go('policy');
    await walk.write('@whosaid dredging', 'Message #policy');
    await walk.page.getByRole('alert').getByText('whosaid is not in #policy').waitFor();
  });

  it('answers where it was invited to', async () => {
    await walk.go('policy');
    await walk.write('/invite @whosaid', 'Message #policy');
    await walk.message('joined #policy').waitFor();
    await walk.write('@whosaid dredging', 'Message #policy');
    await walk.page.getByRole('button', { name: '1 reply' }).click();
    await walk.thread.getByText(WORDS).waitFor();
  });
});
