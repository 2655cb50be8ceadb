import { expect, it } from 'vitest';
import { inBrowser, WORDS } from './support/in-browser.ts';
import { KIM } from './support/stand-in.ts';

inBrowser('the surfaces of the playground', (walk) => {
  it('search from the shortcut, read in context above the answers, and come back', async () => {
    await walk.go('Search statements');
    const form = walk.dialog('Who said what?');
    await form.getByRole('button', { name: 'Search' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByRole('textbox', { name: 'What about' }).fill('dredging');
    await walk.page.keyboard.press('Enter');
    const results = walk.dialog('Who said it');
    await results.getByText(WORDS).waitFor();
    await results.getByRole('button').filter({ hasText: 'In context' }).click();
    await walk.dialog('In context').getByText('The harbour board met').waitFor();
    await walk.page.keyboard.press('Escape');
    await results.getByText(WORDS).waitFor();
    await walk.closeDialog();
  });

  it('share from the search into a channel', async () => {
    await walk.go('Search statements');
    await walk.dialog('Who said what?').getByRole('textbox', { name: 'What about' }).fill('dredging');
    await walk.page.keyboard.press('Enter');
    await walk.dialog('Who said it').getByRole('button').filter({ hasText: 'Share…' }).click();
    const form = walk.dialog('Share');
    await form.getByRole('combobox').selectOption({ label: '#general' });
    await form.getByRole('button', { name: 'Share', exact: true }).click();
    await form.getByText('Shared.').waitFor();
    await walk.page.keyboard.press('Escape');
    await walk.dialog('Who said it').waitFor();
    await walk.closeDialog();
    await walk.go('general (new messages)');
    await walk.message('Shared by @ines').waitFor();
  });

  it('ask from the Home tab, which then knows the question', async () => {
    await walk.go('whosaid home');
    const home = walk.page.getByRole('main', { name: 'Home' });
    await home.getByRole('textbox', { name: 'Who said what, and when?' }).fill('what of dredging');
    await walk.page.keyboard.press('Enter');
    await walk.dialog('Who said it').getByText(WORDS).waitFor();
    await walk.closeDialog();
    await walk.go('newsroom');
    await walk.go('whosaid home');
    await home.getByText('what of dredging').waitFor();
    await walk.asAnother(KIM, async (page) => {
      await page.getByRole('button', { name: 'whosaid home' }).click();
      await page.getByRole('main', { name: 'Home' }).getByText('who spoke about dredging').waitFor();
      expect(await page.getByText('what of dredging').count()).toBe(0);
    });
  });

  it('offer commands and members while somebody types', async () => {
    const field = walk.page.getByRole('textbox', { name: 'Message #newsroom' });
    await field.pressSequentially('/wh');
    await walk.page.getByRole('option', { name: /\/whosaid/ }).waitFor();
    await walk.page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('/whosaid ');
    await field.fill('Ask @k');
    await walk.page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Ask @kim ');
  });

  it('show as somebody else what they see', async () => {
    await walk.write('/whosaid dredging');
    await walk.answers(WORDS);
    const who = walk.page.getByRole('combobox', { name: 'You are' });
    await who.selectOption({ label: 'Kim Haas' });
    await walk.page.getByRole('button', { name: 'legal-desk' }).waitFor();
    expect(await walk.page.getByText(WORDS).count()).toBe(0);
    await who.selectOption({ label: 'Ines Moreau' });
    await walk.answers(WORDS);
    expect(await walk.page.getByRole('button', { name: 'legal-desk' }).count()).toBe(0);
  });

  it('work with the keyboard alone', async () => {
    await walk.page.getByText('Morning!').waitFor();
    await walk.page.keyboard.type('/whosaid dredging');
    await walk.page.keyboard.press('Enter');
    await walk.answers(WORDS);
    await walk.page.keyboard.press('Shift+Tab');
    for (let step = 0; step < 2; step += 1) await walk.page.keyboard.press('Shift+Tab');
    await walk.page.keyboard.press('Enter');
    await walk.dialog().waitFor();
    await walk.closeDialog();
  });

  it('show what Slack would refuse, until it is dismissed', async () => {
    await walk.page.getByText('Morning!').waitFor();
    walk.playground.workspace.notify({ title: 'Slack would refuse this', detail: 'For a reason.' });
    const toast = walk.page.getByRole('alert').getByText('Slack would refuse this');
    await toast.waitFor();
    await walk.page.getByRole('button', { name: 'Dismiss' }).click();
    await toast.waitFor({ state: 'detached' });
  });

  it('fit into a narrow window', async () => {
    await walk.page.setViewportSize({ width: 390, height: 720 });
    await walk.write('/whosaid dredging');
    await walk.answers(WORDS);
    await walk.page.getByRole('button', { name: 'Channels' }).click();
    await walk.go('general');
    await walk.page.getByText('The kitchen is closed').waitFor();
    expect(await walk.page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('say when the playground has been stopped', async () => {
    await walk.page.getByText('Morning!').waitFor();
    await walk.playground.close();
    await walk.page.getByRole('alert').getByText('The playground has stopped').waitFor();
    // The browser says, too, that it cannot reach the server: here that is as it should be.
    walk.trouble.length = 0;
  });
});
