// Feedback with ways to begin, and the three decisions. The first sentence of feedback is a question, not a mark.
import type { Decision } from '../../contract/api.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { useStore } from '../store.ts';
import { staffWords } from '../words/staff.ts';
import { classState } from './class-state.ts';
import { whenSynced } from './decision.ts';

const text = staffWords.decide;

interface DecideFormProps {
  readonly student: string;
  readonly comment: string;
  readonly onComment: (comment: string) => void;
  readonly inWork: Decision | '';
  readonly problem: string;
  readonly takeFocus?: boolean;
  readonly onDecide: (decision: Decision) => void;
}

export function DecideForm({
  student,
  comment,
  onComment,
  inWork,
  problem,
  takeFocus = false,
  onDecide,
}: DecideFormProps) {
  const { view } = useStore(classState);
  const button = (decision: Decision, label: string, look: string) => (
    <Action look={look} isWorking={inWork === decision} onPress={() => (inWork ? undefined : onDecide(decision))}>
      {label}
    </Action>
  );
  return (
    <div class="stack">
      <Field
        label={text.comment}
        hint={text.commentHint}
        kind="long"
        value={comment}
        onValue={onComment}
        takeFocus={takeFocus}
      />
      {comment === '' ? (
        <fieldset class="row" aria-label={text.stemsLabel}>
          {text.stems.map(stem => (
            <button key={stem} type="button" class="button chip" onClick={() => onComment(stem)}>
              {`${stem.trim()} …`}
            </button>
          ))}
        </fieldset>
      ) : null}
      <Problem sentence={problem} />
      <div class="row">
        {button('Approved', text.approve, 'primary')}
        {button('Please look again', text.sendBack, '')}
        {button('Show me', text.showMe, '')}
      </div>
      <p class="quiet">{text.showMeHint}</p>
      <p class="quiet">{[text.afterSync(student), whenSynced(view)].filter(Boolean).join(' ')}</p>
    </div>
  );
}
