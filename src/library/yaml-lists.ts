import { type Document, isAlias, isMap, isNode, isScalar, isSeq, visit, YAMLMap, YAMLSeq } from 'yaml';

/** The list under a key; made, with the comments of the nothing that stood there, where it is not one yet. */
export function listIn(document: Document | YAMLMap, key: string): YAMLSeq {
  const found: unknown = document.get(key, true);
  if (isSeq(found)) {
    if (found.items.length === 0) found.flow = false;
    return found;
  }
  const list = new YAMLSeq();
  if (isScalar(found)) {
    list.commentBefore = [found.commentBefore, found.comment].filter(Boolean).join('\n') || null;
  }
  document.set(key, list);
  return list;
}

/** Adds what a list of words does not have yet, on its own line where the list is new. */
export function extendList(document: Document, entry: YAMLMap, key: string, words: readonly string[]): void {
  if (words.length === 0) return;
  const list = listIn(entry, key);
  if (list.items.length === 0) list.flow = true;
  for (const word of words) if (!holds(list, word)) list.add(document.createNode(word));
}

/** A new entry at the end of a list. */
export function addEntry(document: Document, list: YAMLSeq, value: Readonly<Record<string, string>>): YAMLMap {
  const entry = new YAMLMap(document.schema);
  for (const [key, one] of Object.entries(value)) entry.set(key, document.createNode(one));
  list.add(entry);
  return entry;
}

export const mapsIn = (list: YAMLSeq): YAMLMap[] => list.items.filter((item) => isMap(item));
export const textOf = (node: unknown): string | null => (isScalar(node) ? String(node.value).trim() : null);
export const holds = (list: YAMLSeq, word: string): boolean => list.items.some((item) => textOf(item) === word);

/** Whether parts of a document are named to be used again: an edit in one place would change others. */
export function hasAnchors(document: Document): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
}
