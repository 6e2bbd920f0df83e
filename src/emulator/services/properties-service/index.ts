// PropertiesService: small text stores of a user, a document or the script. The script store is shared by everybody.
import { running } from '../../runtime/execution.ts';
import { checkSignature } from '../../runtime/signature.ts';
import type { Entity } from '../../store/store.ts';
import { type Execution, ScriptError, type Service } from '../../types.ts';

/** Quotas page: 9 KB a value, 500 KB a store. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;
const STORE_FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';

interface PropertyStore extends Entity {
  readonly id: string;
  values: Record<string, string>;
}

class Properties implements GoogleAppsScript.Properties.Properties {
  static readonly googleName = 'PropertiesService.Properties';
  readonly #execution: Execution;
  readonly #id: string;

  constructor(execution: Execution, id: string) {
    this.#execution = execution;
    this.#id = id;
  }

  getProperty(key: string): string | null {
    checkSignature('PropertiesService.Properties.getProperty', [key], ['Text']);
    this.#charge('PropertiesService.get', false);
    return this.#values()[String(key)] ?? null;
  }

  getProperties(): Record<string, string> {
    this.#charge('PropertiesService.get', false);
    return { ...this.#values() };
  }

  getKeys(): string[] {
    this.#charge('PropertiesService.get', false);
    return Object.keys(this.#values());
  }

  setProperty(key: string, value: string): this {
    checkSignature('PropertiesService.Properties.setProperty', [key, value], ['Text', 'Text']);
    return this.#write({ ...this.#values(), [String(key)]: checked(String(value)) });
  }

  setProperties(properties: Record<string, unknown>, deleteAllOthers = false): this {
    const member = 'PropertiesService.Properties.setProperties';
    checkSignature(member, [properties, deleteAllOthers], ['Object'], ['Object', 'Boolean']);
    const given = Object.entries(properties).map(([key, value]) => [key, checked(String(value))]);
    return this.#write({ ...(deleteAllOthers ? {} : this.#values()), ...Object.fromEntries(given) });
  }

  deleteProperty(key: string): this {
    checkSignature('PropertiesService.Properties.deleteProperty', [key], ['Text']);
    const { [String(key)]: _gone, ...rest } = this.#values();
    return this.#write(rest);
  }

  deleteAllProperties(): this {
    return this.#write({});
  }

  #charge(operation: string, isWrite: boolean): void {
    const { parts, person } = running(this.#execution);
    parts.dayQuotas.spend(person, 'properties', 1);
    this.#execution.charge(operation, 0, isWrite);
  }

  #values(): Record<string, string> {
    return this.#execution.workspace.store.collection<PropertyStore>('properties').get(this.#id)?.values ?? {};
  }

  #write(values: Record<string, string>): this {
    const size = Object.entries(values).reduce((sum, [key, value]) => sum + byteLength(key) + byteLength(value), 0);
    if (size > STORE_BYTES) throw new ScriptError(STORE_FULL);
    this.#charge('PropertiesService.set', true);
    this.#execution.workspace.store.collection<PropertyStore>('properties').put({ id: this.#id, values });
    return this;
  }
}

class PropertiesService
  implements Pick<GoogleAppsScript.Properties.PropertiesService, 'getScriptProperties' | 'getUserProperties'>
{
  static readonly googleName = 'PropertiesService';
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  getUserProperties(): Properties {
    return this.#properties('PropertiesService.getUserProperties', `user:${this.#execution.person.id}`);
  }

  getScriptProperties(): Properties {
    return this.#properties('PropertiesService.getScriptProperties', 'script');
  }

  /** null where the script is not in a document. */
  getDocumentProperties(): Properties | null {
    const { fileId } = this.#execution.container;
    const properties = this.#properties('PropertiesService.getDocumentProperties', `document:${fileId}`);
    return fileId ? properties : null;
  }

  #properties(member: string, id: string): Properties {
    this.#execution.requireScope(member, []);
    return new Properties(this.#execution, id);
  }
}

function checked(value: string): string {
  if (byteLength(value) > VALUE_BYTES) throw new ScriptError('Argument too large: value');
  return value;
}

const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

export const propertiesService: Service = {
  name: 'properties-service',
  globals: execution => ({ PropertiesService: new PropertiesService(execution) }),
};
