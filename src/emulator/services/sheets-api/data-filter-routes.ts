// values.batchGetByDataFilter, batchUpdateByDataFilter and batchClearByDataFilter: values of ranges that filters find.
import type { SpreadsheetsBody } from '../../spreadsheets/body.ts';
import type { DataFilter } from '../../spreadsheets/data-filters.ts';
import { readMessage } from '../../spreadsheets/message.ts';
import { DATA_FILTER } from '../../spreadsheets/messages.ts';
import type { ReadOptions } from '../../spreadsheets/values.ts';
import type { Route, RouteCall, RouteReply } from '../../types.ts';
import { answer, authorOf, cellsOf, idOf, targetsOf, WRITE } from './call.ts';
import {
  applyUpdate,
  BATCH_UPDATE,
  type BatchUpdate,
  batchResponse,
  checkValues,
  clearTarget,
  countOf,
  inputOf,
  totals,
  type ValueRange,
  valueRange,
} from './values-routes.ts';

/** Reading too wants a scope to write (the scopes that the reference lists for each of them). */
export function dataFilterRoutes(body: SpreadsheetsBody): Route[] {
  const route = (verb: string, isWrite: boolean, handle: (body: SpreadsheetsBody, call: RouteCall) => RouteReply) => ({
    operation: `sheets.spreadsheets.values.${verb}`,
    method: 'POST',
    path: `/v4/spreadsheets/:spreadsheetId/values:${verb}`,
    scopes: WRITE,
    isWrite,
    handle: (call: RouteCall) => handle(body, call),
  });
  return [
    route('batchGetByDataFilter', false, batchGet),
    route('batchUpdateByDataFilter', true, batchUpdate),
    route('batchClearByDataFilter', true, batchClear),
  ];
}

const BATCH_GET = {
  dataFilters: [DATA_FILTER],
  majorDimension: 'ROWS|COLUMNS',
  valueRenderOption: 'FORMATTED_VALUE|UNFORMATTED_VALUE|FORMULA',
  dateTimeRenderOption: 'SERIAL_NUMBER|FORMATTED_STRING',
} as const;

interface BatchGet {
  dataFilters?: DataFilter[];
  majorDimension?: ReadOptions['major'];
  valueRenderOption?: ReadOptions['render'];
  dateTimeRenderOption?: ReadOptions['dates'];
}

function batchGet(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const spreadsheet = body.access(call.caller, idOf(call), 'reader');
  const request = readMessage(call.json, BATCH_GET, '') as BatchGet;
  const options: ReadOptions = {
    render: request.valueRenderOption ?? 'FORMATTED_VALUE',
    dates: request.dateTimeRenderOption ?? 'SERIAL_NUMBER',
    major: request.majorDimension ?? 'ROWS',
  };
  const found = targetsOf(spreadsheet, request.dataFilters ?? [], call);
  const valueRanges = found.map(({ target, filters }) => ({
    valueRange: valueRange(body, spreadsheet, { target, options }),
    dataFilters: filters,
  }));
  return answer(
    call,
    { spreadsheetId: spreadsheet.id, ...(valueRanges.length > 0 ? { valueRanges } : {}) },
    found.reduce((sum, { target }) => sum + cellsOf(target), 0),
  );
}

const UPDATE = {
  ...BATCH_UPDATE,
  data: [{ dataFilter: DATA_FILTER, majorDimension: 'ROWS|COLUMNS', values: 'any' }],
} as const;

interface FilteredUpdate extends Omit<BatchUpdate, 'data'> {
  data?: (ValueRange & { dataFilter?: DataFilter })[];
}

/** The same values go into every range that a filter finds. */
function batchUpdate(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const request = readMessage(call.json, UPDATE, '') as FilteredUpdate;
  const [input, response] = [inputOf(request.valueInputOption), batchResponse(request)];
  const data = request.data ?? [];
  data.forEach((item, index) => {
    checkValues(item, `data[${index}]`);
  });
  const written = body.change(authorOf(call), id, draft =>
    data.flatMap((item, index) => {
      const { dataFilter = {} } = item;
      return targetsOf(draft.spreadsheet, [dataFilter], call).map(({ target }) => ({
        range: target.range,
        data: item,
        response: {
          ...withoutId(applyUpdate(draft, { target, data: item, input, frame: `data[${index}]`, response })),
          dataFilter,
        },
      }));
    }),
  );
  return answer(
    call,
    { spreadsheetId: id, ...totals(written), responses: written.map(({ response: one }) => one) },
    written.reduce((sum, item) => sum + countOf(item.data.values), 0),
  );
}

/** UpdateValuesByDataFilterResponse names no spreadsheet. */
function withoutId(json: object): object {
  return Object.fromEntries(Object.entries(json).filter(([name]) => name !== 'spreadsheetId'));
}

function batchClear(body: SpreadsheetsBody, call: RouteCall): RouteReply {
  const { id } = body.access(call.caller, idOf(call), 'writer');
  const { dataFilters = [] } = readMessage(call.json, { dataFilters: [DATA_FILTER] }, '') as {
    dataFilters?: DataFilter[];
  };
  const clearedRanges = body.change(authorOf(call), id, draft =>
    targetsOf(draft.spreadsheet, dataFilters, call).map(({ target }) => clearTarget(draft, target)),
  );
  return answer(call, { spreadsheetId: id, ...(clearedRanges.length > 0 ? { clearedRanges } : {}) });
}
