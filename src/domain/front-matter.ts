/** A YAML head between two lines of `---` at the very start of a file. */
export interface FrontMatter {
  /** What stands between the two lines. */
  readonly yaml: string;
  /** Where the line after the closing one begins: an offset into the file's text. */
  readonly bodyStart: number;
}

const isFence = (line: string): boolean => line.startsWith('---') && line.slice(3).trim() === '';

/**
 * Finds the front matter of a file whose lines end in `\n`. `none`: the first line is not `---`;
 * `unclosed`: it is, but no second one follows.
 */
export function findFrontMatter(file: string): FrontMatter | 'none' | 'unclosed' {
  const firstEnd = file.indexOf('\n');
  if (!isFence(firstEnd < 0 ? file : file.slice(0, firstEnd))) return 'none';
  if (firstEnd < 0) return 'unclosed';
  const yamlStart = firstEnd + 1;
  for (let start = yamlStart; start < file.length; ) {
    const newline = file.indexOf('\n', start);
    const end = newline < 0 ? file.length : newline;
    if (isFence(file.slice(start, end))) {
      return { yaml: file.slice(yamlStart, start), bodyStart: Math.min(end + 1, file.length) };
    }
    start = end + 1;
  }
  return 'unclosed';
}
