// A class workbook by Sheets REST (drive.file): how the keeper's jobs read and write it, whoever has it open.
// Text is data: every value goes as a typed cell value (stringValue is never parsed), W/sheets/api/reference/rest/v4/spreadsheets/other .
import { AppError } from '../../../core/errors.ts';
import { LANGUAGES, type Language, readLanguage, spoken } from '../../../core/language.ts';
import { thing } from '../../../core/things.ts';
import type { WorkbookReading } from '../../../core/workbook/edits.ts';
import type { Row, TabShape } from '../../../core/workbook/tables.ts';
import { tabOf, tabTitled } from '../../../core/workbook/tabs.ts';
import type { GoalsWorkbook, PersonalStore, Rest, RestAnswer, RestCall } from '../../ports.ts';
import type { SheetsRequest, Workbooks } from '../../teacher/ports.ts';
import { expectOk } from '../drive-rest/outcome.ts';
import { type Grid, type GridCell, type Grids, gridOf, ownSheet, tabReading } from '../workbook/grid.ts';
import { writeWorkbook } from '../workbook/write.ts';
import { encodeAppends, encodeCells, encodeJournalRow } from './requests.ts';

const SPREADSHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';
const TITLES = 'sheets(properties(sheetId,title))';
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

/** `store` remembers in which language a workbook names its tabs, where that is not the one spoken. */
export function workbooks(rest: Rest, store: PersonalStore): Workbooks {
  return {
    open: id => restWorkbook(rest, store, id),
    shape(id, requests, lastTab) {
      const last = tabTitled(lastTab);
      const isThere = sheets(rest, id, TITLES).some(({ properties }) => tabTitled(properties.title) === last);
      if (!isThere) send(rest, batchUpdate(id, requests));
    },
  };
}

function restWorkbook(rest: Rest, store: PersonalStore, id: string): GoalsWorkbook {
  const known = new Map<string, SheetJson['properties']>();
  const titleFor = titleLanguage(store, id);
  const find = (all: readonly SheetJson[], tab: TabShape): SheetJson | undefined => {
    const alike = all.filter(({ properties }) => tabTitled(properties.title) === tab);
    const sheet = ownSheet(tab, alike, each => textsOf(cellsOf(each)[0]));
    if (sheet) known.set(tab.key, sheet.properties);
    if (sheet) titleFor.learn(tab, sheet.properties.title);
    return sheet;
  };
  const grids = (tabs: readonly TabShape[]): Grids => {
    // A tab not seen yet is asked for by the name it has most likely; where that is wrong, everything is read (sheets).
    const titles = tabs.map(tab => known.get(tab.key)?.title ?? tab.title[titleFor.language()]);
    const ranges = titles.map(title => `&ranges=${encodeURIComponent(`'${title}'`)}`).join('');
    const all = sheets(rest, id, FIELDS, ranges);
    const found = new Map<string, Grid>();
    for (const tab of tabs) {
      const sheet = find(all, tab);
      const [headers, ...rows] = sheet ? cellsOf(sheet) : [];
      if (sheet) found.set(tab.key, gridOf(tab, textsOf(headers), rows));
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
            const sheetId = (tab: TabShape): number => known.get(tab.key)?.sheetId ?? 0;
            send(rest, batchUpdate(id, [...encodeCells(cells, sheetId), ...encodeAppends(rows, sheetId)]));
          },
          appendToJournal(tab, rows) {
            const seen = known.get(tab.key)?.title;
            const answer = rest.send([
              append(id, seen ?? tab.title[titleFor.language()], { tab, rows }),
            ])[0] as RestAnswer;
            if (answer.status !== 400 || seen !== undefined) return accept(answer);
            // Nothing was written: the tab has its name in another language.
            const title = find(sheets(rest, id, TITLES), tab)?.properties.title ?? tab.title.en;
            send(rest, append(id, title, { tab, rows }));
          },
        },
        edits,
      ),
  };
}

/** The language of a workbook's tabs: as seen in an earlier run, else the one spoken, which is that of the class most often. */
function titleLanguage(store: PersonalStore, id: string) {
  const key = `tabs.${id}`;
  let language: Language | undefined;
  const current = (): Language => {
    language ??= readLanguage(store.get(key) ?? spoken());
    return language;
  };
  return {
    language: current,
    learn({ title }: TabShape, seen: string): void {
      const found = LANGUAGES.find(each => title[each] === seen);
      if (found === undefined || title[current()] === seen) return;
      language = found;
      store.set(key, found);
    },
  };
}

function sheets(rest: Rest, id: string, fields: string, ranges = ''): SheetJson[] {
  const url = `${SPREADSHEETS}/${encodeURIComponent(id)}?prettyPrint=false&fields=${encodeURIComponent(fields)}${ranges}`;
  const answer = rest.send([{ method: 'GET', url }])[0] as RestAnswer;
  // One tab that is deleted, or named in another language, makes the whole reading a 400: then read what is there.
  if (answer.status === 400 && ranges !== '') return sheets(rest, id, fields);
  return expectOk(answer, thing('workbook')).sheets as SheetJson[];
}

const textsOf = (cells: readonly GridCell[] = []): string[] => cells.map(({ value }) => String(value));

/** From the header row to the last row with words. */
function cellsOf(sheet: SheetJson): GridCell[][] {
  const rows = sheet.data?.[0]?.rowData ?? [];
  // Rows that have a format and no words yet reach to the end of the tab.
  let count = rows.length;
  while (count > 0 && !(rows[count - 1]?.values ?? []).some(cell => cell.effectiveValue)) count--;
  return rows.slice(0, count).map(row =>
    (row.values ?? []).map(cell => {
      const { stringValue, numberValue, boolValue, errorValue } = cell.effectiveValue ?? {};
      const value = stringValue ?? numberValue ?? boolValue ?? errorValue?.type ?? '';
      return { value, link: cell.hyperlink ?? '' };
    }),
  );
}

/** The end of the table is looked for in the first column, which no journal row leaves empty. */
function append(
  id: string,
  title: string,
  { tab, rows }: { readonly tab: TabShape; readonly rows: readonly Row[] },
): RestCall {
  const range = encodeURIComponent(`'${title}'!A:A`);
  return {
    method: 'POST',
    url: `${SPREADSHEETS}/${encodeURIComponent(id)}/values/${range}:append?valueInputOption=RAW&insertDataOption=INSERT_ROWS`,
    json: { values: rows.map(row => encodeJournalRow(tab, row)) },
  };
}

function batchUpdate(id: string, requests: readonly SheetsRequest[]): RestCall {
  return { method: 'POST', url: `${SPREADSHEETS}/${encodeURIComponent(id)}:batchUpdate`, json: { requests } };
}

function send(rest: Rest, call: RestCall): void {
  accept(rest.send([call])[0] as RestAnswer);
}

function accept(answer: RestAnswer): void {
  if (answer.status === 0 || answer.status >= 500) throw new AppError('offline', { what: thing('workbook') });
  expectOk(answer, thing('workbook'));
}
