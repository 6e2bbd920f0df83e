// The second half of a goal: nine short questions, each answered, changed or skipped by itself, at any time. One is open at a time.
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { focusOnce } from '../parts/field.tsx';
import { Chevron, Tick } from '../parts/icons.tsx';
import { goalsText } from '../words/goals.ts';
import { isEmpty, STRONGER_FIELDS, type StrongerField, shownWords } from './goal-stronger-fields.ts';
import { StrongerForm } from './goal-stronger-form.tsx';

interface StrongerProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly onDone: () => void;
}

export function Stronger({ card, plan, onDone }: StrongerProps) {
  const text = goalsText();
  const nextEmpty = (from: number) => STRONGER_FIELDS.findIndex((field, i) => i > from && isEmpty(card, field));
  const [open, setOpen] = useState(() => nextEmpty(-1));
  const goOn = (from: number) => {
    const next = nextEmpty(from);
    setOpen(next);
    if (next === -1) onDone();
  };
  return (
    <div class="stack">
      <ul class="lines">
        {STRONGER_FIELDS.map((field, i) => (
          <Question
            key={field}
            field={field}
            card={card}
            plan={plan}
            isOpen={i === open}
            onToggle={() => setOpen(i === open ? -1 : i)}
            onNext={() => goOn(i)}
          />
        ))}
      </ul>
      <div>
        <button type="button" class="button" onClick={onDone}>
          {text.stronger.done}
        </button>
      </div>
    </div>
  );
}

interface QuestionProps extends Omit<StrongerProps, 'onDone'> {
  readonly field: StrongerField;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onNext: () => void;
}

function Question({ field, card, plan, isOpen, onToggle, onNext }: QuestionProps) {
  const said = shownWords(card, field);
  return (
    <li class="tight">
      <h4>
        <button
          type="button"
          class="open-line"
          aria-expanded={isOpen}
          onClick={onToggle}
          ref={isOpen ? focusOnce : null}
        >
          <span>{goalsText().fields[field].ask}</span>
          <Chevron />
        </button>
      </h4>
      {!isOpen && said ? (
        <p class="quiet sign-line">
          <Tick />
          <span dir="auto">{said}</span>
        </p>
      ) : null}
      {isOpen ? <StrongerForm field={field} card={card} plan={plan} onNext={onNext} /> : null}
    </li>
  );
}
