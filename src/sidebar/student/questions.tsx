// The guiding questions of one stage as cards: one open at a time, an answer box, and "skip for now".
import { useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import type { Answer, Stage } from '../../core/plan/plan.ts';
import { questionByKey } from '../../core/plan/questions.ts';
import { Action } from '../parts/buttons.tsx';
import { ChangedNotice } from '../parts/changed-notice.tsx';
import { Field } from '../parts/field.tsx';
import { Chevron, Tick } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { focusHeading, Screen } from '../parts/screen.tsx';
import { useForm } from '../use-form.ts';
import { words } from '../words.ts';
import type { Go } from './place.ts';
import { useSaving } from './plan-state.ts';

const text = words.student.questions;

interface QuestionsProps {
  readonly plan: PlanView;
  readonly stage: Stage;
  /** Key of the question to open first; '' lets the first unanswered one open. */
  readonly question: string;
  readonly go: Go;
}

export function Questions({ plan, stage, question, go }: QuestionsProps) {
  const answers = plan.answers.filter(answer => answer.stage === stage);
  const [open, setOpen] = useState(() => firstToOpen(answers, question));
  const answered = answers.filter(answer => answer.text !== '').length;
  const openNext = (from: number) => {
    const next = nextUnanswered(answers, from);
    if (next === -1) focusHeading();
    setOpen(next);
  };
  const info = words.student.stages[stage];
  return (
    <Screen title={info.title}>
      <p class="quiet">
        {info.hint} {answers.length > 0 ? `${text.count(answered, answers.length)}.` : ''}
      </p>
      <StageLinks stage={stage} go={go} />
      {stage !== 'do' && answers.length === 0 ? <p>{text.none}</p> : null}
      {open === -1 && answers.length > 0 && answered === answers.length ? <p>{text.allAnswered}</p> : null}
      {answers.map((answer, i) => (
        <QuestionCard
          key={stage + answer.prompt}
          answer={answer}
          isOpen={i === open}
          canEdit={plan.viewer === 'student'}
          onToggle={() => setOpen(i === open ? -1 : i)}
          onNext={() => openNext(i)}
        />
      ))}
    </Screen>
  );
}

function firstToOpen(answers: readonly Answer[], question: string): number {
  const named = question ? answers.findIndex(answer => answer.question === question) : -1;
  return named >= 0 ? named : nextUnanswered(answers, -1);
}

// The next one without an answer after `from`, going round; -1 when only `from` itself is left.
function nextUnanswered(answers: readonly Answer[], from: number): number {
  for (let i = 1; i < answers.length + (from < 0 ? 1 : 0); i++) {
    const at = (from + i) % answers.length;
    if (answers[at]?.text === '') return at;
  }
  return -1;
}

function StageLinks({ stage, go }: { readonly stage: Stage; readonly go: Go }) {
  if (stage === 'profile' || stage === 'reflect') return null;
  return (
    <div class="row">
      <button type="button" class={stage === 'do' ? 'button primary' : 'button'} onClick={() => go({ at: 'goals' })}>
        {text.toGoals}
      </button>
      {stage === 'do' || stage === 'assess' ? (
        <button type="button" class="button" onClick={() => go({ at: 'evidence' })}>
          {text.toEvidence}
        </button>
      ) : null}
    </div>
  );
}

interface QuestionCardProps {
  readonly answer: Answer;
  readonly isOpen: boolean;
  readonly canEdit: boolean;
  readonly onToggle: () => void;
  readonly onNext: () => void;
}

function QuestionCard({ answer, isOpen, canEdit, onToggle, onNext }: QuestionCardProps) {
  const isAnswered = answer.text !== '';
  return (
    <section class="card stack">
      <h3>
        <button type="button" class="open-line" aria-expanded={isOpen} onClick={onToggle}>
          <span dir="auto">{answer.prompt}</span>
          <Chevron />
        </button>
      </h3>
      {isOpen ? null : (
        <p class="quiet sign-line">
          {isAnswered ? <Tick /> : null}
          <span dir="auto">{isAnswered ? shorten(answer.text) : text.notAnswered}</span>
        </p>
      )}
      {isOpen && canEdit ? <AnswerForm answer={answer} onNext={onNext} /> : null}
      {isOpen && !canEdit ? (
        <p class="quote" dir="auto">
          {answer.text || text.notAnswered}
        </p>
      ) : null}
    </section>
  );
}

function shorten(answer: string): string {
  return answer.length > 90 ? `${answer.slice(0, 88).replace(/\s+\S*$/, '')} …` : answer;
}

function AnswerForm({ answer, onNext }: { readonly answer: Answer; readonly onNext: () => void }) {
  const form = useForm(`answer.${answer.stage}.${answer.prompt}`, { text: answer.text });
  const saving = useSaving();
  const submit = async () => {
    const sent = { text: form.fields.text };
    const { set, question, prompt } = answer;
    const written = { set, question, prompt, part: 'text', before: form.before.text, text: sent.text } as const;
    if (!(await saving.run('plan.answer', written))) return;
    form.saved(sent);
    onNext();
  };
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void submit();
      }}
    >
      <Field
        label={text.yourAnswer}
        hint={questionByKey(answer.question)?.hint[spoken()] ?? ''}
        kind="long"
        value={form.fields.text}
        onValue={value => form.set('text', value)}
        takeFocus
      />
      {form.isDirty && !saving.isSaving ? <p class="quiet">{words.changed.draftKept}</p> : null}
      <ChangedNotice form={form} now={answer.text} />
      <Problem sentence={saving.problem} />
      <div class="row">
        <Action submits look="primary" isWorking={saving.isSaving}>
          {text.save}
        </Action>
        <button type="button" class="button plain" onClick={onNext}>
          {text.skip}
        </button>
      </div>
    </form>
  );
}
