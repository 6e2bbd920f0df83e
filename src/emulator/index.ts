// The local Workspace, composed: store, clock, people, bodies, REST, services and the runtime that runs the built add-on.
import { type Clock, virtualClock } from './clock.ts';
import { isLenient, type Readings, readingsOf } from './contested.ts';
import { documentsOf } from './documents/index.ts';
import { createDrive, type Drive, type Mail } from './drive/index.ts';
import { createPeople, type PeopleBook } from './people.ts';
import { type Random, seededRandom } from './random.ts';
import { createFaults, createFlights, createRest, type Faults } from './rest/index.ts';
import { AddOn } from './runtime/add-on.ts';
import { createDayQuotas } from './runtime/day-quotas.ts';
import { DriveCards } from './runtime/drive-card.ts';
import { createLocks } from './runtime/locks.ts';
import type { Runtime } from './runtime/run.ts';
import { createSlots } from './runtime/slots.ts';
import { SERVICES } from './services/registry.ts';
import { spreadsheetsOf } from './spreadsheets/index.ts';
import { type Entity, Store } from './store/store.ts';
import type { WorkspaceCore } from './types.ts';
import type { Bundle, RequestRecord, Workspace, WorkspaceOptions } from './workspace.ts';

export type { Clock } from './clock.ts';
export { realClock, virtualClock } from './clock.ts';
export { CONTESTED, type ContestedName, type Readings } from './contested.ts';
export * from './types.ts';
export * from './workspace.ts';

/** Reports speak of seconds and of minutes; what waits here must only be long enough to be met. */
const SEARCH_LAG_MS = 3_000;

/** A workspace; with `folder` it goes on where the last one in that folder ended. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const store = new Store(options.folder);
  const clock = options.clock ?? virtualClock();
  if (options.folder !== undefined) commitSoon(store);
  const random = startRandom(store, options.seed ?? 1);
  const people = createPeople(store);
  return compose(options, { store, clock, random, people, contested: contestedIn(options) });
}

/** What is given one by one counts before what the environment says for all. */
function contestedIn({ contested }: WorkspaceOptions): Readings {
  return readingsOf(contested, process.env['THROUGHLINE_CONTESTED'] === 'lenient' ? 'lenient' : 'strict');
}

interface Ground {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly people: PeopleBook;
  readonly contested: Readings;
}

function compose(options: WorkspaceOptions, ground: Ground): Workspace {
  const latency = options.latency ?? (ground.clock.isReal ? 'none' : 'medians');
  const parts = { ...ground, faults: createFaults(options.faults), flights: createFlights() };
  const services = Object.values(SERVICES);
  const requests: RequestRecord[] = [];
  let bundle = options.bundle;

  const rest = createRest({
    ...parts,
    manifest: () => bundle.manifest,
    routes: () => services.flatMap(service => service.routes?.(core) ?? []),
    options: { latency, ...given(options, ['driveWritesPerSecond', 'driveWriteBurst']) },
    onRequest: record => requests.push(record),
  });
  const core: WorkspaceCore = { ...ground, rest: request => rest.send(request) };
  const searchLagMs = options.searchLagMs ?? usualLag(ground, latency);
  const drive = createDrive({ ...parts, ...given(options, ['permissionLagMs']), searchLagMs });
  // Content of Docs and Sheets is made with their Drive items: both bodies must know Drive before anybody creates one.
  documentsOf(core);
  spreadsheetsOf(core);
  const runtime: Runtime = {
    ...{ workspace: core, latency, services, faults: parts.faults },
    latencyRandom: seededRandom((options.seed ?? 1) + 1),
    locks: createLocks(),
    slots: createSlots(),
    dayQuotas: createDayQuotas(ground.clock),
    restAll: sent => rest.sendAll(sent),
    ...given(options, ['onMember']),
  };
  const useBundle = (next: Bundle): void => {
    bundle = next;
  };
  const surface = { runtime, drive, bundle: () => bundle };
  return {
    ...{
      ...core,
      contested: ground.contested,
      drive,
      requests,
      useBundle,
      ...doorsOf(new AddOn(surface)),
      ...cardsOf(new DriveCards(surface)),
      ...administrationOf(ground, drive, parts.faults),
    },
    get mails() {
      return [...ground.store.collection<Mail>('mails').all()];
    },
  };
}

/** Where time stands still, a lag would never end. */
function usualLag(ground: Ground, latency: string): number {
  const timeRuns = ground.clock.isReal || latency !== 'none';
  return timeRuns && !isLenient(ground, 'searchLag') ? SEARCH_LAG_MS : 0;
}

type Doors = 'openFile' | 'installAddOn' | 'revokeAddOn' | 'runMenuItem' | 'callFromPage' | 'runDueTriggers';

function doorsOf(addOn: AddOn): Pick<Workspace, Doors> {
  return {
    openFile: (email, fileId) => addOn.openFile(email, fileId),
    installAddOn: (email, fileId) => addOn.install(email, fileId),
    revokeAddOn: email => addOn.revoke(email.toLowerCase()),
    runMenuItem: (email, fileId, functionName, selection) => addOn.runMenuItem(email, fileId, functionName, selection),
    callFromPage: (email, fileId, functionName, args, selection) =>
      addOn.callFromPage({ email, fileId, functionName, args, selection }),
    runDueTriggers: () => addOn.runDueTriggers(),
  };
}

function cardsOf(cards: DriveCards): Pick<Workspace, 'driveCardName' | 'driveCard' | 'cardAction'> {
  return {
    driveCardName: email => cards.nameFor(email),
    driveCard: (email, selectedItemIds) => cards.open(email, selectedItemIds),
    cardAction: press => cards.press(press),
  };
}

type Administration = 'addPerson' | 'setFaults' | 'pick';

function administrationOf({ people }: Ground, drive: Drive, faults: Faults): Pick<Workspace, Administration> {
  return {
    addPerson: person => people.add(person),
    setFaults: plan => faults.setPlan(plan),
    pick: (email, fileIds) => {
      for (const id of fileIds) drive.grantToAddOn(email.toLowerCase(), id);
    },
  };
}

/** Those of the named options that were given. */
function given<Key extends keyof WorkspaceOptions>(options: WorkspaceOptions, keys: readonly Key[]): Given<Key> {
  return Object.fromEntries(
    keys.flatMap(key => (options[key] === undefined ? [] : [[key, options[key]]])),
  ) as Given<Key>;
}

type Given<Key extends keyof WorkspaceOptions> = Partial<Pick<WorkspaceOptions, Key>>;

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
