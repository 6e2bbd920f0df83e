// Runs one of our TypeScript entries in Node: bundled by esbuild into the cache, packages left outside.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, ROOT } from './ensure-installed.mjs';

/** `entry` relative to the project. Returns the module's exports. */
export async function importTypeScript(entry) {
  const { build } = await import('esbuild');
  const outfile = path.join(CACHE, `${entry.replace(/[^\w]+/g, '-')}-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(ROOT, entry)],
    // What core says comes straight from the dictionaries.
    inject: [path.join(ROOT, 'src/sentences/register.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    sourcemap: 'inline',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const module = await import(pathToFileURL(outfile).href);
  const { rmSync } = await import('node:fs');
  rmSync(outfile, { force: true });
  return module;
}
