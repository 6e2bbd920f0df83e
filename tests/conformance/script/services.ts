// The list of services: one line a file of cases/. Read by main.ts in the script and by conformance.test.ts in Node.
import { cases as cardService } from '../cases/card-service.ts';
import { cases as contested } from '../cases/contested.ts';
import { cases as docsRest } from '../cases/docs-rest.ts';
import { cases as docsRestEdits } from '../cases/docs-rest-edits.ts';
import { cases as docsRestLooks } from '../cases/docs-rest-looks.ts';
import { cases as docsRestRequests } from '../cases/docs-rest-requests.ts';
import { cases as docsRestShapes } from '../cases/docs-rest-shapes.ts';
import { cases as documentAppBody } from '../cases/document-app-body.ts';
import { cases as documentAppChips } from '../cases/document-app-chips.ts';
import { cases as documentAppClosing } from '../cases/document-app-closing.ts';
import { cases as documentAppElements } from '../cases/document-app-elements.ts';
import { cases as documentAppLines } from '../cases/document-app-lines.ts';
import { cases as documentAppSearch } from '../cases/document-app-search.ts';
import { cases as documentAppSections } from '../cases/document-app-sections.ts';
import { cases as documentAppTables } from '../cases/document-app-tables.ts';
import { cases as documentAppText } from '../cases/document-app-text.ts';
import { cases as driveRest } from '../cases/drive-rest.ts';
import { cases as driveRestExports } from '../cases/drive-rest-exports.ts';
import { cases as driveRestFiles } from '../cases/drive-rest-files.ts';
import { cases as driveRestFolders } from '../cases/drive-rest-folders.ts';
import { cases as driveRestSharing } from '../cases/drive-rest-sharing.ts';
import { cases as driveRestUploads } from '../cases/drive-rest-uploads.ts';
import { cases as language } from '../cases/language.ts';
import { cases as logger } from '../cases/logger.ts';
import { cases as pagesAndMenus } from '../cases/pages-and-menus.ts';
import { cases as scriptApp } from '../cases/script-app.ts';
import { cases as sheetsRest } from '../cases/sheets-rest.ts';
import { cases as sheetsRestCells } from '../cases/sheets-rest-cells.ts';
import { cases as sheetsRestEdges } from '../cases/sheets-rest-edges.ts';
import { cases as sheetsRestImports } from '../cases/sheets-rest-imports.ts';
import { cases as sheetsRestLines } from '../cases/sheets-rest-lines.ts';
import { cases as sheetsRestObjects } from '../cases/sheets-rest-objects.ts';
import { cases as sheetsRestValues } from '../cases/sheets-rest-values.ts';
import { cases as spreadsheetAppBook } from '../cases/spreadsheet-app-book.ts';
import { cases as spreadsheetAppFormats } from '../cases/spreadsheet-app-formats.ts';
import { cases as spreadsheetAppLines } from '../cases/spreadsheet-app-lines.ts';
import { cases as spreadsheetAppRanges } from '../cases/spreadsheet-app-ranges.ts';
import { cases as spreadsheetAppRichText } from '../cases/spreadsheet-app-rich-text.ts';
import { cases as spreadsheetAppRules } from '../cases/spreadsheet-app-rules.ts';
import { cases as spreadsheetAppSheets } from '../cases/spreadsheet-app-sheets.ts';
import { cases as spreadsheetAppValues } from '../cases/spreadsheet-app-values.ts';
import { cases as stores } from '../cases/stores.ts';
import { cases as urlFetchApp } from '../cases/url-fetch-app.ts';
import { cases as utilities } from '../cases/utilities.ts';
import { cases as utilitiesBytes } from '../cases/utilities-bytes.ts';
import type { Case } from './case.ts';

export const SERVICES: Readonly<Record<string, readonly Case[]>> = {
  'document-app-body': documentAppBody,
  'document-app-elements': documentAppElements,
  'document-app-lines': documentAppLines,
  'document-app-search': documentAppSearch,
  'document-app-sections': documentAppSections,
  'document-app-tables': documentAppTables,
  'document-app-text': documentAppText,
  'document-app-chips': documentAppChips,
  'document-app-closing': documentAppClosing,
  'spreadsheet-app-values': spreadsheetAppValues,
  'spreadsheet-app-sheets': spreadsheetAppSheets,
  'spreadsheet-app-book': spreadsheetAppBook,
  'spreadsheet-app-rich-text': spreadsheetAppRichText,
  'spreadsheet-app-rules': spreadsheetAppRules,
  'spreadsheet-app-ranges': spreadsheetAppRanges,
  'spreadsheet-app-lines': spreadsheetAppLines,
  'spreadsheet-app-formats': spreadsheetAppFormats,
  'docs-rest': docsRest,
  'docs-rest-requests': docsRestRequests,
  'docs-rest-edits': docsRestEdits,
  'docs-rest-shapes': docsRestShapes,
  'docs-rest-looks': docsRestLooks,
  'sheets-rest': sheetsRest,
  'sheets-rest-cells': sheetsRestCells,
  'sheets-rest-edges': sheetsRestEdges,
  'sheets-rest-lines': sheetsRestLines,
  'sheets-rest-imports': sheetsRestImports,
  'sheets-rest-objects': sheetsRestObjects,
  'sheets-rest-values': sheetsRestValues,
  'drive-rest': driveRest,
  'drive-rest-exports': driveRestExports,
  'drive-rest-files': driveRestFiles,
  'drive-rest-sharing': driveRestSharing,
  'drive-rest-folders': driveRestFolders,
  'drive-rest-uploads': driveRestUploads,
  'url-fetch-app': urlFetchApp,
  stores,
  utilities,
  'utilities-bytes': utilitiesBytes,
  language,
  'script-app': scriptApp,
  logger,
  'pages-and-menus': pagesAndMenus,
  'card-service': cardService,
  contested,
};
