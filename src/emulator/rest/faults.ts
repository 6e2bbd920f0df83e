// Where a run goes wrong on purpose: one counter of effects, used by the REST dispatcher and by the runtime's `charge`.
import type { FaultPlan } from '../workspace.ts';

/** The execution is over as if the process had been ended; the runtime turns it into the outcome 'killed'. */
export class KilledError extends Error {
  constructor(effect: number, when: string) {
    super(`Killed ${when} effect ${effect}.`);
    this.name = 'KilledError';
  }
}

export type RestVerdict = ReturnType<NonNullable<FaultPlan['rest']>>;

export interface Effect {
  /** Counted from 0 since the plan was set; -1 for something that changes nothing. */
  readonly number: number;
  readonly kill: 'before' | 'during' | 'after' | undefined;
}

export interface Faults {
  /** A new plan starts counting at 0 again. */
  setPlan(plan: FaultPlan | undefined): void;
  /** Takes the next effect's number and says whether the run ends at it. */
  nextEffect(): Effect;
  /** What shall happen to this REST call; reads ask with effect -1. */
  restVerdict(operation: string, effect: number): RestVerdict;
  /**
   * For one change made at once: throws KilledError before it, or after it was applied ('during' and 'after' alike).
   */
  around<T>(apply: () => T): T;
}

export function createFaults(first?: FaultPlan): Faults {
  let plan = first;
  let count = 0;
  const nextEffect = (): Effect => {
    const number = count++;
    return { number, kill: plan?.kill?.effect === number ? plan.kill.when : undefined };
  };
  return {
    setPlan(next) {
      plan = next;
      count = 0;
    },
    nextEffect,
    restVerdict: (operation, effect) => plan?.rest?.(operation, effect) ?? 'ok',
    around(apply) {
      const { number, kill } = nextEffect();
      if (kill === 'before') throw new KilledError(number, kill);
      const result = apply();
      if (kill) throw new KilledError(number, kill);
      return result;
    },
  };
}
