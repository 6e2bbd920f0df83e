// "I'm stuck": what is in the way and whom to ask, kept as a check-in of the goal, so that it reaches the people of the plan.

import type { GoalCard, PlanView } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { HOW_IT_GOES } from '../../core/plan/choices.ts';
import { BARRIERS, stuckNote } from '../../core/plan/stuck.ts';
import { Chips, pressed } from '../parts/chips.tsx';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { useForm } from '../use-form.ts';
import { goalsText } from '../words/goals.ts';
import { namesIn } from './goal-stronger-fields.ts';
import { useSaving } from './plan-state.ts';

interface StuckFormProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly onDone: () => void;
}

/** The word of the plan for "stuck". */
export const stuckWord = ({ language }: PlanView): string => HOW_IT_GOES[2]?.[language] ?? '';

export function StuckForm({ card, plan, onDone }: StuckFormProps) {
  const text = goalsText().stuck;
  const form = useForm<string>(`stuck.${card.goal.id}`, { barrier: '', line: '', who: '' });
  const saving = useSaving();
  const { barrier = '', line = '', who = '' } = form.fields;
  const save = async () => {
    if (barrier === '') return saving.setProblem(text.missing);
    const sent = form.fields;
    const note = stuckNote({ barrier: Number(barrier), line, who }, plan.language);
    const words = { date: plan.today, goal: card.goal.id, how: stuckWord(plan), note };
    if (!(await saving.run('plan.addRecords', { kind: 'checkIns', rows: [{ words, url: '' }] }))) return;
    form.saved(sent);
    onDone();
  };
  const staff = namesIn(plan.staff).filter(each => !card.helpers.some(helper => helper.includes(each)));
  const people = [...card.helpers, ...staff].map(each => ({ value: each, label: each }));
  return (
    <SaveForm button={text.save} saving={saving} onSave={save} onClose={onDone}>
      <Chips
        label={text.title}
        options={BARRIERS.map((each, i) => ({ value: String(i), label: each[spoken()] }))}
        chosen={[barrier]}
        onChoose={value => form.set('barrier', pressed(barrier, value))}
      />
      <Field label={text.line} value={line} onValue={value => form.set('line', value)} />
      {people.length > 0 ? (
        <Chips
          label={text.ask}
          options={people}
          chosen={[who]}
          onChoose={value => form.set('who', pressed(who, value))}
        />
      ) : (
        <p class="quiet">{text.nobody}</p>
      )}
      <p class="quiet">{plan.staff ? text.seen : text.seenAlone}</p>
    </SaveForm>
  );
}

/** What was said last, and who can help, as long as the goal is stuck. */
export function StuckNotice({ card, plan }: Omit<StuckFormProps, 'onDone'>) {
  if (card.checkIn?.how !== 'stuck') return null;
  const text = goalsText().stuck;
  return (
    <div class="notice notice-warning tight">
      <p dir="auto">{card.checkIn.note || card.checkIn.typed}</p>
      {card.helpers.length > 0 ? (
        <p dir="auto">
          <span class="strong">{text.help}: </span>
          {card.helpers.join('; ')}
        </p>
      ) : null}
      <p class="quiet">{plan.staff ? text.seen : text.seenAlone}</p>
    </div>
  );
}
