import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Fact } from '../../domain/document.ts';
import { cleanText } from '../clean-text.ts';
import { withInferredFacts } from '../inferred-facts.ts';
import { deepestNesting, isTooDeep } from '../nesting.ts';
import { refuse, type SourceReadResult } from '../result.ts';
import type { Page, PageNode } from './page.ts';
import { readPageFacts } from './page-facts.ts';
import { pageText } from './page-text.ts';
import { nestsDeeperThan } from './tag-depth.ts';

/** More elements than any article has; extraction takes long on them. */
const mostElements = 50_000;

/** More open tags than this are not even parsed. Far above `deepestNesting`, because old pages forget to close theirs. */
const mostOpenTags = 2000;

/** Reads the article of a web page, and what its head says of it. Navigation, adverts and scripts stay out. */
export function readHtml(source: string, html: string): SourceReadResult {
  const tooDeep = refuse(`${source} has elements nested more than ${deepestNesting} deep. Save its text as .txt.`);
  if (nestsDeeperThan(html, mostOpenTags)) return tooDeep;
  const whole = hasDocument(html) ? html : `<html><body>${html}</body></html>`;
  const { document: page }: { document: Page } = parseHTML(whole);
  if (isTooDeep<PageNode>(page, (node) => node.childNodes)) return tooDeep;
  const facts = readPageFacts(page);
  const text = cleanText(articleText(page));
  if (text === '') return refuse(`${source} holds no article: its HTML shows no text. Save the text itself as .txt.`);
  return withInferredFacts({ source, ...facts, title: withoutSite(facts.title, text), text }, []);
}

/** "Banks may not merge | The Daily" above a text that begins with its own headline: the site's name is no part of it. */
function withoutSite(title: Fact<string>, text: string): Fact<string> {
  const first = text.slice(0, title.value?.length ?? 0).split('\n', 1)[0]!;
  const rest = title.value?.startsWith(first) ? title.value.slice(first.length) : '';
  return first !== '' && /^\s+[|–—·-]\s+\S/u.test(rest) ? { ...title, value: first } : title;
}

const hasDocument = (html: string): boolean => /<(?:html|body|head)\b/i.test(html.slice(0, 100_000));

function articleText(page: Page): string {
  if (Array.from(page.querySelectorAll('*')).length > mostElements) return page.body ? pageText(page.body) : '';
  // Extraction changes the page: what it may spoil is read before.
  const whole = page.body ? pageText(page.body) : '';
  const article = new Readability<PageNode>(page, { serializer: (node: PageNode) => node }).parse();
  return (article?.content && pageText(article.content)) || whole;
}
