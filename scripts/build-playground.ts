import { copyFile, mkdir } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const source = new URL('../src/playground/page/', import.meta.url);
const built = new URL('../dist/playground/page/', import.meta.url);

/** Bundles the playground's page into a folder: nothing in it loads anything from elsewhere. */
export async function buildPlaygroundPage(target: URL): Promise<void> {
  await mkdir(target, { recursive: true });
  await build({
    entryPoints: { page: fileURLToPath(new URL('main.tsx', source)) },
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await build({
    entryPoints: { page: fileURLToPath(new URL('style/page.css', source)) },
    outdir: fileURLToPath(target),
    bundle: true,
    minify: true,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'icon.svg']) await copyFile(new URL(name, source), new URL(name, target));
}

const started = process.argv[1];
if (started && import.meta.url === pathToFileURL(started).href) await buildPlaygroundPage(built);
