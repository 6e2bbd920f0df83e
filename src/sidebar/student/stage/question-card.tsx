// One guiding question as a card: the answer, what the student would say now, and where the words may be repeated.
import { useState } from 'preact/hooks';
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import { SETS } from '../../../core/plan/question-sets.ts';
import { Action } from '../../parts/buttons.tsx';
import { ChangedNotice } from '../../parts/changed-notice.tsx';
import { AddWords } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Chevron, Tick } from '../../parts/icons.tsx';
import { Problem } from '../../parts/notice.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { plainWordsState } from '../../plain-words.ts';
import { useStore } from '../../store.ts';
import { useForm } from '../../use-form.ts';
import { hintOf } from '../../words/hints.ts';
import { plainQuestion } from '../../words/plain.ts';
import { stageText } from '../../words/stage.ts';
import { words } from '../../words.ts';
import { useSaving } from '../plan-state.ts';
import { RepeatChoice } from './repeat-choice.tsx';

/** Under this name what was typed and not saved is kept. */
export const draftName = (answer: Pick<AnswerView, 'set' | 'prompt'>): string =>
  `answer.${answer.set}.${answer.prompt}`;

/** The student's own words that belong to the question, and words to press into the answer. */
export interface AnswerHelp {
  readonly quote?: { readonly label: string; readonly text: string };
  readonly words?: { readonly label: string; readonly texts: readonly string[] };
}

interface QuestionCardProps {
  readonly plan: PlanView;
  readonly answer: AnswerView;
  readonly help?: AnswerHelp;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onNext: () => void;
}

export function QuestionCard({ plan, answer, help = {}, isOpen, onToggle, onNext }: QuestionCardProps) {
  const text = words.student.questions;
  const { isOn: isPlain } = useStore(plainWordsState);
  const isAnswered = answer.text !== '';
  const canEdit = plan.viewer === 'student';
  return (
    <section class="card stack">
      <h3>
        <button type="button" class="open-line" aria-expanded={isOpen} onClick={onToggle}>
          <span dir="auto">{(isPlain && plainQuestion(answer.question)) || answer.asked}</span>
          <Chevron />
        </button>
      </h3>
      {isOpen ? null : (
        <p class="quiet sign-line">
          {isAnswered ? <Tick /> : null}
          <span dir="auto">{isAnswered ? shorten(answer.later || answer.text) : text.notAnswered}</span>
        </p>
      )}
      {isOpen && canEdit ? <OpenQuestion answer={answer} help={help} onNext={onNext} /> : null}
      {isOpen && !canEdit ? (
        <p class="quote" dir="auto">
          {[answer.text, answer.later].filter(Boolean).join('\n') || text.notAnswered}
        </p>
      ) : null}
    </section>
  );
}

function shorten(answer: string): string {
  return answer.length > 90 ? `${answer.slice(0, 88).replace(/\s+\S*$/, '')} …` : answer;
}

interface OpenQuestionProps {
  readonly answer: AnswerView;
  readonly help: AnswerHelp;
  readonly onNext: () => void;
}

function OpenQuestion({ answer, help, onNext }: OpenQuestionProps) {
  const { hasLater } = answer;
  const { isPrivate } = SETS[answer.set];
  const [saysNow, setSaysNow] = useState(answer.later !== '');
  const text = stageText();
  const isAnswered = answer.text !== '';
  return (
    <div class="stack">
      <AnswerForm answer={answer} help={help} onNext={onNext} />
      {hasLater && isAnswered && !saysNow ? (
        <div>
          <button type="button" class="button plain" onClick={() => setSaysNow(true)}>
            {text.later.add}
          </button>
        </div>
      ) : null}
      {hasLater && saysNow ? <LaterForm answer={answer} /> : null}
      {isPrivate && isAnswered ? <RepeatChoice answer={answer} /> : null}
    </div>
  );
}

function AnswerForm({ answer, help, onNext }: OpenQuestionProps) {
  const text = words.student.questions;
  const form = useForm(draftName(answer), { text: answer.text });
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
      {help.quote?.text ? (
        <div class="tight">
          <p class="quiet">{help.quote.label}</p>
          <p class="quote" dir="auto">
            {help.quote.text}
          </p>
        </div>
      ) : null}
      {help.words ? (
        <AddWords {...help.words} value={form.fields.text} onValue={value => form.set('text', value)} />
      ) : null}
      <Field
        label={text.yourAnswer}
        hint={[plainWordsState.get().isOn ? '' : hintOf(answer.question), stageText().linkToo]
          .filter(Boolean)
          .join(' ')}
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

/** September beside now: what was written first stays as it is. */
export function LaterForm({ answer, onDone }: { readonly answer: AnswerView; readonly onDone?: () => void }) {
  const text = stageText().later;
  const form = useForm(`later.${answer.set}.${answer.prompt}`, { text: answer.later });
  const saving = useSaving();
  const submit = async () => {
    const sent = { text: form.fields.text };
    const { set, question, prompt } = answer;
    const written = { set, question, prompt, part: 'later', before: form.before.text, text: sent.text } as const;
    if (!(await saving.run('plan.answer', written))) return;
    form.saved(sent);
    onDone?.();
  };
  return (
    <SaveForm button={text.save} saving={saving} onSave={submit} look="">
      <Field
        label={text.title}
        hint={text.hint}
        kind="long"
        value={form.fields.text}
        onValue={value => form.set('text', value)}
        takeFocus={answer.later === ''}
      />
      <ChangedNotice form={form} now={answer.later} />
    </SaveForm>
  );
}
