// Who can help with a goal: the people its row names, then the team. Shown when a student is stuck.
import { fold } from './fold.ts';
import type { Goal, Plan } from './plan.ts';

/** "Grandpa", "Ms Rivera (advisor, rivera@school.test)"; nobody twice. */
export function helpersFor(plan: Plan, goal: Goal): readonly string[] {
  const named = goal.helpers
    .split(/[,;\n]|\s(?:and|y|e)\s/)
    .map(each => each.trim())
    .filter(each => each !== '');
  const team = plan.records.team.flatMap(({ words }) => {
    const more = [words.role ?? '', words.reach ?? ''].filter(each => each !== '').join(', ');
    const who = words.who ?? '';
    return who === '' ? [] : [{ who, full: more === '' ? who : `${who} (${more})` }];
  });
  const isNamed = (who: string): boolean => named.some(each => fold(each) === fold(who));
  return [
    ...named.map(each => team.find(({ who }) => fold(who) === fold(each))?.full ?? each),
    ...team.filter(({ who }) => !isNamed(who)).map(({ full }) => full),
  ];
}
