// The steps of every goal that is worked on, under the goal's words. Used by Plan (all, with the way to a new one) and Do (what is open).
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { doingText } from '../../words/doing.ts';
import { words } from '../../words.ts';
import { StepForm } from '../step-form.tsx';
import { Steps } from '../step-list.tsx';

export function ActiveSteps({ plan, isOpenOnly = false }: { readonly plan: PlanView; readonly isOpenOnly?: boolean }) {
  const active = plan.goals.filter(card => card.isActive && card.goal.id !== '');
  if (active.length === 0) return <p class="quiet">{doingText().noGoals}</p>;
  return (
    <>
      {active.map(card => (
        <StepsOfGoal key={card.goal.id} card={card} plan={plan} isOpenOnly={isOpenOnly} />
      ))}
    </>
  );
}

interface StepsOfGoalProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly isOpenOnly: boolean;
}

function StepsOfGoal({ card, plan, isOpenOnly }: StepsOfGoalProps) {
  const text = words.student.goals;
  const [isAdding, setAdding] = useState(false);
  const canEdit = plan.viewer === 'student';
  const { goal } = card;
  return (
    <section class="card stack">
      <h4 class="strong" dir="auto">
        {goal.statement}
      </h4>
      <Steps card={card} plan={plan} canEdit={canEdit} isOpenOnly={isOpenOnly} />
      {isAdding ? <StepForm goal={goal} plan={plan} onDone={() => setAdding(false)} /> : null}
      {canEdit && !isAdding ? (
        <div>
          <button
            id={`add-${goal.id}`}
            type="button"
            class="button"
            aria-label={`${text.step}: ${goal.id}`}
            onClick={() => setAdding(true)}
          >
            {text.step}
          </button>
        </div>
      ) : null}
    </section>
  );
}
