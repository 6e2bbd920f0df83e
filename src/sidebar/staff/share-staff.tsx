// Shares the class once with a counselor or a second teacher, who then sees every plan of it. Keeper only, no mail.
import { useRef, useState } from 'preact/hooks';
import type { ClassView } from '../../contract/api.ts';
import { copyText } from '../copy-text.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Chevron } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { useForm } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';

const text = staffWords.shareStaff;

export function ShareWithStaff({ view }: { readonly view: ClassView }) {
  const { workbookId, workbookUrl } = view;
  const form = useForm('share-staff', { email: '' });
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const [isShared, setShared] = useState(false);
  const submit = async () => {
    const email = form.fields.email.trim();
    if (email === '') return setProblem(text.missing);
    setWorking(true);
    setSaid('');
    setShared(false);
    const envelope = await call('class.shareWithStaff', { workbookId, email });
    setWorking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (!envelope.ok) return;
    const { shared, message } = envelope.value;
    setSaid(message);
    setShared(shared);
    // A refused address stays in the field, to be corrected.
    if (shared) form.reset();
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
        {isShared ? <WorkbookLink url={workbookUrl} /> : null}
        <div>
          <Action submits isWorking={isWorking} workingWords={staffWords.class.sharing}>
            {text.share}
          </Action>
        </div>
      </form>
    </details>
  );
}

function WorkbookLink({ url }: { readonly url: string }) {
  const box = useRef<HTMLParagraphElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => setSaid((await copyText(url, box.current)) ? text.copied : staffWords.class.copyByHand);
  return (
    <div class="tight">
      <p class="quiet">{text.link}</p>
      <p class="notice" ref={box}>
        {url}
      </p>
      <div>
        <button type="button" class="button" onClick={() => void copy()}>
          {text.copy}
        </button>
      </div>
      <p class="quiet" role="status">
        {said}
      </p>
    </div>
  );
}
