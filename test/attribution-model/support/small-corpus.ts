import type { Article } from '../../../train/attribution-corpus.ts';
import type { TaggedSentence } from '../../../train/tag-corpus.ts';

const NAMES = [
  'Ann Lee',
  'Omar Haddad',
  'the mayor',
  'Rosa Pinto',
  'The council',
  'Jonas Berg',
  'a spokesman',
  'Mei Tan',
];
const VERBS = ['said', 'told reporters', 'argued', 'warned', 'announced'];
const CLAIMS = [
  'the bridge will open in May',
  'taxes are far too high',
  'nobody was hurt in the fire',
  'the vote comes on Friday',
];
const FILLERS = [
  'The harbour is old.',
  'Rain fell all morning over the valley.',
  'The school has two gates and a garden.',
];

/** Texts made of `[source]`, `<cue>` and `{content}`, with the spans that the brackets mark. */
function markedUp(id: string, marked: string): Article {
  const spans = { source: [] as [number, number][], cue: [] as [number, number][], content: [] as [number, number][] };
  const roles = { '[': 'source', '<': 'cue', '{': 'content' } as const;
  const starts: number[] = [];
  const kinds: ('source' | 'cue' | 'content')[] = [];
  const attributions: Article['attributions'][number][] = [];
  let text = '';
  for (const character of marked) {
    if (character === '[' || character === '<' || character === '{') {
      starts.push(text.length);
      kinds.push(roles[character]);
    } else if (character === ']' || character === '>' || character === '}') {
      spans[kinds.pop()!].push([starts.pop()!, text.length]);
    } else if (character === '|') {
      attributions.push({ source: spans.source.splice(0), cue: spans.cue.splice(0), content: spans.content.splice(0) });
    } else text += character;
  }
  return { id, text, attributions };
}

/** Short articles of our own making, one or two statements in each. */
export function smallCorpus(): Article[] {
  const articles: Article[] = [];
  NAMES.forEach((name, n) => {
    VERBS.forEach((verb, v) => {
      const claim = CLAIMS[(n + v) % CLAIMS.length]!;
      const filler = FILLERS[(n * 2 + v) % FILLERS.length]!;
      const other = NAMES[(n + 3) % NAMES.length]!;
      articles.push(
        markedUp(
          `${n}-${v}-a`,
          `${filler} [${name}] <${verb}> {that ${claim}}.|\n\n{“${claim},”} <said> [${other}].| ${filler}`,
        ),
        markedUp(
          `${n}-${v}-b`,
          `{“${claim},”} [${name}] <${verb}>.|\n\n${filler}\n\n<According to> [${other}], {${claim}}.|`,
        ),
      );
    });
  });
  return articles;
}

/** Sentences whose tags the tests do not look at: every word is a noun but for those that end in "ed" or are "said". */
export function smallTagCorpus(noun: number, verb: number): TaggedSentence[] {
  return smallCorpus().map(({ text }) => {
    const tokens = text.match(/\w+|[^\s\w]/g) ?? [];
    return { tokens, tags: tokens.map((token) => (/ed$|^said$|^told$/.test(token) ? verb : noun)) };
  });
}
