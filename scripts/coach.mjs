// npm run coach [-- FILE] [--today DAY]: goals in, one JSON line {id,text,lang} each (a file, else standard input); out comes a line a goal:
// {id,specific,measurable,attainable,timebound,unsure,because,question}. true is "not weak"; what the coach is unsure of stands in `unsure`.
// A line that cannot be read gives a line with an `error` sentence.
import './ensure-installed.mjs';
import { readFileSync } from 'node:fs';
import { draftOf, loadCoach, PRINTED, todayByTheClock } from './coach-lines.mjs';

const options = process.argv.slice(2);
const todayAt = options.indexOf('--today');
const today = todayAt < 0 ? todayByTheClock() : options[todayAt + 1];
const file = options.filter((option, index) => !option.startsWith('--') && (todayAt < 0 || index !== todayAt + 1))[0];

const fail = sentence => {
  console.error(sentence);
  process.exit(1);
};

if (!/^\d{4}-\d\d-\d\d$/.test(today ?? '')) fail('Say the day as --today 2026-11-02.');
let input;
try {
  input = readFileSync(file ?? 0, 'utf8').replace(/^\ufeff/, '');
} catch (error) {
  fail(`${file ?? 'What was typed'} cannot be read: ${error.code}.`);
}

const { coach, judge } = await loadCoach();

function answer(line, number) {
  let goal;
  try {
    goal = JSON.parse(line);
  } catch {
    return { id: null, error: `Line ${number} is not JSON: write {"id": "1", "text": "my goal", "lang": "en"}.` };
  }
  if (goal === null || typeof goal !== 'object' || typeof goal.text !== 'string')
    return { id: goal?.id ?? null, error: `Line ${number} has no "text" with the goal in it.` };
  const language = /^es/i.test(String(goal.lang ?? '')) ? 'es' : 'en';
  const judged = judge(draftOf(goal.text), today, language);
  return {
    id: goal.id ?? null,
    ...Object.fromEntries(PRINTED.map(letter => [letter, judged[letter].is !== 'weak'])),
    unsure: PRINTED.filter(letter => judged[letter].is === 'unsure'),
    because: Object.fromEntries(Object.entries(judged).map(([letter, { because }]) => [letter, because])),
    question: coach(draftOf(goal.text), today, language).question,
  };
}

const lines = input.split(/\r?\n/);
const answers = lines.flatMap((line, index) => (line.trim() === '' ? [] : [JSON.stringify(answer(line, index + 1))]));
if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
