import { parse, YAMLParseError } from 'yaml';
import { parseDay } from '../../domain/calendar.ts';
import { type Fact, inferredFact, unknownFact } from '../../domain/document.ts';
import { findFrontMatter } from '../../domain/front-matter.ts';
import { cleanText } from '../clean-text.ts';
import { dayOf, fieldFact, oneLine, unreadField, webAddress } from '../facts.ts';
import { withInferredFacts } from '../inferred-facts.ts';
import { deepestNesting } from '../nesting.ts';
import { refuse, type SourceReadResult } from '../result.ts';
import { markdownText } from './markdown-text.ts';
import { findPlainFrontMatter } from './plain-front-matter.ts';
import { findTomlFrontMatter } from './toml-front-matter.ts';

/** The keys that front matter uses for a fact, the first that is there counts. */
const keys = {
  title: ['title', 'headline'],
  publisher: ['publisher', 'site', 'publication'],
  published: ['published', 'date', 'pubdate', 'publishdate'],
  url: ['url', 'canonical', 'canonical_url', 'link'],
} as const;

/** Reads Markdown: the facts from its front matter, where it has one, and the words that it shows. */
export function readMarkdown(source: string, decoded: string): SourceReadResult {
  const file = cleanText(decoded);
  const bare = findTomlFrontMatter(file) ?? findPlainFrontMatter(file);
  const matter = findFrontMatter(file);
  const front = bare?.keys ?? (typeof matter === 'string' ? {} : readFront(matter.yaml));
  if (typeof front === 'string')
    return refuse(`${source} has front matter that is not YAML: ${front}. Correct it or take it out.`);
  // Two rules with anything but keys between them are rules, and what is between them is text.
  const head = bare ?? (typeof matter === 'string' || front === null ? null : matter);
  const body = file.slice(head?.bodyStart ?? 0);
  const shown = markdownText(body);
  if (shown === null)
    return refuse(`${source} has marks nested more than ${deepestNesting} deep. Save its text as .txt.`);
  const text = cleanText(shown.text);
  if (text === '') return refuse(`${source} holds no text below its front matter. Give a file with words in it.`);

  const value = (fact: keyof typeof keys): unknown =>
    keys[fact].map((key) => front?.[key]).find((found) => found != null);
  const published = value('published') ?? null;
  const notes = [
    ...unreadField('published', published, dayOf),
    ...unreadField('url', value('url'), webAddress),
    ...(shown.html.length > 0 ? [`left out HTML in the Markdown: ${JSON.stringify(shown.html[0]!.slice(0, 60))}`] : []),
  ];
  return withInferredFacts(
    {
      source,
      title: fieldFact(scalar(value('title')) ?? shown.title),
      publisher: fieldFact(scalar(value('publisher'))),
      published: published === null ? dayInName(source) : fieldFact(dayOf(published)),
      url: fieldFact(webAddress(value('url'))),
      text,
    },
    notes,
  );
}

/** "2026-03-04-the-title.md": site generators take the day of a post from its name, where its front matter has none. */
function dayInName(source: string): Fact<string> {
  const day = parseDay(/^(\d{4}-\d{2}-\d{2})-\D/.exec(source)?.[1] ?? '');
  return day === null ? unknownFact : inferredFact(day);
}

/** A title may be a number: `title: 1984`. */
const scalar = (value: unknown): string | null => oneLine(typeof value === 'number' ? String(value) : value);

/** The front matter's keys in lower case; `null` where it is no list of keys; a string says what is wrong with the YAML. */
function readFront(yaml: string): Readonly<Record<string, unknown>> | null | string {
  try {
    const value: unknown = parse(yaml, { logLevel: 'error' }) ?? {};
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    return Object.fromEntries(Object.entries(value).map(([key, held]) => [key.toLowerCase(), held]));
  } catch (error) {
    if (error instanceof YAMLParseError) return error.message.split('\n', 1)[0]!.replace(/:$/, '');
    throw error;
  }
}
