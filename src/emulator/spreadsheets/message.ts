// Reads JSON bodies against a description of the message: right types or Google's refusal, unknown names or NotEmulated.
import { ApiError, NotEmulated } from '../types.ts';

/** A scalar kind, an enumeration A|B, 'any' for what is only kept, a nested message, a list of one kind, or a map. */
export type Field = string | Message | readonly [Field] | { readonly mapOf: Field };
export interface Message {
  readonly [name: string]: Field;
}

const snake = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

function wrong(path: string, kind: string, value: unknown): ApiError {
  const shown = typeof value === 'string' ? JSON.stringify(value) : (JSON.stringify(value) ?? 'undefined');
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', `Invalid value at '${path}' (${kind}), ${shown}`);
}

/** A copy holding only known fields; null counts as not sent, as in proto JSON. */
export function readMessage(json: unknown, message: Message, path: string): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw wrong(path, 'message', json);
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(json)) {
    const field = Object.hasOwn(message, name) ? message[name] : undefined;
    const place = path === '' ? snake(name) : `${path}.${snake(name)}`;
    if (field === undefined) throw new NotEmulated(`field ${place}`);
    if (value !== null && value !== undefined) read[name] = readField(value, field, place);
  }
  return read;
}

function readField(value: unknown, field: Field, path: string): unknown {
  if (typeof field === 'string') return readScalar(value, field, path);
  if (isList(field)) {
    if (!Array.isArray(value)) throw wrong(path, 'list', value);
    return value.map((element, index) => readField(element, field[0], `${path}[${index}]`));
  }
  if (isMap(field)) {
    const entries = Object.entries(value as object).map(([key, element]) => [
      key,
      readField(element, field.mapOf, `${path}[${key}]`),
    ]);
    return Object.fromEntries(entries);
  }
  return readMessage(value, field, path);
}

function isList(field: Field): field is readonly [Field] {
  return Array.isArray(field);
}

function isMap(field: Field): field is { readonly mapOf: Field } {
  return typeof field === 'object' && 'mapOf' in field;
}

function readScalar(value: unknown, kind: string, path: string): unknown {
  switch (kind) {
    case 'any':
      return value;
    case 'string':
      if (typeof value !== 'string') throw wrong(path, 'TYPE_STRING', value);
      return value;
    case 'bool':
      if (typeof value !== 'boolean') throw wrong(path, 'TYPE_BOOL', value);
      return value;
    case 'int':
    case 'number':
      return readNumber(value, kind, path);
    default:
      if (typeof value !== 'string' || !kind.split('|').includes(value)) throw wrong(path, 'TYPE_ENUM', value);
      return value;
  }
}

function readNumber(value: unknown, kind: 'int' | 'number', path: string): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const isRight =
    typeof number === 'number' && Number.isFinite(number) && (kind === 'number' || Number.isInteger(number));
  if (!isRight) throw wrong(path, kind === 'int' ? 'TYPE_INT32' : 'TYPE_DOUBLE', value);
  return number;
}
