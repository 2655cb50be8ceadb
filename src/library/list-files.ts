import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * All files below a folder, as paths within it with `/`, in a fixed order. Hidden ones (a name that begins with a dot)
 * are left out and told to `onHidden`. Links to files are followed, links to folders are not: they can go in circles.
 */
export function listFiles(folder: string, onHidden: (path: string) => void = () => {}): string[] {
  const files: string[] = [];
  const visit = (inside: string): void => {
    for (const entry of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.name.startsWith('.')) onHidden(path);
      else if (entry.isDirectory()) visit(path);
      else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(folder, path)))) files.push(path);
    }
  };
  visit('');
  // Not by locale: the order must be the same everywhere.
  return files.sort((a, b) => (a < b ? -1 : 1));
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
