// A tiny script around the two workbook adapters, bundled and run in the local Workspace by goals-workbook.test.ts.

import { type Language, speak } from '../../../src/core/language.ts';
import type { WorkbookEdit, WorkbookOutcome, WorkbookReading } from '../../../src/core/workbook/edits.ts';
import { workbookRequests } from '../../../src/core/workbook/workbook-requests.ts';
import { activeSpreadsheet } from '../../../src/server/google/active-workbook/index.ts';
import { personalStore } from '../../../src/server/google/host.ts';
import { restClient } from '../../../src/server/google/rest.ts';
import { workbooks } from '../../../src/server/google/sheets-rest/index.ts';
import type { GoalsWorkbook } from '../../../src/server/ports.ts';

export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Run', 'shape').addToUi();
}

function port(kind: string, id: string): GoalsWorkbook {
  return kind === 'active'
    ? activeSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).workbook
    : workbooks(restClient(), personalStore()).open(id);
}

export function read(kind: string, id: string, tabs: string[]): WorkbookReading {
  return port(kind, id).read(tabs);
}

export function write(kind: string, id: string, edits: WorkbookEdit[]): WorkbookOutcome {
  return port(kind, id).write(edits);
}

export function shape(id: string, language: Language = 'en'): void {
  workbooks(restClient(), personalStore()).shape(id, workbookRequests('Class 7', 'class', language), 'Journal');
}

/** The same in a run whose person speaks this language. */
export function readIn(language: Language, id: string, tabs: string[]): WorkbookReading {
  speak(language);
  return port('rest', id).read(tabs);
}
