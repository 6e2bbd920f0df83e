// The end of an execution that a script cannot catch: a seeded kill of a fault plan, or the time limit. From then on every
// host call throws again, so nothing the script still does has an effect.

/** The script used up its time (6 minutes; 30 seconds in a simple trigger). */
export class TimeLimitError extends Error {
  constructor() {
    super('Exceeded maximum execution time');
    this.name = 'KilledError';
  }
}

/** By name, because REST and runtime each have a class for it. */
export function isKilled(error: unknown): boolean {
  return error instanceof Error && error.name === 'KilledError';
}
