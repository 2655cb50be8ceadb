import type { Document } from '../../domain/document.ts';

/** How many documents a basis names before it counts the rest. */
const NAMED = 3;

/** Documents as people know them: `“Firm signs deal” (004_firm.txt)`, the file's name alone where there is no title. */
export function nameDocuments(documents: readonly Document[]): string {
  const names = documents
    .slice(0, NAMED)
    .map(({ title, source }) => (title.value === null ? source : `“${title.value}” (${source})`));
  if (documents.length > NAMED) names.push(`${documents.length - NAMED} more`);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
