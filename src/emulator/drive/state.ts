// What all parts of the Drive body share: the collections, saving with versions and changes, and what the search index still shows.
import type { Clock } from '../clock.ts';
import type { Readings } from '../contested.ts';
import type { Random } from '../random.ts';
import { createFlights, type Flights } from '../rest/flights.ts';
import type { Collection, Entity, Store } from '../store/store.ts';
import type { People } from '../types.ts';
import { type ContentBody, FOLDER } from './contract.ts';
import { permissionId, type StoredItem } from './items.ts';

export interface DriveParts {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly people: People;
  /** The dispatcher's, so that overlapping permission writes are noticed. */
  readonly flights?: Flights;
  /** How long files.list may not see a change, milliseconds; default 0. */
  readonly searchLagMs?: number;
  /** How long a new permission of a person does not count yet, milliseconds; default 0. */
  readonly permissionLagMs?: number;
  readonly contested?: Readings;
}

/** The last change of one item; the newest number wins, as in Google's change log. */
export interface ChangeEntry extends Entity {
  number: number;
  time: number;
  /** People, and people's add-on runs, that could see the item until it was deleted or taken from them. */
  lostBy: string[];
  lostByAddOn: string[];
}

export interface Mail extends Entity {
  readonly to: string;
  readonly subject: string;
  readonly at: number;
  readonly from: string;
  readonly message?: string;
  readonly itemId: string;
}

interface Root extends Entity {
  readonly rootId: string;
}

interface Counter extends Entity {
  next: number;
}

export interface SaveOptions {
  /** Whose action it was. */
  readonly by: string;
  /** Content, name, description or properties changed: counts as a modification; moves, shares and trash do not. */
  readonly isModification: boolean;
}

export class DriveState {
  readonly parts: DriveParts;
  readonly flights: Flights;
  readonly items: Collection<StoredItem>;
  readonly blobs: Collection<Entity & { base64: string }>;
  readonly changes: Collection<ChangeEntry>;
  readonly mails: Collection<Mail>;
  readonly contents = new Map<string, ContentBody>();
  private readonly roots: Collection<Root>;
  private readonly counters: Collection<Counter>;
  /** What the search index still shows of recently changed items; undefined inside: nothing yet. */
  private readonly stale = new Map<string, { until: number; item: StoredItem | undefined }>();

  constructor(parts: DriveParts) {
    this.parts = parts;
    this.flights = parts.flights ?? createFlights();
    this.items = parts.store.collection('drive-items');
    this.blobs = parts.store.collection('drive-blobs');
    this.changes = parts.store.collection('drive-changes');
    this.mails = parts.store.collection('mails');
    this.roots = parts.store.collection('drive-roots');
    this.counters = parts.store.collection('drive-counters');
  }

  now(): number {
    return this.parts.clock.now();
  }

  /** The next number of an endless count that survives restarts. */
  count(name: string): number {
    const counter = this.counters.get(name) ?? { id: name, next: 1 };
    const number = counter.next++;
    this.counters.put(counter);
    return number;
  }

  peek(name: string): number {
    return this.counters.get(name)?.next ?? 1;
  }

  rootOf(email: string): StoredItem {
    const known = this.roots.get(email);
    const root = known && this.items.get(known.rootId);
    if (root) return root;
    const item = this.emptyItem({ id: `0A${this.parts.random.id(15)}PVA`, name: 'My Drive', mimeType: FOLDER, email });
    this.roots.put({ id: email, rootId: item.id });
    this.items.put(item);
    return item;
  }

  isRoot(item: StoredItem): boolean {
    return this.roots.get(item.ownerEmail)?.rootId === item.id;
  }

  children(id: string): StoredItem[] {
    return [...this.items.all()].filter(item => item.parents.includes(id));
  }

  /** An item of this person's without parents, not saved yet. */
  emptyItem({ id, name, mimeType, email }: { id: string; name: string; mimeType: string; email: string }): StoredItem {
    return {
      id,
      name,
      mimeType,
      parents: [],
      ownerEmail: email,
      createdTime: this.now(),
      modifiedTime: this.now(),
      version: 0,
      lastModifyingEmail: email,
      trashed: false,
      permissions: [
        { id: permissionId({ type: 'user', emailAddress: email }), type: 'user', role: 'owner', emailAddress: email },
      ],
      writersCanShare: true,
      inheritedPermissionsDisabled: false,
      properties: {},
      appProperties: {},
      addOnGrants: [],
    };
  }

  /** Changes an item in place and saves it: one version up, announced, and for a while unknown to the search. */
  edit(item: StoredItem, options: SaveOptions, change: (item: StoredItem) => void): StoredItem {
    this.keepForSearch(item.id, this.items.get(item.id));
    change(item);
    item.version++;
    if (options.isModification) {
      item.modifiedTime = this.now();
      item.lastModifyingEmail = options.by;
    }
    this.items.put(item);
    this.announce(item.id);
    return item;
  }

  /** Removes it for good; those who saw it learn of that in changes.list. */
  remove(item: StoredItem, readers: readonly string[]): void {
    this.items.delete(item.id);
    this.blobs.delete(item.id);
    this.contents.get(item.mimeType)?.deleteFor(item);
    const entry = this.announce(item.id);
    entry.lostBy = [...new Set([...entry.lostBy, ...readers])];
    entry.lostByAddOn = [...new Set([...entry.lostByAddOn, ...item.addOnGrants])];
    this.changes.put(entry);
  }

  announce(id: string): ChangeEntry {
    const entry = this.changes.get(id) ?? { id, number: 0, time: 0, lostBy: [], lostByAddOn: [] };
    entry.number = this.count('changes');
    entry.time = this.now();
    this.changes.put(entry);
    return entry;
  }

  /** The item as files.list sees it now; undefined while a new one is not indexed yet. */
  indexed(item: StoredItem): StoredItem | undefined {
    const old = this.stale.get(item.id);
    if (!old) return item;
    if (old.until > this.now()) return old.item;
    this.stale.delete(item.id);
    return item;
  }

  /** Inside one lag the index keeps what it showed before the first change. */
  private keepForSearch(id: string, before: StoredItem | undefined): void {
    const lag = this.parts.searchLagMs ?? 0;
    const old = this.stale.get(id);
    if (lag <= 0 || (old && old.until > this.now())) return;
    this.stale.set(id, { until: this.now() + lag, item: before && structuredClone(before) });
  }
}
