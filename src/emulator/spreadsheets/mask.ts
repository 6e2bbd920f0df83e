// Field masks, for updates (which fields of a message are written) and for answers (which are sent).
import { SpreadsheetError } from './model.ts';

/** Name → mask below it; an empty map means everything below. `*` stands for all names. */
export interface Mask extends Map<string, Mask> {}

/** Reads `a.b,c(d,e/f)`: dots and slashes mean the same (seen on recorded traffic). Undefined when it is no mask. */
export function parseMask(text: string): Mask | undefined {
  const tokens = text.match(/[^,()./\s]+|[,()./]/g) ?? [];
  let at = 0;
  const list = (end: string | undefined): Mask | undefined => {
    const mask: Mask = new Map();
    for (;;) {
      if (!path(mask)) return undefined;
      const separator = tokens[at++];
      if (separator === end) return mask;
      if (separator !== ',') return undefined;
    }
  };
  const path = (into: Mask): boolean => {
    const name = tokens[at++];
    if (name === undefined || /^[,()./]$/.test(name)) return false;
    const isKnown = into.has(name);
    const below: Mask = into.get(name) ?? new Map();
    into.set(name, below);
    const next = tokens[at];
    if (next === '.' || next === '/') {
      at++;
      return isKnown && below.size === 0 ? path(new Map()) : path(below);
    }
    if (next === '(') {
      at++;
      const inner = list(')');
      if (!inner) return false;
      for (const [key, value] of inner) below.set(key, value);
      return true;
    }
    below.clear();
    return true;
  };
  return tokens.length === 0 ? undefined : list(undefined);
}

/** The mask of an update request; Google wants one and takes no unknown field. */
export function updateMask(fields: unknown): Mask {
  const mask = typeof fields === 'string' && fields !== '' ? parseMask(fields) : undefined;
  if (!mask)
    throw new SpreadsheetError("At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)");
  return mask;
}

type Json = Record<string, unknown>;

function isMessage(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `old` with the masked fields taken from `update`; a masked field the update lacks is cleared. */
export function applyMask<T extends object>(old: T, update: object, mask: Mask): T {
  const result: Json = { ...(old as Json) };
  const names = mask.has('*') ? new Set([...Object.keys(old), ...Object.keys(update)]) : new Set(mask.keys());
  for (const name of names) {
    const below = mask.get(name);
    const value = (update as Json)[name];
    if (below && below.size > 0) {
      const before = isMessage(result[name]) ? result[name] : {};
      const after = applyMask(before, isMessage(value) ? value : {}, below);
      if (Object.keys(after).length > 0) result[name] = after;
      else delete result[name];
    } else if (value === undefined) delete result[name];
    else result[name] = value;
  }
  return result as T;
}

/** What is left of an answer; lists are cut element by element, and an element of which nothing is left stays as {}. */
export function selectMask(value: unknown, mask: Mask): unknown {
  if (mask.size === 0 || mask.has('*')) return value;
  if (Array.isArray(value)) return value.map(element => selectMask(element, mask));
  if (!isMessage(value)) return value;
  const kept: Json = {};
  for (const [name, below] of mask) if (name in value) kept[name] = selectMask(value[name], below);
  return kept;
}

/** Whether the mask reaches this path. */
export function maskReaches(mask: Mask, path: readonly string[]): boolean {
  let here: Mask | undefined = mask;
  for (const name of path) {
    if (here.size === 0 || here.has('*')) return true;
    here = here.get(name);
    if (!here) return false;
  }
  return true;
}
