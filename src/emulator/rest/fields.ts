// Partial answers: the `fields` parameter of every Google API, such as `nextPageToken,files(id,owners/emailAddress)`.
import { ApiError } from '../types.ts';

/** Name → what is wanted below it; 'all' for everything. `*` stands for every name. */
export type FieldMask = 'all' | ReadonlyMap<string, FieldMask>;

const refuse = (mask: string): ApiError =>
  new ApiError(400, 'invalidParameter', 'INVALID_ARGUMENT', `Invalid field selection ${mask}`, 'fields');

/** More than any answer has; keeps hostile masks from nesting without end. */
const MOST_LEVELS = 500;

/** Reads a mask; ApiError 400 invalidParameter for one that is not well-formed. */
export function parseFields(text: string): FieldMask {
  const tokens = text.match(/[^,()/\s]+|[,()/]/g) ?? [];
  if (tokens.filter(token => token === '(' || token === '/').length > MOST_LEVELS) throw refuse(text);
  let at = 0;
  const list = (closed: boolean): FieldMask => {
    const mask = new Map<string, FieldMask>();
    for (;;) {
      const name = tokens[at++];
      if (name === undefined || /^[,()/]$/.test(name)) throw refuse(text);
      merge(mask, name, below());
      const separator = tokens[at++];
      if (separator === ',') continue;
      if (separator === (closed ? ')' : undefined)) return mask;
      throw refuse(text);
    }
  };
  const below = (): FieldMask => {
    if (tokens[at] === '(') {
      at++;
      return list(true);
    }
    if (tokens[at] !== '/') return 'all';
    at++;
    const name = tokens[at++];
    if (name === undefined || /^[,()/]$/.test(name)) throw refuse(text);
    return new Map([[name, below()]]);
  };
  return list(false);
}

function merge(mask: Map<string, FieldMask>, name: string, more: FieldMask): void {
  const old = mask.get(name);
  if (old === undefined || old === 'all' || more === 'all') {
    mask.set(name, old === 'all' ? 'all' : more);
    return;
  }
  const both = new Map(old);
  for (const [key, value] of more) merge(both, key, value);
  mask.set(name, both);
}

/** Keeps of a JSON value what the mask names; arrays are passed through, each element cut for itself. */
export function selectFields(value: unknown, mask: FieldMask): unknown {
  if (mask === 'all' || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(element => selectFields(element, mask));
  const kept: [string, unknown][] = [];
  for (const [key, child] of Object.entries(value)) {
    const wanted = mask.get(key) ?? mask.get('*');
    if (wanted === undefined) continue;
    const cut = selectFields(child, wanted);
    if (!isEmptyCut(child, cut)) kept.push([key, cut]);
  }
  return Object.fromEntries(kept);
}

/** An object of which nothing was asked for is left out; an empty one stays. */
function isEmptyCut(before: unknown, after: unknown): boolean {
  const isPlain = (value: unknown): value is object =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain(before) && isPlain(after) && Object.keys(before).length > 0 && Object.keys(after).length === 0;
}
