// A step's form, for a new one and for one that stands there: what, who, how often, from when and until when. A step of one's own that
// shares no word with its goal is asked about, quietly: the reason is added to the step if one is given, and nothing is refused.
import type { PlanView } from '../../contract/api.ts';
import { SO_THAT } from '../../core/plan/choices.ts';
import type { Goal, Step, StepOwner } from '../../core/plan/plan.ts';
import { sharedWords } from '../../core/plan/step-fit.ts';
import type { StepShape } from '../../core/plan/step-shape.ts';
import type { Rhythm } from '../../core/plan/typed-span.ts';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { type Form, useForm } from '../use-form.ts';
import { doingText } from '../words/doing.ts';
import { words } from '../words.ts';
import { useSaving } from './plan-state.ts';

interface StepFormProps {
  readonly goal: Goal;
  readonly plan: PlanView;
  /** A day to begin with for a new step. */
  readonly halfway?: string;
  /** The step to change; left out for a new one. */
  readonly there?: { readonly step: Step; readonly shape: StepShape; readonly index: number };
  readonly onDone: () => void;
}

const OWNERS: readonly StepOwner[] = ['student', 'teacher', 'family', 'counselor'];

export function StepForm({ goal, plan, halfway = '', there, onDone }: StepFormProps) {
  const text = words.student.step;
  const { steps } = doingText();
  const form = useForm(`step.${goal.id}${there ? `.${there.index}` : ''}`, startOf(halfway, there));
  const saving = useSaving();
  const { fields } = form;
  const save = async () => {
    if (fields.text.trim() === '') return saving.setProblem(text.missing);
    const { so, ...rest } = fields;
    const reason = so.trim() === '' ? '' : SO_THAT[plan.language] + so.trim();
    const step = { ...rest, text: fields.text.trim() + reason, every: fields.every as Rhythm };
    const isSaved = there
      ? await saving.run('plan.changeStep', {
          goalId: goal.id,
          stepIndex: there.index,
          before: { text: there.step.text, owner: there.step.owner, due: there.step.due.text },
          step,
        })
      : await saving.run('plan.addStep', { goalId: goal.id, ...step });
    if (!isSaved) return;
    form.saved(fields);
    onDone();
  };
  const owners = OWNERS.map(owner => ({ value: owner, label: words.student.goals.owners[owner] }));
  const rhythms = Object.entries(steps.rhythms).map(([value, label]) => ({ value, label }));
  const field = (key: keyof typeof fields) => ({
    value: fields[key],
    onValue: (value: string) => form.set(key, value),
  });
  return (
    <SaveForm button={there ? steps.save : text.save} saving={saving} onSave={save} onClose={onDone}>
      <Field label={text.text} hint={text.hint} {...field('text')} takeFocus />
      <Fit goal={goal} form={form} there={there?.step.text ?? ''} />
      <div class="two two-days">
        <Field label={text.owner} options={owners} {...field('owner')} />
        <Field label={steps.every} options={rhythms} {...field('every')} />
      </div>
      <div class="two two-days">
        <Field label={steps.from} kind="date" {...field('from')} />
        <Field label={text.due} kind={isDay(fields.due) ? 'date' : 'text'} {...field('due')} />
      </div>
    </SaveForm>
  );
}

/** A day that is written in words stays a text, so that nothing typed in the document is lost. */
const isDay = (text: string): boolean => text === '' || /^\d{4}-\d\d-\d\d$/.test(text);

type StepFields = 'text' | 'so' | 'owner' | 'every' | 'from' | 'due';

function startOf(halfway: string, there: StepFormProps['there']): Record<StepFields, string> {
  if (!there) return { text: '', so: '', owner: 'student', every: '', from: '', due: halfway };
  const { step, shape } = there;
  return { text: step.text, so: '', owner: step.owner, every: shape.every, from: shape.from, due: shape.until };
}

interface FitProps {
  readonly goal: Goal;
  readonly form: Form<StepFields>;
  /** Words that were saved already are not asked about again. */
  readonly there: string;
}

function Fit({ goal, form, there }: FitProps) {
  const { text, owner, so } = form.fields;
  const { steps } = doingText();
  const isAsked =
    owner === 'student' && text !== there && text.trim().includes(' ') && sharedWords(text, goal).length === 0;
  if (!isAsked && so === '') return null;
  return (
    <div class="notice">
      <Field
        label={steps.fits(goal.statement)}
        hint={steps.fitsHint}
        value={so}
        onValue={value => form.set('so', value)}
      />
    </div>
  );
}
