// CacheService: texts with an end, for a user, a document or the script.
import { checkSignature } from '../../runtime/signature.ts';
import type { Entity } from '../../store/store.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';

/** reference/cache/cache; past 1,000 items the oldest go, about a hundred at once (measured, performance page). */
const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1000;
const KEPT_ITEMS = 900;

interface CacheStore extends Entity {
  readonly id: string;
  /** Oldest first. */
  items: { key: string; value: string; expiresAt: number }[];
}

class Cache
  implements Pick<GoogleAppsScript.Cache.Cache, 'get' | 'getAll' | 'put' | 'putAll' | 'remove' | 'removeAll'>
{
  static readonly googleName = 'CacheService.Cache';
  readonly #execution: Execution;
  readonly #id: string;

  constructor(execution: Execution, id: string) {
    this.#execution = execution;
    this.#id = id;
  }

  get(key: string): string | null {
    checkSignature('CacheService.Cache.get', [key], ['Text']);
    this.#execution.charge('CacheService.get');
    return this.#alive().find(item => item.key === checkedKey(key))?.value ?? null;
  }

  getAll(keys: string[]): Record<string, string> {
    checkSignature('CacheService.Cache.getAll', [keys], ['String[]']);
    this.#execution.charge('CacheService.get');
    const found = this.#alive().filter(item => keys.includes(item.key));
    return Object.fromEntries(found.map(({ key, value }) => [key, value]));
  }

  put(key: string, value: string, expirationInSeconds = DEFAULT_SECONDS): null {
    checkSignature(
      'CacheService.Cache.put',
      [key, value, expirationInSeconds],
      ['Text', 'Text'],
      ['Text', 'Text', 'Number'],
    );
    return this.#put({ [String(key)]: value }, expirationInSeconds);
  }

  putAll(values: Record<string, string>, expirationInSeconds = DEFAULT_SECONDS): null {
    checkSignature('CacheService.Cache.putAll', [values, expirationInSeconds], ['Object'], ['Object', 'Number']);
    return this.#put(values, expirationInSeconds);
  }

  remove(key: string): null {
    checkSignature('CacheService.Cache.remove', [key], ['Text']);
    return this.#write(this.#alive().filter(item => item.key !== String(key)));
  }

  removeAll(keys: string[]): null {
    checkSignature('CacheService.Cache.removeAll', [keys], ['String[]']);
    return this.#write(this.#alive().filter(item => !keys.includes(item.key)));
  }

  #put(values: Record<string, string>, seconds: number): null {
    if (seconds < 1 || seconds > LONGEST_SECONDS) throw new ScriptError('Invalid argument: expirationInSeconds');
    const expiresAt = this.#execution.workspace.clock.now() + seconds * 1000;
    const added = Object.entries(values).map(([key, value]) => {
      if (Buffer.byteLength(String(value)) > VALUE_BYTES) throw new ScriptError('Argument too large: value');
      return { key: checkedKey(key), value: String(value), expiresAt };
    });
    const items = [...this.#alive().filter(item => !Object.hasOwn(values, item.key)), ...added];
    return this.#write(items.length > MOST_ITEMS ? items.slice(-KEPT_ITEMS) : items);
  }

  #alive(): CacheStore['items'] {
    const now = this.#execution.workspace.clock.now();
    const items = this.#execution.workspace.store.collection<CacheStore>('cache').get(this.#id)?.items ?? [];
    return items.filter(item => item.expiresAt > now);
  }

  #write(items: CacheStore['items']): null {
    this.#execution.charge('CacheService.put');
    this.#execution.workspace.store.collection<CacheStore>('cache').put({ id: this.#id, items });
    return null;
  }
}

class CacheService
  implements Pick<GoogleAppsScript.Cache.CacheService, 'getScriptCache' | 'getUserCache' | 'getDocumentCache'>
{
  static readonly googleName = 'CacheService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getUserCache(): Cache {
    return this.#cache('CacheService.getUserCache', `user:${this.#execution.person.id}`);
  }

  getScriptCache(): Cache {
    return this.#cache('CacheService.getScriptCache', 'script');
  }

  /** null where the script is not in a document. */
  getDocumentCache(): Cache | null {
    const { fileId } = this.#execution.container;
    const cache = this.#cache('CacheService.getDocumentCache', `document:${fileId}`);
    return fileId ? cache : null;
  }

  #cache(member: string, id: string): Cache {
    this.#execution.requireScope(member, []);
    return new Cache(this.#execution, id);
  }
}

function checkedKey(key: string): string {
  if (String(key).length > KEY_LENGTH) throw new ScriptError('Argument too large: key');
  return String(key);
}

export const cacheService: Service = {
  name: 'cache-service',
  globals: execution => ({ CacheService: new CacheService(execution) }),
};
