import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

const root = new URL('../', import.meta.url);
const lock: Lock = JSON.parse(readFileSync(new URL('package-lock.json', root), 'utf8'));

/** Whether a package that stands at `path` finds `name` in a `node_modules` folder beside or above it. */
function isLocked(path: string, name: string): boolean {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in lock.packages) return true;
    if (at === '') return false;
  }
}

// A registry that does not hold a package for some other system makes npm leave it out of the lock without a word;
// "npm ci" then refuses the lock on every machine.
it('locks every package, those for other systems included', () => {
  const missing = Object.entries(lock.packages).flatMap(
    ([path, { dependencies, devDependencies, optionalDependencies }]) =>
      Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })
        .filter((name) => !isLocked(path, name))
        .map((name) => `${name} (of ${path || 'whosaid'})`),
  );
  expect(missing).toEqual([]);
});

it('names no registry', () => {
  expect(JSON.stringify(lock)).not.toContain('"resolved"');
});
