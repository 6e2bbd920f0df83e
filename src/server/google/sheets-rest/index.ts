// A class workbook by Sheets REST (drive.file): how the keeper's jobs read and write it, whoever has it open.
// Text is data: every value goes as a typed cell value (stringValue is never parsed), W/sheets/api/reference/rest/v4/spreadsheets/other .
import { AppError } from '../../../core/errors.ts';
import { thing } from '../../../core/things.ts';
import type { WorkbookReading } from '../../../core/workbook/edits.ts';
import type { TabShape } from '../../../core/workbook/tables.ts';
import { tabOf } from '../../../core/workbook/tabs.ts';
import type { GoalsWorkbook, Rest, RestAnswer, RestCall } from '../../ports.ts';
import type { SheetsRequest, Workbooks } from '../../teacher/ports.ts';
import { expectOk } from '../drive-rest/outcome.ts';
import type { Grid, Grids } from '../workbook/grid.ts';
import { tabReading } from '../workbook/grid.ts';
import { writeWorkbook } from '../workbook/write.ts';
import { encodeAppends, encodeCells, encodeJournalRow } from './requests.ts';

const SPREADSHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const FIELDS = 'sheets(properties(sheetId,title),data(rowData(values(effectiveValue,hyperlink))))';

interface SheetJson {
  readonly properties: { readonly sheetId?: number; readonly title: string };
  readonly data?: readonly { readonly rowData?: readonly { readonly values?: readonly CellJson[] }[] }[];
}

interface CellJson {
  readonly effectiveValue?: {
    readonly stringValue?: string;
    readonly numberValue?: number;
    readonly boolValue?: boolean;
    readonly errorValue?: { readonly type?: string };
  };
  readonly hyperlink?: string;
}

export function workbooks(rest: Rest): Workbooks {
  return {
    open: id => restWorkbook(rest, id),
    shape(id, requests, lastTab) {
      const titles = sheets(rest, id, 'sheets(properties(title))').map(sheet => sheet.properties.title);
      if (titles.indexOf(lastTab) < 0) send(rest, batchUpdate(id, requests));
    },
  };
}

function restWorkbook(rest: Rest, id: string): GoalsWorkbook {
  const sheetIds = new Map<string, number>();
  const grids = (tabs: readonly TabShape[]): Grids => {
    const ranges = tabs.map(tab => `&ranges=${encodeURIComponent(`'${tab.title}'`)}`).join('');
    const found = new Map<string, Grid>();
    for (const sheet of sheets(rest, id, FIELDS, ranges)) {
      const tab = tabs.find(candidate => candidate.title === sheet.properties.title);
      if (!tab) continue;
      sheetIds.set(tab.key, sheet.properties.sheetId ?? 0);
      found.set(tab.key, gridOf(sheet));
    }
    return found;
  };
  return {
    id,
    url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    read(tabKeys) {
      const tabs = tabKeys.map(tabOf);
      const found = grids(tabs);
      const reading: Record<string, WorkbookReading[string]> = {};
      for (const tab of tabs) {
        const grid = found.get(tab.key);
        if (grid) reading[tab.key] = tabReading(tab, grid);
      }
      return reading;
    },
    write: edits =>
      writeWorkbook(
        {
          grids,
          write({ cells, rows }) {
            const sheetId = (tab: TabShape): number => sheetIds.get(tab.key) ?? 0;
            send(rest, batchUpdate(id, [...encodeCells(cells, sheetId), ...encodeAppends(rows, sheetId)]));
          },
          appendToJournal(tab, rows) {
            // The end of the table is looked for in this column, which no journal row leaves empty.
            const range = encodeURIComponent(`'${tab.title}'!A:A`);
            send(rest, {
              method: 'POST',
              url: `${SPREADSHEETS}/${encodeURIComponent(id)}/values/${range}:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`,
              json: { values: rows.map(row => encodeJournalRow(tab, row)) },
            });
          },
        },
        edits,
      ),
  };
}

function sheets(rest: Rest, id: string, fields: string, ranges = ''): SheetJson[] {
  const url = `${SPREADSHEETS}/${encodeURIComponent(id)}?prettyPrint=false&fields=${encodeURIComponent(fields)}${ranges}`;
  const answer = rest.send([{ method: 'GET', url }])[0] as RestAnswer;
  // One tab that somebody deleted or renamed makes the whole reading a 400: then read what is there.
  if (answer.status === 400 && ranges !== '') return sheets(rest, id, fields);
  return expectOk(answer, thing('workbook')).sheets as SheetJson[];
}

function gridOf(sheet: SheetJson): Grid {
  const rows = sheet.data?.[0]?.rowData ?? [];
  // Rows that have a format and no words yet reach to the end of the tab.
  let count = rows.length;
  while (count > 0 && !(rows[count - 1]?.values ?? []).some(cell => cell.effectiveValue)) count--;
  const cells = rows.slice(0, count).map(row =>
    (row.values ?? []).map(cell => {
      const { stringValue, numberValue, boolValue, errorValue } = cell.effectiveValue ?? {};
      const value = stringValue ?? numberValue ?? boolValue ?? errorValue?.type ?? '';
      return { value, link: cell.hyperlink ?? '' };
    }),
  );
  return { headers: (cells[0] ?? []).map(cell => String(cell.value)), rows: cells.slice(1) };
}

function batchUpdate(id: string, requests: readonly SheetsRequest[]): RestCall {
  return { method: 'POST', url: `${SPREADSHEETS}/${encodeURIComponent(id)}:batchUpdate`, json: { requests } };
}

function send(rest: Rest, call: RestCall): void {
  const answer = rest.send([call])[0] as RestAnswer;
  if (answer.status === 0 || answer.status >= 500) throw new AppError('offline', { what: thing('workbook') });
  expectOk(answer, thing('workbook'));
}
