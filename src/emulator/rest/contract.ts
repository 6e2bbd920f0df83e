// What the rest of the emulator may ask of the REST dispatcher. `createRest` in dispatcher.ts makes one; faces hang Routes on it.
import type { Clock } from '../clock.ts';
import type { Readings } from '../contested.ts';
import type { Random } from '../random.ts';
import type { Store } from '../store/store.ts';
import type { People, RestRequest, RestResponse, Route } from '../types.ts';
import type { Manifest, RequestRecord, WorkspaceOptions } from '../workspace.ts';
import type { Faults } from './faults.ts';
import type { Flights } from './flights.ts';

export interface RestParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly people: People;
  /** Read at every request, so that a new bundle counts at once. */
  manifest(): Manifest;
  /** Called once, at the first request; faces may be composed after the dispatcher. */
  routes(): readonly Route[];
  readonly options?: Pick<WorkspaceOptions, 'latency' | 'driveWritesPerSecond' | 'driveWriteBurst'>;
  readonly contested?: Readings;
  /** The one effect counter, shared with the runtime's `charge`. Default: no faults. */
  readonly faults?: Faults;
  /** Shared with the Drive body, which loses permission writes that overlap. Default: its own. */
  readonly flights?: Flights;
  /** Called once per request and per batch part, when it was answered. */
  onRequest?(record: RequestRecord): void;
}

export interface Rest {
  /** One request: charges its latency to the clock and answers. Throws KilledError only. */
  send(request: RestRequest): RestResponse;
  /**
   * UrlFetchApp.fetchAll: ten lanes at a time (F: performance §1), answers in the order of the requests. The clock moves by
   * the time the slowest lane took; quotas see each request at its own start.
   */
  sendAll(requests: readonly RestRequest[]): RestResponse[];
}
