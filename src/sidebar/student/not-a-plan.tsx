// The open document is no plan: put one here, or read how a class starts.
import type { NotAPlanView } from '../../contract/api.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { thisSchoolYear } from '../school-year.ts';
import { useForm } from '../use-form.ts';
import { words } from '../words.ts';
import { useSaving } from './plan-state.ts';

const text = words.student.notAPlan;

export function NotAPlan({ view }: { readonly view: NotAPlanView }) {
  return (
    <Screen title={text.title}>
      <PutHere isEmpty={view.isEmpty} />
      {!view.isEmpty && view.reasons.length > 0 ? (
        <section class="card tight">
          <h3>{text.whyTitle}</h3>
          <ul class="lines">
            {view.reasons.map((reason, i) => (
              <li key={i}>{reason}</li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="card tight">
        <h3>{text.classTitle}</h3>
        <ol class="steps-list tight">
          {text.classSteps.map((step, i) => (
            <li key={i}>
              <span class="number" aria-hidden="true">
                {i + 1}
              </span>
              <span>{step}</span>
            </li>
          ))}
        </ol>
      </section>
    </Screen>
  );
}

function PutHere({ isEmpty }: { readonly isEmpty: boolean }) {
  const form = useForm('put-here', { student: '', schoolYear: thisSchoolYear() });
  const saving = useSaving();
  const submit = async () => {
    if (form.fields.student.trim() === '') return saving.setProblem(text.missing);
    if (await saving.run('plan.putHere', { ...form.fields })) form.reset();
  };
  return (
    <section class="card card-first">
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <h3>{text.put}</h3>
        <p class="quiet">{isEmpty ? text.putHintEmpty : text.putHintFull}</p>
        <Field label={text.name} value={form.fields.student} onValue={v => form.set('student', v)} />
        <Field
          label={text.year}
          hint={text.yearHint}
          value={form.fields.schoolYear}
          onValue={v => form.set('schoolYear', v)}
        />
        <Problem sentence={saving.problem} />
        <Action submits look="primary wide" isWorking={saving.isSaving} workingWords={text.working}>
          {text.put}
        </Action>
      </form>
    </section>
  );
}
