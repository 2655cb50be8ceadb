import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../src/playground/page/', import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const built = new URL('../dist/playground/page/', import.meta.url);

/**
 * Bundles the playground's page into a folder: nothing in it loads anything from elsewhere.
 *
 * @returns the files that went into it, relative to the project.
 */
export async function buildPlaygroundPage(target: URL): Promise<string[]> {
  await mkdir(target, { recursive: true });
  const script = await build({
    entryPoints: { page: fileURLToPath(new URL('main.tsx', source)) },
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  });
  const style = await build({
    entryPoints: { page: fileURLToPath(new URL('style/page.css', source)) },
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    metafile: true,
    absWorkingDir: root,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'icon.svg']) await copyFile(new URL(name, source), new URL(name, target));
  return [...Object.keys(script.metafile.inputs), ...Object.keys(style.metafile.inputs)];
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(started).href) await buildPlaygroundPage(built);
