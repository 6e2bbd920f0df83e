// Reads what clasp would push from a folder. Called by the commands and by tests.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundle, Manifest } from './workspace.ts';

/** `name`: title of the script project, which no pushed file holds. Throws when appsscript.json or the code is missing: clasp would push neither. */
export function readBundle(folder: string, name: string): Bundle {
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  const code = readdirSync(folder).filter(name => name.endsWith('.js'));
  return {
    name,
    manifest: JSON.parse(read('appsscript.json')) as Manifest,
    code: code.sort().map(read).join('\n'),
    html: new Map(pages.map(name => [name.slice(0, -'.html'.length), read(name)])),
  };
}
