import { describe, expect, it } from 'vitest';
import { parseMrkdwn } from '../../src/playground/page/mrkdwn/parse.ts';
import { type Inline, parseInline } from '../../src/playground/page/mrkdwn/parse-inline.ts';

/** A short spelling of what was understood: `bold(a)`, `link(https://a b)`. */
function spell(nodes: readonly Inline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return node.text;
        case 'code':
          return `code(${node.text})`;
        case 'link':
          return `link(${node.url} ${node.label})`;
        case 'user':
          return `user(${node.id})`;
        case 'channel':
          return `channel(${node.id} ${node.label})`;
        case 'broadcast':
          return `ping(${node.range})`;
        case 'date':
          return `date(${node.seconds} ${node.format} ${node.fallback})`;
        default:
          return `${node.type}(${spell(node.children)})`;
      }
    })
    .join('');
}

describe('mrkdwn within a line', () => {
  it.each([
    ['*bold* and _italic_ and ~gone~', 'bold(bold) and italic(italic) and strike(gone)'],
    ['*bold _both_*', 'bold(bold italic(both))'],
    ['`a *b* &lt;c&gt;`', 'code(a *b* <c>)'],
    ['<https://example.com/?a=1&amp;b=2|here>', 'link(https://example.com/?a=1&b=2 here)'],
    ['<https://example.com>', 'link(https://example.com https://example.com)'],
    ['<@U1> in <#C1|news>', 'user(U1) in channel(C1 news)'],
    ['<!here> <!channel>', 'ping(here) ping(channel)'],
    ['<!date^1700000000^{date} at {time}|then>', 'date(1700000000 {date} at {time} then)'],
    ['(*bold*), *again*!', '(bold(bold)), bold(again)!'],
  ])('reads %s', (text, understood) => {
    expect(spell(parseInline(text))).toBe(understood);
  });

  it.each([
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_name', 'snake_case_name'],
    ['*never closed', '*never closed'],
    ['*over\na line*', '*over\na line*'],
    ['*bold _crossed* over_', 'bold(bold _crossed) over_'],
    ['&lt;!channel&gt; &amp;amp;', '<!channel> &amp;'],
    ['[a](https://example.com)', '[a](https://example.com)'],
    ['<javascript:alert(1)|x>', '<javascript:alert(1)|x>'],
    ['a < b', 'a < b'],
  ])('leaves %s as words', (text, words) => {
    expect(spell(parseInline(text))).toBe(words);
  });

  it('reads hostile text in linear time', () => {
    const started = performance.now();
    for (const piece of ['*', '_a', '<', '`', '*_~', '<@', '> ', '```']) parseMrkdwn(piece.repeat(40_000));
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe('mrkdwn over lines', () => {
  it('parts quotations and code from lines, and drops no line', () => {
    const pieces = parseMrkdwn('# one\n&gt; two\n> three\nfour\n```\nfive *six*\n```');
    expect(pieces).toEqual([
      { type: 'lines', children: [{ type: 'text', text: '# one' }] },
      { type: 'quote', children: [{ type: 'text', text: 'two\nthree' }] },
      { type: 'lines', children: [{ type: 'text', text: 'four' }] },
      { type: 'code', text: 'five *six*' },
    ]);
  });

  it('leaves a fence that nothing closes as words', () => {
    expect(parseMrkdwn('one ```two')).toEqual([{ type: 'lines', children: [{ type: 'text', text: 'one ```two' }] }]);
  });
});
