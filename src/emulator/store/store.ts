// The one embedded store: typed collections of plain JSON entities. Bodies read and write it; faces never do.
// With a folder it survives a restart: `commit` writes each changed entity to its own file (temp + rename).
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
    for (const key of this.dirty) {
      const [name, id] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
      const folder = path.join(root, name);
      const file = path.join(folder, `${encodeURIComponent(id)}.json`);
      const entity = this.entities(name).get(id);
      if (!entity) rmSync(file, { force: true });
      else {
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${file}.new`, JSON.stringify(entity));
        renameSync(`${file}.new`, file);
      }
    }
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
    for (const name of readdirSync(folder)) {
      for (const file of readdirSync(path.join(folder, name))) {
        if (!file.endsWith('.json')) continue;
        const entity = JSON.parse(readFileSync(path.join(folder, name, file), 'utf8')) as Entity;
        this.entities(name).set(entity.id, entity);
      }
    }
  }
}
