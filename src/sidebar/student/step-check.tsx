// One step with its tick box and words. The tick shows at once; when it could not be saved it goes back and says why.
import { useState } from 'preact/hooks';
import { Problem } from '../parts/notice.tsx';
import { useSaving } from './plan-state.ts';

interface StepCheckProps {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly done: boolean;
  /** "due Thursday", "2 days late", who does it. */
  readonly note: string;
  readonly isLate: boolean;
  readonly canEdit: boolean;
}

export function StepCheck({ goalId, stepIndex, text, done, note, isLate, canEdit }: StepCheckProps) {
  const saving = useSaving();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const tick = async () => {
    const next = !(wanted ?? done);
    setWanted(next);
    await saving.run('plan.tickStep', { goalId, stepIndex, text, done: next });
    setWanted(null);
  };
  return (
    <li>
      <label class="check">
        <input type="checkbox" checked={wanted ?? done} disabled={!canEdit} onChange={() => void tick()} />
        <span>
          <span class="step-text" dir="auto">
            {text}
          </span>
          {note ? (
            <span class="quiet">
              {' '}
              <span class={isLate ? 'late' : undefined}>{note}</span>
            </span>
          ) : null}
        </span>
      </label>
      <Problem sentence={saving.problem} />
    </li>
  );
}
