/** Where the body begins after front matter that ends at `start`: the empty line between them is not part of it. */
export const bodyStartAfter = (file: string, start: number): number => (file[start] === '\n' ? start + 1 : start);

/** The body: up to the file's last line end. */
export const bodyFrom = (file: string, bodyStart: number): string =>
  file.slice(bodyStart, Math.max(bodyStart, file.endsWith('\n') ? file.length - 1 : file.length));

/** A file's text as whosaid reads it: without a byte order mark, every line end `\n`. */
export function normalizeFile(file: string): string {
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
