import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../src/playground/start-playground.ts';
import { launchBrowser, noBrowser, openWindow } from './support/browser.ts';
import { type BuiltPage, buildPage } from './support/built-page.ts';
import { fakeWhosaid } from './support/fake-whosaid.ts';
import { KIM } from './support/stand-in.ts';

const words = 'We will not dredge before the whales have passed';

describe.skipIf(noBrowser)('the playground in a browser, with the real bot', () => {
  let built: BuiltPage;
  let browser: Browser;
  let playground: Playground;
  let page: Page;
  let trouble: string[];

  beforeAll(async () => {
    [built, browser] = await Promise.all([buildPage(), launchBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });
  beforeEach(async () => {
    const silent = () => {};
    const log = { info: silent, warn: silent, error: silent };
    const started = await startPlayground({ whosaid: fakeWhosaid, port: 0, log, page: built.directory });
    if (!started.ok) throw new Error(started.problem);
    playground = started.playground;
    ({ page, trouble } = await openWindow(browser, playground.url));
  });
  afterEach(async () => {
    await page.close();
    await playground.close();
    expect(trouble).toEqual([]);
  });

  const write = async (text: string, field = 'Message #newsroom') => {
    await page.getByRole('textbox', { name: field }).fill(text);
    await page.keyboard.press('Enter');
  };
  const answer = () => page.getByRole('article').filter({ hasText: 'Only visible to you' }).last();
  const dialog = (name: string) => page.getByRole('dialog', { name });
  const press = (text: string) => answer().getByRole('button').filter({ hasText: text }).click();
  const answered = () => expect.poll(() => answer().textContent());

  it('answers a command to the asker alone', async () => {
    await write('/whosaid who spoke about dredging');
    await answered().toContain(words);
    expect(
      await answer()
        .getByText('dredge', { exact: true })
        .evaluate((element) => element.tagName),
    ).toBe('STRONG');
    const other = await openWindow(browser, `${playground.url}?as=${KIM}`);
    await other.page.getByText('Who has the exact words').waitFor();
    expect(await other.page.getByText(words).count()).toBe(0);
    await other.page.close();
    expect(other.trouble).toEqual([]);
  });

  it('begins with questions that can be pressed', async () => {
    await page.getByRole('button', { name: '/whosaid who spoke about dredging' }).click();
    await answered().toContain(words);
    expect(await page.getByText('Who said what, and when?').count()).toBe(0);
  });

  it('opens the context, keeps the focus in it, and gives it back after Escape', async () => {
    await write('/whosaid dredging');
    await press('In context');
    await dialog('In context').getByText('The harbour board met').waitFor();
    for (let step = 0; step < 6; step += 1) {
      await page.keyboard.press('Tab');
      expect(await page.evaluate("document.activeElement.closest('dialog, body').tagName")).toMatch(/DIALOG|BODY/);
      expect(await page.evaluate("document.activeElement.closest('.app > :not(dialog)')")).toBeNull();
    }
    await page.keyboard.press('Escape');
    await dialog('In context').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('In context');
  });

  it('shares into a thread picked from the recent ones, where everybody sees it', async () => {
    await write('/whosaid dredging');
    await press('Share to thread…');
    const form = dialog('Share to a thread');
    await form
      .getByRole('combobox')
      .selectOption({ label: 'Morning! I am putting together the timeline for tonight. Quotes… (1 reply)' });
    await form.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('link', { name: 'Open it' }).click();
    await page.keyboard.press('Escape');
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('Shared by @ines').waitFor();
    expect(await thread.textContent()).toContain(words);
    const other = await openWindow(browser, `${playground.url}?as=${KIM}`);
    await other.page.getByRole('button', { name: '2 replies' }).click();
    await other.page.getByText('Shared by @ines').waitFor();
    await other.page.close();
  });

  it('shares into the thread of a message whose link was copied', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const message = page.getByRole('article').filter({ hasText: 'Who has the exact words' });
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Copy link' }).click();
    const link: string = await page.evaluate('navigator.clipboard.readText()');
    expect(link).toMatch(/^http:\/\/localhost:\d+\/archives\/C0NEWSROOM\/p\d{16}$/);
    await write('/whosaid dredging');
    await press('Share to thread…');
    await dialog('Share to a thread').getByRole('textbox', { name: 'link of a message' }).fill(link);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Shared.').waitFor();
    await page.keyboard.press('Escape');
    await message.getByRole('button', { name: '1 reply' }).click();
    await page.getByRole('complementary', { name: 'Thread' }).getByText(words).waitFor();
    // The link itself opens the thread, too.
    await page.goto(link);
    await page.getByRole('complementary', { name: 'Thread' }).getByText(words).waitFor();
  });

  it('shows what is wrong with a form, and keeps what was typed', async () => {
    await write('/whosaid dredging');
    await press('Share to thread…');
    const form = dialog('Share to a thread');
    await form.getByRole('combobox').waitFor();
    await form.getByRole('textbox', { name: 'link of a message' }).fill('not a link');
    await form.getByRole('button', { name: 'Share', exact: true }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('textbox', { name: 'link of a message' }).inputValue()).toBe('not a link');
  });

  it('answers a mention in the thread, for everybody', async () => {
    await page.getByRole('button', { name: '1 reply' }).click();
    await write('@whosaid dredging', 'Reply');
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText(words).waitFor();
    expect(await thread.getByText('Only visible to you').count()).toBe(0);
  });

  it('finds who said a message’s words, and shares the answer into its thread', async () => {
    await write(`As somebody said: ${words}`);
    const message = page.getByRole('article').filter({ hasText: 'As somebody said' });
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Who said this?' }).click();
    await answered().toContain('Aroha Finch');
    await press('Share in thread');
    await dialog('Share here').getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('dialog').getByText('Shared.').waitFor();
    await page.keyboard.press('Escape');
    await message.getByRole('button', { name: '1 reply' }).click();
    const thread = page.getByRole('complementary', { name: 'Thread' });
    await thread.getByText('Shared by @ines').waitFor();
  });

  it('searches from the shortcut, reads in context above the answers, and comes back', async () => {
    await page.getByRole('button', { name: 'Search statements' }).click();
    const form = dialog('Who said what?');
    await form.getByRole('button', { name: 'Search' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByRole('textbox', { name: 'What about' }).fill('dredging');
    await page.keyboard.press('Enter');
    const results = dialog('Who said it');
    await results.getByText(words).waitFor();
    await results.getByRole('button').filter({ hasText: 'In context' }).click();
    await dialog('In context').getByText('The harbour board met').waitFor();
    await page.keyboard.press('Escape');
    await results.getByText(words).waitFor();
    await page.keyboard.press('Escape');
    await results.waitFor({ state: 'detached' });
  });

  it('shares from the search into a channel', async () => {
    await page.getByRole('button', { name: 'Search statements' }).click();
    await dialog('Who said what?').getByRole('textbox', { name: 'What about' }).fill('dredging');
    await page.keyboard.press('Enter');
    await dialog('Who said it').getByRole('button').filter({ hasText: 'Share…' }).click();
    const form = dialog('Share');
    await form.getByRole('combobox').selectOption({ label: '#general' });
    await form.getByRole('button', { name: 'Share', exact: true }).click();
    await form.getByText('Shared.').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'general (new messages)' }).click();
    await page.getByText('Shared by @ines').waitFor();
  });

  it('asks from the Home tab, which then knows the question', async () => {
    await page.getByRole('button', { name: 'whosaid home' }).click();
    const home = page.getByRole('main', { name: 'Home' });
    await home.getByRole('textbox', { name: 'Who said what, and when?' }).fill('what of dredging');
    await page.keyboard.press('Enter');
    await dialog('Who said it').getByText(words).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'newsroom' }).click();
    await page.getByRole('button', { name: 'whosaid home' }).click();
    await home.getByText('what of dredging').waitFor();
    const other = await openWindow(browser, `${playground.url}?as=${KIM}`);
    await other.page.getByRole('button', { name: 'whosaid home' }).click();
    await other.page.getByRole('main', { name: 'Home' }).getByText('who spoke about dredging').waitFor();
    expect(await other.page.getByText('what of dredging').count()).toBe(0);
    await other.page.close();
  });

  it('answers a direct message where nobody else reads it', async () => {
    await page.getByRole('button', { name: 'whosaid', exact: true }).click();
    await write('dredging?', 'Ask whosaid');
    await page.getByRole('main').getByText(words).waitFor();
    const other = await openWindow(browser, `${playground.url}?as=${KIM}`);
    await other.page.getByRole('button', { name: 'whosaid', exact: true }).click();
    await other.page.getByText('Ask here in your own words.').waitFor();
    expect(await other.page.getByText(words).count()).toBe(0);
    await other.page.close();
  });

  it('says why nothing came of a command or a mention', async () => {
    await write('/nothing at all');
    await page.getByRole('alert').getByText('/nothing is not a command here').waitFor();
    expect(await page.getByRole('textbox', { name: 'Message #newsroom' }).inputValue()).toBe('/nothing at all');
    await page.getByRole('button', { name: 'policy' }).click();
    await write('@whosaid dredging', 'Message #policy');
    await page.getByRole('alert').getByText('whosaid is not in #policy').waitFor();
  });

  it('draws words of a document as words', async () => {
    await write('/whosaid hostile');
    await answered().toContain('<!channel> *all* <https://example.com|here> # and &amp; so on');
    expect(await answer().locator('.mention, a, blockquote strong').count()).toBe(0);
  });

  it('offers commands and members while somebody types', async () => {
    const field = page.getByRole('textbox', { name: 'Message #newsroom' });
    await field.pressSequentially('/wh');
    await page.getByRole('option', { name: /\/whosaid/ }).waitFor();
    await page.keyboard.press('Tab');
    expect(await field.inputValue()).toBe('/whosaid ');
    await field.fill('Ask @k');
    await page.keyboard.press('Enter');
    expect(await field.inputValue()).toBe('Ask @kim ');
  });

  it('shows as somebody else what they see', async () => {
    await write('/whosaid dredging');
    await answered().toContain(words);
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Kim Haas' });
    await expect.poll(() => page.getByText(words).count()).toBe(0);
    await page.getByRole('combobox', { name: 'You are' }).selectOption({ label: 'Ines Moreau' });
    await expect.poll(() => page.getByText(words).count()).toBe(1);
  });

  it('works in a narrow window', async () => {
    await page.setViewportSize({ width: 390, height: 720 });
    await write('/whosaid dredging');
    await answered().toContain(words);
    await page.getByRole('button', { name: 'Channels' }).click();
    await page.getByRole('button', { name: 'general' }).click();
    await page.getByText('The kitchen is closed').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('says when it has been stopped', async () => {
    await page.getByText('Morning!').waitFor();
    await playground.close();
    await page.getByRole('alert').getByText('The playground has stopped').waitFor();
    // The browser says, too, that it cannot reach the server: here that is as it should be.
    trouble.length = 0;
  });
});
