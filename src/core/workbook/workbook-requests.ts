// The spreadsheets.batchUpdate requests that turn an empty spreadsheet into a class workbook. Pure data; called by set-up-class.
// Request shapes: Sheets API v4, spreadsheets/request. Sheet ids are fixed so that all requests fit into one atomic call.
import type { Language } from '../language.ts';
import type { Scope } from '../plan/scope.ts';
import { readMeLines } from './read-me.ts';
import { sayOfWorkbook } from './sentences.ts';
import { colourRules } from './tab-colours.ts';
import { type Column, DATE_PATTERN, type TabShape } from './tables.ts';
import { README_TAB, TABS } from './tabs.ts';

export type SheetsRequest = Readonly<Record<string, unknown>>;

/** A class of 1,000 with three goals fits; appendCells adds rows when it does not. */
const ROWS = 1000;
const HEADER_BACK = { red: 0.91, green: 0.94, blue: 0.996 };
const DATE_FORMAT = { type: 'DATE', pattern: DATE_PATTERN };

/** Columns that stay in sight while one reads to the right. */
const FROZEN_COLUMNS: Readonly<Record<string, number>> = {
  students: 1,
  goals: 2,
  steps: 2,
  progress: 2,
  evidence: 2,
  checkins: 2,
  reflections: 2,
  changes: 2,
  profile: 2,
  activities: 2,
  reviews: 0,
};

/**
 * `className` and `scope` go into the Read-me text; tabs, headers and choices are in the language of the class. The first sheet of
 * a new spreadsheet (id 0) becomes Read me.
 */
export function workbookRequests(
  className: string,
  scope: Scope = 'class',
  language: Language = 'en',
): SheetsRequest[] {
  return [
    ...TABS.map(tab => sheetRequest(tab, language)),
    ...TABS.filter(tab => tab !== README_TAB).flatMap(tab => dressRequests(tab, language)),
    ...readMeRequests(readMeLines(className, scope, language)),
  ];
}

/** Header, widths, formats and the like of a tab that is there. */
const dressRequests = (tab: TabShape, language: Language): SheetsRequest[] => [
  headerRequest(tab, language),
  ...widthRequests(tab),
  ...formatRequests(tab),
  ...choiceRequests(tab, language),
  ...filterRequests(tab),
  ...protectionRequests(tab, language),
  ...colourRules(tab, sheetId(tab)),
];

/** Ids of tabs made later begin here, so that they meet none of the first ones. */
const LATER_IDS = 9000;

/** One tab of a workbook that lacks it, at its end. */
export function tabRequests(tab: TabShape, language: Language): SheetsRequest[] {
  const { index: _, ...properties } = sheetProperties(tab, language);
  const all = [{ addSheet: { properties } }, ...dressRequests(tab, language)];
  const moved = (key: string, value: unknown): unknown => (key === 'sheetId' ? LATER_IDS + Number(value) : value);
  return JSON.parse(JSON.stringify(all), moved) as SheetsRequest[];
}

const sheetId = (tab: TabShape): number => TABS.indexOf(tab);

const columnRange = (tab: TabShape, index: number): SheetsRequest => ({
  sheetId: sheetId(tab),
  startRowIndex: 1,
  startColumnIndex: index,
  endColumnIndex: index + 1,
});

const sheetProperties = (tab: TabShape, language: Language) => ({
  sheetId: sheetId(tab),
  title: tab.title[language],
  index: sheetId(tab),
  hidden: tab.isJournal === true,
  gridProperties: {
    rowCount: tab === README_TAB ? 40 : ROWS,
    columnCount: tab.columns.length,
    frozenRowCount: tab === README_TAB ? 0 : 1,
    frozenColumnCount: FROZEN_COLUMNS[tab.key] ?? 0,
    hideGridlines: tab === README_TAB,
  },
});

function sheetRequest(tab: TabShape, language: Language): SheetsRequest {
  const properties = sheetProperties(tab, language);
  if (sheetId(tab) > 0) return { addSheet: { properties } };
  const { hidden: _, ...first } = properties;
  return {
    updateSheetProperties: {
      properties: first,
      fields: 'title,index,gridProperties(rowCount,columnCount,frozenRowCount,frozenColumnCount,hideGridlines)',
    },
  };
}

function headerRequest(tab: TabShape, language: Language): SheetsRequest {
  const values = tab.columns.map(column => ({
    userEnteredValue: { stringValue: column.header[language] },
    userEnteredFormat: {
      textFormat: { bold: true },
      backgroundColor: HEADER_BACK,
      verticalAlignment: 'MIDDLE',
      wrapStrategy: wrapOf(column),
    },
  }));
  return {
    updateCells: {
      start: { sheetId: sheetId(tab), rowIndex: 0, columnIndex: 0 },
      rows: [{ values }],
      fields: 'userEnteredValue,userEnteredFormat',
    },
  };
}

function widthRequests(tab: TabShape): SheetsRequest[] {
  return tab.columns.map((column, index) => ({
    updateDimensionProperties: {
      range: { sheetId: sheetId(tab), dimension: 'COLUMNS', startIndex: index, endIndex: index + 1 },
      properties: { pixelSize: column.width, hiddenByUser: column.hidden === true },
      fields: 'pixelSize,hiddenByUser',
    },
  }));
}

/** A long id in a hidden column must not make every row as high as its wrapped letters. */
const wrapOf = (column: Column): string => (column.hidden ? 'CLIP' : 'WRAP');

/** Dates as dates, words wrapped at the top of the cell. What staff type stays as typed: "3/4" is feedback, not a day in March. */
function formatRequests(tab: TabShape): SheetsRequest[] {
  const isTyped = (column: Column): boolean => column.owner === 'staff' && column.kind === 'text';
  return tab.columns.map((column, index) => {
    const numberFormat =
      column.kind === 'date'
        ? { numberFormat: DATE_FORMAT }
        : isTyped(column)
          ? { numberFormat: { type: 'TEXT' } }
          : {};
    return {
      repeatCell: {
        range: columnRange(tab, index),
        cell: { userEnteredFormat: { wrapStrategy: wrapOf(column), verticalAlignment: 'TOP', ...numberFormat } },
        fields: `userEnteredFormat(wrapStrategy,verticalAlignment${'numberFormat' in numberFormat ? ',numberFormat' : ''})`,
      },
    };
  });
}

function choiceRequests(tab: TabShape, language: Language): SheetsRequest[] {
  return tab.columns.flatMap(({ kind, words = [] }, index) => {
    const choices = words.map(word => word[language]);
    return kind !== 'choice'
      ? []
      : [
          {
            setDataValidation: {
              range: columnRange(tab, index),
              rule: {
                condition: {
                  type: 'ONE_OF_LIST',
                  values: choices.map(choice => ({ userEnteredValue: choice })),
                },
                inputMessage: sayOfWorkbook(language)('choose', { choices: choices.join(', ') }),
                strict: true,
                showCustomUi: true,
              },
            },
          },
        ];
  });
}

function filterRequests(tab: TabShape): SheetsRequest[] {
  if (tab.isJournal || tab.key === 'settings') return [];
  const range = { sheetId: sheetId(tab), startRowIndex: 0, startColumnIndex: 0, endColumnIndex: tab.columns.length };
  return [{ setBasicFilter: { filter: { range } } }];
}

/** Hidden columns warn before they are changed; only the keeper may write the journal. */
function protectionRequests(tab: TabShape, language: Language): SheetsRequest[] {
  if (tab.isJournal) {
    const description = sayOfWorkbook(language)('guardsJournal');
    return [
      { addProtectedRange: { protectedRange: { range: { sheetId: sheetId(tab) }, description, warningOnly: false } } },
    ];
  }
  const first = tab.columns.findIndex(column => column.hidden);
  if (first < 0) return [];
  const range = { sheetId: sheetId(tab), startColumnIndex: first, endColumnIndex: tab.columns.length };
  const description = sayOfWorkbook(language)('guardsIds');
  return [{ addProtectedRange: { protectedRange: { range, description, warningOnly: true } } }];
}

function readMeRequests(lines: readonly string[]): SheetsRequest[] {
  const rows = lines.map((line, index) => ({
    values: [
      {
        userEnteredValue: { stringValue: line },
        userEnteredFormat: {
          textFormat: { bold: index === 0, fontSize: index === 0 ? 16 : 11 },
          wrapStrategy: 'WRAP',
          verticalAlignment: 'TOP',
        },
      },
    ],
  }));
  return [
    {
      updateCells: {
        start: { sheetId: sheetId(README_TAB), rowIndex: 0, columnIndex: 0 },
        rows,
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...widthRequests(README_TAB),
  ];
}
