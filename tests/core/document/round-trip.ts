// The law of reading and writing on many plans, for a test and for `npm run round-trip`: what was encoded is read back, exactly.
import fc from 'fast-check';
import type { Block } from '../../../src/core/document/blocks.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import { encodePlan } from '../../../src/core/document/encode.ts';
import { planBlocks } from '../../../src/core/document/plan-blocks.ts';
import type { Answer, Plan } from '../../../src/core/plan/plan.ts';
import { RECORD_NAMES } from '../../../src/core/plan/record-kinds.ts';
import type { TemplateKey } from '../../../src/core/plan/template-shapes.ts';
import { type PlanTemplate, TEMPLATES } from '../../../src/core/plan/templates.ts';
import { plans } from './generated-plans.ts';

export const reading = (blocks: readonly Block[]) => ({ title: 'Plan', blocks, otherTabs: [] });

/** '' when the plan comes back whole from its Doc and nothing in the Doc is called unread; else what is wrong. */
export function roundTrip(plan: Plan): string {
  const decoded = decodePlan(reading(encodePlan(plan)));
  if (!isSame(decoded.plan, plan)) return `read back differently: ${firstDifference(plan, decoded.plan)}`;
  const unread = decoded.issues.filter(issue => issue.code === 'not-understood');
  return unread.length === 0 ? inItsTemplate(plan) : `called unread: ${unread[0]?.sentence}`;
}

/** The same in the Doc of the plan's own template, for the parts this template has. */
function inItsTemplate(whole: Plan): string {
  const template = TEMPLATES[whole.about.template as TemplateKey] ?? TEMPLATES['seven-stage'];
  const plan = partsIn(whole, template);
  const options = { template, blankRows: 2, emptyGoals: [], sampleGoal: null, hasEmptyTables: true };
  const decoded = decodePlan(reading(planBlocks(plan, options)));
  const unread = decoded.issues.filter(issue => issue.code === 'not-understood');
  if (unread.length > 0) return `called unread in ${template.key}: ${unread[0]?.sentence}`;
  const [given, read] = [inOrder(plan), inOrder(decoded.plan)];
  return isSame(given, read) ? '' : `read back differently in ${template.key}: ${firstDifference(given, read)}`;
}

function partsIn(plan: Plan, template: PlanTemplate): Plan {
  const parts = template.sections.flatMap(section => section.parts);
  const sets = parts.flatMap(part => (typeof part === 'object' && 'questions' in part ? [part.questions] : []));
  const kinds = parts.flatMap(part => (typeof part === 'object' && 'record' in part ? [part.record] : []));
  const has = (part: 'steps' | 'progress' | 'evidence'): boolean => parts.includes(part);
  const records = RECORD_NAMES.map(kind => [kind, kinds.includes(kind) ? plan.records[kind] : []]);
  return {
    ...plan,
    answers: plan.answers.filter(answer => sets.includes(answer.set)),
    goals: plan.goals.map(goal => ({
      ...goal,
      steps: has('steps') ? goal.steps : [],
      progress: has('progress') ? goal.progress : [],
    })),
    evidence: has('evidence') ? plan.evidence : [],
    records: Object.fromEntries(records) as Plan['records'],
  };
}

/** A template may split the questions of a set over two tables. */
const inOrder = (plan: Plan): Plan => ({
  ...plan,
  answers: [...plan.answers].sort((a, b) => (answerKey(a) < answerKey(b) ? -1 : 1)),
});

const answerKey = (answer: Answer): string =>
  [answer.set, answer.question, answer.prompt, answer.text, answer.later, answer.repeat].join('\n');

/** Equal whatever the order of their keys; without walking through texts twice, as there are many. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every(key => key in b && isSame((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** Equal for equal things, whatever the order of their keys. */
const inWords = (thing: unknown): string =>
  JSON.stringify(thing, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

function firstDifference(given: Plan, read: Plan): string {
  const [a, b] = [inWords(given), inWords(read)];
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 120);
  return `\n  given …${around(a)}…\n  read  …${around(b)}…`;
}

export interface Run {
  readonly plans: number;
  readonly failure: string;
}

const PART = 1000;

/** Stops at the first plan that fails. `each` is called with the number of plans done so far. */
export function roundTrips(count: number, seed: number, each: (done: number) => void = () => undefined): Run {
  for (let done = 0; done < count; done += PART) {
    const numRuns = Math.min(PART, count - done);
    const found = fc.check(
      fc.property(plans, plan => {
        const wrong = roundTrip(plan);
        if (wrong !== '') throw new Error(wrong);
      }),
      { seed: seed + done, numRuns },
    );
    if (found.failed) {
      const failure = `seed ${seed + done}: ${JSON.stringify(found.counterexample)}\n${String(found.errorInstance)}`;
      return { plans: done + found.numRuns, failure };
    }
    each(done + numRuns);
  }
  return { plans: count, failure: '' };
}
