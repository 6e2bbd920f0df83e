// What a person should know about the plans of a class, in sentences. Used by sync-next and class-view.
import type { PlanProblem } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import { say } from './sentences.ts';

/** Grave ones first, students in the order of the tab. */
export function planProblems(students: readonly ClassStudent[]): PlanProblem[] {
  const all = students.flatMap(({ name, record }): PlanProblem[] => {
    const planUrl = documentUrl(record.docId);
    const double = record.double === null ? [] : [{ weight: 'stops' as const, sentence: record.double }];
    return [...double, ...(record.checked?.problems ?? [])].map(({ weight, sentence }) => ({
      student: name,
      planUrl,
      sentence: sentence[spoken()],
      weight,
    }));
  });
  return [...all.filter(({ weight }) => weight === 'stops'), ...all.filter(({ weight }) => weight !== 'stops')];
}

/** "148 plans up to date, 2 need a look." */
export function syncSentence(students: readonly ClassStudent[]): string {
  const plans = students.filter(({ record }) => record.docId !== '');
  const bad = plans.filter(
    ({ record }) => record.double !== null || record.checked?.problems.some(({ weight }) => weight === 'stops'),
  ).length;
  const good = plans.length - bad;
  const said = good === 1 ? say('onePlan') : say('manyPlans', { count: good });
  if (bad === 0) return say('allGood', { plans: said });
  return bad === 1 ? say('oneNeeds', { plans: said }) : say('manyNeed', { plans: said, count: bad });
}
