import { agreedWording, changedSinceAgreed, changeWords, untoldChange } from '../../../src/core/plan/agreed.ts';
import type { Goal, Plan, PlanRecord } from '../../../src/core/plan/plan.ts';
import { readDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber } from '../../../src/core/plan/typed-number.ts';
import { ADA } from '../document/sample-plan.ts';

const G1 = ADA.goals[0] as Goal;
const AGREED = 'Read 90 words a minute (from 62 words to 90 words, by 29 May)';
const agreedGoal = (more: Partial<Goal> = {}): Goal => ({ ...G1, ...more, staff: { ...G1.staff, agreed: AGREED } });
const having = (goal: Goal, changes: readonly PlanRecord[] = []): Plan => ({
  ...ADA,
  goals: [goal],
  records: { ...ADA.records, changes },
});
const told = (before: string, now: string, why = 'because'): PlanRecord => ({
  words: { date: '1 Nov', goal: 'G1', words: changeWords({ before, now }, 'en'), why },
  url: '',
});
const changed = (goal: Goal, changes: readonly PlanRecord[] = []) => changedSinceAgreed(having(goal, changes), goal);

describe('the agreed wording of a goal', () => {
  it('is one readable line with its numbers and its day, in the language of the plan', () => {
    expect(agreedWording(G1, 'en')).toBe(AGREED);
    expect(agreedWording(G1, 'es')).toBe('Read 90 words a minute (de 62 words a 90 words, para el 29 May)');
    const bare = { statement: 'Sing\n alone', start: readNumber(''), target: readNumber(''), deadline: G1.deadline };
    expect(agreedWording(bare, 'en')).toBe('Sing alone (by 29 May)');
    expect(agreedWording({ ...bare, deadline: readDate('', ADA.about) }, 'en')).toBe('Sing alone');
  });

  it('has changed when sentence, target or deadline have, and in nothing else', () => {
    expect(changed(G1)).toBeNull();
    expect(changed(agreedGoal())).toBeNull();
    expect(changed(agreedGoal({ why: 'for me', measure: 'aloud', statement: 'read 90 words a MINUTE' }))).toBeNull();
    expect(changed(agreedGoal({ statement: 'Read 80 words a minute' }))).toEqual({
      before: AGREED,
      now: 'Read 80 words a minute (from 62 words to 90 words, by 29 May)',
    });
    expect(changed(agreedGoal({ target: readNumber('80 words') }))?.now).toContain('to 80 words');
    expect(changed(agreedGoal({ deadline: readDate('30 May', ADA.about) }))?.now).toContain('by 30 May');
  });

  it('takes the same day for the same day, and a grade with another sign for another grade', () => {
    expect(changed(agreedGoal({ deadline: readDate('2027-05-29', ADA.about) }))).toBeNull();
    const graded = { ...agreedGoal({ target: readNumber('B+') }) };
    const goal = {
      ...graded,
      staff: { ...graded.staff, agreed: agreedWording({ ...graded, target: readNumber('B-') }, 'en') },
    };
    expect(changed(goal)?.now).toContain('to B+');
  });

  it('is told of once the ledger ends with the words of now; its rows follow each other', () => {
    const goal = agreedGoal({ statement: 'Read 80 words a minute' });
    const now = agreedWording(goal, 'en');
    expect(changed(goal, [told(AGREED, now)])).toBeNull();
    expect(changed(goal, [{ ...told(AGREED, now), words: { ...told(AGREED, now).words, goal: 'G2' } }])).not.toBeNull();
    expect(changed(goal, [told(AGREED, 'Read 85')])).toEqual({ before: 'Read 85', now });
    expect(changed(goal, [told(AGREED, now), told(now, 'Read 85')])).toEqual({ before: 'Read 85', now });
    // Agreed anew since: what the ledger told of before that is over.
    expect(changed(goal, [told('Read 70', 'Read 75')])?.before).toBe(AGREED);
    const spanish = { words: { ...told('', '').words, words: changeWords({ before: AGREED, now }, 'es') }, url: '' };
    expect(changed(goal, [spanish])).toBeNull();
  });

  it('wants a reason until one stands in the ledger', () => {
    const goal = agreedGoal({ statement: 'Read 80 words a minute' });
    const now = agreedWording(goal, 'en');
    const untold = (changes: readonly PlanRecord[]) => untoldChange(having(goal, changes), goal);
    expect(untold([])).toEqual({ before: AGREED, now, row: -1 });
    expect(untold([told('a', 'b'), told(AGREED, now, '')])).toEqual({ before: AGREED, now, row: 1 });
    expect(untold([told(AGREED, now, 'I was ill')])).toBeNull();
  });
});
