// First on Today: what staff decided and wrote about a goal, until the student puts it away or has replied.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';
import { browserStorage } from '../drafts.ts';
import { focusHeading } from '../parts/screen.tsx';
import { words } from '../words.ts';
import type { Go } from './place.ts';
import { isUnread, markRead, staffText } from './read-words.ts';

const text = words.student.today;

export function StaffWrote({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  // Where the browser keeps nothing, words put away stay away while the panel is open.
  const [away, setAway] = useState<readonly string[]>([]);
  const storage = browserStorage();
  const nameOf = (goal: Goal) => `${goal.id}\n${staffText(goal)}`;
  const unread = plan.goals
    .map(card => card.goal)
    .filter(goal => goal.id !== '' && isUnread(storage, plan.draftKey, goal) && !away.includes(nameOf(goal)));
  const putAway = (goal: Goal) => {
    markRead(storage, plan.draftKey, goal);
    setAway([...away, nameOf(goal)]);
    focusHeading();
  };
  return (
    <>
      {unread.map(goal => (
        <Wrote
          key={goal.id}
          goal={goal}
          onOpen={() => go({ at: 'goals', goalId: goal.id })}
          onRead={() => putAway(goal)}
        />
      ))}
    </>
  );
}

interface WroteProps {
  readonly goal: Goal;
  readonly onOpen: () => void;
  readonly onRead: () => void;
}

function Wrote({ goal, onOpen, onRead }: WroteProps) {
  const { decision, feedback } = goal.staff;
  return (
    <section class="card stack">
      <div class="tight">
        <h3 dir="auto">{text.staffWrote(goal.id.slice(1), decision || text.feedbackOnly)}</h3>
        {feedback ? (
          <p class="quote" dir="auto">
            {feedback}
          </p>
        ) : null}
        <p class="quiet" dir="auto">
          {goal.statement}
        </p>
      </div>
      <div class="row">
        <button type="button" class="button" onClick={onOpen}>
          {text.openGoal}
        </button>
        <button type="button" class="button plain" onClick={onRead}>
          {text.haveRead}
        </button>
      </div>
    </section>
  );
}
