// One goal as a card: closed it shows sentence, state, trend and next step; open also everything one can do with it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';
import { Chevron } from '../parts/icons.tsx';
import { words } from '../words.ts';
import { EditForm, LogForm, ReplyForm } from './goal-forms.tsx';
import { GoalEvidence, StaffWords, Trend } from './goal-parts.tsx';
import type { Go, GoalForm } from './place.ts';
import { StepForm } from './step-form.tsx';
import { Steps } from './step-list.tsx';

const text = words.student.goals;

interface GoalCardProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly isOpen: boolean;
  /** The form to open with the card; null for none. */
  readonly form: GoalForm | null;
  readonly onToggle: () => void;
  readonly go: Go;
}

export function GoalCardView({ card, plan, isOpen, form, onToggle, go }: GoalCardProps) {
  const { goal } = card;
  const nextStep = goal.steps.find(step => !step.done);
  return (
    <article class="card stack">
      <div class="tight">
        <p class="spread state-words">
          <span>{goal.id}</span>
          <span>{card.deadlineWords}</span>
        </p>
        <h3>
          <button type="button" class="open-line" aria-expanded={isOpen} onClick={onToggle}>
            <span dir="auto">{goal.statement || text.noStatement}</span>
            <Chevron />
          </button>
        </h3>
        <p class="state-words">{card.stateWords}</p>
      </div>
      <Trend card={card} today={plan.today} />
      {card.progressWords ? <p class="quiet">{card.progressWords}</p> : null}
      {isOpen ? (
        <OpenGoal card={card} plan={plan} form={form} go={go} />
      ) : (
        <p class="quiet">
          <span class="strong">{text.nextStep}: </span>
          <span dir="auto">{nextStep?.text ?? (goal.steps.length > 0 ? text.allSteps : text.noStep)}</span>
          {` · ${text.evidence(card.evidenceCount)}`}
        </p>
      )}
    </article>
  );
}

interface OpenGoalProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly form: GoalForm | null;
  readonly go: Go;
}

function OpenGoal({ card, plan, form, go }: OpenGoalProps) {
  const { goal } = card;
  const [open, setOpen] = useState<GoalForm | null>(form);
  useEffect(() => setOpen(form), [form]);
  const box = useRef<HTMLDivElement>(null);
  const done = () => {
    box.current?.querySelector<HTMLElement>(`[data-form="${open}"]`)?.focus();
    setOpen(null);
  };
  const canEdit = plan.viewer === 'student' && goal.id !== '';
  return (
    <div class="stack" ref={box}>
      <StaffWords goal={goal} />
      {goal.id === '' ? <p class="quiet">{text.noId}</p> : null}
      {canEdit ? <Actions goal={goal} open={open} onOpen={setOpen} go={go} /> : null}
      {open === 'edit' ? <EditForm goal={goal} plan={plan} onDone={done} /> : null}
      {open === 'log' ? <LogForm goal={goal} plan={plan} onDone={done} /> : null}
      {open === 'step' ? <StepForm goal={goal} plan={plan} onDone={done} /> : null}
      {open === 'reply' ? <ReplyForm goal={goal} plan={plan} onDone={done} /> : null}
      <Steps card={card} plan={plan} canEdit={canEdit} />
      <GoalEvidence goal={goal} plan={plan} />
      {goal.why ? (
        <dl class="pair">
          <dt>{text.why}</dt>
          <dd dir="auto">{goal.why}</dd>
        </dl>
      ) : null}
    </div>
  );
}

interface ActionsProps {
  readonly goal: Goal;
  readonly open: GoalForm | null;
  readonly onOpen: (form: GoalForm | null) => void;
  readonly go: Go;
}

function Actions({ goal, open, onOpen, go }: ActionsProps) {
  const forms: readonly (readonly [GoalForm, string])[] = [
    ['step', text.step],
    ['log', text.log],
    ['edit', text.edit],
    ...(goal.staff.showMe || goal.staff.feedback ? ([['reply', text.answer]] as const) : []),
  ];
  return (
    <fieldset class="row" aria-label={text.actions(goal.id)}>
      {forms.map(([form, label]) => (
        <button
          key={form}
          type="button"
          class="button chip"
          data-form={form}
          aria-expanded={open === form}
          onClick={() => onOpen(open === form ? null : form)}
        >
          {label}
        </button>
      ))}
      <button type="button" class="button chip" onClick={() => go({ at: 'evidence', goalId: goal.id })}>
        {text.file}
      </button>
    </fieldset>
  );
}
