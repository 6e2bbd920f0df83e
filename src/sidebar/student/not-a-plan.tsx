// The open document is no plan: put one here, or read how a class starts.
import type { NotAPlanView } from '../../contract/api.ts';
import { type Language, spoken } from '../../core/language.ts';
import type { TemplateKey } from '../../core/plan/template-shapes.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Gallery } from '../parts/gallery.tsx';
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
      <PutHere view={view} />
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

function PutHere({ view }: { readonly view: NotAPlanView }) {
  const start = { student: '', schoolYear: thisSchoolYear(), template: 'seven-stage', language: spoken() as string };
  const form = useForm('put-here', start);
  const saving = useSaving();
  const submit = async () => {
    if (form.fields.student.trim() === '') return saving.setProblem(text.missing);
    const { template, language, ...about } = form.fields;
    const chosen = { template: template as TemplateKey, language: language as Language };
    if (await saving.run('plan.putHere', { ...about, ...chosen })) form.reset();
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
        <p class="quiet">{view.isEmpty ? text.putHintEmpty : text.putHintFull}</p>
        <Field label={text.name} value={form.fields.student} onValue={v => form.set('student', v)} />
        <Field
          label={text.year}
          hint={text.yearHint}
          value={form.fields.schoolYear}
          onValue={v => form.set('schoolYear', v)}
        />
        <Gallery cards={view.gallery} {...form.fields} set={form.set} />
        <Problem sentence={saving.problem} />
        <Action submits look="primary wide" isWorking={saving.isSaving} workingWords={text.working}>
          {text.put}
        </Action>
      </form>
    </section>
  );
}
