// The local Workspace, composed: store, clock, people, bodies, REST, services and the runtime that runs the built add-on.
import { type Clock, virtualClock } from './clock.ts';
import { documentsOf } from './documents/index.ts';
import { createDrive } from './drive/index.ts';
import { createPeople, type PeopleBook } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { createFaults, createFlights, createRest, type Rest } from './rest/index.ts';
import { AddOn } from './runtime/add-on.ts';
import { createLocks } from './runtime/locks.ts';
import type { Runtime } from './runtime/run.ts';
import { SERVICES } from './services/registry.ts';
import { spreadsheetsOf } from './spreadsheets/index.ts';
import { type Entity, Store } from './store/store.ts';
import type { WorkspaceCore } from './types.ts';
import type { Bundle, RequestRecord, Workspace, WorkspaceOptions } from './workspace.ts';

export type { Clock } from './clock.ts';
export { realClock, virtualClock } from './clock.ts';
export * from './types.ts';
export * from './workspace.ts';

/** A workspace; with `folder` it goes on where the last one in that folder ended. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const store = new Store(options.folder);
  const clock = options.clock ?? virtualClock();
  const random = startRandom(store, options.seed ?? 1);
  const people = createPeople(store);
  if (options.folder !== undefined) commitSoon(store);
  return compose(options, { store, clock, random, people });
}

interface Ground {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly people: PeopleBook;
}

function compose(options: WorkspaceOptions, ground: Ground): Workspace {
  const { store, clock, random, people } = ground;
  const latency = options.latency ?? (clock.isReal ? 'none' : 'medians');
  const [faults, flights] = [createFaults(options.faults), createFlights()];
  const requests: RequestRecord[] = [];
  const services = Object.values(SERVICES);
  let bundle = options.bundle;

  let rest: Rest;
  const core: WorkspaceCore = { store, clock, random, people, rest: request => rest.send(request) };
  const { searchLagMs, driveWritesPerSecond, driveWriteBurst } = options;
  const drive = createDrive({
    store,
    clock,
    random,
    people,
    flights,
    ...(searchLagMs === undefined ? {} : { searchLagMs }),
  });
  // Content of Docs and Sheets is made with their Drive items: both bodies must know Drive before anybody creates one.
  documentsOf(core);
  spreadsheetsOf(core);
  rest = createRest({
    ...{ store, clock, random, people, faults, flights },
    manifest: () => bundle.manifest,
    routes: () => services.flatMap(service => service.routes?.(core) ?? []),
    options: {
      latency,
      ...(driveWritesPerSecond === undefined ? {} : { driveWritesPerSecond }),
      ...(driveWriteBurst === undefined ? {} : { driveWriteBurst }),
    },
    onRequest: record => requests.push(record),
  });
  const runtime: Runtime = {
    ...{ workspace: core, latency, faults, services },
    latencyRandom: seededRandom((options.seed ?? 1) + 1),
    locks: createLocks(),
    restAll: sent => rest.sendAll(sent),
  };
  const addOn = new AddOn({ runtime, drive, bundle: () => bundle });
  return {
    ...core,
    drive,
    requests,
    get mails() {
      return [...store.collection<Entity & Workspace['mails'][number]>('mails').all()];
    },
    addPerson: person => people.add(person),
    useBundle: (next: Bundle) => {
      bundle = next;
    },
    setFaults: plan => faults.setPlan(plan),
    openFile: (email, fileId) => addOn.openFile(email, fileId),
    runMenuItem: (email, fileId, functionName, selection) => addOn.runMenuItem(email, fileId, functionName, selection),
    callFromPage: (email, fileId, functionName, args, selection) =>
      addOn.callFromPage({ email, fileId, functionName, args, selection }),
    runDueTriggers: () => addOn.runDueTriggers(),
    pick: (email, fileIds) => {
      for (const id of fileIds) drive.grantToAddOn(email.toLowerCase(), id);
    },
  };
}

/** Ids must not repeat after a restart: every start draws from its own sequence. */
function startRandom(store: Store, seed: number): Random {
  const starts = store.collection<Entity & { count: number }>('starts');
  const count = starts.get('starts')?.count ?? 0;
  starts.put({ id: 'starts', count: count + 1 });
  return seededRandom(seed + count * 7919);
}

/** Saves once for all changes of one turn of the event loop, so an execution is on disk whole or not at all. */
function commitSoon(store: Store): void {
  let isPlanned = false;
  store.onChange(() => {
    if (isPlanned) return;
    isPlanned = true;
    queueMicrotask(() => {
      isPlanned = false;
      store.commit();
    });
  });
}
