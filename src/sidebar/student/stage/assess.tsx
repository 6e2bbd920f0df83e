// Assess: one goal at a time, then the plan as a whole, and what others say.
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { focusHeading } from '../../parts/screen.tsx';
import { reviewText } from '../../words/review.ts';
import type { Go } from '../place.ts';
import { AssessGoal } from './assess-goal.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import type { StageProps } from './stage-screen.tsx';

export function AssessStage({ plan, question, go }: StageProps) {
  const text = reviewText();
  const active = plan.goals.filter(card => card.isActive);
  const steps = active.flatMap(({ goal }) => goal.steps.filter(step => !step.done).map(step => step.text));
  const sign = plan.answers.find(answer => answer.question === 'Q13')?.text ?? '';
  const helps = {
    Q17: { words: { label: text.pick, texts: [...active.map(({ goal }) => goal.statement), ...steps].slice(0, 8) } },
    Q20: { words: { label: text.pick, texts: text.showChips } },
    'plan-worked': { quote: { label: text.planSign, text: sign } },
  };
  // The cards above ask the first two and the fifth goal by goal; their rows are shown where somebody wrote in them.
  const shown = plan.answers.filter(
    each => each.set === 'assess' && (each.text !== '' || !['Q15', 'Q16', 'Q19'].includes(each.question)),
  );
  return (
    <>
      <Queue plan={plan} go={go} />
      <h3>{text.wholePlan}</h3>
      <QuestionList plan={plan} answers={shown} question={question} helps={helps} ownSet="assess" />
      <RecordCard plan={plan} kind="othersSay" hint={text.othersHint} />
      <RecordCard plan={plan} kind="reviews" title={text.tables.reviews} canAdd={false} />
    </>
  );
}

/** The goals to look at, one card at a time: those without a verdict in this round, or one the student asks for again. */
function Queue({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  const text = reviewText();
  const active = plan.goals.filter(card => card.isActive && card.goal.id !== '');
  const [chosen, setChosen] = useState('');
  const open = active.filter(card => plan.round.unchecked.includes(card.goal.id));
  const current = active.find(card => card.goal.id === chosen) ?? open[0];
  if (active.length === 0 && plan.goals.every(card => card.verdict.says === ''))
    return <p class="card">{text.noGoals}</p>;
  if (current === undefined || plan.viewer !== 'student')
    return <Checked plan={plan} go={go} onAgain={plan.viewer === 'student' ? setChosen : null} />;
  const place = active.indexOf(current);
  const next = open.find(card => active.indexOf(card) > place) ?? open.find(card => card !== current);
  return (
    <section class="card card-first stack" aria-label={text.of(place + 1, active.length)}>
      <p class="spread state-words">
        <span>{text.of(place + 1, active.length)}</span>
        <span>{text.minutes}</span>
      </p>
      <AssessGoal
        key={current.goal.id}
        card={current}
        plan={plan}
        onSaved={() => {
          setChosen('');
          focusHeading();
        }}
        onLater={next === undefined ? null : () => setChosen(next.goal.id)}
      />
    </section>
  );
}

interface CheckedProps {
  readonly plan: PlanView;
  readonly go: Go;
  readonly onAgain: ((goalId: string) => void) | null;
}

function Checked({ plan, go, onAgain }: CheckedProps) {
  const text = reviewText();
  const shown = plan.goals.filter((card: GoalCard) => card.isActive || card.verdict.says !== '');
  const title = onAgain ? text.allChecked : text.tables.reviews;
  return (
    <section class="card card-first stack">
      <h3>{title}</h3>
      <ul class="lines">
        {shown.map(card => (
          <li key={card.goal.id} class="tight">
            <p dir="auto">{card.goal.statement}</p>
            <p class="quiet">{card.verdict.words}</p>
            {onAgain && card.isActive ? (
              <div>
                <button
                  type="button"
                  class="button plain"
                  aria-label={`${text.checkAgain}: ${card.goal.id}`}
                  onClick={() => onAgain(card.goal.id)}
                >
                  {text.checkAgain}
                </button>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {onAgain ? (
        <button type="button" class="button primary wide" onClick={() => go({ at: 'stage', stage: 'reflect' })}>
          {text.toReflect}
        </button>
      ) : null}
    </section>
  );
}
