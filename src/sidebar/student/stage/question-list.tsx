// The questions of some sets as cards, one open at a time, and the way to ask a question of one's own. Used by every stage's screen.
import { useContext, useState } from 'preact/hooks';
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import type { Answer } from '../../../core/plan/plan.ts';
import type { QuestionSet } from '../../../core/plan/question-sets.ts';
import { Field } from '../../parts/field.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { DraftsContext, useForm } from '../../use-form.ts';
import { stageText } from '../../words/stage.ts';
import { useSaving } from '../plan-state.ts';
import { type AnswerHelp, draftName, QuestionCard } from './question-card.tsx';

interface QuestionListProps {
  readonly plan: PlanView;
  readonly sets?: readonly QuestionSet[];
  /** These instead of all of the sets, in this order. */
  readonly answers?: readonly AnswerView[];
  /** Key of the question to open first; '' opens none. */
  readonly question: string;
  /** What helps to answer a question, by its key. */
  readonly helps?: Readonly<Record<string, AnswerHelp>>;
  /** After an answer none opens by itself: these are to choose from. */
  readonly isChoice?: boolean;
  /** Where a question of one's own goes; left out: none can be asked here. */
  readonly ownSet?: QuestionSet;
}

export function QuestionList({
  plan,
  sets = [],
  question,
  helps = {},
  isChoice = false,
  ownSet,
  ...given
}: QuestionListProps) {
  const answers = given.answers ?? sets.flatMap(set => plan.answers.filter(answer => answer.set === set));
  const drafts = useContext(DraftsContext);
  const [open, setOpen] = useState(() =>
    firstToOpen(answers, question, answer => drafts.read(draftName(answer)) !== null),
  );
  const openNext = (from: number) => {
    const next = isChoice ? -1 : nextUnanswered(answers, from);
    if (next === -1) focusHeading();
    setOpen(next);
  };
  return (
    <>
      {answers.map((answer, i) => (
        <QuestionCard
          key={answer.set + answer.prompt}
          plan={plan}
          answer={answer}
          help={helps[answer.question] ?? {}}
          isOpen={i === open}
          onToggle={() => setOpen(i === open ? -1 : i)}
          onNext={() => openNext(i)}
        />
      ))}
      {ownSet && plan.viewer === 'student' ? <OwnQuestion set={ownSet} /> : null}
    </>
  );
}

// One that was begun and not saved, else the one asked for; -1 for none.
function firstToOpen(answers: readonly Answer[], question: string, isBegun: (answer: Answer) => boolean): number {
  const begun = answers.findIndex(isBegun);
  return begun >= 0 || question === '' ? begun : answers.findIndex(answer => answer.question === question);
}

// The next one without an answer after `from`, going round; -1 when only `from` itself is left.
function nextUnanswered(answers: readonly Answer[], from: number): number {
  for (let i = 1; i < answers.length; i++) {
    const at = (from + i) % answers.length;
    if (answers[at]?.text === '') return at;
  }
  return -1;
}

function OwnQuestion({ set }: { readonly set: QuestionSet }) {
  const text = stageText().own;
  const [isOpen, setOpen] = useState(false);
  const form = useForm(`own.${set}`, { prompt: '', text: '' });
  const saving = useSaving();
  const submit = async () => {
    const { prompt, text: answer } = form.fields;
    if (prompt.trim() === '') return saving.setProblem(text.missing);
    const written = { set, question: '', prompt, part: 'text', before: '', text: answer } as const;
    if (!(await saving.run('plan.answer', written))) return;
    form.saved(form.fields);
    setOpen(false);
    focusHeading();
  };
  if (!isOpen)
    return (
      <div>
        <button id={`own-${set}`} type="button" class="button plain" onClick={() => setOpen(true)}>
          {text.open}
        </button>
      </div>
    );
  return (
    <section class="card">
      <SaveForm button={text.save} saving={saving} onSave={submit} onClose={() => setOpen(false)}>
        <Field label={text.label} value={form.fields.prompt} onValue={value => form.set('prompt', value)} takeFocus />
        <Field label={text.answer} kind="long" value={form.fields.text} onValue={value => form.set('text', value)} />
      </SaveForm>
    </section>
  );
}
