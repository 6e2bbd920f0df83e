// The workspace's time. Bodies and faces read it; nothing in the emulator calls Date.now() itself.
// Waiting (Utilities.sleep, the latency model) moves this clock forward and never blocks the process.

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  advance(milliseconds: number): void;
  /** The real clock moves by itself, so nothing is charged to it unless asked for. */
  readonly isReal?: boolean;
}

/** For tests and benches: stands still until something advances it. */
export function virtualClock(start = Date.UTC(2026, 8, 1, 8)): Clock {
  let now = start;
  return {
    now: () => now,
    advance: milliseconds => {
      now += milliseconds;
    },
  };
}

/** For the pages: real time plus whatever was waited for. */
export function realClock(): Clock {
  let skipped = 0;
  return {
    isReal: true,
    now: () => Date.now() + skipped,
    advance: milliseconds => {
      skipped += milliseconds;
    },
  };
}
