// Imported first by every command, and only from Node's own modules: installs the dependencies when they are not there
// or not those of package-lock.json, so that `npm start` and `npm test` are true on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
export const CACHE = path.join(ROOT, 'node_modules/.cache/throughline');

const modifiedAt = file => (existsSync(file) ? statSync(file).mtimeMs : 0);
// npm writes this file at the end of an installation; older than the lock file means the dependencies changed since.
const isInstalled =
  modifiedAt(path.join(ROOT, 'node_modules/.package-lock.json')) >= modifiedAt(path.join(ROOT, 'package-lock.json'));

if (!isInstalled) {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(
      `Throughline needs Node 20 or newer; this is ${process.version}. Install it from nodejs.org, then try again.`,
    );
    process.exit(1);
  }
  // npm ci empties the folder first, and through a link it would empty somebody else's.
  if (lstatSync(path.join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) {
    console.error(
      'node_modules is a link to another folder and not up to date. Remove the link, or install where it points to.',
    );
    process.exit(1);
  }
  console.error('Installing what Throughline needs (once, about a minute) …');
  const windows = process.platform === 'win32';
  const run = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: windows,
  });
  if (run.status !== 0) {
    console.error('The installation did not succeed. Check the network, then run the same command again.');
    process.exit(1);
  }
}
