import type { Page } from './page.ts';

/** What a page's structured data says of its article. Source: schema.org/Article. */
export interface ArticleData {
  readonly headline?: unknown;
  readonly datePublished?: unknown;
  readonly publisher?: unknown;
  readonly url?: unknown;
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first article in the page's JSON-LD; empty where there is none. Data that is not JSON is passed over. */
export function findArticleData(page: Page): ArticleData {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = articles(parseJson(script.textContent ?? ''))[0];
    if (!found) continue;
    const publisher: unknown = Array.isArray(found['publisher']) ? found['publisher'][0] : found['publisher'];
    return {
      headline: found['headline'],
      datePublished: found['datePublished'],
      publisher: isObject(publisher) ? publisher['name'] : publisher,
      url: found['url'],
    };
  }
  return {};
}

function articles(value: unknown): Json[] {
  if (Array.isArray(value)) return value.flatMap(articles);
  if (!isObject(value)) return [];
  const types: unknown[] = [value['@type']].flat();
  const isArticle = types.some((type) => typeof type === 'string' && /(?:Article|Posting|Report)$/.test(type));
  return isArticle ? [value] : [value['@graph'], value['mainEntity']].flatMap(articles);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
