import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BuiltPage, buildPage } from './support/built-page.ts';

let page: BuiltPage;
beforeAll(async () => {
  page = await buildPage();
});
afterAll(() => page.remove());

describe('the page', () => {
  it('holds none of the bot’s code: only its own, and React', () => {
    const own = /^src\/playground\/page\/|(^|\/)node_modules\/(react|react-dom|scheduler)\//;
    expect(page.inputs.filter((file) => !own.test(file))).toEqual([]);
    expect(page.inputs).toContain('src/playground/page/main.tsx');
  });

  it('leaves out no style', () => {
    const folder = new URL('../../src/playground/page/style/', import.meta.url);
    const styles = readdirSync(folder).map((name) => `src/playground/page/style/${name}`);
    expect(page.inputs).toEqual(expect.arrayContaining(styles));
  });
});
