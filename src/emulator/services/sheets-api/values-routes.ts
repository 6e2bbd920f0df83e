// spreadsheets.values.*: matrices of plain values by range text.

import { DoorError } from '../../rest/errors.ts';
import type { SpreadsheetsBody } from '../../spreadsheets/body.ts';
import type { Draft } from '../../spreadsheets/draft.ts';
import { evaluationOf } from '../../spreadsheets/formula/evaluate.ts';
import { boxOf, rangeOf } from '../../spreadsheets/grid.ts';
import { readMessage } from '../../spreadsheets/message.ts';
import type { GridRange, Spreadsheet } from '../../spreadsheets/model.ts';
import {
  appendValues,
  asRows,
  checkFits,
  clearValues,
  type InputOption,
  type ReadOptions,
  readValues,
  type Written,
  writeValues,
} from '../../spreadsheets/values.ts';
import type { Route, RouteCall, RouteReply } from '../../types.ts';
import {
  answer,
  authorOf,
  cellsOf,
  framed,
  idOf,
  invalid,
  isTrue,
  optionOf,
  READ,
  type Target,
  targetOf,
  targetText,
  WRITE,
} from './call.ts';

const BASE = '/v4/spreadsheets/:spreadsheetId';

export function valuesRoutes(body: SpreadsheetsBody): Route[] {
  const route = (
    name: string,
    [method, path]: [string, string],
    handle: (body: SpreadsheetsBody, call: RouteCall) => RouteReply,
  ): Route => {
    const isWrite = !/[gG]et$/.test(name);
    return {
      operation: `sheets.spreadsheets.values.${name}`,
      method,
      path: BASE + path,
      scopes: isWrite ? WRITE : READ,
      isWrite,
      handle: call => handle(body, call),
    };
  };
  return [
    route('get', ['GET', '/values/:range'], get),
    route('update', ['PUT', '/values/:range'], update),
    route('append', ['POST', '/values/:range:append'], append),
    route('clear', ['POST', '/values/:range:clear'], clear),
    route('batchGet', ['GET', '/values:batchGet'], batchGet),
    route('batchUpdate', ['POST', '/values:batchUpdate'], batchUpdate),
    route('batchClear', ['POST', '/values:batchClear'], batchClear),
  ];
}

const RENDER = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;
const MAJOR = ['ROWS', 'COLUMNS'] as const;

function readOptions(call: RouteCall, prefix = ''): ReadOptions {
  const name = (plain: string): string => (prefix ? prefix + plain.charAt(0).toUpperCase() + plain.slice(1) : plain);
  return {
    render: optionOf(call.param(name('valueRenderOption')), RENDER, 'value_render_option') ?? 'FORMATTED_VALUE',
    dates: optionOf(call.param(name('dateTimeRenderOption')), DATES, 'date_time_render_option') ?? 'SERIAL_NUMBER',
    major: optionOf(call.param('majorDimension'), MAJOR, 'major_dimension') ?? 'ROWS',
  };
}

/** An empty range has no `values` (seen on recorded traffic). */
export function valueRange(
  body: SpreadsheetsBody,
  spreadsheet: Spreadsheet,
  { target, options }: { target: Target; options: ReadOptions },
): object {
  const values = readValues(body.evaluation(spreadsheet), target.sheet, {
    box: boxOf(target.sheet, target.range),
    options,
  });
  return { range: targetText(target), majorDimension: options.major, ...(values.length > 0 ? { values } : {}) };
}

function get(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const spreadsheet = body.access(call.caller, idOf(call), 'reader');
  const target = targetOf(spreadsheet, call.parts['range'] ?? '');
  return answer(call, valueRange(body, spreadsheet, { target, options: readOptions(call) }), cellsOf(target));
}

function batchGet(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const spreadsheet = body.access(call.caller, idOf(call), 'reader');
  const targets = (call.request.query.get('ranges') ?? []).map(text => targetOf(spreadsheet, text));
  const options = readOptions(call);
  const valueRanges = targets.map(target => valueRange(body, spreadsheet, { target, options }));
  return answer(
    call,
    { spreadsheetId: spreadsheet.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) },
    targets.reduce((sum, target) => sum + cellsOf(target), 0),
  );
}

export interface ValueRange {
  range?: string;
  majorDimension?: 'ROWS' | 'COLUMNS';
  values?: unknown[][];
}

const VALUE_RANGE = { range: 'string', majorDimension: 'ROWS|COLUMNS', values: 'any' } as const;

export function readValueRange(json: unknown, path: string): ValueRange {
  const read = readMessage(json, VALUE_RANGE, path) as ValueRange;
  checkValues(read, path);
  return read;
}

/** Rows of plain values, whatever else stands beside them. */
export function checkValues(read: ValueRange, path: string): void {
  const rows: unknown = read.values ?? [];
  if (!Array.isArray(rows)) throw notAList(`${path}.values`, rows);
  rows.forEach((row, index) => {
    if (!Array.isArray(row)) throw notAList(`${path}.values[${index}]`, row);
    row.forEach((value, column) => {
      if (typeof value === 'object' && value !== null)
        throw invalid(
          `Invalid ${path}.values[${index}][${column}]: ${Array.isArray(value) ? 'list_value' : 'struct_value'} {\n}\n`,
        );
    });
  });
}

function notAList(field: string, value: unknown): DoorError {
  const description = `Invalid value at '${field}' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(value)}`;
  const details = [{ '@type': 'type.googleapis.com/google.rpc.BadRequest', fieldViolations: [{ field, description }] }];
  return new DoorError({ code: 400, reason: 'badRequest', status: 'INVALID_ARGUMENT', message: description, details });
}

export function inputOf(value: unknown): InputOption {
  const input = optionOf(value, ['RAW', 'USER_ENTERED'] as const, 'value_input_option');
  if (!input) throw invalid("'valueInputOption' is required but not specified");
  return input;
}

export interface Update {
  readonly target: Target;
  readonly data: ValueRange;
  readonly input: InputOption;
  readonly frame: string;
  readonly response?: ReadOptions | undefined;
}

export function applyUpdate(draft: Draft, { target, data, input, frame, response }: Update): object {
  const rows = asRows(data.values ?? [], data.majorDimension ?? 'ROWS');
  const { sheet, range } = target;
  const written = framed(frame, () => {
    checkFits(sheet, range, rows);
    const corner = { row: range.startRowIndex ?? 0, column: range.startColumnIndex ?? 0 };
    return writeValues(draft, sheet, { corner, rows, input });
  });
  return updatedJson(draft, sheet, { written, response });
}

function updatedJson(
  draft: Draft,
  sheet: Target['sheet'],
  { written, response }: { written: Written; response: ReadOptions | undefined },
): object {
  const { box, rows, columns, cells } = written;
  const target = { sheet, range: rangeOf(sheet.properties.sheetId, box) };
  const counts = cells > 0 ? { updatedRows: rows, updatedColumns: columns, updatedCells: cells } : {};
  const json = { spreadsheetId: draft.spreadsheet.id, updatedRange: targetText(target), ...counts };
  if (!response) return json;
  const values = readValues(evaluationOf({ ...draft.spreadsheet }, draft.instant), sheet, { box, options: response });
  return {
    ...json,
    updatedData: {
      range: targetText(target),
      majorDimension: response.major,
      ...(values.length > 0 ? { values } : {}),
    },
  };
}

function responseOptions(call: RouteCall): ReadOptions | undefined {
  return isTrue(call.param('includeValuesInResponse')) ? readOptions(call, 'response') : undefined;
}

export function countOf(values: readonly (readonly unknown[])[] | undefined): number {
  return (values ?? []).reduce((sum, row) => sum + row.length, 0);
}

function update(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const text = call.parts['range'] ?? '';
  const data = readValueRange(call.json, 'data');
  const input = inputOf(call.param('valueInputOption'));
  const spreadsheet = body.get(id);
  if (
    data.range !== undefined &&
    targetText(targetOf(spreadsheet, data.range)) !== targetText(targetOf(spreadsheet, text))
  ) {
    throw invalid(`Requested range [${text}] does not match value range [${data.range}].`);
  }
  const json = body.change(authorOf(call), id, draft =>
    applyUpdate(draft, {
      target: targetOf(draft.spreadsheet, text),
      data,
      input,
      frame: '',
      response: responseOptions(call),
    }),
  );
  return answer(call, json, countOf(data.values));
}

function append(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const data = readValueRange(call.json, 'data');
  const input = inputOf(call.param('valueInputOption'));
  const insertRows =
    optionOf(call.param('insertDataOption'), ['OVERWRITE', 'INSERT_ROWS'] as const, 'insert_data_option') ===
    'INSERT_ROWS';
  const rows = asRows(data.values ?? [], data.majorDimension ?? 'ROWS');
  const json = body.change(authorOf(call), id, draft => {
    const { sheet, range } = targetOf(draft.spreadsheet, call.parts['range'] ?? '');
    const written = framed('', () => appendValues(draft, sheet, { range, rows, input, insertRows }));
    const table = written.table
      ? { tableRange: targetText({ sheet, range: rangeOf(range.sheetId, written.table) }) }
      : {};
    return {
      spreadsheetId: id,
      ...table,
      updates: updatedJson(draft, sheet, { written, response: responseOptions(call) }),
    };
  });
  return answer(call, json, countOf(data.values));
}

function clear(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const json = body.change(authorOf(call), id, draft => ({
    spreadsheetId: id,
    clearedRange: clearOne(draft, call.parts['range'] ?? ''),
  }));
  return answer(call, json);
}

function clearOne(draft: Draft, text: string): string {
  return clearTarget(draft, targetOf(draft.spreadsheet, text));
}

export function clearTarget(draft: Draft, target: Target): string {
  framed('', () => clearValues(draft, target.sheet, boxOf(target.sheet, target.range)));
  return targetText(target);
}

function batchClear(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const { ranges = [] } = readMessage(call.json, { ranges: ['string'] }, '') as { ranges?: string[] };
  const clearedRanges = body.change(authorOf(call), id, draft => ranges.map(text => clearOne(draft, text)));
  return answer(call, { spreadsheetId: id, ...(clearedRanges.length > 0 ? { clearedRanges } : {}) });
}

/** What both kinds of batchUpdate take. */
export const BATCH_UPDATE = {
  valueInputOption: 'string',
  data: ['any'],
  includeValuesInResponse: 'bool',
  responseValueRenderOption: 'FORMATTED_VALUE|UNFORMATTED_VALUE|FORMULA',
  responseDateTimeRenderOption: 'SERIAL_NUMBER|FORMATTED_STRING',
} as const;

export interface BatchUpdate {
  valueInputOption?: string;
  data?: unknown[];
  includeValuesInResponse?: boolean;
  responseValueRenderOption?: ReadOptions['render'];
  responseDateTimeRenderOption?: ReadOptions['dates'];
}

function batchUpdate(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const request = readMessage(call.json, BATCH_UPDATE, '') as BatchUpdate;
  const input = inputOf(request.valueInputOption);
  const data = (request.data ?? []).map((item, index) => readValueRange(item, `data[${index}]`));
  const response = batchResponse(request);
  const responses = body.change(authorOf(call), id, draft =>
    data.map((item, index) => {
      const target = targetOf(draft.spreadsheet, item.range ?? '');
      return applyUpdate(draft, { target, data: item, input, frame: `data[${index}]`, response });
    }),
  );
  const written = data.map(item => ({ range: targetOf(body.get(id), item.range ?? '').range, data: item }));
  return answer(
    call,
    { spreadsheetId: id, ...totals(written), responses },
    data.reduce((sum, item) => sum + countOf(item.values), 0),
  );
}

export function batchResponse(request: BatchUpdate): ReadOptions | undefined {
  if (!request.includeValuesInResponse) return undefined;
  return {
    render: request.responseValueRenderOption ?? 'FORMATTED_VALUE',
    dates: request.responseDateTimeRenderOption ?? 'SERIAL_NUMBER',
    major: 'ROWS',
  };
}

/** Rows and columns are counted once, however many ranges touch them. */
export function totals(written: readonly { range: GridRange; data: ValueRange }[]): object {
  const [rows, columns, sheets] = [new Set<string>(), new Set<string>(), new Set<number>()];
  let cells = 0;
  for (const { range, data: item } of written) {
    asRows(item.values ?? [], item.majorDimension ?? 'ROWS').forEach((values, row) => {
      values.forEach((value, column) => {
        if (value === null) return;
        rows.add(`${range.sheetId}/${(range.startRowIndex ?? 0) + row}`);
        columns.add(`${range.sheetId}/${(range.startColumnIndex ?? 0) + column}`);
        sheets.add(range.sheetId);
        cells++;
      });
    });
  }
  return {
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: cells,
    totalUpdatedSheets: sheets.size,
  };
}
