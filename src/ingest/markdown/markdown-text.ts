import { fromMarkdown } from 'mdast-util-from-markdown';
import { isTooDeep } from '../nesting.ts';
import { bullet, createTextBlocks, type TextBlocks } from '../text-blocks.ts';
import { nestsTooDeep } from './mark-depth.ts';

type MarkdownNode = ReturnType<typeof fromMarkdown>['children'][number];

export interface MarkdownText {
  readonly text: string;
  /** The first heading of the first level. */
  readonly title: string | null;
  /** HTML, which Markdown passes on and nobody reads as text. */
  readonly html: readonly string[];
}

/**
 * The words that Markdown shows: without its marks, a line for each paragraph however its lines were broken. `null`
 * where it nests too deep to be a text.
 */
export function markdownText(markdown: string): MarkdownText | null {
  if (nestsTooDeep(markdown)) return null;
  const tree = fromMarkdown(markdown);
  const childrenOf = (node: MarkdownNode | typeof tree): readonly MarkdownNode[] =>
    'children' in node ? node.children : [];
  if (isTooDeep(tree, childrenOf)) return null;
  const { children } = tree;
  const text = createTextBlocks();
  const html: string[] = [];
  for (const node of children) collect(node, text, html);
  const heading = children.find((node) => node.type === 'heading' && node.depth === 1);
  return { text: text.toString(), title: heading ? lineOf(heading) : null, html };
}

function collect(node: MarkdownNode, text: TextBlocks, html: string[], marker = bullet): void {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      text.add(node.value);
      break;
    case 'code':
      text.addVerbatim(node.value);
      break;
    case 'html':
      html.push(node.value);
      break;
    case 'break':
      text.endLine();
      break;
    case 'list':
      for (const [i, item] of node.children.entries()) {
        collect(item, text, html, node.ordered ? `${(node.start ?? 1) + i}.` : bullet);
      }
      break;
    case 'listItem':
      text.startItem(marker);
      for (const child of node.children) collect(child, text, html);
      text.endItem();
      break;
    default:
      if ('children' in node) for (const child of node.children) collect(child, text, html);
      if (node.type === 'paragraph' || node.type === 'heading') text.endLine();
  }
}

function lineOf(node: MarkdownNode): string | null {
  const text = createTextBlocks();
  collect(node, text, []);
  return text.toString().replaceAll('\n', ' ') || null;
}
