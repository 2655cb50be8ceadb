/** A stretch of a message's text, as Slack reads its markup. */
export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: Style; readonly children: readonly Inline[] }
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'link'; readonly url: string; readonly label: string }
  | { readonly type: 'user'; readonly id: string }
  | { readonly type: 'channel'; readonly id: string; readonly label: string }
  | { readonly type: 'broadcast'; readonly range: string }
  | { readonly type: 'date'; readonly seconds: number; readonly format: string; readonly fallback: string };

type Style = 'bold' | 'italic' | 'strike';

const styles: ReadonlyMap<string, Style> = new Map([
  ['*', 'bold'],
  ['_', 'italic'],
  ['~', 'strike'],
]);

interface Frame {
  readonly mark: string;
  readonly nodes: Inline[];
}

/** Reads one or more lines in a single pass: each style is open at most once, so the work is linear. */
export function parseInline(text: string): Inline[] {
  const frames: Frame[] = [{ mark: '', nodes: [] }];
  const add = (node: Inline) => frames.at(-1)?.nodes.push(node);
  let plain = '';
  const flush = () => {
    if (plain !== '') add({ type: 'text', text: unescapeText(plain) });
    plain = '';
  };
  let index = 0;
  while (index < text.length) {
    const atom = readAtom(text, index);
    if (atom) {
      flush();
      add(atom.node);
      index = atom.end;
      continue;
    }
    const mark = text.charAt(index);
    if (mark === '\n' && frames.length > 1) closeAll(frames, flush);
    const style = styles.get(mark);
    if (style && closes(text, index) && frames.some((frame) => frame.mark === mark)) {
      flush();
      closeFrame(frames, mark, style);
    } else if (style && opens(text, index) && !frames.some((frame) => frame.mark === mark)) {
      flush();
      frames.push({ mark, nodes: [] });
    } else {
      plain += mark;
    }
    index += 1;
  }
  closeAll(frames, flush);
  return frames[0]?.nodes ?? [];
}

const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);
const isSpace = (char: string): boolean => char === '' || /\s/.test(char);
const opens = (text: string, at: number): boolean => !isWord(text.charAt(at - 1)) && !isSpace(text.charAt(at + 1));
const closes = (text: string, at: number): boolean => !isSpace(text.charAt(at - 1)) && !isWord(text.charAt(at + 1));

/** Ends a style; what was opened inside it and never closed becomes words again. */
function closeFrame(frames: Frame[], mark: string, style: Style): void {
  while (frames.at(-1)?.mark !== mark) dissolve(frames);
  const frame = frames.pop();
  if (frame) frames.at(-1)?.nodes.push({ type: style, children: frame.nodes });
}

/** Styles do not go over the end of a line. */
function closeAll(frames: Frame[], flush: () => void): void {
  flush();
  while (frames.length > 1) dissolve(frames);
}

function dissolve(frames: Frame[]): void {
  const frame = frames.pop();
  if (frame) frames.at(-1)?.nodes.push({ type: 'text', text: frame.mark }, ...frame.nodes);
}

/** A reference in angle brackets or inline code that begins at `at`. */
function readAtom(text: string, at: number): { node: Inline; end: number } | null {
  const close = text.charAt(at) === '<' ? '>' : text.charAt(at) === '`' ? '`' : null;
  if (close === null) return null;
  const end = close === '>' ? searchFrom(text, at + 1, /[<>\n]/g) : searchFrom(text, at + 1, /[`\n]/g);
  if (end <= at + 1 || text.charAt(end) !== close) return null;
  const inside = text.slice(at + 1, end);
  const node: Inline = close === '`' ? { type: 'code', text: unescapeText(inside) } : readReference(inside);
  return { node, end: end + 1 };
}

function searchFrom(text: string, from: number, pattern: RegExp): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? -1;
}

function readReference(inside: string): Inline {
  const [target = '', ...rest] = inside.split('|');
  const label = unescapeText(rest.join('|'));
  const id = target.slice(1);
  if (target.startsWith('@')) return { type: 'user', id };
  if (target.startsWith('#')) return { type: 'channel', id, label };
  const [, seconds, format] = /^!date\^(\d{1,12})\^([^^]*)/.exec(target) ?? [];
  if (seconds && format) return { type: 'date', seconds: Number(seconds), format, fallback: label };
  if (target.startsWith('!')) return { type: 'broadcast', range: label || id };
  const url = unescapeText(target);
  return /^(?:https?:\/\/|mailto:)/i.test(url)
    ? { type: 'link', url, label: label || url }
    : { type: 'text', text: `<${unescapeText(inside)}>` };
}

/** The characters that Slack has escaped, as they are. */
export const unescapeText = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
