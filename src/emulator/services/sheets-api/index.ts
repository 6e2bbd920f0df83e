// Google Sheets API v4 over the spreadsheets body: spreadsheets.*, values.*, sheets.copyTo, developerMetadata.*.
import { spreadsheetsOf } from '../../spreadsheets/index.ts';
import type { Service } from '../../types.ts';
import { metadataRoutes } from './metadata-routes.ts';
import { spreadsheetRoutes } from './spreadsheet-routes.ts';
import { valuesRoutes } from './values-routes.ts';

export const sheetsApi: Service = {
  name: 'sheets-api',
  routes(workspace) {
    const body = spreadsheetsOf(workspace);
    return [...spreadsheetRoutes(body), ...valuesRoutes(body), ...metadataRoutes(body)];
  },
};
