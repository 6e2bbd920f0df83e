// Runs the clasp of this project with the git-ignored settings file that names a person's own script.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

/** Holds {scriptId, rootDir}; .clasp.json itself stays without a script, because it is everybody's. */
export const LOCAL_CLASP = path.join(ROOT, '.clasp.local.json');

export function clasp(...args) {
  const entry = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
  return spawnSync(process.execPath, [entry, '-P', LOCAL_CLASP, ...args], { cwd: ROOT, stdio: 'inherit' }).status ?? 1;
}
