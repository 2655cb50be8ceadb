import { bullet, createTextBlocks, type TextBlocks } from '../text-blocks.ts';
import { type PageNode, textNode } from './page.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line. */
const blocks = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR MAIN NAV OL P SECTION SUMMARY TABLE TBODY THEAD TR UL',
);
/** Elements whose words a page does not show as its text. */
const unread = words('BUTTON HEAD IFRAME INPUT NOSCRIPT OBJECT SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA');

/** The text below a node as a page shows it: `<q>` in quotation marks, list items with bullets, a line a paragraph. */
export function pageText(node: PageNode): string {
  const text = createTextBlocks();
  collect(node, text);
  return text.toString();
}

function collect(node: PageNode, text: TextBlocks, marker = bullet): void {
  if (node.nodeType === textNode) {
    text.add(node.textContent ?? '');
    return;
  }
  const name = node.nodeName.toUpperCase();
  if (unread.has(name)) return;
  if (name === 'PRE') {
    text.addVerbatim(node.textContent ?? '');
    return;
  }
  if (name === 'LI') text.startItem(marker);
  else if (blocks.has(name)) text.endLine();
  if (name === 'Q') text.add('“');
  let number = 0;
  for (const child of node.childNodes) {
    const numbered = name === 'OL' && child.nodeName.toUpperCase() === 'LI';
    collect(child, text, numbered ? `${++number}.` : bullet);
  }
  if (name === 'Q') text.add('”');
  if (name === 'TD' || name === 'TH') text.add(' ');
  if (name === 'LI') text.endItem();
  else if (blocks.has(name)) text.endLine();
}
