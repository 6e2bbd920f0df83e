// Today: one next step with its button, the steps of this week, questions from staff, and what the document needs.
import { useRef, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { Chevron } from '../parts/icons.tsx';
import { Screen } from '../parts/screen.tsx';
import { todayText } from '../words/today.ts';
import { words } from '../words.ts';
import { CheckInCard } from './check-in-card.tsx';
import type { Go } from './place.ts';
import { placeOf } from './place.ts';
import { readPlan } from './plan-state.ts';
import { PrintButton } from './print-button.tsx';
import { StaffWrote } from './staff-wrote.tsx';
import { StepCheck } from './step-check.tsx';

const text = words.student.today;

export function Today({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  const isOwner = plan.viewer === 'student';
  const asks = plan.goals.filter(waitsForAnswer);
  const [isCheckingIn, setCheckingIn] = useState(false);
  const { next } = plan;
  // The check-in stands on this very screen.
  const isCheckInNext = plan.isCheckInDue && next.action === 'open-stage' && next.stage === 'do' && next.goalId === '';
  const follow = () => (isCheckInNext ? setCheckingIn(true) : go(placeOf(next)));
  return (
    <Screen title={text.title} isTitleHidden>
      {isOwner ? <StaffWrote plan={plan} go={go} /> : null}
      {isOwner ? (
        <section class="card card-first stack" aria-label={text.nextTitle}>
          <div class="tight">
            <h3 class="quiet">{text.nextTitle}</h3>
            <p class="strong" dir="auto">
              {next.sentence}
            </p>
            <p class="quiet">{next.reason}</p>
          </div>
          <button type="button" class="button primary wide" onClick={follow}>
            {next.button}
          </button>
        </section>
      ) : (
        <StaffNotice plan={plan} />
      )}
      {asks.map(card => (
        <Ask key={card.goal.id} card={card} go={go} canAnswer={isOwner} />
      ))}
      {isOwner ? (
        <CheckInCard plan={plan} isOpen={isCheckingIn} isNext={isCheckInNext} onToggle={setCheckingIn} />
      ) : null}
      <Week plan={plan} canEdit={isOwner} />
      <PlanProblems plan={plan} />
      <div class="row">
        <button type="button" class="button plain" onClick={() => void readPlan()}>
          {text.readAgain}
        </button>
        <PrintButton />
      </div>
    </Screen>
  );
}

/** Staff asked something ("show me") and the student's reply row is still empty. */
export function waitsForAnswer(card: GoalCard): boolean {
  return card.goal.staff.showMe !== '' && card.goal.myReply === '';
}

function Ask({ card, go, canAnswer }: { readonly card: GoalCard; readonly go: Go; readonly canAnswer: boolean }) {
  return (
    <section class="card stack">
      <div class="tight">
        <h3>{text.asksTitle}</h3>
        <p class="quote" dir="auto">
          {card.goal.staff.showMe}
        </p>
        <p class="quiet" dir="auto">
          {card.goal.statement}
        </p>
      </div>
      {canAnswer ? (
        <div>
          <button type="button" class="button" onClick={() => go({ at: 'goals', goalId: card.goal.id, form: 'reply' })}>
            {text.reply}
          </button>
        </div>
      ) : null}
    </section>
  );
}

type WeekLine = PlanView['thisWeek'][number];

/** A step ticked here stays in its place until the person leaves, so that a slip of the finger can be taken back. */
function useWeek(plan: PlanView): readonly WeekLine[] {
  const shown = useRef<readonly WeekLine[]>([]);
  const same = (a: WeekLine) => (b: WeekLine) =>
    a.goalId === b.goalId && a.stepIndex === b.stepIndex && a.text === b.text;
  const stayed = shown.current.flatMap(line => {
    const step = plan.goals.find(card => card.goal.id === line.goalId)?.goal.steps[line.stepIndex];
    const open = plan.thisWeek.find(same(line));
    return open ?? (step?.done && step.text === line.text ? { ...line, done: true } : []);
  });
  shown.current = [...stayed, ...plan.thisWeek.filter(line => !stayed.some(same(line)))];
  return shown.current;
}

function Week({ plan, canEdit }: { readonly plan: PlanView; readonly canEdit: boolean }) {
  const week = useWeek(plan);
  return (
    <section class="card tight">
      <h3>{text.weekTitle}</h3>
      {week.length === 0 ? <p class="quiet">{text.weekEmpty}</p> : null}
      <ul class="lines">
        {week.map(line => (
          <StepCheck
            key={`${line.goalId}.${line.stepIndex}`}
            goalId={line.goalId}
            stepIndex={line.stepIndex}
            text={line.text}
            done={line.done}
            times={line.times}
            note={line.words}
            isLate={line.isLate && !line.done}
            canEdit={canEdit}
          />
        ))}
      </ul>
      <DaysAhead plan={plan} />
    </section>
  );
}

/** Deadlines and the review, with how much time is left. */
function DaysAhead({ plan }: { readonly plan: PlanView }) {
  if (plan.daysAhead.length === 0) return null;
  return (
    <>
      <h4 class="quiet">{todayText().daysTitle}</h4>
      <ul class="lines">
        {plan.daysAhead.map(day => (
          <li key={day.kind + day.goalId}>
            <span dir="auto">{day.text}</span> <span class={day.isLate ? 'quiet late' : 'quiet'}>{day.words}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function PlanProblems({ plan }: { readonly plan: PlanView }) {
  if (plan.issues.length === 0) return null;
  return (
    <details class="card" open={plan.issues.some(issue => issue.weight === 'stops')}>
      <summary class="open-line">
        <span>{text.problemsTitle(plan.issues.length)}</span>
        <Chevron />
      </summary>
      <p class="quiet gap-above">{text.problemsBody}</p>
      <ul class="lines">
        {plan.issues.map((issue, i) => (
          <li key={i} dir="auto">
            {issue.sentence}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A plan without staff belongs to no class: an invented example. */
function StaffNotice({ plan: { student, staff: names } }: { readonly plan: PlanView }) {
  const staff = words.student.staffView;
  if (names === '') return <p class="card card-first">{staff.notice(student)}</p>;
  return (
    <details class="card card-first">
      <summary class="tight">
        <span>{staff.notice(student)}</span> <span class="button">{staff.button}</span>
      </summary>
      <p class="gap-above">{staff.how(student)}</p>
    </details>
  );
}
