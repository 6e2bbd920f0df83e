// A goal, its steps and numbers, and a piece of evidence as the cells of their rows. Called by plan-rows.ts.

import type { Language } from '../language.ts';
import { activeGoals } from '../plan/cycle.ts';
import { readGoalId } from '../plan/goal-id.ts';
import type { Evidence, Goal, Plan, PlanRecord, ProgressEntry, Step, TypedDate, TypedNumber } from '../plan/plan.ts';
import { readTags } from '../plan/skills.ts';
import { readStanding, STANDING_WORDS, type Standing } from '../plan/standing.ts';
import { readDate } from '../plan/typed-date.ts';
import { readSpan, readTimes } from '../plan/typed-span.ts';
import { verdictOf } from '../plan/verdict.ts';
import { howItGoes, NOT_SHOWN } from './plan-words.ts';
import { DONE, sayIn } from './sentences.ts';
import type { CellValue } from './tables.ts';

export type Values = Record<string, CellValue>;

export const isWritten = (step: Step): boolean => step.text !== '' || step.doneText !== '';
export const isLogged = (entry: ProgressEntry): boolean => entry.amount.text !== '' || entry.note !== '';

export function goalValues(goal: Goal, plan: Plan, language: Language): Values {
  const steps = goal.steps.filter(isWritten);
  const numbers = goal.progress.filter(entry => entry.amount.text !== '');
  return {
    goal: goal.id,
    statement: goal.statement,
    deadline: dateCell(goal.deadline),
    reply: goal.myReply,
    standing: STANDING_WORDS[standingOf(goal, plan)][language],
    checkIn: checkInWords(goal, plan, language),
    verdict: verdictWords(goal, plan, language),
    request: openRequest(goal, plan),
    why: goal.why,
    measure: goal.measure,
    start: numberCell(goal.start),
    target: numberCell(goal.target),
    latest: numbers.length === 0 ? '' : numberCell((numbers[numbers.length - 1] as ProgressEntry).amount),
    steps:
      steps.length === 0
        ? ''
        : sayIn(language)('stepsDone', { done: steps.filter(step => step.done).length, all: steps.length }),
    evidence: plan.evidence.filter(item => item.goalId === goal.id).length,
    sort: goal.sort,
    skill: goal.skill,
    horizon: goal.horizon,
    begins: dateCell(goal.begins),
    source: goal.source,
    want: goal.want,
    obstacle: goal.obstacle,
    helpedBy: goal.helpedBy,
    helpers: goal.helpers,
    plan: sayIn(language)('open'),
  };
}

export function stepValues(step: Step, goal: Goal, { about }: Plan): Values {
  const said = sayIn(about.language);
  const span = readSpan(step.due.text, about);
  return {
    goal: goal.id,
    step: step.text,
    who: step.owner,
    often: span.every === '' ? '' : said(`every.${span.every}`),
    begins: span.from,
    due: dateCell(step.due),
    done: step.done ? DONE[about.language] : step.doneText,
    times: readTimes(step.doneText) ?? '',
  };
}

export const progressValues = (entry: ProgressEntry, goal: Goal): Values => ({
  goal: goal.id,
  date: dateCell(entry.date),
  amount: numberCell(entry.amount),
  note: entry.note,
});

export const evidenceValues = (item: Evidence): Values => ({
  goal: item.goalId,
  date: dateCell(item.date),
  title: item.title,
  url: item.url,
  why: item.why,
  skills: readTags(`${item.title} ${item.why}`).tags.join(', '),
});

function standingOf(goal: Goal, plan: Plan): Standing {
  const typed = readStanding(goal.standing);
  return typed === 'now' && !activeGoals(plan).includes(goal) ? 'finished' : typed;
}

/** Goals without a name in their row mean the first one worked on now. */
function isAbout(row: PlanRecord, goal: Goal, plan: Plan): boolean {
  const id = readGoalId(row.words['goal'] ?? '');
  return id === '' ? activeGoals(plan)[0] === goal : id === goal.id;
}

/** The newest of the goal's rows; one without a readable day keeps its place among the others. */
function newest(rows: readonly PlanRecord[], plan: Plan): PlanRecord | undefined {
  let [found, day, latest]: [PlanRecord | undefined, string, string] = [undefined, '', ''];
  for (const row of rows) {
    day = readDate(row.words['date'] ?? '', plan.about).iso || day;
    if (found !== undefined && day < latest) continue;
    [found, latest] = [row, day];
  }
  return found;
}

/** "stuck: I cannot find the book" */
function checkInWords(goal: Goal, plan: Plan, language: Language): string {
  const last = newest(
    plan.records.checkIns.filter(row => isAbout(row, goal, plan)),
    plan,
  );
  const { how = '', note = '' } = last?.words ?? {};
  return [howItGoes(how, language), note].filter(part => part !== '').join(': ');
}

function verdictWords(goal: Goal, plan: Plan, language: Language): string {
  const { typed, needsEvidence } = verdictOf(plan, goal);
  return needsEvidence ? NOT_SHOWN[language] : typed;
}

/** What the student would like to change, until somebody's answer stands beside it. */
function openRequest(goal: Goal, plan: Plan): string {
  const rows = plan.records.requests.filter(
    row => isAbout(row, goal, plan) && (row.words['what'] ?? '') !== '' && (row.words['answer'] ?? '') === '',
  );
  return newest(rows, plan)?.words['what'] ?? '';
}

/** A real date where the text is one, else the words. */
export const dateCell = (date: TypedDate): string => date.iso || date.text;

/** A number where nothing but a number was typed ("85 %" and "C+" stay words). */
export function numberCell(number: TypedNumber): CellValue {
  return number.value !== null && /^[-+]?\d+([.,]\d+)?$/.test(number.text.trim()) ? number.value : number.text;
}
