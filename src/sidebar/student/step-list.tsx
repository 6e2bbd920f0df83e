// The steps of a goal: the student's own with tick boxes, counts and changes, then what others promised.
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { doingText } from '../words/doing.ts';
import { words } from '../words.ts';
import { StepCheck } from './step-check.tsx';
import { StepForm } from './step-form.tsx';

interface StepsProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly canEdit: boolean;
  /** Leaves out what is done. */
  readonly isOpenOnly?: boolean;
}

export function Steps({ card, plan, canEdit, isOpenOnly = false }: StepsProps) {
  const text = words.student.goals;
  const [changing, setChanging] = useState(-1);
  const { goal } = card;
  const all = goal.steps.map((step, index) => ({ step, index }));
  const shown = isOpenOnly ? all.filter(({ step }) => !step.done) : all;
  const own = shown.filter(({ step }) => step.owner === 'student');
  const others = shown.filter(({ step }) => step.owner !== 'student');
  const line = ({ step, index }: (typeof all)[number]) => {
    const shape = card.steps[index];
    if (changing === index && shape)
      return (
        <li key={index}>
          <StepForm goal={goal} plan={plan} there={{ step, shape, index }} onDone={() => setChanging(-1)} />
        </li>
      );
    const owner = step.owner === 'student' ? '' : text.owners[step.owner];
    return (
      <StepCheck
        key={index}
        goalId={goal.id}
        stepIndex={index}
        text={step.text}
        done={step.done}
        times={shape?.times ?? null}
        note={[owner, step.due.text].filter(Boolean).join(', ')}
        isLate={false}
        canEdit={canEdit}
        {...(canEdit ? { onChange: () => setChanging(index), changeId: `step-${goal.id}-${index}` } : {})}
      />
    );
  };
  if (shown.length === 0) return <p class="quiet">{isOpenOnly && all.length > 0 ? text.allSteps : text.noStep}</p>;
  return (
    <>
      {own.length > 0 ? (
        <section>
          <h4 class="quiet">{text.steps}</h4>
          <ul class="lines">{own.map(line)}</ul>
        </section>
      ) : null}
      {others.length > 0 ? (
        <section>
          <h4 class="quiet">{doingText().steps.promised}</h4>
          <ul class="lines">{others.map(line)}</ul>
        </section>
      ) : null}
    </>
  );
}
