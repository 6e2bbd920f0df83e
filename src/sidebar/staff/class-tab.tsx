// Class: the state in one line, the two jobs, what needs a person, hand out, add students. Job buttons for the keeper only.
import { useState } from 'preact/hooks';
import type { ClassView, PlanProblem, StudentState } from '../../contract/api.ts';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Problem } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { call } from '../server.ts';
import { useStore } from '../store.ts';
import { staffWords } from '../words/staff.ts';
import { AddStudents } from './add-students.tsx';
import { classState, createPlans, jobState, readClass, syncPlans, updatePlans } from './class-state.ts';
import { HandOut } from './hand-out.tsx';
import { JobCard, JobEnd } from './job-card.tsx';
import { OwnQuestions } from './own-questions.tsx';
import { ShareWithStaff } from './share-staff.tsx';

const text = staffWords.class;

export function ClassTab({ view }: { readonly view: ClassView }) {
  const isKeeper = view.role === 'keeper';
  const { ended, running } = useStore(jobState);
  return (
    <Screen title={text.title} isTitleHidden>
      {ended?.saysState ? null : (
        <p role="status">{text.state(view.counts.ready, view.counts.waiting, view.counts.problems)}.</p>
      )}
      {isKeeper ? (
        <Jobs view={view} />
      ) : (
        <p>{text.keeperLine(view.keeperName, view.hourlyCheck, view.lastSyncWords)}</p>
      )}
      <NeedsALook view={view} />
      {isKeeper ? (
        <>
          <HandOut view={view} />
          <ShareWithStaff view={view} />
          <OwnQuestions view={view} />
          <AddStudents workbookId={view.workbookId} onAdded={() => void readClass()} />
        </>
      ) : null}
      <section class="card tight">
        <h3>{text.files}</h3>
        <p>
          <OutLink url={view.folderUrl}>{text.folder}</OutLink>
        </p>
        <p>
          <OutLink url={view.templateUrl}>{text.template}</OutLink>
        </p>
        {isKeeper && view.counts.ready > 0 && !running ? (
          <>
            <p class="quiet">{text.updateHint}</p>
            <button type="button" class="button" onClick={() => void updatePlans(view)}>
              {text.update}
            </button>
          </>
        ) : null}
      </section>
    </Screen>
  );
}

function Jobs({ view }: { readonly view: ClassView }) {
  const job = useStore(jobState);
  const waiting = toCreate(view);
  const canCreate = waiting > 0 || view.students.some(student => isOfCreating(student, view.planProblems));
  if (job.running) return <JobCard />;
  return (
    <>
      <JobEnd />
      {canCreate ? (
        <section class={waiting > 0 ? 'card card-first stack' : 'card stack'}>
          <p>{waiting > 0 ? text.createHint(waiting) : text.retryHint}</p>
          <button
            type="button"
            class={waiting > 0 ? 'button primary wide' : 'button wide'}
            onClick={() => void createPlans(view)}
          >
            {view.counts.ready + view.counts.problems > 0 ? text.continueCreate : text.create}
          </button>
        </section>
      ) : null}
      {view.counts.ready > 0 ? (
        <section class="card stack">
          <div class="tight">
            <p class="strong">{view.lastSyncWords}</p>
            <p class="quiet">{text.syncHint}</p>
          </div>
          <button
            type="button"
            class={waiting > 0 ? 'button wide' : 'button primary wide'}
            onClick={() => void syncPlans(view)}
          >
            {text.sync}
          </button>
          <HourlyCheck view={view} />
        </section>
      ) : null}
    </>
  );
}

const toCreate = (view: ClassView): number => view.counts.waiting;

/** A problem with a finished plan is found by sync, and pressing Continue would not help. */
function isOfCreating(student: StudentState, found: readonly PlanProblem[]): boolean {
  const isFound = found.some(problem => problem.student === student.name && problem.sentence === student.words);
  return student.state === 'problem' && !isFound;
}

function HourlyCheck({ view }: { readonly view: ClassView }) {
  const [wanted, setWanted] = useState<boolean | null>(null);
  const [problem, setProblem] = useState('');
  const isOn = wanted ?? view.hourlyCheck;
  const toggle = async () => {
    setWanted(!isOn);
    const envelope = await call('class.hourlyCheck', { workbookId: view.workbookId, on: !isOn });
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (envelope.ok) classState.set({ view: { ...view, hourlyCheck: envelope.value.on } });
    setWanted(null);
  };
  return (
    <div>
      <label class="check">
        <input type="checkbox" checked={isOn} onChange={() => void toggle()} />
        <span>
          {text.hourly} <span class="quiet">{text.hourlyHint}</span>
        </span>
      </label>
      <Problem sentence={problem} />
    </div>
  );
}

function NeedsALook({ view }: { readonly view: ClassView }) {
  const { problems, running } = useStore(jobState);
  const students = view.students.filter(student => student.state === 'problem');
  const plans = (problems ?? view.planProblems).filter(
    problem => !students.some(student => student.name === problem.student && student.words === problem.sentence),
  );
  if (students.length + plans.length === 0) {
    if (running || toCreate(view) > 0) return null;
    return <p class="quiet">{view.queue.length > 0 ? text.waitToday(view.queue.length) : text.problemsNone}</p>;
  }
  return (
    <section class="card tight">
      <h3>{text.problemsTitle}</h3>
      <ul class="lines">
        {students.map(student => (
          <li key={student.key + student.email}>
            <p class="strong" dir="auto">
              {student.name || staffWords.roster.noName}
            </p>
            <p>{student.words}</p>
            {student.planUrl ? <OutLink url={student.planUrl}>{text.openPlan}</OutLink> : null}
          </li>
        ))}
        {plans.map((problem, i) => (
          <li key={i}>
            {problem.student ? (
              <p class="strong" dir="auto">
                {problem.student}
              </p>
            ) : null}
            <p dir="auto">{problem.sentence}</p>
            {problem.student && problem.planUrl ? <OutLink url={problem.planUrl}>{text.openPlan}</OutLink> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ShareAgainProps {
  readonly workbookId: string;
  readonly studentKey: string;
}

/** Google's own sharing mail to one student, and what came of it. */
export function ShareAgain({ workbookId, studentKey }: ShareAgainProps) {
  const [isWorking, setWorking] = useState(false);
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState('');
  const share = async () => {
    setWorking(true);
    const envelope = await call('class.shareAgain', { workbookId, studentKey });
    setWorking(false);
    setMessage(envelope.ok ? envelope.value.message : '');
    setProblem(envelope.ok ? '' : envelope.error.sentence);
  };
  return (
    <div class="tight">
      <div>
        <Action isWorking={isWorking} workingWords={text.sharing} onPress={() => void share()}>
          {text.shareOneButton}
        </Action>
      </div>
      <p class="quiet" role="status">
        {message}
      </p>
      <Problem sentence={problem} />
    </div>
  );
}
