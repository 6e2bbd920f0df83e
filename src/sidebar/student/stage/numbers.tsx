// Numbers of the goals that are worked on, growth before what is left, and what the student notices in them, which can become a goal.
import { useContext, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { DraftsContext, typed } from '../../use-form.ts';
import { doingText } from '../../words/doing.ts';
import { words } from '../../words.ts';
import { LogForm } from '../goal-forms.tsx';
import { Trend } from '../goal-parts.tsx';
import { NEW_GOAL } from '../goal-wizard.tsx';
import type { Go } from '../place.ts';
import { QuestionList } from './question-list.tsx';

interface NumbersProps {
  readonly plan: PlanView;
  readonly question: string;
  readonly go: Go;
}

export function Numbers({ plan, question, go }: NumbersProps) {
  const text = doingText();
  const drafts = useContext(DraftsContext);
  const active = plan.goals.filter(card => card.isActive && card.goal.id !== '');
  const notice = plan.answers.filter(answer => answer.question === 'notice');
  const noticed = notice[0]?.text ?? '';
  const makeGoal = () => {
    // A goal that was begun is not written over: what was noticed is then its reason, if it has none.
    const draft = drafts.read(NEW_GOAL);
    const key = draft?.fields['statement'] ? 'why' : 'statement';
    if (!draft?.fields[key]) drafts.write(NEW_GOAL, typed(draft, { key, value: noticed, now: '' }));
    go({ at: 'wizard' });
  };
  return (
    <>
      {active.length === 0 ? <p class="quiet">{text.noGoals}</p> : null}
      {active.map(card => (
        <NumbersOfGoal key={card.goal.id} card={card} plan={plan} />
      ))}
      <QuestionList plan={plan} answers={notice} question={question} isChoice />
      {noticed !== '' && plan.viewer === 'student' ? (
        <div>
          <button type="button" class="button" onClick={makeGoal}>
            {text.makeGoal}
          </button>
        </div>
      ) : null}
    </>
  );
}

function NumbersOfGoal({ card, plan }: { readonly card: GoalCard; readonly plan: PlanView }) {
  const text = doingText();
  const [isLogging, setLogging] = useState(false);
  const { goal, share } = card;
  const bars =
    share === null
      ? []
      : ([
          [text.grown, share],
          [text.toGo, 1 - share],
        ] as const);
  return (
    <section class="card stack">
      <h4 class="strong" dir="auto">
        {goal.statement}
      </h4>
      <p class="quiet">{card.progressWords || text.noNumber}</p>
      {bars.map(([label, value]) => (
        <label key={label} class="quiet">
          {label}
          <progress class={label === text.toGo ? 'to-go' : ''} max={1} value={value} />
        </label>
      ))}
      <Trend card={card} today={plan.today} />
      {isLogging ? <LogForm goal={goal} plan={plan} onDone={() => setLogging(false)} /> : null}
      {plan.viewer === 'student' && !isLogging ? (
        <div>
          <button
            id={`log-${goal.id}`}
            type="button"
            class="button"
            aria-label={`${words.student.goals.log}: ${goal.id}`}
            onClick={() => setLogging(true)}
          >
            {words.student.goals.log}
          </button>
        </div>
      ) : null}
    </section>
  );
}
