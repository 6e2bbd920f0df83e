// The one embedded store: typed collections of plain JSON entities. Bodies read and write it; faces never do.
// With a folder it survives a restart, also one by kill: `commit` first writes down everything it will change in one file
// (temp + rename), then each changed entity in its own file; what broke off in between is finished at the next start.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Entity {
  readonly id: string;
}

/** Entities are mutable plain JSON; after changing one in place, `put` it again so that it is saved and announced. */
export interface Collection<T extends Entity> {
  readonly name: string;
  get(id: string): T | undefined;
  put(entity: T): void;
  delete(id: string): void;
  all(): IterableIterator<T>;
  readonly size: number;
}

export type StoreListener = (collection: string, id: string) => void;

export class Store {
  private readonly collections = new Map<string, Map<string, Entity>>();
  private readonly dirty = new Set<string>();
  private readonly listeners = new Set<StoreListener>();

  private readonly folder: string | undefined;

  /** `folder` undefined: in memory only. */
  constructor(folder?: string) {
    this.folder = folder;
    if (folder && existsSync(folder)) this.load(folder);
  }

  collection<T extends Entity>(name: string): Collection<T> {
    const entities = this.entities(name);
    const changed = (id: string): void => {
      this.dirty.add(`${name}/${id}`);
      for (const listener of this.listeners) listener(name, id);
    };
    return {
      name,
      get: id => entities.get(id) as T | undefined,
      put: entity => {
        entities.set(entity.id, entity);
        changed(entity.id);
      },
      delete: id => {
        if (entities.delete(id)) changed(id);
      },
      all: () => entities.values() as IterableIterator<T>,
      get size() {
        return entities.size;
      },
    };
  }

  /** Called after every change, also while an execution is still running. Returns the way to stop listening. */
  onChange(listener: StoreListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** The whole store as one JSON text; `restore` of it in a new store gives an equal one. */
  snapshot(): string {
    return JSON.stringify([...this.collections].map(([name, entities]) => [name, [...entities.values()]]));
  }

  restore(snapshot: string): void {
    for (const entities of this.collections.values()) entities.clear();
    for (const [name, entities] of JSON.parse(snapshot) as [string, Entity[]][]) {
      for (const entity of entities) this.entities(name).set(entity.id, entity);
    }
  }

  /** Saves what changed since the last commit; nothing to do for a store in memory. */
  commit(): void {
    if (this.folder) this.save(this.folder);
    this.dirty.clear();
  }

  private save(root: string): void {
    const changes = [...this.dirty].map((key): Change => {
      const [name, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
      const entity = this.entities(name).get(id);
      return [name, id, entity ? JSON.stringify(entity) : null];
    });
    if (changes.length === 0) return;
    mkdirSync(root, { recursive: true });
    const intent = path.join(root, INTENT);
    writeFileSync(`${intent}.new`, JSON.stringify(changes));
    renameSync(`${intent}.new`, intent);
    apply(root, changes);
    rmSync(intent);
  }

  private entities(name: string): Map<string, Entity> {
    let entities = this.collections.get(name);
    if (!entities) {
      entities = new Map();
      this.collections.set(name, entities);
    }
    return entities;
  }

  private load(folder: string): void {
    const intent = path.join(folder, INTENT);
    if (existsSync(intent)) {
      apply(folder, JSON.parse(readFileSync(intent, 'utf8')) as Change[]);
      rmSync(intent);
    }
    for (const { name } of readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory())) {
      for (const file of readdirSync(path.join(folder, name))) {
        if (!file.endsWith('.json')) continue;
        const entity = JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as Entity;
        this.entities(name).set(entity.id, entity);
      }
    }
  }
}

/** Collection, id and the entity as JSON text; null: deleted. */
type Change = readonly [name: string, id: string, text: string | null];

/** Changes of a commit that is under way. Doing them twice does no harm. */
const INTENT = 'commit.json';

function apply(root: string, changes: readonly Change[]): void {
  for (const [name, id, text] of changes) {
    const folder = path.join(root, name);
    const file = path.join(folder, `${encodeURIComponent(id)}.json`);
    if (text === null) {
      rmSync(file, { force: true });
      continue;
    }
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  }
}
