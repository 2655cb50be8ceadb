import { describe, expect, test } from 'vitest';
import { inferredFact, statedFact, unknownFact } from '../../src/domain/document.ts';
import { readHtml } from '../../src/ingest/html/read-html.ts';

const paragraph =
  'The court ruled on Monday that the two banks may not merge, and ordered both of them to pay the costs of the case, which are high.';

function read(html: string) {
  const result = readHtml('a.html', html);
  if (!result.ok) throw new Error(result.problem);
  return result.document;
}

const page = (head: string, body = `<p>${paragraph}</p>`): string =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

test('the article is read, and what stands around it is not', () => {
  const { text } = read(
    page(
      '<title>Banks may not merge</title><style>p { color: red }</style>',
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul></nav>
       <article><h1>Banks may not merge</h1><p>${paragraph}</p>
       <p>It said the plan
          would <q>harm <b>savers</b></q> &amp; shops.<br>“We will appeal,” said Jane&nbsp;Roe, who leads the larger one of the two.</p>
       <h2>What comes next</h2><ul><li>An appeal, which may take a year</li><li><p>A new plan, which may take two</p></li><li></li></ul>
       <ol><li>first</li><li>second</li></ol><p>${paragraph}</p><script>track()</script></article>
       <aside><p><a href="/ad">Buy this</a></p></aside><footer>© The Daily</footer>`,
    ),
  );
  expect(text.split('\n')).toEqual([
    paragraph,
    '',
    'It said the plan would “harm savers” & shops.',
    '',
    '“We will appeal,” said Jane\u00a0Roe, who leads the larger one of the two.',
    '',
    'What comes next',
    '',
    '• An appeal, which may take a year',
    '• A new plan, which may take two',
    '1. first',
    '2. second',
    '',
    paragraph,
  ]);
});

test('a piece of HTML is a page too', () => {
  expect(read('<p>One &mdash; two.</p><pre>a\n  b</pre><table><tr><td>c</td><td>d</td></tr></table>').text).toBe(
    'One — two.\n\na\n  b\n\nc d',
  );
});

describe('facts are stated where the head gives them', () => {
  test('by Open Graph tags and links', () => {
    const head = `<title>Banks | The Daily</title><meta property="og:title" content="Banks may  not merge">
      <meta property="og:site_name" content="The Daily"><meta property="article:published_time" content="2026-02-28T23:30:00-05:00">
      <link rel="canonical" href="https://daily.example/banks">`;
    expect(read(page(head))).toMatchObject({
      title: statedFact('Banks may not merge'),
      publisher: statedFact('The Daily'),
      published: statedFact('2026-02-28'),
      url: statedFact('https://daily.example/banks'),
    });
  });

  test('by structured data, in a graph, beside data that is broken', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', headline: 'No' },
        {
          '@type': ['NewsArticle'],
          headline: 'Banks may not merge',
          datePublished: '2026-02-28',
          publisher: { name: 'The Daily' },
          url: 'https://daily.example/1',
        },
      ],
    };
    const head = `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    expect(read(page(head))).toMatchObject({
      title: statedFact('Banks may not merge'),
      publisher: statedFact('The Daily'),
      published: statedFact('2026-02-28'),
      url: statedFact('https://daily.example/1'),
    });
  });

  test.each([
    ['<meta name="DC.date.issued" content="2026/02/28">', '2026-02-28'],
    ['<meta itemprop="datePublished" content="Sat, 28 Feb 2026 10:00 GMT">', '2026-02-28'],
    ['<meta name="date" content="February 28, 2026">', '2026-02-28'],
  ])('dates as %s', (head, day) => {
    expect(read(page(head)).published).toEqual(statedFact(day));
  });

  test('a time that is only shown is inferred to be it', () => {
    expect(read(page('', `<time datetime="2026-02-28T10:00Z">today</time><p>${paragraph}</p>`)).published).toEqual(
      inferredFact('2026-02-28'),
    );
  });

  test('a time in the article counts before others, which count where they are of one day', () => {
    const clock = '<time datetime="2026-03-09">now</time>';
    const other = '<time datetime="2026-03-02">then</time>';
    const shown = (body: string) => read(page('', `${body}<p>${paragraph}</p>`)).published;
    expect(shown(`${clock}<article><time datetime="2026-02-28">x</time><p>${paragraph}</p></article>`)).toEqual(
      inferredFact('2026-02-28'),
    );
    expect(shown(`${clock}${clock}`)).toEqual(inferredFact('2026-03-09'));
    expect(shown(`${clock}${other}`)).toEqual(unknownFact);
  });

  test('without the name of the site in its title where the text has the headline', () => {
    const title = (headline: string) =>
      read(page('<title>Banks may not merge | The Daily</title>', `<div><b>${headline}</b></div><p>${paragraph}</p>`))
        .title;
    expect(title('Banks may not merge')).toEqual(statedFact('Banks may not merge'));
    expect(title('Banks may')).toEqual(statedFact('Banks may not merge | The Daily'));
  });

  test('by the main entity of a page that structured data describes', () => {
    const data = { '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', datePublished: '2026-02-28' } };
    const about = { '@type': 'WebPage', mainEntity: { '@type': 'Person', datePublished: '2026-02-28' } };
    const head = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
    expect(read(page(head(data))).published).toEqual(statedFact('2026-02-28'));
    expect(read(page(head(about))).published).toEqual(unknownFact);
  });

  test('a day that the text shows under its byline is taken as in any text', () => {
    const byline = (line: string): string => `<p>By Jane Roe</p><p>${line}</p><p>${paragraph}</p>`;
    expect(read(page('', byline('Published: 28 February 2026, 10:15 GMT'))).published).toEqual(
      statedFact('2026-02-28'),
    );
    expect(read(page('', byline('28 February 2026'))).published).toEqual(inferredFact('2026-02-28'));
    expect(read(page('', byline('28 February'))).published).toEqual(unknownFact);
  });

  test('and stay unknown where it gives none, or nonsense', () => {
    const head =
      '<meta name="date" content="soon"><link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/banks"><meta property="og:site_name" content=" ">';
    expect(read(page(head))).toMatchObject({
      title: unknownFact,
      publisher: unknownFact,
      published: unknownFact,
      url: unknownFact,
    });
  });

  test('an agency in the dateline fills in for a publisher', () => {
    expect(read(page('', `<p>OSLO (Reuters) - ${paragraph}</p>`)).publisher).toEqual(inferredFact('Reuters'));
  });
});
