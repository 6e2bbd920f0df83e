// spreadsheets.developerMetadata.search and get. Both want a scope to write (the scopes listed in the reference of each).
import type { SpreadsheetsBody } from '../../spreadsheets/body.ts';
import { type DataFilter, findMetadata } from '../../spreadsheets/data-filters.ts';
import { readMessage } from '../../spreadsheets/message.ts';
import { DATA_FILTER } from '../../spreadsheets/messages.ts';
import { metadataJson } from '../../spreadsheets/metadata.ts';
import { ApiError, type Route } from '../../types.ts';
import { answer, framed, idOf, WRITE } from './call.ts';

export function metadataRoutes(body: SpreadsheetsBody): Route[] {
  return [
    {
      operation: 'sheets.spreadsheets.developerMetadata.search',
      method: 'POST',
      path: '/v4/spreadsheets/:spreadsheetId/developerMetadata:search',
      scopes: WRITE,
      isWrite: false,
      handle(call) {
        const spreadsheet = body.access(call.caller, idOf(call), 'reader');
        const { dataFilters = [] } = readMessage(call.json, { dataFilters: [DATA_FILTER] }, '') as {
          dataFilters?: DataFilter[];
        };
        const found = framed('', () => findMetadata(spreadsheet, dataFilters, call.caller.client));
        const matched = found.map(item => ({
          developerMetadata: metadataJson(item),
          dataFilters: dataFilters.filter(filter =>
            findMetadata(spreadsheet, [filter], call.caller.client).includes(item),
          ),
        }));
        return answer(call, matched.length > 0 ? { matchedDeveloperMetadata: matched } : {});
      },
    },
    {
      operation: 'sheets.spreadsheets.developerMetadata.get',
      method: 'GET',
      path: '/v4/spreadsheets/:spreadsheetId/developerMetadata/:metadataId',
      scopes: WRITE,
      isWrite: false,
      handle(call) {
        const spreadsheet = body.access(call.caller, idOf(call), 'reader');
        const metadataId = Number(call.parts['metadataId']);
        const [found] = findMetadata(spreadsheet, [{ developerMetadataLookup: { metadataId } }], call.caller.client);
        if (!found) throw new ApiError(404, 'notFound', 'NOT_FOUND', `No developer metadata with ID: ${metadataId}`);
        return answer(call, metadataJson(found));
      },
    },
  ];
}
