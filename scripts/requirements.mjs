// npm run requirements [-- --json] : which requirement is served where, by which test; docs/requirements.json is the data.

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './ensure-installed.mjs';

/**
 * Rows {id, for, what, where, test}; `test` is "file › test name", '' while nobody sees it yet. `templateOnly: true` where nothing but
 * the words of the plan's template serves it; `half` names the part of a row that is served while another role's part is open.
 */
export const readRequirements = () => JSON.parse(readFileSync(path.join(ROOT, 'docs/requirements.json'), 'utf8'));

/** Sentences about named tests that did not pass in this jest report; [] is good. */
export function missingTests(report) {
  const passed = new Set();
  for (const file of report.testResults) {
    for (const test of file.assertionResults) {
      if (test.status === 'passed')
        passed.add(`${path.relative(ROOT, file.name).replaceAll('\\', '/')} › ${test.fullName}`);
    }
  }
  return readRequirements()
    .filter(row => row.test !== '' && !passed.has(row.test))
    .map(row => `${row.id} names a test that did not pass: ${row.test}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const rows = readRequirements();
  const served = rows.filter(row => row.test !== '');
  const open = rows.filter(row => row.test === '');
  const templateOnly = served.filter(row => row.templateOnly).map(row => row.id);
  const halves = served.filter(row => row.half).map(({ id, half }) => ({ id, half }));
  if (process.argv.includes('--json')) console.log(JSON.stringify({ served, open, templateOnly, halves }, null, 2));
  else {
    for (const row of served) console.log(`${row.id.padEnd(4)} ${row.what}\n     ${row.where}\n     ${row.test}`);
    console.log(`${served.length} served, ${open.length} open: ${open.map(row => row.id).join(' ')}`);
    console.log(`by the template's words alone: ${templateOnly.join(' ') || 'none'}`);
    for (const { id, half } of halves) console.log(`half of ${id}: ${half}`);
  }
}
