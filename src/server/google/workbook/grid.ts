// One tab as it stands at this moment: header texts and cells, the same for both workbook adapters. Pure.
import { type InEach, LANGUAGES, type Language } from '../../../core/language.ts';
import { dayParts } from '../../../core/plan/iso-day.ts';
import type { TabReading } from '../../../core/workbook/edits.ts';
import { type CellValue, type Column, readWord, type TabShape } from '../../../core/workbook/tables.ts';

export interface GridCell {
  readonly value: CellValue;
  /** Address behind the text; ''. */
  readonly link: string;
}

/** `rows[0]` is the sheet's second row. Rows and headers may be shorter than the sheet is wide. */
export interface Grid {
  /** In which most of our headers stand: our own words in its cells are written in it. */
  readonly language: Language;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** By tab key; a tab that the file does not have is absent. */
export type Grids = ReadonlyMap<string, Grid>;

const EMPTY: GridCell = { value: '', link: '' };
const MS_PER_DAY = 86_400_000;
/** Day 0 of a sheet's date numbers (W/sheets/api/guides/formats). */
const SERIAL_START = Date.UTC(1899, 11, 30);

export const isoToSerial = (iso: string): number => (Date.parse(`${iso}T00:00:00Z`) - SERIAL_START) / MS_PER_DAY;

export const serialToIso = (serial: number): string =>
  new Date(SERIAL_START + Math.floor(serial) * MS_PER_DAY).toISOString().slice(0, 10);

/** A day of the calendar; "2026-02-31" is words: as a number it would come back as another day, or as none. */
export const isIsoDay = (value: CellValue): boolean => typeof value === 'string' && dayParts(value) !== null;

export const idColumn = (tab: TabShape): Column => {
  const found = tab.columns.find(column => column.key === 'id');
  if (!found) throw new Error(`tab ${tab.key} has no id column`);
  return found;
};

export function gridOf(tab: TabShape, headers: Grid['headers'], rows: Grid['rows'] = []): Grid {
  const there = new Set(headers.map(plain));
  const count = (language: Language): number =>
    tab.columns.filter(({ header }) => there.has(plain(header[language]))).length;
  const language = LANGUAGES.reduce((most, each) => (count(each) > count(most) ? each : most));
  return { language, headers, rows };
}

const plain = (header: string): string => header.trim().toLowerCase();

/**
 * Where a column stands now; -1 when nobody carries its header any more. Spaces and case do not matter. One of ours is known in
 * every language; where a person named a column of their own like it in another one, the language of the tab decides.
 */
export function columnAt({ language, headers }: Grid, header: string | InEach<string>): number {
  const at = (wanted: string): number => headers.findIndex(found => plain(found) === plain(wanted));
  if (typeof header === 'string') return at(header);
  const own = at(header[language]);
  return own >= 0 ? own : LANGUAGES.map(each => at(header[each])).reduce((found, each) => Math.max(found, each), -1);
}

/** Of sheets with a name of this tab, in one language or another, the one that keeps our ids; else the first. */
export const ownSheet = <S>(
  tab: TabShape,
  sheets: readonly S[],
  headersOf: (sheet: S) => Grid['headers'],
): S | undefined =>
  (sheets.length > 1
    ? sheets.find(sheet => columnAt(gridOf(tab, headersOf(sheet)), idColumn(tab).header) >= 0)
    : undefined) ?? sheets[0];

export function cellAt(grid: Grid, row: number, column: number): GridCell {
  return grid.rows[row]?.[column] ?? EMPTY;
}

/** A cell in the product's terms: date columns hold ISO days, text where a date belongs stays text, our own words are the program's. */
export function valueIn(column: Column, cell: GridCell): CellValue {
  return column.kind === 'date' && typeof cell.value === 'number'
    ? serialToIso(cell.value)
    : readWord(column.words, cell.value);
}

export function tabReading(tab: TabShape, grid: Grid): TabReading {
  const places = tab.columns.map(column => ({ column, at: columnAt(grid, column.header) }));
  const rows = grid.rows
    .map((_, index) => {
      const values: Record<string, CellValue> = {};
      const links: Record<string, string> = {};
      let id = '';
      for (const { column, at } of places) {
        const cell = at < 0 ? EMPTY : cellAt(grid, index, at);
        if (column.key === 'id') id = String(cell.value);
        else values[column.key] = valueIn(column, cell);
        if (cell.link !== '') links[column.key] = cell.link;
      }
      return { id, values, links, rowFromOne: index + 2 };
    })
    .filter(row => row.id !== '' || Object.keys(row.values).some(key => row.values[key] !== ''));
  const { language } = grid;
  const missingColumns = places.filter(place => place.at < 0).map(place => place.column.header[language]);
  return { rows, missingColumns, language };
}
