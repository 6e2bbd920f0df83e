// Today: what waits for a person, most urgent first, each with its reason. Worked through by keyboard alone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClassView, Decision, QueueItem } from '../../contract/api.ts';
import { focusHeading, Screen } from '../parts/screen.tsx';
import { useForm } from '../use-form.ts';
import { staffWords } from '../words/staff.ts';
import { DecideForm } from './decide-form.tsx';
import { useDeciding, whenSynced } from './decision.ts';
import { QueuedGoal } from './queued-goal.tsx';

const text = staffWords.today;

export function TodayTab({ view }: { readonly view: ClassView }) {
  const { queue } = view;
  const [at, setAt] = useState(0);
  const [message, setMessage] = useState('');
  const current = queue[Math.min(at, queue.length - 1)];
  const place = current ? queue.indexOf(current) : 0;
  const move = (by: number) => setAt(Math.max(0, Math.min(queue.length - 1, place + by)));
  const decided = (said: string) => {
    setMessage(said);
    if (queue.length < 2) focusHeading();
  };
  return (
    <Screen title={text.title}>
      <p role="status">
        {[message, queue.length === 0 ? text.empty : `${text.count(queue.length)}.`].filter(Boolean).join(' ')}
      </p>
      {message && !current ? <p class="quiet">{whenSynced(view)}</p> : null}
      {current ? (
        <>
          <Current key={current.studentKey + current.goalId} item={current} onDecided={decided} move={move} />
          <div class="spread">
            <button type="button" class="button" onClick={() => move(-1)}>
              {text.previous}
            </button>
            <span class="quiet">{text.position(place + 1, queue.length)}</span>
            <button type="button" class="button" onClick={() => move(1)}>
              {text.next}
            </button>
          </div>
          <p class="quiet">{text.keys}</p>
          <Rest queue={queue} place={place} onChoose={setAt} />
        </>
      ) : null}
    </Screen>
  );
}

interface CurrentProps {
  readonly item: QueueItem;
  readonly onDecided: (message: string) => void;
  readonly move: (by: number) => void;
}

// Letters work while the focus is in this card and not in a text field, so that they never get in anybody's way.
function Current({ item, onDecided, move }: CurrentProps) {
  const deciding = useDeciding();
  const card = useRef<HTMLElement>(null);
  const form = useForm(`decide.${item.studentKey}.${item.goalId}`, { comment: '' });
  const decide = async (decision: Decision) => {
    if (deciding.inWork) return;
    const sent = { comment: form.fields.comment };
    const answer = await deciding.send(item, decision, sent.comment);
    if (!answer) return;
    form.saved(sent);
    onDecided(answer.message);
  };
  useLayoutEffect(() => {
    if (hadFocus) card.current?.focus();
    hadFocus = true;
  }, []);
  const onKey = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLTextAreaElement;
    // A key held down must not decide about the goals that follow.
    if (isTyping || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const act = { j: () => move(1), k: () => move(-1), a: () => void decide('Approved'), s: () => sendBack() }[
      event.key.toLowerCase()
    ];
    if (!act) return;
    event.preventDefault();
    act();
  };
  const sendBack = () => {
    if (form.fields.comment.trim() === '') card.current?.querySelector('textarea')?.focus();
    void decide('Please look again');
  };
  return (
    <section class="card card-first stack" tabIndex={-1} ref={card} onKeyDown={onKey} aria-label={item.student}>
      <div class="tight">
        <h3 dir="auto">{item.student}</h3>
        <p class="quiet">{item.reason}</p>
        <p class="quote" dir="auto">
          {item.statement}
        </p>
      </div>
      <QueuedGoal item={item} />
      <DecideForm
        student={item.student}
        comment={form.fields.comment}
        onComment={value => form.set('comment', value)}
        inWork={deciding.inWork}
        problem={deciding.problem}
        onDecide={decision => void decide(decision)}
      />
    </section>
  );
}

// The first card of a visit leaves the focus on the heading; the following ones take it.
let hadFocus = false;

interface RestProps {
  readonly queue: readonly QueueItem[];
  readonly place: number;
  readonly onChoose: (place: number) => void;
}

function Rest({ queue, place, onChoose }: RestProps) {
  if (queue.length < 2) return null;
  return (
    <ol class="lines">
      {queue.map((item, i) => (
        <li key={item.studentKey + item.goalId}>
          <button
            type="button"
            class="queue-item"
            aria-current={i === place ? 'true' : undefined}
            onClick={() => onChoose(i)}
          >
            <span class="strong" dir="auto">
              {item.student}
            </span>
            <span class="quiet">{item.reason}</span>
          </button>
        </li>
      ))}
    </ol>
  );
}
