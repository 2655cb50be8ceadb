/** A head of plain "Key: value" lines, as MultiMarkdown and Pelican write it. */
export interface PlainFrontMatter {
  /** Its values by key in lower case. */
  readonly keys: Readonly<Record<string, string>>;
  /** Where the text begins: an offset into the file's text. */
  readonly bodyStart: number;
}

const line = /^(?<key>[A-Za-z][\w -]{1,30}):[ \t]+(?<value>\S.*)$/;
/** A head has a title and another of these; a text that begins with "Title: …" alone is a text. */
const known =
  /^(?:date|author|authors|slug|category|tags|summary|status|published|modified|publisher|url|lang|language)$/;

/** Finds such a head, which an empty line ends; `null` where the file begins with anything else. */
export function findPlainFrontMatter(file: string): PlainFrontMatter | null {
  const end = file.indexOf('\n\n');
  if (end < 0 || end > 5000) return null;
  const keys: Record<string, string> = {};
  for (const written of file.slice(0, end).split('\n')) {
    const { key, value } = line.exec(written)?.groups ?? {};
    if (key === undefined || value === undefined) return null;
    keys[key.toLowerCase()] = value.trim();
  }
  const isHead = keys['title'] !== undefined && Object.keys(keys).some((key) => known.test(key));
  return isHead ? { keys, bodyStart: end + 2 } : null;
}
