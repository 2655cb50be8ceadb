import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

const path = process.env['CHROMIUM_PATH'] || usual.find((each) => existsSync(each));

/** Whether the browser tests cannot run here. In CI they must: there it is never true, and starting fails instead. */
export const noBrowser = path === undefined && !process.env['CI'];
if (noBrowser) {
  console.warn('No Chromium was found, so the browser tests are skipped. Install one, or set CHROMIUM_PATH to it.');
}

export function launchBrowser(): Promise<Browser> {
  if (path === undefined) throw new Error('The browser tests need Chromium: install it, or set CHROMIUM_PATH to it.');
  return chromium.launch({ executablePath: path, args: ['--no-sandbox'] });
}

/** Somebody's window, with everything that must never happen in it. */
export async function openWindow(browser: Browser, url: string): Promise<{ page: Page; trouble: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
  page.setDefaultTimeout(10_000);
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(url).origin)) trouble.push(`loads ${request.url()}`);
  });
  await page.goto(url);
  return { page, trouble };
}
