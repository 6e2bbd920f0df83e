// npm test: format and lint, types, every jest project with the real browser, then what people do once more with every contested fact
// about Google read leniently. Ends with `N passed, N failed`.
//   npm test -- <jest arguments>   runs only those tests, once, without format and types

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './ensure-installed.mjs';
import { buildForLocalWorkspace } from './local-settings.mjs';
import { missingTests } from './requirements.mjs';

const report = path.join(CACHE, 'jest-report.json');
const chosen = process.argv.slice(2);
/** Run again where Google is read leniently (src/emulator/contested.ts): everything a person or an account goes through. */
const LENIENT = ['tests/journeys/', 'tests/server/year', 'tests/conformance/conformance'];

const node = (script, args, more = {}) =>
  spawnSync(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...more },
  }).status === 0;

let passed = 0;
let failed = 0;
let skipped = 0;
const count = (name, isRight) => {
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? 'passed' : 'FAILED'}: ${name}`);
};

/** Counts what a run of jest said; its report, where it came to write one. */
function jest(args, more) {
  rmSync(report, { force: true });
  const failedBefore = failed;
  const ran = node('jest/bin/jest.js', ['--json', `--outputFile=${report}`, ...args], more);
  const result = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined;
  if (result) {
    passed += result.numPassedTests;
    failed +=
      result.numFailedTests +
      result.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
    skipped += result.numPendingTests;
  }
  // A run that broke off without a failed test has failed all the same.
  if (!ran && failed === failedBefore) failed += 1;
  return result;
}

mkdirSync(CACHE, { recursive: true });
if (chosen.length === 0) {
  count('format and lint', node('@biomejs/biome/bin/biome', ['ci', '.']));
  count('types', node('typescript/bin/tsc', ['-b', '--noEmit']));
}
await buildForLocalWorkspace();
await buildForLocalWorkspace({ classroom: true });
const result = jest(chosen);
if (chosen.length === 0) {
  const missing = result ? missingTests(result) : [];
  for (const sentence of missing) console.log(sentence);
  if (result) count('every requirement said to be served has a test that passed', missing.length === 0);
  console.log('Once more, with every contested fact about Google read leniently:');
  jest(LENIENT, { THROUGHLINE_CONTESTED: 'lenient' });
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
