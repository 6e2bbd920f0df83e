// The three steps of starting a class. Called by set-up.tsx, which keeps the form and knows the step.
import { useState } from 'preact/hooks';
import type { NoClassView, RosterCheck } from '../../contract/api.ts';
import type { Language } from '../../core/language.ts';
import { SCOPES, type Scope } from '../../core/plan/scope.ts';
import type { TemplateKey } from '../../core/plan/template-shapes.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Gallery } from '../parts/gallery.tsx';
import { Notice, Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import type { Form } from '../use-form.ts';
import { galleryText } from '../words/gallery.ts';
import { jobWords, staffWords } from '../words/staff.ts';
import { words } from '../words.ts';
import { firstWrongLine, RosterCheckList, WrongRows } from './roster-check.tsx';
import { RosterEntry } from './roster-entry.tsx';

const text = staffWords.setUp;

export interface StepProps {
  readonly form: Form<'name' | 'year' | 'roster' | 'template' | 'language' | 'scope'>;
  readonly onBack: () => void;
}

export function NameStep({
  form,
  view,
  onNext,
}: StepProps & { readonly view: NoClassView; readonly onNext: () => void }) {
  const [problem, setProblem] = useState('');
  const plans = galleryText();
  const submit = () => {
    const isNamed = form.fields.name.trim() !== '';
    setProblem(isNamed ? '' : text.nameMissing);
    if (isNamed) onNext();
  };
  return (
    <>
      <p>{text.intro}</p>
      {view.unfinished ? (
        <Notice tone="warning" title={text.unfinishedTitle}>
          <p>{text.unfinishedBody(view.unfinished)}</p>
        </Notice>
      ) : null}
      <form
        class="stack"
        onSubmit={event => {
          event.preventDefault();
          submit();
        }}
      >
        <Field
          label={text.name}
          hint={text.nameHint}
          value={form.fields.name}
          onValue={v => form.set('name', v)}
          problem={problem}
        />
        <Field
          label={text.year}
          hint={words.student.notAPlan.yearHint}
          value={form.fields.year}
          onValue={v => form.set('year', v)}
        />
        <Gallery cards={view.gallery} {...form.fields} schoolYear={form.fields.year} set={form.set} />
        <Field
          label={plans.scope}
          value={form.fields.scope}
          onValue={v => form.set('scope', v)}
          options={SCOPES.map(scope => ({ value: scope, label: plans.scopes[scope] }))}
        />
        <Action submits look="primary wide">
          {words.next}
        </Action>
      </form>
      {view.classes.length > 0 ? (
        <section class="card tight">
          <h3>{text.yourClasses}</h3>
          <ul class="lines">
            {view.classes.map(item => (
              <li key={item.url}>
                <OutLink url={item.url}>{item.name}</OutLink>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface RosterStepProps extends StepProps {
  /** The last check, when the person came back to correct; null before. */
  readonly check: RosterCheck | null;
  readonly hasClassroom: boolean;
  readonly onChecked: (check: RosterCheck) => void;
}

export function RosterStep({ form, onBack, check, hasClassroom, onChecked }: RosterStepProps) {
  const [isChecking, setChecking] = useState(false);
  const [problem, setProblem] = useState('');
  const submit = async () => {
    if (form.fields.roster.trim() === '') return setProblem(staffWords.roster.empty);
    setChecking(true);
    const envelope = await call('class.checkRoster', { text: form.fields.roster });
    setChecking(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) onChecked(envelope.value);
  };
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      {check ? <WrongRows check={check} /> : null}
      <RosterEntry
        firstWrong={firstWrongLine(check)}
        roster={form.fields.roster}
        onRoster={v => form.set('roster', v)}
        hasClassroom={hasClassroom}
      />
      <Problem sentence={problem} />
      <div class="spread">
        <button type="button" class="button" onClick={onBack}>
          {words.back}
        </button>
        <Action submits look="primary" isWorking={isChecking} workingWords={staffWords.roster.checking}>
          {staffWords.roster.check}
        </Action>
      </div>
    </form>
  );
}

interface CheckStepProps extends StepProps {
  readonly check: RosterCheck;
  readonly onMade: (made: { workbookUrl: string; students: number }) => void;
}

export function CheckStep({ form, onBack, check, onMade }: CheckStepProps) {
  const [isWorking, setWorking] = useState(false);
  const [problem, setProblem] = useState('');
  const { name, year, roster, template, language, scope } = form.fields;
  const create = async () => {
    setWorking(true);
    setProblem('');
    const kind = { template: template as TemplateKey, language: language as Language, scope: scope as Scope };
    const input = { name: name.trim(), schoolYear: year.trim(), roster, leaveOutWrong: check.wrong > 0, ...kind };
    const envelope = await call('class.setUp', input);
    setWorking(false);
    if (envelope.ok) onMade(envelope.value);
    else setProblem(envelope.error.sentence);
  };
  return (
    <>
      <RosterCheckList check={check} />
      {isWorking ? <p role="status">{text.working}</p> : null}
      <Problem sentence={problem} />
      <div class="stack">
        {!isWorking && (check.wrong > 0 || check.right === 0) ? (
          <button type="button" class="button primary wide" onClick={onBack}>
            {staffWords.roster.correct}
          </button>
        ) : null}
        {check.right > 0 ? (
          <Action
            look={check.wrong > 0 ? 'wide' : 'primary wide'}
            isWorking={isWorking}
            workingWords={jobWords.starting}
            onPress={() => void create()}
          >
            {check.wrong > 0 ? staffWords.roster.createRight(check.right) : text.create(check.right)}
          </Action>
        ) : null}
        {!isWorking && check.wrong === 0 && check.right > 0 ? (
          <button type="button" class="button plain" onClick={onBack}>
            {words.back}
          </button>
        ) : null}
      </div>
    </>
  );
}
