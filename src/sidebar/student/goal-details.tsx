// Every row of a goal that has words, behind one line of its open card.
import type { GoalCard } from '../../contract/api.ts';
import { Chevron } from '../parts/icons.tsx';
import { goalsText } from '../words/goals.ts';
import { words } from '../words.ts';
import { STRONGER_FIELDS, shownWords } from './goal-stronger-fields.ts';

export function AllOfGoal({ card }: { readonly card: GoalCard }) {
  const text = goalsText();
  const { why } = words.student.goals;
  const { start, target } = words.student.wizard;
  const { goal } = card;
  const rows = [
    [why, goal.why],
    [text.measureName, goal.measure],
    [start.label, goal.start.text],
    [target.label, goal.target.text],
    [text.deadlineName, goal.deadline.text],
    ...STRONGER_FIELDS.map(field => [text.fields[field].name, shownWords(card, field)]),
    [text.agreedName, goal.staff.agreed],
  ].filter(([, said]) => said !== '');
  if (rows.length === 0) return null;
  return (
    <details class="group">
      <summary class="open-line">
        <span>{text.everything}</span>
        <Chevron />
      </summary>
      <dl class="pair gap-above">
        {rows.flatMap(([label, said], i) => [
          <dt key={i}>{label}</dt>,
          <dd key={`${i} said`} dir="auto">
            {said}
          </dd>,
        ])}
      </dl>
    </details>
  );
}
