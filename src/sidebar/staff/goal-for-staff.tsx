// One goal as staff see it: trend, evidence, what was decided so far, and the decision with a comment.
import { useRef, useState } from 'preact/hooks';
import type { Decision, StaffGoalView, StaffStudentView } from '../../contract/api.ts';
import type { Evidence } from '../../core/plan/plan.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Chevron } from '../parts/icons.tsx';
import { TrendChart } from '../parts/trend-chart.tsx';
import { useForm } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';
import { words } from '../words.ts';
import { classState } from './class-state.ts';
import { DecideForm } from './decide-form.tsx';
import { useDeciding, whenSynced } from './decision.ts';

interface GoalProps {
  readonly student: StaffStudentView;
  readonly onDecided: (student: StaffStudentView) => void;
  readonly goal: StaffGoalView;
}

export function GoalForStaff({ student, goal, onDecided }: GoalProps) {
  return (
    <article class="card stack">
      <div class="tight">
        <p class="spread state-words">
          <span>{goal.goalId}</span>
          <span>{goal.deadlineWords}</span>
        </p>
        <h3 dir="auto">{goal.statement}</h3>
        {goal.why ? (
          <p class="quiet" dir="auto">
            {`${staffWords.goal.why}: ${goal.why}`}
          </p>
        ) : null}
        {goal.measure ? (
          <p class="quiet" dir="auto">
            {`${staffWords.goal.measure}: ${goal.measure}`}
          </p>
        ) : null}
      </div>
      <TrendChart
        name={goal.measure || goal.goalId}
        entries={goal.progress}
        start={goal.start}
        target={goal.target}
        today=""
      />
      <div class="tight">
        {goal.numbersWords ? <p class="quiet">{goal.numbersWords}</p> : null}
        <p class="quiet">{goal.stepsWords}</p>
        <p class="quiet">{staffWords.goal.evidence(goal.evidence.length)}</p>
        <EvidenceList items={goal.evidence} />
      </div>
      <SoFar goal={goal} />
      <Decide student={student} goal={goal} onDecided={onDecided} />
    </article>
  );
}

export function EvidenceList({ items }: { readonly items: readonly Evidence[] }) {
  return (
    <ul class="lines">
      {items.map((item, i) => (
        <li key={i}>
          <OutLink url={item.url}>{item.title || item.url}</OutLink>
          <p class="quiet" dir="auto">
            {[item.date.iso ? words.day(item.date.iso, '') : item.date.text, item.why].filter(Boolean).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function SoFar({ goal }: { readonly goal: StaffGoalView }) {
  if (!goal.decision && !goal.feedback && goal.history.length === 0) return null;
  return (
    <div class="notice tight">
      {goal.decision ? (
        <p>
          <span class="strong">{staffWords.goal.latest}: </span>
          {goal.decision}
        </p>
      ) : null}
      {goal.feedback ? (
        <p class="quote" dir="auto">
          {goal.feedback}
        </p>
      ) : null}
      {goal.waitsForSync ? <p class="quiet">{staffWords.decide.waits}</p> : null}
      {goal.history.length > 0 ? (
        <details>
          <summary class="open-line">
            <span>{staffWords.decide.history}</span>
            <Chevron />
          </summary>
          <ul class="lines">
            {goal.history.map((event, i) => (
              <li key={i} dir="auto">
                {[event.when, event.who, event.what].filter(Boolean).join(' · ')}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function Decide({ student, goal, onDecided }: GoalProps) {
  const deciding = useDeciding();
  const box = useRef<HTMLDetailsElement>(null);
  const [message, setMessage] = useState('');
  const form = useForm(`decide.${student.studentKey}.${goal.goalId}`, { comment: '' });
  const decide = async (decision: Decision) => {
    const about = { studentKey: student.studentKey, goalId: goal.goalId };
    const sent = { comment: form.fields.comment };
    const answer = await deciding.send(about, decision, sent.comment);
    if (!answer) return;
    form.saved(sent);
    setMessage(`${answer.message} ${whenSynced(classState.get().view)}`.trim());
    // A decided goal folds its form away: the focus stays on the line that opens it again.
    box.current?.querySelector('summary')?.focus();
    onDecided(answer.student);
  };
  return (
    <>
      <details open={goal.decision === ''} ref={box}>
        <summary class="open-line">
          <span>{staffWords.decide.title}</span>
          <Chevron />
        </summary>
        <div class="gap-above">
          <DecideForm
            student={student.name}
            comment={form.fields.comment}
            onComment={value => form.set('comment', value)}
            inWork={deciding.inWork}
            problem={deciding.problem}
            onDecide={decision => void decide(decision)}
          />
        </div>
      </details>
      <p class="quiet" role="status">
        {message}
      </p>
    </>
  );
}
