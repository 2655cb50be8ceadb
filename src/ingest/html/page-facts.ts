import type { DocumentDraft, Fact } from '../../domain/document.ts';
import { inferredFact, statedFact, unknownFact } from '../../domain/document.ts';
import { dayOf, fieldFact, oneLine, webAddress } from '../facts.ts';
import { findArticleData } from './json-ld.ts';
import type { Page, PageElement } from './page.ts';

/**
 * Where pages state the day they were published, the surest first. Sources: ogp.me, schema.org, Dublin Core, and the
 * names that the large publishing systems use.
 */
const publishedTags = [
  'article:published_time',
  'og:article:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'dcterms.created',
  'citation_publication_date',
];

/** What a page's head says about its article. */
export function readPageFacts(page: Page): Pick<DocumentDraft, 'title' | 'publisher' | 'published' | 'url'> {
  const article = findArticleData(page);
  const meta = metaReader(page);
  const heading = page.querySelector('h1')?.textContent;
  const title = first(oneLine, [article.headline, meta('og:title'), heading, page.querySelector('title')?.textContent]);
  const publisher = first(oneLine, [meta('og:site_name'), article.publisher, meta('dc.publisher')]);
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href');
  return {
    title: fieldFact(title),
    publisher: fieldFact(publisher),
    published: publishedOn(page, [article.datePublished, ...publishedTags.map(meta)]),
    url: fieldFact(first(webAddress, [canonical, meta('og:url'), article.url])),
  };
}

function publishedOn(page: Page, candidates: readonly unknown[]): Fact<string> {
  const declared = first(dayOf, [
    ...candidates,
    page.querySelector('[itemprop~="datePublished"]')?.getAttribute('datetime'),
    page.querySelector('time[pubdate]')?.getAttribute('datetime'),
  ]);
  if (declared !== null) return statedFact(declared);
  const shown = shownDay(page);
  return shown === null ? unknownFact : inferredFact(shown);
}

/**
 * The day of a time that the page shows: likely, and no more, to be when it was published. The first within the
 * article counts; outside of one (a clock, other articles) all must be of one day.
 */
function shownDay(page: Page): string | null {
  const daysOf = (times: Iterable<PageElement>): readonly string[] =>
    Array.from(times, (time) => dayOf(time.getAttribute('datetime'))).filter((day) => day !== null);
  const [within] = daysOf(page.querySelectorAll('article time[datetime], main time[datetime]'));
  if (within !== undefined) return within;
  const days = new Set(daysOf(page.querySelectorAll('time[datetime]')));
  return days.size === 1 ? [...days][0]! : null;
}

function first<T>(read: (value: unknown) => T | null, values: readonly unknown[]): T | null {
  for (const value of values) {
    const found = read(value);
    if (found !== null) return found;
  }
  return null;
}

/** Looks up `<meta>` content by `property`, `name` or `itemprop`, in any case. */
function metaReader(page: Page): (name: string) => string | undefined {
  const contents = new Map<string, string>();
  for (const tag of page.querySelectorAll('meta[content]')) {
    for (const attribute of ['property', 'name', 'itemprop']) {
      const name = tag.getAttribute(attribute)?.toLowerCase();
      if (name && !contents.has(name)) contents.set(name, tag.getAttribute('content') ?? '');
    }
  }
  return (name) => contents.get(name.toLowerCase());
}
