/** A set of the words in a table written as plain text, one word or phrase between white space or commas. */
export function wordList(table: string): ReadonlySet<string> {
  return new Set(table.split(/\s+/).filter((word) => word !== ''));
}

/** A set of the phrases in a table written as plain text, a comma or a line end between each. */
export function phraseList(table: string): ReadonlySet<string> {
  return new Set(
    table
      .split(/[,\n]/)
      .map((phrase) => phrase.trim())
      .filter((phrase) => phrase !== ''),
  );
}
