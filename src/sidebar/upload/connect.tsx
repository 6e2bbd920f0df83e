// Connecting the evidence folder once, and the way without it: put the file there by hand and paste its link.
import { useState } from 'preact/hooks';
import type { Output } from '../../contract/api.ts';
import { asLink } from '../link.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Notice, Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { words } from '../words.ts';
import type { About } from './about-form.tsx';
import { AboutFields } from './about-form.tsx';
import { pickFolder } from './picker.ts';

const text = words.upload;
export type Folder = Output<'evidence.folder'>;

interface ConnectProps {
  readonly folder: Folder;
  readonly onFolder: (folder: Folder) => void;
}

export function Connect({ folder, onFolder }: ConnectProps) {
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const connect = async () => {
    setWorking(true);
    setSaid('');
    setProblem('');
    const end = await pickAndCheck();
    setWorking(false);
    if ('folder' in end) {
      if (end.folder.isConnected) onFolder(end.folder);
      else setSaid(text.stillNot);
    } else if ('problem' in end) setProblem(end.problem);
    else setSaid(end.said);
  };
  return (
    <section class="card card-first stack">
      <h3>{text.connectTitle}</h3>
      <p>{text.connectBody}</p>
      {said ? (
        <Notice tone="warning">
          <p role="status">{said}</p>
        </Notice>
      ) : null}
      <Problem sentence={problem} />
      {folder.pickerConfigured ? (
        <div>
          <Action look="primary" isWorking={isWorking} workingWords={text.connecting} onPress={() => void connect()}>
            {text.connect}
          </Action>
        </div>
      ) : null}
    </section>
  );
}

type PickEnd = { readonly folder: Folder } | { readonly said: string } | { readonly problem: string };

async function pickAndCheck(): Promise<PickEnd> {
  const settings = await call('evidence.picker', {});
  if (!settings.ok) return { problem: settings.error.sentence };
  const picked = await pickFolder(settings.value);
  if (picked !== 'picked') return { said: picked === 'cancelled' ? text.cancelled : text.refused };
  const folder = await call('evidence.folder', {});
  return folder.ok ? { folder: folder.value } : { problem: folder.error.sentence };
}

interface ByHandProps {
  readonly folderUrl: string;
  readonly about: About;
}

/** The file goes into the folder in Drive, its link into the plan. */
export function ByHand({ folderUrl, about }: ByHandProps) {
  const [url, setUrl] = useState('');
  const [title, setTitle] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const submit = async () => {
    const address = asLink(url);
    if (!address) return setProblem(words.student.evidence.badLink);
    setSaving(true);
    setProblem('');
    const fields = { goalId: about.goalId, why: about.why, url: address, title: title.trim() || address };
    const envelope = await call('plan.addEvidence', fields);
    setSaving(false);
    setSaid(envelope.ok ? envelope.value.message : '');
    if (!envelope.ok) return setProblem(envelope.error.sentence);
    setUrl('');
    setTitle('');
  };
  return (
    <form
      class="card stack"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <h3>{text.byHandTitle}</h3>
      <ol class="steps-list tight">
        {text.byHandSteps.map((step, i) => (
          <li key={i}>
            <span class="number" aria-hidden="true">
              {i + 1}
            </span>
            <span>{i === 0 && folderUrl ? <OutLink url={folderUrl}>{step}</OutLink> : step}</span>
          </li>
        ))}
      </ol>
      <Field label={words.student.evidence.url} value={url} onValue={setUrl} />
      <Field label={text.shows} value={title} onValue={setTitle} />
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
