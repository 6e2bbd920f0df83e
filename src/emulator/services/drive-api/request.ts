// Reading a Drive request: known parameters only, JSON fields by type, times, page tokens. Nothing unknown passes silently.
import { createHash } from 'node:crypto';
import { forbidden, invalid } from '../../drive/refusals.ts';
import { type FieldMask, parseFields } from '../../rest/fields.ts';
import { ApiError, NotEmulated, type RouteCall } from '../../types.ts';

export const READ_SCOPES = [
  'drive',
  'drive.file',
  'drive.readonly',
  'drive.metadata',
  'drive.metadata.readonly',
] as const;
export const CONTENT_SCOPES = ['drive', 'drive.file', 'drive.readonly'] as const;
export const WRITE_SCOPES = ['drive', 'drive.file'] as const;

/** Parameters that change nothing here: there are no shared drives and only one space. */
const TOLERATED = new Set([
  ...['fields', '$fields', 'alt', 'prettyPrint', 'key', 'quotaUser', 'userIp', '$.xgafv'],
  ...['supportsAllDrives', 'supportsTeamDrives', 'includeItemsFromAllDrives', 'includeTeamDriveItems'],
  ...['enforceSingleParent', 'includePermissionsForView', 'acknowledgeAbuse'],
]);

/** Throws NotEmulated for a parameter that is neither tolerated nor read by the route, and what Google refuses on every route. */
export function expectParams(call: RouteCall, ...known: readonly string[]): void {
  for (const name of call.request.query.keys()) {
    if (!TOLERATED.has(name) && !known.includes(name)) throw new NotEmulated(`Drive parameter ${name}`);
  }
  // GH brekkylab/backlot#237: an alt that Google cannot render is a 400; its reason is not known.
  const alt = call.param('alt') ?? 'json';
  if (alt === 'proto') throw new NotEmulated('answers as protocol buffers');
  if (alt !== 'json' && alt !== 'media') throw invalid('Invalid Value', 'alt');
  const isOn = (...names: string[]): boolean => names.some(name => flag(call, name, false));
  // Both measured, their words are ours: GH brekkylab/backlot#339.
  if (isOn('includeItemsFromAllDrives', 'includeTeamDriveItems') && !isOn('supportsAllDrives', 'supportsTeamDrives')) {
    const message = 'The supportsAllDrives parameter must be true when includeItemsFromAllDrives is.';
    throw forbidden('supportsTeamDrivesRequired', message);
  }
  if (isOn('acknowledgeAbuse') && call.param('alt') !== 'media')
    throw forbidden('invalidAbuseAcknowledgment', 'acknowledgeAbuse is for downloads only.');
}

/** A mask that names what Google has not is refused; `below`: what may stand in the parts of the answer. */
export function expectMask(
  call: RouteCall,
  known: readonly string[],
  below: Readonly<Record<string, readonly string[]>> = {},
): void {
  const fields = call.param('fields');
  const mask = fields ? parseFields(fields) : 'all';
  if (mask === 'all') return;
  const check = (names: ReadonlyMap<string, FieldMask>, allowed: readonly string[]): void => {
    for (const [name, inner] of names) {
      if (name !== '*' && !allowed.includes(name)) {
        throw new ApiError(400, 'invalidParameter', 'INVALID_ARGUMENT', `Invalid field selection ${name}`, 'fields');
      }
      if (inner !== 'all' && below[name]) check(inner, below[name]);
    }
  };
  check(mask, known);
}

export function withoutUndefined<T extends object>(value: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>;
  };
}

export function flag(call: RouteCall, name: string, otherwise: boolean): boolean {
  const text = call.param(name)?.toLowerCase();
  if (text === undefined || text === '') return otherwise;
  if (text !== 'true' && text !== 'false') throw invalid('Invalid Value', name);
  return text === 'true';
}

export function wholeNumber(
  call: RouteCall,
  name: string,
  range: { min: number; max: number; otherwise: number },
): number {
  const text = call.param(name);
  if (text === undefined || text === '') return range.otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < range.min || number > range.max) {
    throw invalid(`Invalid value '${text}'. Values must be within the range: [${range.min}, ${range.max}]`, name);
  }
  return number;
}

/** The JSON object of a body; absent and null members are the same. */
export function bodyOf(json: unknown): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new ApiError(400, 'parseError', 'INVALID_ARGUMENT', 'Parse Error');
  }
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== null));
}

export function textIn(body: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'string') return value;
  throw invalid('Invalid Value', name);
}

export function flagIn(body: Readonly<Record<string, unknown>>, name: string): boolean | undefined {
  const value = body[name];
  if (value === undefined || typeof value === 'boolean') return value;
  throw invalid('Invalid Value', name);
}

/** RFC 3339; UTC when no zone is stated. */
export function timeIn(body: Readonly<Record<string, unknown>>, name: string): number | undefined {
  const text = textIn(body, name);
  if (text === undefined) return undefined;
  const time = parseTime(text);
  if (time === undefined) throw invalid(`Invalid value for: Invalid format: "${text}"`, name);
  return time;
}

export function parseTime(text: string): number | undefined {
  const match = /^(\d{4}-\d\d-\d\d)(?:[Tt](\d\d:\d\d:\d\d(?:\.\d+)?)([Zz]|[+-]\d\d:\d\d)?)?$/.exec(text);
  if (!match) return undefined;
  const time = Date.parse(`${match[1]}T${match[2] ?? '00:00:00'}${(match[3] ?? 'Z').toUpperCase()}`);
  return Number.isNaN(time) ? undefined : time;
}

/** properties and appProperties: text values, null to delete a key. */
export function propertiesIn(
  body: Readonly<Record<string, unknown>>,
  name: string,
): Record<string, string | null> | undefined {
  const value = body[name];
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('Invalid Value', name);
  for (const one of Object.values(value)) {
    if (one !== null && typeof one !== 'string') throw invalid('Invalid Value', name);
  }
  return value as Record<string, string | null>;
}

/** A page token says where to go on and in which list; one of another list is refused. */
export function pageToken(offset: number, list: string): string {
  return Buffer.from(`${offset} ${digest(list)}`).toString('base64url');
}

export function pageOffset(call: RouteCall, list: string): number {
  const token = call.param('pageToken');
  if (!token) return 0;
  const [offset, of] = Buffer.from(token, 'base64url').toString().split(' ');
  if (of !== digest(list) || !/^\d+$/.test(offset ?? '')) throw invalid('Invalid Value', 'pageToken');
  return Number(offset);
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 12);
