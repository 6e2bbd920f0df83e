// The browser side, bundled by esbuild once a process: the pages, the script every add-on frame starts with, the Picker.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export interface Assets {
  readonly appScript: string;
  readonly appStyle: string;
  readonly frameScript: string;
  readonly pickerScript: string;
}

let built: Promise<Assets> | undefined;

export function buildAssets(): Promise<Assets> {
  built ??= bundle();
  return built;
}

const CLIENT = path.join('src', 'emulator', 'pages', 'client');

async function bundle(): Promise<Assets> {
  const folder = clientFolder();
  const common: BuildOptions = {
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    minify: true,
    logLevel: 'silent',
    absWorkingDir: folder,
    outdir: folder,
  };
  const [app, frame, picker] = await Promise.all(
    ['main.tsx', 'frame/script-run.ts', 'frame/picker-api.ts'].map(entry =>
      build({ ...common, entryPoints: [path.join(folder, entry)] }),
    ),
  );
  const text = (result: typeof app, ending: string): string =>
    result?.outputFiles?.find(file => file.path.endsWith(ending))?.text ?? '';
  return {
    appScript: text(app, '.js'),
    appStyle: text(app, '.css'),
    // It stands inside a <script> element of somebody else's page.
    frameScript: text(frame, '.js').replace(/<\/script/gi, '<\\/script'),
    pickerScript: text(picker, '.js'),
  };
}

/** Found from the working directory upwards, because the server itself may run from a bundle elsewhere. */
function clientFolder(): string {
  for (let folder = process.cwd(); ; folder = path.dirname(folder)) {
    if (existsSync(path.join(folder, CLIENT, 'main.tsx'))) return path.join(folder, CLIENT);
    if (folder === path.dirname(folder)) throw new Error(`Start this inside the project: ${CLIENT} was not found.`);
  }
}

export const appPage = (): string =>
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Local Workspace</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">' +
  '<link rel="stylesheet" href="/_assets/app.css"></head><body><div id="page"></div>' +
  '<noscript>The local Workspace needs JavaScript.</noscript><script src="/_assets/app.js"></script></body></html>';
