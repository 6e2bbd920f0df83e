// npm test: format and lint, types, then every jest project, the real browser included. Ends with `N passed, N failed`.
//   npm test -- <jest arguments>   runs only those tests, without format and types

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from './ensure-installed.mjs';
import { buildForLocalWorkspace } from './local-settings.mjs';
import { missingTests } from './requirements.mjs';

const report = path.join(CACHE, 'jest-report.json');
const chosen = process.argv.slice(2);
const node = (script, ...args) =>
  spawnSync(process.execPath, [path.join(ROOT, 'node_modules', script), ...args], { cwd: ROOT, stdio: 'inherit' })
    .status === 0;

let passed = 0;
let failed = 0;
const count = (name, isRight) => {
  if (isRight) passed += 1;
  else failed += 1;
  console.log(`${isRight ? 'passed' : 'FAILED'}: ${name}`);
};

mkdirSync(CACHE, { recursive: true });
if (chosen.length === 0) {
  count('format and lint', node('@biomejs/biome/bin/biome', 'ci', '.'));
  count('types', node('typescript/bin/tsc', '-b', '--noEmit'));
}
await buildForLocalWorkspace();
await buildForLocalWorkspace({ classroom: true });
rmSync(report, { force: true });
const ran = node('jest/bin/jest.js', '--json', `--outputFile=${report}`, ...chosen);
let skipped = 0;
if (existsSync(report)) {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed += result.numPassedTests;
  failed +=
    result.numFailedTests +
    result.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0).length;
  skipped = result.numPendingTests;
  if (chosen.length === 0) {
    const missing = missingTests(result);
    for (const sentence of missing) console.log(sentence);
    count('every requirement said to be served has a test that passed', missing.length === 0);
  }
}
// A run that broke off without a failed test has failed all the same.
if (!ran && failed === 0) failed = 1;
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
