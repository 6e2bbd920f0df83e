// Runs the clasp of this project with a git-ignored settings file that names a person's own script.
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

/** Holds {scriptId, rootDir}; .clasp.json itself stays without a script, because it is everybody's. */
export const LOCAL_CLASP = path.join(ROOT, '.clasp.local.json');

/** Answers the exit code. */
export function clasp(settings, ...args) {
  const entry = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  return spawnSync(process.execPath, [entry, '-P', settings, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}

/**
 * A new stand-alone script in the account clasp is signed in to, remembered in `settings`; `rootDir` is seen from there. clasp fetches the
 * new script's default manifest into that folder: write it again afterwards. False, with a sentence of what to do, when it failed.
 */
export function createScript(settings, { title, rootDir }) {
  // clasp takes no settings file that is not there yet (3.4.1).
  writeFileSync(settings, JSON.stringify({ rootDir }));
  const given = ['create-script', '--type', 'standalone', '--title', title, '--rootDir', rootDir];
  if (clasp(settings, ...given) === 0) return true;
  rmSync(settings, { force: true });
  console.error(
    'clasp could not create a script. Sign in first (npx clasp login) and switch on the Apps Script API at script.google.com/home/usersettings.',
  );
  return false;
}
