// What a person should know about the plans of a class, in sentences. Used by sync-next and class-view.
import type { PlanProblem } from '../../contract/api.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';

/** Grave ones first, students in the order of the tab. */
export function planProblems(students: readonly ClassStudent[]): PlanProblem[] {
  const all = students.flatMap(({ name, record }): PlanProblem[] => {
    const planUrl = documentUrl(record.docId);
    const double =
      record.double === '' ? [] : [{ student: name, planUrl, sentence: record.double, weight: 'stops' as const }];
    const found = record.checked?.problems ?? [];
    return [...double, ...found.map(problem => ({ student: name, planUrl, ...problem }))];
  });
  return [...all.filter(({ weight }) => weight === 'stops'), ...all.filter(({ weight }) => weight !== 'stops')];
}

/** "148 plans up to date, 2 need a look." */
export function syncSentence(students: readonly ClassStudent[]): string {
  const plans = students.filter(({ record }) => record.docId !== '');
  const bad = plans.filter(
    ({ record }) => record.double !== '' || record.checked?.problems.some(({ weight }) => weight === 'stops'),
  ).length;
  const good = plans.length - bad;
  const plansWords = `${good} ${good === 1 ? 'plan' : 'plans'} up to date`;
  return bad === 0 ? `${plansWords}.` : `${plansWords}, ${bad} ${bad === 1 ? 'needs' : 'need'} a look.`;
}
