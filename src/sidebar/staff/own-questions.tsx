// Questions of your own: what the class's template asks beside the built-in questions. Read when the part is opened; for the keeper.
import { useRef, useState } from 'preact/hooks';
import type { ClassView, Input, Output } from '../../contract/api.ts';
import { STAGES, type Stage } from '../../core/plan/plan.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Chevron } from '../parts/icons.tsx';
import { Problem } from '../parts/notice.tsx';
import { useWayBack } from '../parts/way-back.ts';
import { call } from '../server.ts';
import { useStore } from '../store.ts';
import { useForm } from '../use-form.ts';
import { questionWords as text } from '../words/questions.ts';
import { staffWords } from '../words/staff.ts';
import { words } from '../words.ts';
import { jobState, updatePlans } from './class-state.ts';

type Known = Output<'class.questions'>;
type Change = NonNullable<Input<'class.questions'>['change']>;
/** Asks for a change; true when it was made. */
type Save = (change: Change, said: string) => Promise<boolean>;
/** What is asked for at the moment; null for nothing. */
type InWork = Change | 'reading' | null;

const stages = STAGES.map(stage => ({ value: stage, label: words.student.stages[stage].title }));

export function OwnQuestions({ view }: { readonly view: ClassView }) {
  const { workbookId } = view;
  const [known, setKnown] = useState<Known | null>(null);
  const [inWork, setInWork] = useState<InWork>(null);
  const [problem, setProblem] = useState('');
  const [said, setSaid] = useState('');
  const line = useRef<HTMLParagraphElement>(null);
  const { running } = useStore(jobState);
  const ask = async (change?: Change): Promise<boolean> => {
    if (inWork) return false;
    setInWork(change ?? 'reading');
    setSaid('');
    const envelope = await call('class.questions', { workbookId, ...(change ? { change } : {}) });
    setInWork(null);
    if (!envelope.ok) {
      setProblem(envelope.error.sentence);
      return false;
    }
    const { refused } = envelope.value;
    setKnown(envelope.value);
    setProblem(refused === '' ? '' : text.refused[refused]);
    return refused === '';
  };
  const save: Save = async (change, sentence) => {
    const isSaved = await ask(change);
    if (isSaved) setSaid(sentence);
    // The button that was pressed is gone with its question, or with the form.
    if (isSaved && change.before !== '') line.current?.focus();
    return isSaved;
  };
  return (
    <details class="card" onToggle={event => void (event.currentTarget.open && !known && ask())}>
      <summary class="open-line">
        <span>{text.title}</span>
        <Chevron />
      </summary>
      <div class="stack gap-above">
        {known ? (
          <>
            <p class="quiet">{text.scopes[known.scope]}</p>
            <List questions={known.questions} save={save} inWork={inWork} />
            <Add save={save} inWork={inWork} />
          </>
        ) : (
          <p role="status">{inWork ? text.reading : ''}</p>
        )}
        <Problem sentence={problem} />
        <p role="status" tabIndex={-1} ref={line}>
          {said}
        </p>
        {said && view.counts.ready > 0 && !running ? (
          <div class="tight">
            <p class="quiet">{text.bring}</p>
            <button type="button" class="button wide" onClick={() => void updatePlans(view)}>
              {staffWords.class.update}
            </button>
          </div>
        ) : null}
      </div>
    </details>
  );
}

interface Saving {
  readonly save: Save;
  readonly inWork: InWork;
}

/** For the button of this change: it says that it is at work; while another one is, it waits. */
const stateOf = (inWork: InWork, before: string, isOut = false) => ({
  isWaiting: inWork !== null,
  isWorking: inWork !== null && inWork !== 'reading' && inWork.before === before && (inWork.words === null) === isOut,
});

function List({ questions, ...saving }: Saving & Pick<Known, 'questions'>) {
  const { inWork, save } = saving;
  const [open, setOpen] = useState('');
  if (questions.length === 0) return <p>{text.none}</p>;
  return (
    <ul class="lines">
      {questions.map((question, index) => {
        const id = `${question.stage} ${question.words}`;
        const remove = { stage: question.stage, before: question.words, words: null };
        return (
          <li key={id}>
            <p class="quiet">{words.student.stages[question.stage].title}</p>
            <p dir="auto">{question.words}</p>
            {open === id ? (
              <Reword {...question} {...saving} onEnd={() => setOpen('')} />
            ) : (
              <div class="row">
                <button
                  type="button"
                  id={`reword-${index}`}
                  class="button plain"
                  aria-disabled={inWork ? 'true' : undefined}
                  onClick={() => inWork || setOpen(id)}
                >
                  {text.reword} <span class="visually-hidden">{question.words}</span>
                </button>
                <Action
                  look="plain"
                  {...stateOf(inWork, question.words, true)}
                  workingWords={text.takingOut}
                  onPress={() => void save(remove, text.takenOut)}
                >
                  {text.takeOut} <span class="visually-hidden">{question.words}</span>
                </Action>
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface RewordProps extends Saving {
  readonly stage: Stage;
  readonly words: string;
  readonly onEnd: () => void;
}

function Reword({ stage, words: before, save, inWork, onEnd }: RewordProps) {
  const form = useForm(`own-question.${stage}.${before}`, { words: before });
  const submit = async () => {
    const sent = form.fields;
    if (!(await save({ stage, before, words: sent.words }, text.reworded))) return;
    form.saved(sent);
    onEnd();
  };
  const goBack = useWayBack();
  const keep = () => {
    form.reset();
    goBack();
    onEnd();
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
        label={text.words}
        value={form.fields.words}
        onValue={value => form.set('words', value)}
        kind="long"
        takeFocus
      />
      <div class="row">
        <Action submits {...stateOf(inWork, before)}>
          {text.save}
        </Action>
        <button type="button" class="button plain" onClick={keep}>
          {text.keep}
        </button>
      </div>
    </form>
  );
}

function Add({ save, inWork }: Saving) {
  const form = useForm('own-question', { stage: 'reflect', words: '' });
  const submit = async () => {
    const sent = form.fields;
    if (await save({ stage: sent.stage as Stage, before: '', words: sent.words }, text.added)) form.saved(sent);
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
        label={text.stage}
        value={form.fields.stage}
        onValue={value => form.set('stage', value)}
        options={stages}
      />
      <Field
        label={text.words}
        hint={text.hint}
        value={form.fields.words}
        onValue={value => form.set('words', value)}
        kind="long"
      />
      <div>
        <Action submits {...stateOf(inWork, '')}>
          {text.add}
        </Action>
      </div>
    </form>
  );
}
