// The spreadsheet a person has open, by SpreadsheetApp (spreadsheets.currentonly): what counselors and teachers decide in.
// setValue reads text as if it were typed (a leading = is a formula, 3/4 a date), so text goes as rich text, which stands for the
// text of a cell (A/reference/spreadsheet/rich-text-value). Whether an apostrophe would do is nowhere said (F§6).
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
                for (const row of placed.rows) appendRow(sheet, row, idColumnOf(sheet, placed.tab));
              }
              SpreadsheetApp.flush();
            },
            appendToJournal(tab, rows) {
              const sheet = sheetOf(spreadsheet, tab);
              const idAt = tab.columns.findIndex(column => column.key === 'id');
              for (const row of rows) {
                const values = tab.columns.map((column): CellValue => row.values[column.key] ?? '');
                appendTexts(sheet, { values: values.map((value, at) => (at === idAt ? row.id : value)), idAt });
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

const idColumnOf = (sheet: Sheet, tab: TabShape): number =>
  columnAt(gridOf(tab, headersOf(sheet)), idColumn(tab).header);

function appendRow(sheet: Sheet, cells: readonly (Target | null)[], idAt: number): void {
  const values = cells.map(cell => (cell ? cell.value : ''));
  const isDate = (at: number): boolean => cells[at]?.kind === 'date' && isIsoDay(cells[at].value);
  const row = appendTexts(sheet, { values, idAt, isTyped: isDate });
  cells.forEach((cell, column) => {
    if (cell?.link) writeCell(sheet, row, column + 1, cell);
  });
}

interface NewRow {
  readonly values: readonly CellValue[];
  readonly idAt: number;
  /** Columns whose text Sheets shall read. */
  isTyped?(at: number): boolean;
}

/**
 * The row it came to stand in. Only appendRow finds a free row by itself, and it reads text as if typed: so words go with an apostrophe
 * in front, and once more as they are. Whatever an apostrophe may be worth, a run that ends in between has lost none of them.
 */
function appendTexts(sheet: Sheet, { values, idAt, isTyped }: NewRow): number {
  const isWord = values.map(
    (value, at) => typeof value === 'string' && value !== '' && at !== idAt && isTyped?.(at) !== true,
  );
  const before = sheet.getLastRow();
  sheet.appendRow(values.map((value, at) => (isWord[at] ? `'${value}` : value)));
  const row = idAt < 0 ? sheet.getLastRow() : rowWith(sheet, { idAt, id: String(values[idAt]), before });
  for (let start = 0; start < values.length; start++) {
    if (!isWord[start]) continue;
    let end = start;
    while (end < values.length && isWord[end]) end++;
    sheet.getRange(row, start + 1, 1, end - start).setRichTextValues([values.slice(start, end).map(richText)]);
    start = end;
  }
  return row;
}

interface NewId {
  readonly idAt: number;
  readonly id: string;
  /** The last row before this one was appended. */
  readonly before: number;
}

/** Somebody else may have appended in between, or taken rows out: of the new rows, the lowest with this id. */
function rowWith(sheet: Sheet, { idAt, id, before }: NewId): number {
  const last = sheet.getLastRow();
  const from = Math.min(before + 1, last);
  const ids = sheet.getRange(from, idAt + 1, last - from + 1, 1).getValues();
  const at = ids.map(cells => String((cells as unknown[])[0])).lastIndexOf(id);
  return at < 0 ? last : from + at;
}

const richText = (value: CellValue): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(String(value)).build();

function writeCell(sheet: Sheet, row: number, column: number, target: Target): void {
  const range = sheet.getRange(row, column);
  if (target.kind === 'link' && target.link) {
    range.setRichTextValue(
      SpreadsheetApp.newRichTextValue().setText(String(target.value)).setLinkUrl(target.link).build(),
    );
    return;
  }
  const isDate = target.kind === 'date' && isIsoDay(target.value);
  // A date goes as the ISO day, which Sheets reads as a date in every locale.
  if (typeof target.value === 'string' && target.value !== '' && !isDate)
    range.setRichTextValue(richText(target.value));
  else range.setValue(target.value);
  if (isDate) range.setNumberFormat(DATE_PATTERN);
}
