// Shares the class once with a counselor or a second teacher, who then sees every plan of it. Keeper only, no mail.
import { useState } from 'preact/hooks';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Chevron } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useForm } from '../use-form.ts';
import { words } from '../words.ts';

const text = words.staff.shareStaff;

export function ShareWithStaff({ workbookId }: { readonly workbookId: string }) {
  const form = useForm('share-staff', { email: '' });
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const submit = async () => {
    const email = form.fields.email.trim();
    if (email === '') return setProblem(text.missing);
    setWorking(true);
    setSaid('');
    const envelope = await call('class.shareWithStaff', { workbookId, email });
    setWorking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (!envelope.ok) return;
    setSaid(envelope.value.message);
    form.reset();
  };
  return (
    <details class="card">
      <summary class="open-line">
        <span>{text.title}</span>
        <Chevron />
      </summary>
      <form
        class="stack gap-above"
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <Field
          label={text.email}
          hint={text.hint}
          value={form.fields.email}
          onValue={value => form.set('email', value)}
        />
        <Problem sentence={problem} />
        <p role="status">{said}</p>
        <div>
          <Action submits isWorking={isWorking} workingWords={words.staff.class.sharing}>
            {text.share}
          </Action>
        </div>
      </form>
    </details>
  );
}
