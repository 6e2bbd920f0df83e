// Shared small shapes of expected results.

/** Work that is done in pieces: a call does some of it and says how far it got. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** The name of who is in work now or was last. */
  readonly current: string;
  readonly isFinished: boolean;
}
