// A small discrete-event run over the workspace's clock: what happens in parallel lanes, in the order of time.
import type { Clock } from '../clock.ts';

export interface Schedule {
  /** Runs this when the clock has reached `time`; at equal times, first planned is first run. */
  at(time: number, action: () => void): void;
  /** Runs all events; the clock is moved to each one's time. */
  run(): void;
  /** Runs only what was planned for this moment or earlier. */
  runDue(): void;
}

export function createSchedule(clock: Clock): Schedule {
  const events: { time: number; action: () => void }[] = [];
  const runUntil = (limit: number): void => {
    while (events.length > 0 && events[0]!.time <= limit) {
      const { time, action } = events.shift()!;
      if (time > clock.now()) clock.advance(time - clock.now());
      action();
    }
  };
  return {
    at(time, action) {
      let place = events.length;
      while (place > 0 && events[place - 1]!.time > time) place--;
      events.splice(place, 0, { time, action });
    },
    run: () => runUntil(Number.POSITIVE_INFINITY),
    runDue: () => runUntil(clock.now()),
  };
}

export interface Lanes<T> {
  readonly jobs: readonly T[];
  readonly count: number;
  readonly start: number;
  /** Does one job from `at` on and calls `finish` with the time it is done at. */
  perform(job: T, at: number, finish: (end: number) => void): void;
  /** All jobs are done; `end` is when the last one was. */
  done(end: number): void;
}

/** Jobs start in order, each as soon as one of the lanes is free. */
export function runInLanes<T>(schedule: Schedule, lanes: Lanes<T>): void {
  let next = 0;
  let running = 0;
  let last = lanes.start;
  const startNext = (at: number): void => {
    const job = lanes.jobs[next++]!;
    running++;
    schedule.at(at, () =>
      lanes.perform(job, at, end => {
        running--;
        last = Math.max(last, end);
        if (next < lanes.jobs.length) startNext(end);
        else if (running === 0) schedule.at(last, () => lanes.done(last));
      }),
    );
  };
  if (lanes.jobs.length === 0) schedule.at(lanes.start, () => lanes.done(lanes.start));
  while (next < Math.min(lanes.count, lanes.jobs.length)) startNext(lanes.start);
}
