// Quota buckets of the REST services, per person and per project, on the workspace's clock. They bind the add-on's own calls only:
// what people do in Google's pages costs the project nothing. Numbers: F§3.1, F§3.4; Drive's write bucket is an assumption (performance §1).
import type { Clock } from '../clock.ts';
import { isLenient, type Readings } from '../contested.ts';
import type { People } from '../types.ts';
import { ApiError } from '../types.ts';
import type { WorkspaceOptions } from '../workspace.ts';
import { serviceOf } from './door.ts';
import { DoorError, errorInfo, PROJECT_NUMBER } from './errors.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const PROJECT = '(project)';

const PER_MINUTE: Readonly<Record<string, { user: number; project: number }>> = {
  'docs read': { user: 300, project: 3_000 },
  'docs write': { user: 60, project: 600 },
  'sheets read': { user: 60, project: 300 },
  'sheets write': { user: 60, project: 300 },
  'classroom read': { user: 1_200, project: 3_000 },
  'drive units': { user: 325_000, project: 1_000_000 },
};

const CREATED_PER_DAY = {
  document: { workspace: 1_500, consumer: 250 },
  spreadsheet: { workspace: 3_200, consumer: 250 },
} as const;

export type Creates = keyof typeof CREATED_PER_DAY | undefined;

export interface QuotaRequest {
  readonly email: string;
  readonly operation: string;
  readonly isWrite: boolean;
  /** Its content is asked for, not what Drive says about it. */
  readonly isDownload?: boolean;
  readonly creates: Creates;
}

export interface Quotas {
  /** Takes its share of every bucket, or throws Google's refusal and takes nothing. */
  admit(request: QuotaRequest): void;
}

export interface QuotaParts {
  readonly clock: Clock;
  readonly people: People;
  readonly contested?: Readings | undefined;
  readonly options: Pick<WorkspaceOptions, 'driveWritesPerSecond' | 'driveWriteBurst'>;
}

export const createQuotas = (parts: QuotaParts): Quotas => new QuotaBook(parts);

class QuotaBook implements Quotas {
  private readonly parts: QuotaParts;
  private readonly windows = new Map<string, Window>();
  private readonly buckets = new Map<string, Bucket>();
  private readonly days = new Map<string, { since: number; count: number }>();

  constructor(parts: QuotaParts) {
    this.parts = parts;
  }

  admit(request: QuotaRequest): void {
    const { email, operation, isWrite, creates } = request;
    const now = this.parts.clock.now();
    const service = serviceOf(operation);
    const cost = service === 'drive' ? driveUnits(request) : 1;
    const kind = service === 'drive' ? 'drive units' : `${service} ${isWrite ? 'write' : 'read'}`;
    const minute = this.minuteWindows(email, kind);
    const full = minute.find(window => !window.hasRoom(now, cost));
    if (full) throw tooFast(service, isWrite, full.isOfOnePerson);

    const account = this.parts.people.get(email)?.account ?? 'workspace';
    const isFree = operation === 'drive.files.copy' && isLenient(this.parts, 'copyQuota');
    const day = creates && !isFree ? this.dayOf(email, creates) : undefined;
    if (creates && day && day.count >= CREATED_PER_DAY[creates][account]) throw tooFast(service, true, true);

    const isPaced = isBucketed(service, operation, isWrite) && !this.isFreePace();
    const bucket = isPaced ? this.writeBucket(email) : undefined;
    if (bucket && !bucket.take(now)) throw tooFast(service, true, true);
    for (const window of minute) window.take(now, cost);
    if (day) day.count++;
  }

  /** A pace that was asked for counts under both readings. */
  private isFreePace(): boolean {
    return this.parts.options.driveWritesPerSecond === undefined && isLenient(this.parts, 'driveWritePace');
  }

  private minuteWindows(email: string, kind: string): Window[] {
    const limits = PER_MINUTE[kind];
    if (!limits) return [];
    return [
      memo(this.windows, `${kind} ${email}`, () => new Window(limits.user, true)),
      memo(this.windows, `${kind} ${PROJECT}`, () => new Window(limits.project, false)),
    ];
  }

  private writeBucket(email: string): Bucket {
    const { clock, options } = this.parts;
    const { driveWritesPerSecond = 3, driveWriteBurst = 20 } = options;
    return memo(this.buckets, email, () => new Bucket(driveWritesPerSecond, driveWriteBurst, clock.now()));
  }

  /** Resets 24 hours after the first use. */
  private dayOf(email: string, creates: string): { since: number; count: number } {
    const now = this.parts.clock.now();
    const day = memo(this.days, `${creates} ${email}`, () => ({ since: now, count: 0 }));
    if (now - day.since >= DAY) Object.assign(day, { since: now, count: 0 });
    return day;
  }
}

function memo<T>(map: Map<string, T>, key: string, make: () => T): T {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** Slices of an upload belong to the write that opened their session. */
const isBucketed = (service: string, operation: string, isWrite: boolean): boolean =>
  service === 'drive' && isWrite && operation !== 'drive.upload.slice';

/** F§3.4; W/drive/api/guides/limits. An export is a download. */
function driveUnits({ operation, isWrite, isDownload = false }: QuotaRequest): number {
  if (isWrite) return 50;
  if (isDownload || operation === 'drive.files.export') return 200;
  return operation.endsWith('.list') ? 100 : 5;
}

function tooFast(service: string, isWrite: boolean, isOfOnePerson: boolean): ApiError {
  if (service === 'drive') {
    return isOfOnePerson
      ? new ApiError(403, 'userRateLimitExceeded', 'PERMISSION_DENIED', 'User rate limit exceeded.')
      : new ApiError(403, 'rateLimitExceeded', 'PERMISSION_DENIED', 'Rate limit exceeded.');
  }
  const kind = isWrite ? 'Write' : 'Read';
  const host = `${service}.googleapis.com`;
  const limit = `${kind} requests per minute${isOfOnePerson ? ' per user' : ''}`;
  return new DoorError({
    code: 429,
    reason: 'rateLimitExceeded',
    status: 'RESOURCE_EXHAUSTED',
    domain: 'usageLimits',
    message: `Quota exceeded for quota metric '${kind} requests' and limit '${limit}' of service '${host}' for consumer 'project_number:${PROJECT_NUMBER}'.`,
    details: [
      errorInfo('RATE_LIMIT_EXCEEDED', {
        service: host,
        consumer: `projects/${PROJECT_NUMBER}`,
        quota_limit: `${kind}RequestsPerMinute${isOfOnePerson ? 'PerUser' : ''}PerProject`,
        quota_metric: `${host}/${kind.toLowerCase()}_requests`,
      }),
    ],
  });
}

/** What was spent in the last sixty seconds. */
class Window {
  readonly isOfOnePerson: boolean;
  private readonly limit: number;
  private readonly spent: { at: number; cost: number }[] = [];
  private sum = 0;

  constructor(limit: number, isOfOnePerson: boolean) {
    this.limit = limit;
    this.isOfOnePerson = isOfOnePerson;
  }

  hasRoom(now: number, cost: number): boolean {
    while (this.spent.length > 0 && this.spent[0]!.at <= now - MINUTE) this.sum -= this.spent.shift()!.cost;
    return this.sum + cost <= this.limit;
  }

  take(now: number, cost: number): void {
    this.spent.push({ at: now, cost });
    this.sum += cost;
  }
}

/** A token bucket: so many a second on the long run, so many at once. */
class Bucket {
  private readonly perSecond: number;
  private readonly burst: number;
  private tokens: number;
  private at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.perSecond = perSecond;
    this.burst = burst;
    this.tokens = burst;
    this.at = now;
  }

  take(now: number): boolean {
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.tokens < 1) return false;
    this.tokens -= 1;
    return true;
  }
}
