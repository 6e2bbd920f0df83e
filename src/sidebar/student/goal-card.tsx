// One goal as a card: closed it shows sentence, state, trend and next step; open also everything one can do with it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Chevron } from '../parts/icons.tsx';
import { TrendChart } from '../parts/trend-chart.tsx';
import { words } from '../words.ts';
import { EditForm, LogForm, ReplyForm, StepForm } from './goal-forms.tsx';
import type { Go, GoalForm } from './place.ts';
import { StepCheck } from './step-check.tsx';

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
      <Trend goal={goal} today={plan.today} />
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

function Trend({ goal, today }: { readonly goal: Goal; readonly today: string }) {
  const entries = goal.progress.flatMap(entry =>
    entry.amount.value === null ? [] : [{ date: entry.date.iso, amount: entry.amount.value }],
  );
  return (
    <TrendChart
      name={goal.measure || goal.id}
      entries={entries}
      start={goal.start.value}
      target={goal.target.value}
      today={today}
    />
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
      <Steps goal={goal} canEdit={canEdit} />
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

function StaffWords({ goal }: { readonly goal: Goal }) {
  const rows = [
    [text.decision, goal.staff.decision],
    [text.feedback, goal.staff.feedback],
    [text.showMe, goal.staff.showMe],
    [text.myReply, goal.myReply],
  ].filter(row => row[1] !== '');
  if (rows.length === 0) return null;
  return (
    <dl class="pair notice" aria-label={text.fromStaff}>
      {rows.flatMap(([label, said]) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} said`} dir="auto">
          {said}
        </dd>,
      ])}
    </dl>
  );
}

function Steps({ goal, canEdit }: { readonly goal: Goal; readonly canEdit: boolean }) {
  if (goal.steps.length === 0) return <p class="quiet">{text.noStep}</p>;
  return (
    <section>
      <h4 class="quiet">{text.steps}</h4>
      <ul class="lines">
        {goal.steps.map((step, i) => (
          <StepCheck
            key={i}
            goalId={goal.id}
            stepIndex={i}
            text={step.text}
            done={step.done}
            note={[step.due.text, step.owner === 'student' ? '' : text.owners[step.owner]].filter(Boolean).join(', ')}
            isLate={false}
            canEdit={canEdit}
          />
        ))}
      </ul>
    </section>
  );
}

function GoalEvidence({ goal, plan }: { readonly goal: Goal; readonly plan: PlanView }) {
  const items = plan.evidence.filter(item => goal.id !== '' && item.goalId === goal.id);
  if (items.length === 0) return null;
  return (
    <section>
      <h4 class="quiet">{text.evidenceTitle}</h4>
      <ul class="lines">
        {items.map((item, i) => (
          <li key={i}>
            <OutLink url={item.url}>{item.title || item.url}</OutLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
