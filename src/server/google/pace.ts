// Keeps this person's runs under Google's write limits, so that requests are not refused one after another.
// Figures: Docs 60 writes a minute and user (W/docs/api/limits); Sheets the same; Drive about 3 writes a second sustained
// (not documented; what careful tools keep to). The state lies in the user cache, because jobs run as a chain of executions.
import type { RestCall } from '../ports.ts';

interface Limit {
  readonly key: string;
  readonly perSecond: number;
  readonly burst: number;
  counts(call: RestCall): boolean;
}

const isWrite = (call: RestCall): boolean => call.method !== 'GET' || (call.writes ?? 0) > 0;

const LIMITS: readonly Limit[] = [
  {
    key: 'pace.drive',
    perSecond: 3,
    burst: 20,
    counts: call => isWrite(call) && call.url.indexOf('https://www.googleapis.com/') === 0,
  },
  {
    key: 'pace.docs',
    perSecond: 1,
    burst: 50,
    counts: call => isWrite(call) && call.url.indexOf('https://docs.') === 0,
  },
  {
    key: 'pace.sheets',
    perSecond: 1,
    burst: 50,
    counts: call => isWrite(call) && call.url.indexOf('https://sheets.') === 0,
  },
];

const REMEMBERED_SECONDS = 600;

/** Waits until all these calls may go at once. */
export function waitForTurn(calls: readonly RestCall[]): void {
  for (const limit of LIMITS) {
    const writes = calls.filter(limit.counts).reduce((sum, call) => sum + (call.writes ?? 1), 0);
    if (writes > 0) take(limit, writes);
  }
}

function take(limit: Limit, writes: number): void {
  const cache = CacheService.getUserCache();
  const now = Date.now();
  const [then, before] = (cache?.get(limit.key) ?? '').split(' ').map(Number);
  // Nothing remembered, or nothing readable: as after a long rest.
  const passed = then === undefined || before === undefined ? Number.NaN : Math.max(0, now - then) / 1000;
  const had = Number.isNaN(passed) ? limit.burst : Math.min(limit.burst, (before as number) + passed * limit.perSecond);
  const left = had - writes;
  const wait = left < 0 ? Math.ceil((-left / limit.perSecond) * 1000) : 0;
  if (wait > 0) Utilities.sleep(wait);
  cache?.put(limit.key, `${now + wait} ${left + (wait / 1000) * limit.perSecond}`, REMEMBERED_SECONDS);
}
