import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from 'vitest';
import type { Whosaid } from '../../../src/app/whosaid.ts';
import { type Playground, startPlayground } from '../../../src/playground/start-playground.ts';
import { launchBrowser, noBrowser, openWindow } from './browser.ts';
import { type BuiltPage, buildPage } from './built-page.ts';
import { fakeWhosaid } from './fake-whosaid.ts';

/** What the made-up harbour master said, as an answer shows it. */
export const WORDS = 'We will not dredge before the whales have passed';

/** A playground with the real bot, and Ines at its page; both new for each test. */
export class Walk {
  #setUp: { page: Page; trouble: string[]; browser: Browser; playground: Playground } | undefined;

  begin(setUp: { page: Page; trouble: string[]; browser: Browser; playground: Playground }): void {
    this.#setUp = setUp;
  }

  get #now() {
    if (!this.#setUp) throw new Error('The walk begins in a test.');
    return this.#setUp;
  }

  get page(): Page {
    return this.#now.page;
  }

  get playground(): Playground {
    return this.#now.playground;
  }

  /** What went wrong in the page: errors, refusals by its security policy, requests to elsewhere. */
  get trouble(): string[] {
    return this.#now.trouble;
  }

  /** The latest message that only its reader sees. */
  get answer(): Locator {
    return this.page.getByRole('article').filter({ hasText: 'Only visible to you' }).last();
  }

  get thread(): Locator {
    return this.page.getByRole('complementary', { name: 'Thread' });
  }

  /** The modal on top. */
  dialog(name?: string): Locator {
    return this.page.getByRole('dialog', name === undefined ? {} : { name });
  }

  async write(text: string, field = 'Message #newsroom'): Promise<void> {
    await this.page.getByRole('textbox', { name: field }).fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Presses a button of the latest private answer. */
  async press(text: string): Promise<void> {
    await this.answer.getByRole('button').filter({ hasText: text }).click();
  }

  /** Chooses in the menu of the message that has these words. */
  async choose(entry: string, words: string): Promise<void> {
    const message = this.message(words);
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await this.page.getByRole('menuitem', { name: entry }).click();
  }

  message(words: string): Locator {
    return this.page.getByRole('main').getByRole('article').filter({ hasText: words });
  }

  go(room: string): Promise<void> {
    return this.page.getByRole('navigation').getByRole('button', { name: room, exact: true }).click();
  }

  /** Waits for words in the latest private answer. */
  async answers(words: string): Promise<void> {
    await expect.poll(() => this.answer.textContent()).toContain(words);
  }

  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.dialog().waitFor({ state: 'detached' });
  }

  /** Looks at the same workspace as somebody else, in a window of their own. */
  async asAnother(user: string, look: (page: Page) => Promise<void>): Promise<void> {
    const { page, trouble } = await openWindow(this.#now.browser, `${this.playground.url}?as=${user}`);
    await look(page);
    await page.close();
    expect(trouble).toEqual([]);
  }
}

/** Starting a browser takes long on a machine that does much else. */
const PATIENCE_MS = 60_000;

const silent = { info() {}, warn() {}, error() {} };

/** Tests that walk the playground's page in headless Chromium; skipped, with a message, where there is none. */
export function inBrowser(
  title: string,
  tests: (walk: Walk) => void,
  open: () => Whosaid | Promise<Whosaid> = () => fakeWhosaid,
): void {
  describe.skipIf(noBrowser)(title, () => {
    const walk = new Walk();
    let built: BuiltPage;
    let browser: Browser;
    beforeAll(async () => {
      [built, browser] = await Promise.all([buildPage(), launchBrowser()]);
    }, PATIENCE_MS);
    afterAll(async () => {
      await browser?.close();
      built?.remove();
    });
    beforeEach(async () => {
      const started = await startPlayground({ whosaid: await open(), port: 0, log: silent, page: built.directory });
      if (!started.ok) throw new Error(started.problem);
      const { playground } = started;
      walk.begin({ playground, browser, ...(await openWindow(browser, playground.url)) });
    }, PATIENCE_MS);
    afterEach(async () => {
      await walk.page.close();
      await walk.playground.close();
      expect(walk.trouble).toEqual([]);
    });
    tests(walk);
  });
}
