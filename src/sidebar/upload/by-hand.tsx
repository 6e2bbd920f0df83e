// The way without the Picker: the file goes into the folder in Drive by hand, its link into the plan.
import { useState } from 'preact/hooks';
import { asLink } from '../link.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { uploadWords } from '../words/upload.ts';
import { words } from '../words.ts';
import type { About } from './about-form.tsx';
import { AboutFields } from './about-form.tsx';

const text = uploadWords;

interface ByHandProps {
  readonly folderUrl: string;
  readonly about: About;
}

export function ByHand({ folderUrl, about }: ByHandProps) {
  const { form } = about;
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const submit = async () => {
    const sent = form.fields;
    const url = asLink(sent.url);
    if (!url) return setProblem(words.student.evidence.badLink);
    setSaving(true);
    setProblem('');
    const { goalId, why } = sent;
    const envelope = await call('plan.addEvidence', { goalId, why, url, title: sent.title.trim() || url });
    setSaving(false);
    setSaid(envelope.ok ? envelope.value.message : '');
    if (envelope.ok) form.saved(sent);
    else setProblem(envelope.error.sentence);
  };
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <ol class="steps-list tight">
        {text.byHandSteps.map((step, i) => (
          <li key={step}>
            <span class="number" aria-hidden="true">
              {i + 1}
            </span>
            <span>{i === 0 && folderUrl ? <OutLink url={folderUrl}>{step}</OutLink> : step}</span>
          </li>
        ))}
      </ol>
      <Field label={words.student.evidence.url} value={form.fields.url} onValue={value => form.set('url', value)} />
      <Field label={text.name} value={form.fields.title} onValue={value => form.set('title', value)} />
      <AboutFields about={about} />
      <Problem sentence={problem} />
      <p role="status">{said}</p>
      <div>
        <Action submits isWorking={isSaving}>
          {words.student.evidence.save}
        </Action>
      </div>
    </form>
  );
}
