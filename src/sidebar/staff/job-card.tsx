// A long job while it runs: who is in work, bar, done, left and time left, Stop; afterwards how it ended.
import { Notice } from '../parts/notice.tsx';
import { useStore } from '../store.ts';
import { timeLeft } from '../time-left.ts';
import { jobWords, staffWords } from '../words/staff.ts';
import { jobState, stopJob } from './class-state.ts';

const text = jobWords;

export function JobCard() {
  const job = useStore(jobState);
  if (!job.running) return null;
  const { progress } = job;
  const title = { create: text.creating, sync: text.syncing, update: text.updating }[job.running];
  const button = {
    create: staffWords.class.continueCreate,
    sync: staffWords.class.sync,
    update: staffWords.class.update,
  }[job.running];
  const doneHere = progress ? progress.done - job.doneBefore : 0;
  const left = progress ? timeLeft(Date.now() - job.startedAt, doneHere, progress.total - progress.done) : '';
  return (
    <section class="card card-first stack">
      <div class="tight">
        <h3>{title}</h3>
        <progress aria-label={title} max={progress?.total || 1} value={progress ? progress.done : 0} />
        <p class="quiet">{progress ? text.count(progress.done, progress.total) : text.starting}</p>
        {progress?.current ? (
          <p class="quiet" dir="auto">
            {job.running === 'create' ? text.now(progress.current) : text.lastRead(progress.current)}
          </p>
        ) : null}
        {left ? <p class="quiet">{left}</p> : null}
      </div>
      <p class="quiet">{text.keepOpen(button)}</p>
      <div>
        <button type="button" class="button" aria-disabled={job.isStopping ? 'true' : undefined} onClick={stopJob}>
          {job.isStopping ? text.stopping : text.stop}
        </button>
      </div>
    </section>
  );
}

/** Stands on the page always, so that its change is read out. */
export function JobEnd() {
  const { ended, running } = useStore(jobState);
  return (
    <div role="status">
      {ended && !running && ended.sentence ? (
        <Notice tone={ended.isProblem ? 'danger' : 'plain'}>
          <p>{ended.sentence}</p>
        </Notice>
      ) : null}
    </div>
  );
}
