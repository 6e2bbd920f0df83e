// Evidence is offered for the goal the student came from, or for the only one; with several nothing is guessed.
import type { PlanView } from '../../../src/contract/api.ts';
import { likelyGoal } from '../../../src/sidebar/student/goal-options.ts';

const planWith = (...ids: string[]): PlanView => ({ goals: ids.map(id => ({ goal: { id } })) }) as unknown as PlanView;

describe('the goal that evidence is for', () => {
  it.each([
    [['G1'], '', 'G1'],
    [['G1', ''], '', 'G1'],
    [['G1', 'G2'], '', ''],
    [['G1', 'G2'], 'G2', 'G2'],
    [['G1', 'G2'], 'G7', ''],
    [[], '', ''],
  ])('with goals %j, coming from “%s”, is “%s”', (ids, cameFrom, expected) => {
    expect(likelyGoal(planWith(...ids), cameFrom)).toBe(expected);
  });
});
