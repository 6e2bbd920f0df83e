// Goals: a card a goal one works on, the way to a new one, and behind one line each the goals that wait and those that are finished.
import { useContext, useEffect, useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { Screen } from '../parts/screen.tsx';
import { DraftsContext } from '../use-form.ts';
import { goalsText } from '../words/goals.ts';
import { words } from '../words.ts';
import { GoalCardView } from './goal-card.tsx';
import { Example } from './goal-ideas.tsx';
import { Shelf } from './goal-shelf.tsx';
import { NEW_GOAL } from './goal-wizard.tsx';
import type { Go, GoalForm } from './place.ts';

interface GoalsProps {
  readonly plan: PlanView;
  readonly goalId: string;
  readonly form: GoalForm | null;
  readonly go: Go;
}

export function Goals({ plan, goalId, form, go }: GoalsProps) {
  const text = words.student.goals;
  const now = plan.goals.filter(card => card.isActive);
  const later = plan.goals.filter(card => !card.isActive && card.standing === 'later');
  const finished = plan.goals.filter(card => !card.isActive && card.standing !== 'later');
  const keyOf = (card: GoalCard) => card.goal.id || `place ${plan.goals.indexOf(card)}`;
  const only = now.length === 1 && now[0] ? keyOf(now[0]) : '';
  const [open, setOpen] = useState(goalId || only);
  useEffect(() => setOpen(goalId || only), [goalId]);
  const hasDraft = useContext(DraftsContext).read(NEW_GOAL) !== null;
  const cards = (of: readonly GoalCard[]) =>
    of.map(card => {
      const key = keyOf(card);
      return (
        <GoalCardView
          key={key}
          card={card}
          plan={plan}
          isOpen={open === key}
          form={open === goalId && card.goal.id === goalId ? form : null}
          onToggle={() => setOpen(open === key ? '' : key)}
          go={go}
        />
      );
    });
  const isIn = (of: readonly GoalCard[]) => goalId !== '' && of.some(card => card.goal.id === goalId);
  return (
    <Screen title={text.title}>
      {plan.goals.length === 0 ? (
        <>
          <p>{text.empty}</p>
          <Example plan={plan} isOpen />
        </>
      ) : null}
      {cards(now)}
      {plan.viewer === 'student' ? (
        <button
          type="button"
          class={now.length === 0 || hasDraft ? 'button primary wide' : 'button wide'}
          onClick={() => go({ at: 'wizard' })}
        >
          {hasDraft ? text.goOn : text.add}
        </button>
      ) : null}
      {later.length > 0 ? (
        <Shelf title={goalsText().later(later.length)} hint={goalsText().laterHint} isOpen={isIn(later)}>
          {cards(later)}
        </Shelf>
      ) : null}
      {finished.length > 0 ? (
        <Shelf title={goalsText().finished(finished.length)} isOpen={isIn(finished)}>
          {cards(finished)}
        </Shelf>
      ) : null}
    </Screen>
  );
}
