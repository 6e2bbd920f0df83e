// Quick catch: one line and perhaps a link become evidence without a goal. Used where a student works and among the evidence.
import { useState } from 'preact/hooks';
import { asLink } from '../link.ts';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { useForm } from '../use-form.ts';
import { doingText } from '../words/doing.ts';
import { words } from '../words.ts';
import { useSaving } from './plan-state.ts';

export function QuickCatch() {
  const text = doingText().catch;
  const form = useForm('catch', { title: '', url: '' });
  const saving = useSaving();
  const [badLink, setBadLink] = useState('');
  const { title, url } = form.fields;
  const save = async () => {
    const link = asLink(url);
    const isBad = url.trim() !== '' && link === '';
    setBadLink(isBad ? words.student.evidence.badLink : '');
    if (isBad || saving.isSaving) return;
    if (title.trim() === '' && link === '') return saving.setProblem(text.missing);
    const sent = { goalId: '', title: title.trim() || link, url: link, why: '' };
    if (await saving.run('plan.addEvidence', sent)) form.saved(form.fields);
  };
  return (
    <section class="card card-first stack">
      <div class="tight">
        <h3>{text.title}</h3>
        <p class="quiet">{text.hint}</p>
      </div>
      <SaveForm button={text.save} look={form.isDirty ? 'primary' : ''} saving={saving} onSave={save}>
        <Field label={text.line} value={title} onValue={value => form.set('title', value)} />
        {form.isDirty ? (
          <Field
            label={text.link}
            kind="link"
            value={url}
            onValue={value => form.set('url', value)}
            problem={badLink}
          />
        ) : null}
      </SaveForm>
    </section>
  );
}
