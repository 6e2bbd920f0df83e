// The spreadsheet a person has open, by SpreadsheetApp (spreadsheets.currentonly): what counselors and teachers decide in.
// setValue reads text as if it were typed (a leading = is a formula, 3/4 a date), so text goes with the apostrophe that
// Sheets itself uses for "this is text"; it is not part of the value. (Known practice; Google's text does not say it, F§6.)
import { LANGUAGES } from '../../../core/language.ts';
import type { WorkbookReading } from '../../../core/workbook/edits.ts';
import { type CellValue, DATE_PATTERN, type TabShape } from '../../../core/workbook/tables.ts';
import { tabOf, tabTitled } from '../../../core/workbook/tabs.ts';
import type { ActiveSpreadsheet } from '../../teacher/ports.ts';
import {
  columnAt,
  type Grid,
  type GridCell,
  type Grids,
  gridOf,
  idColumn,
  isIsoDay,
  ownSheet,
  tabReading,
} from '../workbook/grid.ts';
import type { Target } from '../workbook/place.ts';
import { writeWorkbook } from '../workbook/write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function activeSpreadsheet(spreadsheet: Spreadsheet): ActiveSpreadsheet {
  const grids = (tabs: readonly TabShape[]): Grids => {
    const found = new Map<string, Grid>();
    for (const tab of tabs) {
      const sheet = findSheet(spreadsheet, tab);
      if (sheet) found.set(tab.key, readGrid(tab, sheet));
    }
    return found;
  };
  return {
    title: spreadsheet.getName(),
    workbook: {
      id: spreadsheet.getId(),
      url: spreadsheet.getUrl(),
      read(tabKeys) {
        const reading: Record<string, WorkbookReading[string]> = {};
        for (const [key, grid] of grids(tabKeys.map(tabOf))) reading[key] = tabReading(tabOf(key), grid);
        return reading;
      },
      write: edits =>
        writeWorkbook(
          {
            grids,
            write({ cells, rows }) {
              for (const cell of cells) writeCell(sheetOf(spreadsheet, cell.tab), cell.row + 2, cell.column + 1, cell);
              for (const placed of rows) {
                const sheet = sheetOf(spreadsheet, placed.tab);
                for (const row of placed.rows) appendRow(sheet, row);
              }
              SpreadsheetApp.flush();
            },
            appendToJournal(tab, rows) {
              const sheet = sheetOf(spreadsheet, tab);
              for (const row of rows) {
                sheet.appendRow(
                  tab.columns.map(column => text(column.key === 'id' ? row.id : (row.values[column.key] ?? ''))),
                );
              }
            },
          },
          edits,
        ),
    },
    selectedRow: () => selectedRow(spreadsheet),
  };
}

function selectedRow(spreadsheet: Spreadsheet): { tab: string; id: string } | null {
  const sheet = spreadsheet.getActiveSheet();
  const tab = tabTitled(sheet.getName());
  const row = sheet.getActiveRange()?.getRow() ?? 0;
  if (!tab || row < 2 || row > sheet.getLastRow()) return null;
  const at = columnAt(gridOf(tab, headersOf(sheet)), idColumn(tab).header);
  const id = at < 0 ? '' : String(sheet.getRange(row, at + 1).getValue());
  return id === '' ? null : { tab: tab.key, id };
}

const headersOf = (sheet: Sheet): string[] =>
  (sheet.getRange(1, 1, 1, Math.max(1, sheet.getLastColumn())).getValues()[0] ?? []).map(String);

function findSheet(spreadsheet: Spreadsheet, tab: TabShape): Sheet | undefined {
  const sheets = LANGUAGES.map(language => spreadsheet.getSheetByName(tab.title[language]));
  return ownSheet(
    tab,
    sheets.filter(sheet => sheet !== null),
    headersOf,
  );
}

function sheetOf(spreadsheet: Spreadsheet, tab: TabShape): Sheet {
  const sheet = findSheet(spreadsheet, tab);
  if (!sheet) throw new Error(`the tab ${tab.title.en} is gone`);
  return sheet;
}

function readGrid(tab: TabShape, sheet: Sheet): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues();
  const bare = gridOf(tab, (values[0] ?? []).map(String));
  const timeZone = sheet.getParent().getSpreadsheetTimeZone();
  const linked = tab.columns.filter(column => column.kind === 'link').map(column => columnAt(bare, column.header));
  const links = new Map(linked.filter(at => at >= 0).map(at => [at, linksOf(sheet, at, values.length)]));
  const rows = values.slice(1).map((row, index) =>
    row.map(
      (value, column): GridCell => ({
        value: cellValue(value, timeZone),
        link: links.get(column)?.[index + 1] ?? '',
      }),
    ),
  );
  return { ...bare, rows };
}

function linksOf(sheet: Sheet, column: number, count: number): string[] {
  return sheet
    .getRange(1, column + 1, count, 1)
    .getRichTextValues()
    .map(row => row[0]?.getLinkUrl() ?? '');
}

function cellValue(value: unknown, timeZone: string): CellValue {
  if (value instanceof Date) return Utilities.formatDate(value, timeZone, 'yyyy-MM-dd');
  return typeof value === 'number' || typeof value === 'boolean' ? value : String(value);
}

/** appendRow takes no links: they are set where the row came to stand. */
function appendRow(sheet: Sheet, cells: readonly (Target | null)[]): void {
  sheet.appendRow(cells.map(cell => (cell ? entered(cell) : '')));
  const row = sheet.getLastRow();
  cells.forEach((cell, column) => {
    if (cell?.link) writeCell(sheet, row, column + 1, cell);
  });
}

function writeCell(sheet: Sheet, row: number, column: number, target: Target): void {
  const range = sheet.getRange(row, column);
  if (target.kind === 'link' && target.link) {
    range.setRichTextValue(
      SpreadsheetApp.newRichTextValue().setText(String(target.value)).setLinkUrl(target.link).build(),
    );
    return;
  }
  range.setValue(entered(target));
  if (target.kind === 'date' && isIsoDay(target.value)) range.setNumberFormat(DATE_PATTERN);
}

/** A date goes as the ISO day, which Sheets reads as a date in every locale; other text as text. */
function entered(target: Target): CellValue {
  return target.kind === 'date' && isIsoDay(target.value) ? target.value : text(target.value);
}

const text = (value: CellValue): CellValue => (typeof value === 'string' && value !== '' ? `'${value}` : value);
