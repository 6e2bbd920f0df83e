// Daily quotas of built-in services, per person, each reset 24 hours after its first use (apps-script/guides/services/quotas).
import type { Clock } from '../clock.ts';
import { type Person, ScriptError } from '../types.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

interface Limit {
  readonly consumer: number;
  readonly workspace: number;
  /** In Google's words. */
  readonly message: string;
}

const LIMITS = {
  urlfetch: {
    ...{ consumer: 20_000, workspace: 100_000 },
    message: 'Service invoked too many times for one day: urlfetch.',
  },
  properties: {
    ...{ consumer: 50_000, workspace: 500_000 },
    message: 'Service invoked too many times for one day: properties.',
  },
  /** Milliseconds that triggers ran. */
  triggerTime: {
    ...{ consumer: 90 * MINUTE_MS, workspace: 360 * MINUTE_MS },
    message: 'Service using too much computer time for one day.',
  },
} as const satisfies Record<string, Limit>;

export type DayQuota = keyof typeof LIMITS;

export interface DayQuotas {
  /** Counts `amount` more; throws ScriptError when that would pass the day's limit. */
  spend(person: Person, quota: DayQuota, amount: number): void;
  /** Counts what was used already, also past the limit. */
  use(person: Person, quota: DayQuota, amount: number): void;
  isUsedUp(person: Person, quota: DayQuota): boolean;
}

export function createDayQuotas(clock: Clock): DayQuotas {
  const used = new Map<string, { amount: number; until: number }>();
  const usage = (person: Person, quota: DayQuota): { amount: number; until: number } => {
    const key = `${quota} ${person.id}`;
    const known = used.get(key);
    if (known && known.until > clock.now()) return known;
    const fresh = { amount: 0, until: clock.now() + DAY_MS };
    used.set(key, fresh);
    return fresh;
  };
  return {
    spend(person, quota, amount) {
      const entry = usage(person, quota);
      if (entry.amount + amount > LIMITS[quota][person.account]) throw new ScriptError(LIMITS[quota].message);
      entry.amount += amount;
    },
    use(person, quota, amount) {
      usage(person, quota).amount += amount;
    },
    isUsedUp: (person, quota) => usage(person, quota).amount >= LIMITS[quota][person.account],
  };
}
