// The weekly check-in: how each goal goes, in one word and one line if one likes. Everything is saved in one go.
import type { PlanView } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { HOW_IT_GOES } from '../../core/plan/choices.ts';
import { Chips, pressed } from '../parts/chips.tsx';
import { Field, focusOnce } from '../parts/field.tsx';
import { Face } from '../parts/icons.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { focusHeading } from '../parts/screen.tsx';
import { useForm } from '../use-form.ts';
import { todayText } from '../words/today.ts';
import { activeCards } from './goal-shelf.tsx';
import { useSaving } from './plan-state.ts';
import { stuckWord } from './stuck-form.tsx';

const MOODS = ['up', 'flat', 'down'] as const;

interface CheckInProps {
  readonly plan: PlanView;
  readonly isOpen: boolean;
  /** It is the next step: then that one's button opens it. */
  readonly isNext: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

export function CheckInCard({ plan, isOpen, isNext, onToggle }: CheckInProps) {
  const text = todayText();
  const cards = activeCards(plan).filter(card => card.goal.id !== '');
  const form = useForm<string>('check-in', startOf(cards.map(card => card.goal.id)));
  const saving = useSaving();
  if (!plan.isCheckInDue || cards.length === 0 || (isNext && !isOpen)) return null;
  const close = () => {
    onToggle(false);
    focusHeading();
  };
  const save = async () => {
    const sent = form.fields;
    const rows = cards.flatMap(({ goal: { id } }) => {
      const words = { date: plan.today, goal: id, how: sent[`${id}.how`] ?? '', note: sent[`${id}.note`] ?? '' };
      return words.how === '' ? [] : [{ words, url: '' }];
    });
    if (rows.length === 0) return saving.setProblem(text.missing);
    if (!(await saving.run('plan.addRecords', { kind: 'checkIns', rows }))) return;
    form.saved(sent);
    close();
  };
  const isStuck = cards.some(card => form.fields[`${card.goal.id}.how`] === stuckWord(plan));
  return (
    <section class="card stack">
      <h3 tabIndex={-1} ref={isOpen ? focusOnce : null}>
        {text.checkIn}
      </h3>
      {isOpen ? (
        <SaveForm button={text.save} saving={saving} onSave={save} onClose={close}>
          <p class="quiet">{text.checkInHint}</p>
          {cards.map(({ goal }) => (
            <div key={goal.id} class="tight">
              <Chips
                label={goal.statement}
                options={HOW_IT_GOES.map((how, i) => ({
                  value: how[plan.language],
                  label: how[spoken()],
                  sign: <Face mood={MOODS[i] ?? 'flat'} />,
                }))}
                chosen={[form.fields[`${goal.id}.how`] ?? '']}
                onChoose={value => form.set(`${goal.id}.how`, pressed(form.fields[`${goal.id}.how`] ?? '', value))}
              />
              {form.fields[`${goal.id}.how`] ? (
                <Field
                  label={text.line}
                  value={form.fields[`${goal.id}.note`] ?? ''}
                  onValue={value => form.set(`${goal.id}.note`, value)}
                />
              ) : null}
            </div>
          ))}
          {isStuck ? <p class="notice">{text.stuckHint}</p> : null}
        </SaveForm>
      ) : (
        <div>
          <button id="check-in" type="button" class="button" onClick={() => onToggle(true)}>
            {text.begin}
          </button>
        </div>
      )}
    </section>
  );
}

const startOf = (ids: readonly string[]): Record<string, string> =>
  Object.fromEntries(ids.flatMap(id => [`${id}.how`, `${id}.note`]).map(key => [key, '']));
