import { expect, test } from 'vitest';
import { html } from '../../../src/slack/install/pages.ts';

test('what Slack sends is words on the page, never markup', () => {
  const page = html({ title: '<script>alert(1)</script>', words: "\" onload='x' &amp;" });
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).toContain('&quot; onload=&#39;x&#39; &amp;amp;');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'manage/organization', 'http://evil.example', ''])(
  'a link to “%s” is left out',
  (href) => {
    expect(html({ title: 'a', words: 'b', link: { href, label: 'Open' } })).not.toContain('Open');
  },
);

test('a link cannot leave its attribute', () => {
  const link = { href: 'https://osk.example/"><b>', label: '<b>' };
  expect(html({ title: 'a', words: 'b', link })).toContain(
    'href="https://osk.example/&quot;&gt;&lt;b&gt;">&lt;b&gt;</a>',
  );
});
