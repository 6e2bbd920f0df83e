// Google Sheets API v4 over the spreadsheets body: spreadsheets.*, values.*, sheets.copyTo, developerMetadata.*.
import { spreadsheetsOf } from '../../spreadsheets/index.ts';
import type { Service } from '../../types.ts';
import { withParameters } from './call.ts';
import { dataFilterRoutes } from './data-filter-routes.ts';
import { metadataRoutes } from './metadata-routes.ts';
import { spreadsheetRoutes } from './spreadsheet-routes.ts';
import { valuesRoutes } from './values-routes.ts';

const READING = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const WRITING = [
  'valueInputOption',
  'includeValuesInResponse',
  'responseValueRenderOption',
  'responseDateTimeRenderOption',
];

/** Query parameters by operation; the operations without a line take none of their own. */
const PARAMETERS: Readonly<Record<string, readonly string[]>> = {
  'sheets.spreadsheets.get': ['ranges', 'includeGridData'],
  'sheets.spreadsheets.values.get': READING,
  'sheets.spreadsheets.values.batchGet': [...READING, 'ranges'],
  'sheets.spreadsheets.values.update': WRITING,
  'sheets.spreadsheets.values.append': [...WRITING, 'insertDataOption'],
};

export const sheetsApi: Service = {
  name: 'sheets-api',
  routes(workspace) {
    const body = spreadsheetsOf(workspace);
    const routes = [
      ...spreadsheetRoutes(body),
      ...valuesRoutes(body),
      ...dataFilterRoutes(body),
      ...metadataRoutes(body),
    ];
    return routes.map(route => withParameters(PARAMETERS[route.operation] ?? [], route));
  },
};
