// Where a goal may begin: the teacher's example to look at, and the school's list of what everybody learns.
import type { PlanView } from '../../contract/api.ts';
import { Chevron } from '../parts/icons.tsx';
import { goalsText } from '../words/goals.ts';

export function Example({ plan, isOpen = false }: { readonly plan: PlanView; readonly isOpen?: boolean }) {
  const sample = plan.sampleGoal;
  if (!sample) return null;
  return (
    <details class="card" open={isOpen}>
      <summary class="open-line">
        <span>{goalsText().example(sample.from)}</span>
        <Chevron />
      </summary>
      <div class="tight gap-above" dir="auto">
        <p>{sample.statement}</p>
        {sample.lines.map((line, i) => (
          <p key={i} class="quiet">
            {line}
          </p>
        ))}
      </div>
    </details>
  );
}

interface SchoolListProps {
  readonly plan: PlanView;
  readonly onChoose: (expectation: string) => void;
}

export function SchoolList({ plan, onChoose }: SchoolListProps) {
  const text = goalsText();
  const expectations = plan.records.expectations.flatMap(({ words }) => words.what || []);
  if (expectations.length === 0) return null;
  return (
    <details class="card">
      <summary class="open-line">
        <span>{text.fromList}</span>
        <Chevron />
      </summary>
      <div class="stack gap-above">
        <p class="quiet">{text.fromListHint}</p>
        {expectations.map(expectation => (
          <button key={expectation} type="button" class="button chip" onClick={() => onChoose(expectation)}>
            {expectation}
          </button>
        ))}
      </div>
    </details>
  );
}
