// One goal as a card: closed it shows sentence, state, trend and next step; open also everything one can do with it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { Chevron } from '../parts/icons.tsx';
import { goalsText } from '../words/goals.ts';
import { words } from '../words.ts';
import { AllOfGoal } from './goal-details.tsx';
import { EditForm, LogForm, ReplyForm } from './goal-forms.tsx';
import { GoalEvidence, StaffWords, Trend } from './goal-parts.tsx';
import { Move } from './goal-shelf.tsx';
import { Stronger } from './goal-stronger.tsx';
import { isEmpty, STRONGER_FIELDS } from './goal-stronger-fields.ts';
import type { Go, GoalForm } from './place.ts';
import { StepForm } from './step-form.tsx';
import { Steps } from './step-list.tsx';
import { StuckForm, StuckNotice } from './stuck-form.tsx';

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
  const text = words.student.goals;
  const { goal } = card;
  return (
    <article class="card stack">
      <div class="tight">
        <p class="spread state-words">
          <span>{goal.id}</span>
          <span>{card.isActive ? card.deadlineWords : ''}</span>
        </p>
        {goal.horizon ? (
          <p class="state-words horizon" dir="auto">
            <span class="visually-hidden">{goalsText().fields.horizon.name}: </span>
            {goal.horizon}
          </p>
        ) : null}
        <h3>
          <button type="button" class="open-line" aria-expanded={isOpen} onClick={onToggle}>
            <span dir="auto">{goal.statement || text.noStatement}</span>
            <Chevron />
          </button>
        </h3>
        <p class="state-words">{stateOf(card, isOpen)}</p>
      </div>
      {card.isActive || isOpen ? <Progress card={card} plan={plan} /> : null}
      {isOpen ? <OpenGoal card={card} plan={plan} form={form} go={go} /> : null}
      {!isOpen && card.isActive ? <NextLine card={card} /> : null}
      {card.standing === 'later' && plan.viewer === 'student' ? <Move card={card} plan={plan} /> : null}
    </article>
  );
}

/** What nobody has decided on yet explains itself once the card is open. */
function stateOf({ goal, verdict, stateWords }: GoalCard, isOpen: boolean): string {
  const short = goal.staff.decision || isOpen ? stateWords : stateWords.replace(/\.\s.*$/s, '.');
  return [verdict.words, short].filter(Boolean).join(' · ');
}

/** Growth before what is left. */
function Progress({ card, plan }: { readonly card: GoalCard; readonly plan: PlanView }) {
  const { checkIn, progressWords } = card;
  return (
    <>
      <Trend card={card} today={plan.today} />
      {progressWords ? <p class="quiet">{progressWords}</p> : null}
      {checkIn ? <p class="quiet">{goalsText().lastCheckIn(checkIn.typed, checkIn.ago)}</p> : null}
    </>
  );
}

function NextLine({ card }: { readonly card: GoalCard }) {
  const text = words.student.goals;
  const { steps } = card.goal;
  const nextStep = steps.find(step => !step.done);
  return (
    <p class="quiet">
      <span class="strong">{text.nextStep}: </span>
      <span dir="auto">{nextStep?.text ?? (steps.length > 0 ? text.allSteps : text.noStep)}</span>
      {` · ${text.evidence(card.evidenceCount)}`}
    </p>
  );
}

interface OpenGoalProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly form: GoalForm | null;
  readonly go: Go;
}

function OpenGoal({ card, plan, form, go }: OpenGoalProps) {
  const text = words.student.goals;
  const { goal } = card;
  const [open, setOpen] = useState<GoalForm | null>(form);
  const [halfway, setHalfway] = useState('');
  useEffect(() => setOpen(form), [form]);
  const box = useRef<HTMLDivElement>(null);
  const done = () => {
    box.current?.querySelector<HTMLElement>(`[data-form="${open}"]`)?.focus();
    setOpen(null);
    setHalfway('');
  };
  const canEdit = plan.viewer === 'student' && goal.id !== '';
  const shared = { goal, plan, onDone: done };
  return (
    <div class="stack" ref={box}>
      <StaffWords goal={goal} />
      <StuckNotice card={card} plan={plan} />
      {goal.id === '' ? <p class="quiet">{text.noId}</p> : null}
      {canEdit && open === null ? (
        <Offers
          card={card}
          plan={plan}
          onStronger={() => setOpen('stronger')}
          onHalfway={() => {
            setHalfway(card.halfway);
            setOpen('step');
          }}
        />
      ) : null}
      {canEdit ? <Actions card={card} open={open} onOpen={setOpen} go={go} /> : null}
      {open === 'edit' ? <EditForm {...shared} /> : null}
      {open === 'log' ? <LogForm {...shared} /> : null}
      {open === 'step' ? <StepForm key={halfway} halfway={halfway} {...shared} /> : null}
      {open === 'reply' ? <ReplyForm {...shared} /> : null}
      {open === 'stronger' ? <Stronger card={card} plan={plan} onDone={done} /> : null}
      {open === 'stuck' ? <StuckForm card={card} plan={plan} onDone={done} /> : null}
      {open === null || open === 'step' ? <Steps card={card} plan={plan} canEdit={canEdit} /> : null}
      {open === null ? (
        <>
          <GoalEvidence goal={goal} plan={plan} />
          <AllOfGoal card={card} />
          {canEdit && card.isActive ? <Move card={card} plan={plan} /> : null}
        </>
      ) : null}
    </div>
  );
}

interface OffersProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly onStronger: () => void;
  readonly onHalfway: () => void;
}

/** One thing at a time that would help this goal: its second half, then a mark on a long way. */
function Offers({ card, plan, onStronger, onHalfway }: OffersProps) {
  const text = goalsText();
  if (!card.isActive) return null;
  const isNew = STRONGER_FIELDS.every(field => isEmpty(card, field));
  if (!isNew && !card.halfway) return null;
  return (
    <div class="notice tight">
      <p>{isNew ? text.stronger.offer : text.halfway(words.day(card.halfway, plan.today))}</p>
      <div>
        <button type="button" class="button" onClick={isNew ? onStronger : onHalfway}>
          {isNew ? text.stronger.title : text.halfwayButton}
        </button>
      </div>
    </div>
  );
}

interface ActionsProps {
  readonly card: GoalCard;
  readonly open: GoalForm | null;
  readonly onOpen: (form: GoalForm | null) => void;
  readonly go: Go;
}

function Actions({ card, open, onOpen, go }: ActionsProps) {
  const text = words.student.goals;
  const { goal } = card;
  const forms: readonly (readonly [GoalForm, string])[] = [
    ['step', text.step],
    ['log', text.log],
    ['edit', text.edit],
    ['stronger', goalsText().stronger.title],
    ...(goal.staff.showMe || goal.staff.feedback ? ([['reply', text.answer]] as const) : []),
    ...(card.isActive ? ([['stuck', goalsText().stuck.button]] as const) : []),
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
