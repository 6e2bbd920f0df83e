// Where in the panel the student is, and where the button of the next step leads.
import type { NextStep } from '../../contract/api.ts';
import type { Stage } from '../../core/plan/plan.ts';

export type GoalForm = 'edit' | 'log' | 'step' | 'reply' | 'stronger' | 'stuck';

export type Place =
  | { readonly at: 'today' }
  | { readonly at: 'goals'; readonly goalId?: string; readonly form?: GoalForm }
  | { readonly at: 'wizard' }
  | { readonly at: 'stage'; readonly stage: Stage; readonly question?: string }
  | { readonly at: 'evidence'; readonly goalId?: string };

export type Go = (place: Place) => void;

export function placeOf(next: NextStep): Place {
  switch (next.action) {
    case 'answer':
      return { at: 'stage', stage: next.stage, question: next.question };
    case 'add-goal':
      return { at: 'wizard' };
    case 'add-step':
      return { at: 'goals', goalId: next.goalId, form: 'step' };
    case 'log-number':
      return { at: 'goals', goalId: next.goalId, form: 'log' };
    case 'reply':
      return { at: 'goals', goalId: next.goalId, form: 'reply' };
    case 'add-evidence':
      return { at: 'evidence', goalId: next.goalId };
    case 'open-stage':
      return { at: 'stage', stage: next.stage };
  }
}
