// Goals that wait and goals that are finished, each behind one line; and what moves a goal on or off the Later shelf.
import type { ComponentChildren } from 'preact';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { STANDING_WORDS } from '../../core/plan/standing.ts';
import { Chevron } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { focusHeading } from '../parts/screen.tsx';
import { goalsText } from '../words/goals.ts';
import { useSaving } from './plan-state.ts';

export const activeCards = ({ goals }: PlanView): readonly GoalCard[] => goals.filter(card => card.isActive);

interface ShelfProps {
  readonly title: string;
  readonly hint?: string;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

export function Shelf({ title, hint, isOpen, children }: ShelfProps) {
  return (
    <details class="group" open={isOpen}>
      <summary class="open-line">
        <span>{title}</span>
        <Chevron />
      </summary>
      <div class="stack gap-above">
        {hint ? <p class="quiet">{hint}</p> : null}
        {children}
      </div>
    </details>
  );
}

interface MoveProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
}

/** One press puts a waiting goal back to work, or a goal one works on onto the shelf. */
export function Move({ card, plan }: MoveProps) {
  const text = goalsText();
  const saving = useSaving();
  const isWaiting = card.standing === 'later';
  const { goal } = card;
  const active = activeCards(plan).length;
  const move = async () => {
    const standing = STANDING_WORDS[isWaiting ? 'now' : 'later'][plan.language];
    const before = { standing: goal.standing };
    if (await saving.run('plan.saveGoal', { goalId: goal.id, before, goal: { standing } })) focusHeading();
  };
  return (
    <>
      {isWaiting && active >= plan.goalsAtOnce ? <p class="quiet">{text.full(active)}</p> : null}
      <div>
        <button
          type="button"
          class={isWaiting ? 'button' : 'button plain'}
          aria-label={`${isWaiting ? text.workNow : text.letWait}: ${goal.statement}`}
          onClick={() => void move()}
        >
          {isWaiting ? text.workNow : text.letWait}
        </button>
      </div>
      <Problem sentence={saving.problem} />
    </>
  );
}
