// Bundles a TypeScript entry as the add-on is bundled, so that a test can run it in the local Workspace under our own manifest.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Bundle, Manifest } from '../../src/emulator/workspace.ts';

/** Every export of the entry becomes a callable function. `manifest` overrides fields of appsscript.json. */
export function scriptBundle(
  entry: string,
  manifest: Partial<Manifest> = {},
  root = path.resolve(__dirname, '../..'),
): Bundle {
  const options = {
    entryPoints: [path.join(root, entry)],
    // A test's own entry brings no files along: core's sentences come straight from the dictionaries.
    inject: [path.join(root, 'src/sentences/register.ts')],
    bundle: true,
    write: false as const,
    target: 'es2020',
    platform: 'neutral' as const,
    mainFields: ['module', 'main'],
    metafile: true as const,
    outdir: root,
    define: { BUILD_SETTINGS: '{"cloudProjectNumber":"","pickerApiKey":"","classroom":false}' },
  };
  const iife = buildSync({ ...options, format: 'iife', globalName: 'script_' });
  const names = Object.values(buildSync({ ...options, format: 'esm' }).metafile.outputs)[0]?.exports ?? [];
  const stubs = names.map(name => `function ${name}() { return script_.${name}.apply(this, arguments); }`);
  const own = JSON.parse(readFileSync(path.join(root, 'appsscript.json'), 'utf8')) as Manifest;
  return {
    manifest: { ...own, ...manifest },
    code: `${iife.outputFiles[0]?.text}${stubs.join('\n')}\n`,
    html: new Map(),
  };
}
