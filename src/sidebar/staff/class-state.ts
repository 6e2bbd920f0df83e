// The open workbook as this panel knows it, and the long job that may be running. Both outlive a change of tab.
import type { ClassView, NoClassView, PlanProblem, SyncSummary } from '../../contract/api.ts';
import type { Progress } from '../../core/outcome.ts';
import { runJob } from '../job.ts';
import { call } from '../server.ts';
import { createStore } from '../store.ts';
import { jobWords } from '../words/staff.ts';

export interface ClassState {
  readonly view: ClassView | NoClassView | null;
  readonly problem: string;
}

export const classState = createStore<ClassState>({ view: null, problem: '' });

export async function readClass(): Promise<void> {
  const envelope = await call('class.open', {});
  if (envelope.ok) classState.set({ view: envelope.value, problem: '' });
  else classState.set({ problem: envelope.error.sentence });
}

export interface JobState {
  readonly running: 'create' | 'sync' | 'update' | '';
  readonly progress: Progress | null;
  readonly isStopping: boolean;
  readonly startedAt: number;
  /** How many were done when this run began. */
  readonly doneBefore: number;
  /** How the last run ended, in words; '' before the first. */
  readonly ended: { readonly sentence: string; readonly isProblem: boolean; readonly saysState: boolean } | null;
  /** What the last sync found; null until one ran here. */
  readonly problems: readonly PlanProblem[] | null;
}

export const jobState = createStore<JobState>({
  running: '',
  progress: null,
  isStopping: false,
  startedAt: 0,
  doneBefore: 0,
  ended: null,
  problems: null,
});

/** Stop: the call in work ends, no other begins. */
export function stopJob(): void {
  jobState.set({ isStopping: true });
}

export async function createPlans(view: ClassView): Promise<void> {
  begin('create', startOf(view.students));
  const end = await runJob({
    next: () => call('class.createNext', { workbookId: view.workbookId }),
    shouldStop: () => jobState.get().isStopping,
    onProgress: value => {
      const { current } = startOf(value.students);
      jobState.set({ progress: { ...value.progress, current } });
      showStudents(value.students);
    },
  });
  await readClass();
  finish(
    end.ended === 'failed' ? end.sentence : '',
    end.ended === 'stopped' ? jobWords.stoppedCreate : jobWords.finishedCreate(problemCount()),
  );
}

export async function syncPlans(view: ClassView): Promise<void> {
  begin('sync', null);
  let last: SyncSummary | null = null;
  const end = await runJob({
    next: index => call('class.syncNext', { workbookId: view.workbookId, isFirstCall: index === 0 }),
    shouldStop: () => jobState.get().isStopping,
    onProgress: value => {
      last = value;
      jobState.set({ progress: value.progress, problems: value.problems });
    },
  });
  await readClass();
  const sentence = (last as SyncSummary | null)?.sentence ?? '';
  if (end.ended === 'finished' && sentence) finish('', sentence, true);
  else finish(end.ended === 'failed' ? end.sentence : '', jobWords.stoppedSync);
}

export async function updatePlans(view: ClassView): Promise<void> {
  begin('update', null);
  let last = '';
  const problems: PlanProblem[] = [];
  const end = await runJob({
    next: () => call('class.updatePlans', { workbookId: view.workbookId }),
    shouldStop: () => jobState.get().isStopping,
    onProgress: value => {
      last = value.sentence;
      problems.push(...value.problems);
      jobState.set({ progress: value.progress, problems: [...problems] });
    },
  });
  finish(end.ended === 'failed' ? end.sentence : '', end.ended === 'finished' ? last : jobWords.stoppedUpdate);
}

function begin(running: 'create' | 'sync' | 'update', progress: Progress | null): void {
  const doneBefore = progress?.done ?? 0;
  jobState.set({ running, progress, isStopping: false, startedAt: Date.now(), doneBefore, ended: null });
}

/** `saysState`: the sentence tells how the class stands, which need not be said twice. */
function finish(problem: string, sentence: string, saysState = false): void {
  const ended = { sentence: problem || sentence, isProblem: problem !== '', saysState };
  jobState.set({ running: '', isStopping: false, ended });
}

function showStudents(students: ClassView['students']): void {
  const { view } = classState.get();
  if (view?.kind === 'class') classState.set({ view: { ...view, students } });
}

function problemCount(): number {
  const { view } = classState.get();
  return view?.kind === 'class' ? view.counts.problems : 0;
}

// Who is next, and how far the class is: known before the first call answers.
function startOf(students: ClassView['students']): Progress {
  const next = students.find(student => student.state === 'waiting' || student.state === 'in work');
  const done = students.filter(student => student.state === 'ready').length;
  return { done, total: students.length, current: next?.name ?? '', isFinished: false };
}
