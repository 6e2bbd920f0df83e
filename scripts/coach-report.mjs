// npm run coach-report -- [--sample FILE] [--json] [--wrong] [--today DAY]
// How well the coach finds weak letters: precision, recall and F1 of "weak" by letter, beside three simple rules,
// on a file of goals with labels and on our own two sets. --wrong shows each goal it reads differently.
import './ensure-installed.mjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importTypeScript } from './bundle-for-node.mjs';
import { loadCoach, todayByTheClock } from './coach-lines.mjs';
import { ROOT } from './ensure-installed.mjs';

const options = process.argv.slice(2);
const value = name => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
const today = value('--today') ?? todayByTheClock();

function goalsIn(file) {
  try {
    const json = JSON.parse(readFileSync(file, 'utf8'));
    if (Array.isArray(json) && json.every(goal => typeof goal?.text === 'string')) return json;
    console.error(`${file} is JSON, but no list of goals with a "text" each.`);
  } catch (error) {
    console.error(`${file} cannot be read as goals with labels: ${error.code ?? 'it is not JSON'}.`);
  }
  process.exit(1);
}

function print(name, { goals, letters, unsure, wrong }) {
  console.log(`\n${name}: ${goals} goals, the coach is unsure of a letter in ${Math.round(unsure * 100)} %`);
  console.log(`${' '.repeat(34)}weak/all  precision  recall     F1`);
  for (const [letter, { coach, rules }] of Object.entries(letters))
    for (const [rule, score] of [['the coach', coach], ...Object.entries(rules)]) {
      const figures = [score.precision, score.recall, score.f1].map(figure => figure.toFixed(3).padStart(9)).join('');
      const first = rule === 'the coach' ? letter : '';
      console.log(`  ${first.padEnd(11)} ${rule.padEnd(20)}${`${score.weak}/${score.goals}`.padStart(8)}${figures}`);
    }
  if (options.includes('--wrong'))
    for (const { letter, label, text, is, because } of wrong)
      console.log(`  ${letter} is ${label ? 'fine' : 'weak'}: ${text}\n      said ${is}: ${because}`);
}

const { judge } = await loadCoach();
const { reportOn } = await importTypeScript('tests/core/coach/score.ts');
const own = name => path.join(ROOT, 'tests/core/coach', name);
const files = { sample: value('--sample'), traps: own('traps.json'), fresh: own('fresh.json') };
const reports = Object.fromEntries(
  Object.entries(files)
    .filter(([, file]) => file !== undefined)
    .map(([name, file]) => [name, reportOn(goalsIn(file), judge, today)]),
);
if (options.includes('--json')) console.log(JSON.stringify({ today, ...reports }, null, 2));
else for (const [name, report] of Object.entries(reports)) print(name, report);
