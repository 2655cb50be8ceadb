import { type Inline, parseInline, unescapeText } from './parse-inline.ts';

/** A piece of text that stands on lines of its own. */
export type Piece =
  | { readonly type: 'lines'; readonly children: readonly Inline[] }
  | { readonly type: 'quote'; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string };

/**
 * Reads Slack's mrkdwn (docs.slack.dev, "Formatting text"). It is not Markdown: `# a` and `[a](b)` are plain words.
 * Escaped characters stay words: `&lt;!channel&gt;` is shown and calls nobody, `<!channel>` does.
 */
export function parseMrkdwn(text: string): Piece[] {
  const pieces: Piece[] = [];
  const parts = text.split('```');
  // A fence that nothing closes is words.
  if (parts.length % 2 === 0) parts.push(parts.splice(-2).join('```'));
  for (const [index, part] of parts.entries()) {
    const words = parts.length > 1 ? part.replace(/^\n|\n$/g, '') : part;
    if (index % 2 === 1) pieces.push({ type: 'code', text: unescapeText(words) });
    else pieces.push(...parseLines(words));
  }
  return pieces;
}

function parseLines(text: string): Piece[] {
  const pieces: Piece[] = [];
  let group: { quote: boolean; lines: string[] } | undefined;
  const flush = () => {
    if (!group || group.lines.every((line) => line === '')) return;
    pieces.push({ type: group.quote ? 'quote' : 'lines', children: parseInline(group.lines.join('\n')) });
  };
  for (const line of text.split('\n')) {
    const mark = /^(?:&gt;|>) ?/.exec(line);
    const quote = mark !== null;
    if (group?.quote !== quote) {
      flush();
      group = { quote, lines: [] };
    }
    group.lines.push(mark ? line.slice(mark[0].length) : line);
  }
  flush();
  return pieces;
}
