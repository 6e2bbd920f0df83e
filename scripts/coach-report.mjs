// npm run coach-report -- [--sample FILE] [--json] [--wrong] [--today DAY]
// How well the coach finds weak letters: precision, recall and F1 of "weak" by letter, beside three simple rules,
// on a file of labelled goals and on our own traps.
import './ensure-installed.mjs';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftOf, loadCoach, PRINTED, todayByTheClock } from './coach-lines.mjs';
import { ROOT } from './ensure-installed.mjs';

const DEADLINE_WORD =
  /(?<!\p{L})(?:by|before|until|till?|this|next|end of|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|weeks?|months?|years?|semester|quarter|term|para|antes|hasta|est[ea]|próxim[oa]s?|hoy|mañana|semanas?|mes(?:es)?|año|trimestre|curso|lunes|martes|miércoles|jueves|viernes|sábado|domingo|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})/iu;

/** Each says "weak" for every letter alike. */
export const BASELINES = {
  'fewer than 8 words': text => text.trim().split(/\s+/).length < 8,
  'no number': text => !/\d/.test(text),
  'no deadline word': text => !DEADLINE_WORD.test(text),
};

/** Goals as [{text, lang, labels: letter → true, false or null}]; contested labels are left out. */
export function labelledGoals(json) {
  return json.map(({ text, lang, labels, contested = [], ...rest }) => ({
    text,
    lang,
    labels: Object.fromEntries(
      PRINTED.map(letter => [letter, contested.includes(letter) ? null : ((labels ?? rest)[letter] ?? null)]),
    ),
  }));
}

const share = (part, whole) => (whole === 0 ? 0 : part / whole);

/** Precision, recall and F1 of "weak" for one letter; `isWeak` gets the goal. */
export function scoreOf(goals, letter, isWeak) {
  const known = goals.filter(({ labels }) => labels[letter] !== null);
  const hits = known.filter(goal => goal.labels[letter] === false && isWeak(goal)).length;
  const called = known.filter(isWeak).length;
  const wanted = known.filter(({ labels }) => labels[letter] === false).length;
  return {
    goals: known.length,
    weak: wanted,
    precision: share(hits, called),
    recall: share(hits, wanted),
    f1: share(2 * hits, called + wanted),
  };
}

/** {letters: {specific: {coach, baselines}}, unsure: share of goals with an unsure letter, wrong: […]} */
export function reportOn(json, { judge, today }) {
  const goals = labelledGoals(json).map(goal => ({ ...goal, judged: judge(draftOf(goal.text), today, goal.lang) }));
  const letters = {};
  const wrong = [];
  for (const letter of PRINTED) {
    const isWeak = goal => goal.judged[letter].is === 'weak';
    letters[letter] = {
      coach: scoreOf(goals, letter, isWeak),
      baselines: Object.fromEntries(
        Object.entries(BASELINES).map(([name, rule]) => [name, scoreOf(goals, letter, ({ text }) => rule(text))]),
      ),
    };
    for (const goal of goals)
      if (goal.labels[letter] !== null && isWeak(goal) === goal.labels[letter])
        wrong.push({ letter, label: goal.labels[letter], text: goal.text, said: goal.judged[letter] });
  }
  const unsure = goals.filter(({ judged }) => PRINTED.some(letter => judged[letter].is === 'unsure')).length;
  return { goals: goals.length, letters, unsure: share(unsure, goals.length), wrong };
}

function print(name, { goals, letters, unsure, wrong }, showWrong) {
  console.log(`\n${name}: ${goals} goals, the coach is unsure of a letter in ${Math.round(unsure * 100)} %`);
  console.log('                               weak/known  precision  recall    F1');
  for (const [letter, { coach, baselines }] of Object.entries(letters))
    for (const [rule, score] of [['the coach', coach], ...Object.entries(baselines)])
      console.log(
        `  ${(rule === 'the coach' ? letter : '').padEnd(11)} ${rule.padEnd(20)}${`${score.weak}/${score.goals}`.padStart(8)}` +
          [score.precision, score.recall, score.f1].map(value => value.toFixed(3).padStart(9)).join(''),
      );
  if (showWrong)
    for (const { letter, label, text, said } of wrong)
      console.log(`  ${letter} is ${label ? 'fine' : 'weak'}: ${text}\n      said ${said.is}: ${said.because}`);
}

async function main(options) {
  const value = name => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const today = value('--today') ?? todayByTheClock();
  const { judge } = await loadCoach();
  const files = [[value('--sample'), 'sample']].filter(([file]) => file !== undefined);
  files.push([path.join(ROOT, 'tests/core/coach/traps.json'), 'traps']);
  const reports = {};
  for (const [file, name] of files) {
    let json;
    try {
      json = JSON.parse(readFileSync(file, 'utf8'));
    } catch (error) {
      console.error(`${file} cannot be read as labelled goals: ${error.code ?? 'it is not JSON'}.`);
      process.exit(1);
    }
    reports[name] = reportOn(json, { judge, today });
  }
  if (options.includes('--json')) console.log(JSON.stringify({ today, ...reports }, null, 2));
  else for (const [name, report] of Object.entries(reports)) print(name, report, options.includes('--wrong'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
