// How many executions run at the same moment: thirty of one person, a thousand of the script (apps-script/guides/services/quotas).
// Executions are synchronous here, so they add up only where one starts inside another.

const MOST_OF_A_PERSON = 30;
const MOST_OF_THE_SCRIPT = 1000;

/** In Google's words, for both limits. */
export const TOO_MANY_AT_ONCE = 'There are too many scripts running simultaneously for this Google user account.';

export interface Slots {
  /** False, and nothing is taken, when there are too many already. */
  take(email: string): boolean;
  release(email: string): void;
}

export function createSlots(): Slots {
  const taken = new Map<string, number>();
  let all = 0;
  return {
    take(email) {
      const own = taken.get(email) ?? 0;
      if (own >= MOST_OF_A_PERSON || all >= MOST_OF_THE_SCRIPT) return false;
      taken.set(email, own + 1);
      all += 1;
      return true;
    },
    release(email) {
      taken.set(email, (taken.get(email) ?? 1) - 1);
      all -= 1;
    },
  };
}
