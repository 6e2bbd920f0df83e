// Evidence: upload a file (in its own window), add a link, and what the plan's evidence table holds.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { asLink } from '../link.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { focusHeading, Screen } from '../parts/screen.tsx';
import { call } from '../server.ts';
import { rememberUploadGoal } from '../upload-goal.ts';
import { useForm } from '../use-form.ts';
import { evidenceText } from '../words/evidence.ts';
import { words } from '../words.ts';
import { Coverage, EvidenceRows, WhyAndTags } from './evidence-rows.tsx';
import { goalOptions, likelyGoal } from './goal-options.ts';
import { useSaving } from './plan-state.ts';

const text = words.student.evidence;

export function EvidencePlace({ plan, goalId }: { readonly plan: PlanView; readonly goalId: string }) {
  return (
    <Screen title={text.title}>
      <p class="quiet">{`${text.intro} ${evidenceText().kinds}`}</p>
      {plan.viewer === 'student' ? (
        <>
          <Upload plan={plan} goalId={goalId} />
          <LinkForm key={goalId} plan={plan} goalId={goalId} />
        </>
      ) : null}
      <EvidenceRows plan={plan} />
      <Coverage plan={plan} />
      {plan.evidenceFolderUrl ? (
        <p>
          <OutLink url={plan.evidenceFolderUrl}>{text.folder}</OutLink>
        </p>
      ) : null}
    </Screen>
  );
}

function Upload({ plan, goalId }: { readonly plan: PlanView; readonly goalId: string }) {
  const [isOpening, setOpening] = useState(false);
  const [problem, setProblem] = useState('');
  const open = async () => {
    setOpening(true);
    setProblem('');
    rememberUploadGoal(plan.draftKey, goalId);
    const envelope = await call('evidence.openUpload', { goalId });
    setOpening(false);
    if (!envelope.ok) setProblem(envelope.error.sentence);
  };
  return (
    <section class="card card-first stack">
      <p class="quiet">{text.uploadHint}</p>
      <Problem sentence={problem} />
      <Action look="primary wide" isWorking={isOpening} workingWords={text.opening} onPress={() => void open()}>
        {text.upload}
      </Action>
    </section>
  );
}

function LinkForm({ plan, goalId }: { readonly plan: PlanView; readonly goalId: string }) {
  const form = useForm('link', { url: '', title: '', goalId: likelyGoal(plan, goalId), why: '' });
  const saving = useSaving();
  const [badLink, setBadLink] = useState('');
  const { fields } = form;
  const submit = async () => {
    const url = asLink(fields.url);
    setBadLink(fields.url.trim() !== '' && url === '' ? text.badLink : '');
    if (fields.url.trim() !== '' && url === '') return;
    if (url === '' && fields.title.trim() === '') return saving.setProblem(text.missing);
    if (!(await saving.run('plan.addEvidence', { ...fields, url, title: fields.title.trim() || url }))) return;
    focusHeading();
    form.saved(fields);
  };
  return (
    <section class="card">
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          void submit();
        }}
      >
        <h3>{text.linkTitle}</h3>
        <Field
          label={text.url}
          hint={text.urlHint}
          value={fields.url}
          onValue={v => form.set('url', v)}
          problem={badLink}
        />
        <Field label={text.name} value={fields.title} onValue={v => form.set('title', v)} />
        {form.isDirty || goalId ? (
          <>
            <Field
              label={text.goal}
              value={fields.goalId}
              options={goalOptions(plan)}
              onValue={v => form.set('goalId', v)}
            />
            <WhyAndTags plan={plan} value={fields.why} onValue={v => form.set('why', v)} />
            <Problem sentence={saving.problem} />
            <div>
              <Action submits isWorking={saving.isSaving}>
                {text.save}
              </Action>
            </div>
          </>
        ) : null}
      </form>
    </section>
  );
}
