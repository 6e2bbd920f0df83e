// npm run conformance [-- --json]      runs every conformance case in the local Workspace
// npm run conformance -- --live        pushes the cases to a scratch script of your own account and keeps what they answered there
// npm run conformance -- --store       keeps answers that you have copied from the sidebar before

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clasp, createScript } from './clasp.mjs';
import { ROOT } from './ensure-installed.mjs';

const SCRATCH = path.join(ROOT, '.clasp.conformance.json');
const PUSHED = path.join(ROOT, 'node_modules/.cache/throughline/conformance');
const has = name => process.argv.includes(`--${name}`);
const option = (name, otherwise) => (has(name) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : otherwise);

async function runHere() {
  const { importTypeScript } = await import('./bundle-for-node.mjs');
  const { runAll, OPEN_QUESTIONS } = await importTypeScript('tests/conformance/account.ts');
  const runs = runAll(ROOT);
  const failed = runs.filter(({ outcome }) => outcome !== 'passed');
  const openQuestions = OPEN_QUESTIONS.map(({ id, question }) => ({ id, question }));
  if (has('json')) {
    const figures = { cases: runs.length, passed: runs.length - failed.length, failed: failed.length, openQuestions };
    console.log(JSON.stringify(figures, null, 2));
  } else {
    for (const { service, name, message } of failed) console.log(`${service}: ${name}\n  ${message}`);
    console.log(`Open questions for a real account: ${openQuestions.length}`);
    console.log(`${runs.length - failed.length} passed, ${failed.length} failed`);
  }
  process.exit(failed.length > 0 ? 1 : 0);
}

/** The script, the manifest of the add-on, and a scratch project that holds both. */
async function push() {
  const { importTypeScript } = await import('./bundle-for-node.mjs');
  const { conformanceBundle } = await importTypeScript('tests/conformance/account.ts');
  const { code, manifest } = conformanceBundle(ROOT);
  mkdirSync(PUSHED, { recursive: true });
  const write = () => {
    writeFileSync(path.join(PUSHED, 'code.js'), code);
    writeFileSync(path.join(PUSHED, 'appsscript.json'), JSON.stringify(manifest, null, 2));
  };
  write();
  if (!existsSync(SCRATCH)) {
    const rootDir = path.relative(ROOT, PUSHED);
    if (!createScript(SCRATCH, { title: 'Throughline conformance', rootDir })) process.exit(1);
    write();
  }
  if (clasp(SCRATCH, 'push', '--force') !== 0) process.exit(1);
  const { scriptId } = JSON.parse(readFileSync(SCRATCH, 'utf8'));
  console.log(`
Pushed. Now, in the account you are signed in to:
1. Open https://script.google.com/d/${scriptId}/edit , then Deploy > Test deployments > Editor add-on, with any Doc of yours, and run it.
2. In that Doc: Extensions > Throughline conformance > Make the files for the cases. Two links appear.
3. Open each of the two in a test deployment of its own and choose Run the cases. It takes some minutes.
4. Copy the text of the box from the first sidebar, paste it here, press Enter; then that of the second. End with Ctrl+D.`);
}

/** One answer a line, as the sidebars showed them; those of two editors become one file. */
function keep(pasted) {
  const answers = pasted
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(parse);
  if (answers.length === 0)
    fail('Nothing was pasted: the box in the sidebar holds one long line that starts with {"results".');
  const results = merged(answers.flatMap(({ results }) => results));
  const timings = answers.flatMap(({ timings }) => timings);
  const date = new Date().toISOString().slice(0, 10);
  const folder = path.resolve(ROOT, option('into', 'tests/fixtures/live'));
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${date}.json`);
  writeFileSync(file, `${JSON.stringify({ date, results, timings }, null, 2)}\n`);
  const failed = results.filter(({ outcome }) => outcome === 'failed');
  for (const { service, name, message } of failed) console.log(`Google differs: ${service}: ${name}\n  ${message}`);
  for (const { service, name, reading } of results.filter(({ reading }) => reading !== undefined))
    console.log(`Contested, and Google is ${reading}: ${service}: ${name}`);
  for (const { operation, milliseconds } of timings) console.log(`${operation}: ${medianOf(milliseconds)} ms`);
  console.log(`Kept in ${path.relative(ROOT, file)}`);
  console.log(`${results.filter(({ outcome }) => outcome === 'passed').length} passed, ${failed.length} failed`);
}

function parse(line) {
  try {
    const { results, timings } = JSON.parse(line);
    if (Array.isArray(results) && Array.isArray(timings)) return { results, timings };
  } catch {
    // Said below.
  }
  return fail(`This is not what the sidebar shows in its box: ${line.slice(0, 60)}`);
}

/** A case that was left out in one editor ran in the other. */
function merged(results) {
  const byCase = new Map();
  for (const result of results) {
    const key = `${result.service} › ${result.name}`;
    if (!byCase.has(key) || byCase.get(key).outcome === 'other host') byCase.set(key, result);
  }
  return [...byCase.values()];
}

function medianOf(numbers) {
  return [...numbers].sort((one, two) => one - two)[Math.floor(numbers.length / 2)];
}

function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (has('live') || has('store')) {
  if (has('live')) await push();
  keep(readFileSync(0, 'utf8'));
} else await runHere();
