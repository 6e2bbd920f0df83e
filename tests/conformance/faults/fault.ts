// What a seeded fault is: one small change of the emulator that makes it untrue to Google. Plain data, so that a list is easy to read.

export interface Fault {
  /** Under src/emulator. */
  readonly file: string;
  /** Stands exactly once in that file. */
  readonly find: string;
  readonly replace: string;
  /** What is now wrong about Google, in one sentence. */
  readonly what: string;
  /** The services of cases that are asked first; the others follow. */
  readonly services: readonly string[];
}

/** What became of a fault. `noticed` is the first case that failed, '' when none did. */
export interface Verdict {
  readonly what: string;
  readonly noticed: string;
  /** Why the fault could not be put in at all, '' when it could. */
  readonly broken: string;
}
