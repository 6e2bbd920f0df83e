// What the Sheets routes share: scopes, refusals in Google's words, ranges and options from a request, partial answers.
import { jsonResponse } from '../../rest/responses.ts';
import { parseRange, rangeText } from '../../spreadsheets/a1.ts';
import type { Author } from '../../spreadsheets/body.ts';
import { type DataFilter, findRanges } from '../../spreadsheets/data-filters.ts';
import { boxOf, sheetOf } from '../../spreadsheets/grid.ts';
import { parseMask, selectMask } from '../../spreadsheets/mask.ts';
import { type GridRange, type Sheet, type Spreadsheet, SpreadsheetError } from '../../spreadsheets/model.ts';
import { ApiError, NotEmulated, type Route, type RouteCall, type RouteReply } from '../../types.ts';

export const WRITE = ['spreadsheets', 'drive', 'drive.file'];
export const READ = [...WRITE, 'spreadsheets.readonly', 'drive.readonly'];

export function invalid(message: string): ApiError {
  return new ApiError(400, 'badRequest', 'INVALID_ARGUMENT', message);
}

export function authorOf({ caller }: RouteCall): Author {
  return { email: caller.email, client: caller.client };
}

export function idOf(call: RouteCall): string {
  return call.parts['spreadsheetId'] ?? '';
}

/** Runs and gives a refusal of the body this frame, such as `Invalid requests[0].addSheet: …`. */
export function framed<T>(frame: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (error instanceof SpreadsheetError)
      throw invalid(frame === '' ? error.message : `Invalid ${frame}: ${error.message}`);
    throw error;
  }
}

export interface Target {
  readonly sheet: Sheet;
  readonly range: GridRange;
}

/** The sheet and range a text means; 400 when it cannot be parsed, or begins outside the grid. */
export function targetOf(spreadsheet: Spreadsheet, text: string): Target {
  const range = parseRange(spreadsheet, text);
  if (!range) throw invalid(`Unable to parse range: ${text}`);
  const sheet = sheetOf(spreadsheet, range.sheetId);
  const { rowCount, columnCount } = sheet.properties.gridProperties;
  if ((range.startRowIndex ?? 0) >= rowCount || (range.startColumnIndex ?? 0) >= columnCount) {
    throw invalid(`Range (${text}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`);
  }
  return { sheet, range };
}

export interface FilteredTarget {
  readonly target: Target;
  readonly filters: readonly DataFilter[];
}

/** What data filters of a request find, in their order. */
export function targetsOf(spreadsheet: Spreadsheet, filters: readonly DataFilter[], call: RouteCall): FilteredTarget[] {
  return framed('', () => findRanges(spreadsheet, filters, call.caller.client)).map(found => ({
    target: { sheet: sheetOf(spreadsheet, found.range.sheetId), range: found.range },
    filters: found.filters,
  }));
}

export function targetText({ sheet, range }: Target): string {
  return rangeText(sheet, range);
}

export function cellsOf({ sheet, range }: Target): number {
  const box = boxOf(sheet, range);
  return (Math.min(box.bottom, Math.max(box.top + 1, sheet.rows.length)) - box.top) * (box.right - box.left);
}

/** An option by name from the query or a body; refuses what Google does not list. */
export function optionOf<const Name extends string>(
  value: unknown,
  names: readonly Name[],
  field: string,
): Name | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const found = names.find(name => name === value);
  if (!found) throw invalid(`Invalid value at '${field}' (TYPE_ENUM), ${JSON.stringify(value)}`);
  return found;
}

/** Parameters every Google API takes. */
const SYSTEM = [
  'fields',
  '$fields',
  'alt',
  '$alt',
  'prettyPrint',
  '$prettyPrint',
  'key',
  'quotaUser',
  'userIp',
  '$.xgafv',
  'access_token',
  'oauth_token',
  'callback',
  'uploadType',
  'upload_protocol',
];

/** A route that refuses query parameters it does not know, loudly. */
export function withParameters(names: readonly string[], route: Route): Route {
  const known = new Set([...SYSTEM, ...names]);
  return {
    ...route,
    handle(call) {
      for (const name of call.request.query.keys()) {
        if (!known.has(name)) throw new NotEmulated(`parameter ${name} of ${route.operation}`);
      }
      return route.handle(call);
    },
  };
}

export function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true';
}

/** Sheets cuts answers by its own rules (dots are slashes, emptied objects stay), so it answers bytes when `fields` is set. */
export function answer(call: RouteCall, json: object, size?: number): RouteReply {
  const sized = size === undefined ? {} : { size };
  const fields = call.param('fields') ?? call.param('$fields');
  if (fields === undefined) return { json, ...sized };
  const mask = parseMask(fields);
  if (!mask)
    throw new ApiError(400, 'invalidParameter', 'INVALID_ARGUMENT', `Invalid field selection ${fields}`, 'fields');
  const isPretty = (call.param('prettyPrint') ?? call.param('$prettyPrint')) !== 'false';
  const { body, headers } = jsonResponse(200, selectMask(json, mask), isPretty);
  return { body, headers, ...sized };
}
