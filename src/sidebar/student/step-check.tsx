// One step with its tick box and words, and for one that comes again how often it was done. The tick shows at once; when it could not be
// saved it goes back and says why.
import { useState } from 'preact/hooks';
import { Problem } from '../parts/notice.tsx';
import { doingText } from '../words/doing.ts';
import { useSaving } from './plan-state.ts';

interface StepCheckProps {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly done: boolean;
  /** How often it was done; null for a step that comes once. */
  readonly times: number | null;
  /** "due Thursday", "2 days late", who does it. */
  readonly note: string;
  readonly isLate: boolean;
  readonly canEdit: boolean;
  readonly onChange?: () => void;
  /** Of the button that changes it. */
  readonly changeId?: string;
}

export function StepCheck(props: StepCheckProps) {
  const { goalId, stepIndex, text, done, times, note, isLate, canEdit, onChange, changeId } = props;
  const { steps } = doingText();
  const saving = useSaving();
  const [wanted, setWanted] = useState<boolean | null>(null);
  const tick = async () => {
    const next = !(wanted ?? done);
    setWanted(next);
    await saving.run('plan.tickStep', { goalId, stepIndex, text, done: next });
    setWanted(null);
  };
  const count = (by: number) => {
    const before = times ?? 0;
    if (!saving.isSaving) void saving.run('plan.countStep', { goalId, stepIndex, text, before, times: before + by });
  };
  const press = (name: string, onClick: () => void, id?: string) => (
    <button key={name} id={id} type="button" class="button plain" aria-label={`${name}: ${text}`} onClick={onClick}>
      {name}
    </button>
  );
  const buttons = [
    ...(canEdit && times !== null && !done ? [press(steps.again, () => count(1))] : []),
    ...(canEdit && times !== null && times > 0 && !done ? [press(steps.less, () => count(-1))] : []),
    ...(onChange ? [press(steps.change, onChange, changeId)] : []),
  ];
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
          {times === null || onChange === undefined ? null : <span class="quiet"> · {steps.times(times)}</span>}
        </span>
      </label>
      {buttons.length > 0 ? <div class="row">{buttons}</div> : null}
      <Problem sentence={saving.problem} />
    </li>
  );
}
