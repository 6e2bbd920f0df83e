// Goals: a card a goal, and the way to a new one.
import { useContext, useEffect, useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { Screen } from '../parts/screen.tsx';
import { DraftsContext } from '../use-form.ts';
import { words } from '../words.ts';
import { GoalCardView } from './goal-card.tsx';
import { NEW_GOAL } from './goal-wizard.tsx';
import type { Go, GoalForm } from './place.ts';

const text = words.student.goals;

interface GoalsProps {
  readonly plan: PlanView;
  readonly goalId: string;
  readonly form: GoalForm | null;
  readonly go: Go;
}

export function Goals({ plan, goalId, form, go }: GoalsProps) {
  const only = plan.goals.length === 1 ? plan.goals[0]?.goal.id : undefined;
  const [open, setOpen] = useState(goalId || only || '');
  useEffect(() => setOpen(goalId || only || ''), [goalId]);
  const hasDraft = useContext(DraftsContext).read(NEW_GOAL) !== null;
  return (
    <Screen title={text.title}>
      {plan.goals.length === 0 ? <p>{text.empty}</p> : null}
      {plan.goals.map((card, i) => (
        <GoalCardView
          key={card.goal.id || `place ${i}`}
          card={card}
          plan={plan}
          isOpen={open === (card.goal.id || `place ${i}`)}
          form={open === goalId && card.goal.id === goalId ? form : null}
          onToggle={() => setOpen(open === (card.goal.id || `place ${i}`) ? '' : card.goal.id || `place ${i}`)}
          go={go}
        />
      ))}
      {plan.viewer === 'student' ? (
        <div class="stack">
          {plan.goals.length >= plan.goalsAtOnce && plan.goals.length > 0 ? (
            <p class="quiet">{text.many(plan.goals.length)}</p>
          ) : null}
          <button
            type="button"
            class={plan.goals.length === 0 || hasDraft ? 'button primary wide' : 'button wide'}
            onClick={() => go({ at: 'wizard' })}
          >
            {hasDraft ? text.goOn : text.add}
          </button>
        </div>
      ) : null}
    </Screen>
  );
}
