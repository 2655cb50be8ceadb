export type SourceKind = 'text' | 'markdown' | 'html' | 'json-lines';

const endings: readonly (readonly [RegExp, SourceKind])[] = [
  [/\.(?:txt|text)$/i, 'text'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, 'json-lines'],
];

/** What a file's name says it holds; `null` for what whosaid does not read. */
export const sourceKind = (name: string): SourceKind | null =>
  endings.find(([ending]) => ending.test(name))?.[1] ?? null;

/** For messages. */
export const readableKinds = 'text (.txt), Markdown (.md), HTML (.html) and JSON lines (.jsonl, .jsonl.gz)';
