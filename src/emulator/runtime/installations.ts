// Who has the add-on, in which files it is enabled, and who took back their consent (W/add-ons/concepts/editor-auth-lifecycle).
import { REVOKED_CONSENTS } from '../rest/index.ts';
import type { Entity, Store } from '../store/store.ts';
import type { Person } from '../types.ts';

export class Installations {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** By the administrator for everybody, or by themselves when they first used it. */
  isInstalledFor(person: Person): boolean {
    return !person.addOnMissing || this.#people.get(person.id) !== undefined;
  }

  /** Somebody used the add-on in this file: from then on all who may edit it see its menu. */
  isEnabledIn(fileId: string): boolean {
    return this.#files.get(fileId) !== undefined;
  }

  /** A person clicked one of the add-on's menu items, or installed it, here: they consent, and the file has it from now on. */
  use(person: Person, fileId: string): void {
    if (!this.#people.get(person.id)) this.#people.put({ id: person.id });
    if (!this.#files.get(fileId)) this.#files.put({ id: fileId });
    this.#revoked.delete(person.id);
  }

  /** The person removed the add-on's access in their Google Account. */
  revoke(email: string): void {
    this.#revoked.put({ id: email });
  }

  hasConsented(person: Person): boolean {
    return this.#revoked.get(person.id) === undefined;
  }

  get #people() {
    return this.#store.collection<Entity>('installs');
  }

  get #files() {
    return this.#store.collection<Entity>('add-on-files');
  }

  get #revoked() {
    return this.#store.collection<Entity>(REVOKED_CONSENTS);
  }
}
