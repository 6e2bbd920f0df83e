// The form of one question of a goal's second half. It saves this one field and leaves the rest of the goal alone.
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { SORT_QUESTIONS, sortChoices } from '../../core/plan/goal-sorts.ts';
import { ChangedNotice } from '../parts/changed-notice.tsx';
import { Chips, pressed } from '../parts/chips.tsx';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { type Form, useForm } from '../use-form.ts';
import { goalsText } from '../words/goals.ts';
import {
  namesIn,
  peopleOf,
  type StrongerField,
  savedText,
  shownWords,
  sourceOptions,
  startOf,
  toggleName,
  writtenWords,
} from './goal-stronger-fields.ts';
import { useSaving } from './plan-state.ts';

interface StrongerFormProps {
  readonly field: StrongerField;
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly onNext: () => void;
}

export function StrongerForm({ field, card, plan, onNext }: StrongerFormProps) {
  const text = goalsText();
  const goalId = card.goal.id;
  const form = useForm<string>(`goal.${goalId}.${field}`, startOf(card, field));
  const saving = useSaving();
  const save = async () => {
    const sent = form.fields;
    if (field === 'want' && !(sent.willing && sent.able)) return saving.setProblem(text.bothNeeded);
    const before = { [field]: form.before.text ?? savedText(card, field) };
    const goal = { [field]: writtenWords(card, field, sent, plan) };
    if (!(await saving.run('plan.saveGoal', { goalId, before, goal }))) return;
    form.saved(sent);
    onNext();
  };
  return (
    <SaveForm
      button={text.stronger.save}
      saving={saving}
      onSave={save}
      onClose={onNext}
      closeWords={text.stronger.skip}
    >
      <Answer field={field} card={card} plan={plan} form={form} />
      <ChangedNotice form={form} now={shownWords(card, field)} />
    </SaveForm>
  );
}

interface AnswerProps extends Omit<StrongerFormProps, 'onNext'> {
  readonly form: Form<string>;
}

function Answer({ field, card, plan, form }: AnswerProps) {
  const { name, hint } = goalsText().fields[field];
  const value = form.fields.text ?? '';
  const set = (words: string) => form.set('text', words);
  const common = { label: name, hint, value, onValue: set, takeFocus: true };
  switch (field) {
    case 'sort':
      return <SortChips form={form} />;
    case 'want':
      return <WantChips form={form} card={card} />;
    case 'begins':
      return <Field {...common} kind={value === '' || /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text'} />;
    case 'source':
      return <Field {...common} options={sourceOptions(plan, value)} />;
    case 'skill':
      return (
        <>
          <Field {...common} />
          {plan.skills.length > 0 ? (
            <Chips label="" options={plan.skills.map(asChip)} chosen={[value]} onChoose={set} />
          ) : null}
        </>
      );
    case 'helpers':
    case 'helpedBy': {
      const people = peopleOf(plan);
      const chosen = namesIn(value);
      return (
        <>
          <Field {...common} />
          {people.length > 0 ? (
            <div class="row">
              {people.map(who => (
                <button
                  key={who}
                  type="button"
                  class="button chip"
                  aria-pressed={chosen.includes(who)}
                  onClick={() => set(toggleName(value, who))}
                >
                  {who}
                </button>
              ))}
            </div>
          ) : null}
        </>
      );
    }
    default:
      return <Field {...common} kind="long" />;
  }
}

const asChip = (value: string) => ({ value, label: value });

function SortChips({ form }: { readonly form: Form<string> }) {
  const text = goalsText();
  return (
    <>
      {SORT_QUESTIONS.map(question => (
        <Chips
          key={question}
          label={text.sorts[question]}
          options={Object.entries(sortChoices(question)).map(([value, label]) => ({ value, label: label[spoken()] }))}
          chosen={[form.fields[question] ?? '']}
          onChoose={value => form.set(question, pressed(form.fields[question] ?? '', value))}
        />
      ))}
    </>
  );
}

/** Two scales of five words. Little of one of them is no fault: a smaller goal or a helper is the answer. */
function WantChips({ form, card }: { readonly form: Form<string>; readonly card: GoalCard }) {
  const text = goalsText();
  const isLow = ['willing', 'able'].some(each => ['1', '2'].includes(form.fields[each] ?? ''));
  const helpers = card.helpers.slice(0, 3).join(', ');
  return (
    <>
      {(['willing', 'able'] as const).map(each => (
        <Chips
          key={each}
          label={text[each].title}
          options={text[each].words.map((label, i) => ({ value: String(i + 1), label }))}
          chosen={[form.fields[each] ?? '']}
          onChoose={value => form.set(each, value)}
        />
      ))}
      {isLow ? <p class="notice">{helpers ? text.lowHelp(helpers) : text.low}</p> : null}
    </>
  );
}
