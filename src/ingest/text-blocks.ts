/** Collects the text of a structured document: a line for each paragraph, heading and list item, in order. */
export interface TextBlocks {
  /** Words of the running line; white space in them counts as one blank, as a page shows it. */
  add(words: string): void;
  /** Ends the running line, if there is one. */
  endLine(): void;
  /** The next line begins a list item, with its bullet or number. */
  startItem(marker: string): void;
  endItem(): void;
  /** Lines exactly as they are. */
  addVerbatim(lines: string): void;
  /** Paragraphs with an empty line between them; the items of a list follow each other. */
  toString(): string;
}

/** What stands before the item of a list that is not numbered. */
export const bullet = '•';

export function createTextBlocks(): TextBlocks {
  let text = '';
  // Pieces are joined once a line is whole: a line of a million pieces costs linear time.
  let running: string[] = [];
  let endsBlank = false;
  let marker = '';
  let lastIsItem = false;

  const push = (line: string, item: boolean): void => {
    if (text !== '') text += item && lastIsItem ? '\n' : '\n\n';
    text += line;
    lastIsItem = item;
  };
  const endLine = (): void => {
    const line = running.join('').trim();
    running = [];
    endsBlank = false;
    if (line === '') return;
    push(marker === '' ? line : `${marker} ${line}`, marker !== '');
    marker = '';
  };

  return {
    add(words) {
      const shown = words.replace(/[ \t\n\r\f]+/g, ' ');
      const piece = endsBlank && shown.startsWith(' ') ? shown.slice(1) : shown;
      if (piece === '') return;
      running.push(piece);
      endsBlank = piece.endsWith(' ');
    },
    endLine,
    startItem(next) {
      endLine();
      marker = next;
    },
    endItem() {
      endLine();
      marker = '';
    },
    addVerbatim(lines) {
      endLine();
      if (lines.trim() !== '') push(lines, false);
    },
    toString() {
      endLine();
      return text;
    },
  };
}
