// Sheets REST: requests of batchUpdate that write, move, look through and tidy cells.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeSpreadsheet, refusal, valuesOf, withSpreadsheet } from '../script/rest.ts';
import { cells, cellsOf, change, columns, REQUEST, sheetOf } from '../script/sheets.ts';

const FORMULA = 'valueRenderOption=FORMULA';
const PLAIN = 'valueRenderOption=UNFORMATTED_VALUE';
const formula = (text: string): object => ({ userEnteredValue: { formulaValue: text } });
const SOLID = { style: 'SOLID' };

export const cases: Case[] = [
  {
    name: 'repeatCell writes one cell into a range, and relative references move with each place',
    source: `${REQUEST}#repeatcellrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([[1], [2], [3]], id => {
        const request = { range: cells(0, 3, 1, 2), cell: formula('=A1*10'), fields: 'userEnteredValue' };
        change(id, [{ repeatCell: request }]);
        equal(valuesOf(id, 'B1:B3', PLAIN), [[10], [20], [30]]);
        equal(valuesOf(id, 'B3', FORMULA), [['=A3*10']]);
      }),
  },
  {
    name: 'repeatCell leaves what its mask does not name',
    source: `${REQUEST}#repeatcellrequest; W/sheets/api/guides/field-masks`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a']], id => {
        const cell = { userEnteredFormat: { textFormat: { bold: true } }, note: 'n' };
        change(id, [{ repeatCell: { range: cells(0, 1, 0, 1), cell, fields: 'userEnteredFormat.textFormat.bold' } }]);
        const [[found]] = cellsOf(id, 'A1', 'formattedValue,note,userEnteredFormat(textFormat(bold))') as [[object]];
        equal(found, { formattedValue: 'a', userEnteredFormat: { textFormat: { bold: true } } });
      }),
  },
  {
    name: 'updateBorders draws the outer lines at the edge and the inner ones between the cells',
    source: `${REQUEST}#updatebordersrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        change(id, [{ updateBorders: { range: cells(0, 2, 0, 2), top: SOLID, innerHorizontal: { style: 'DASHED' } } }]);
        const styles = cellsOf(id, 'A1:B2', 'userEnteredFormat(borders(top(style),bottom(style)))').map(row =>
          row.map(({ userEnteredFormat: { borders } }) => [borders.top?.style, borders.bottom?.style]),
        );
        equal(styles, [
          [
            ['SOLID', 'DASHED'],
            ['SOLID', 'DASHED'],
          ],
          [
            ['DASHED', undefined],
            ['DASHED', undefined],
          ],
        ]);
      }),
  },
  {
    name: 'merged cells keep the first value only, and unmerging brings none back',
    source: `${REQUEST}#mergecellsrequest; ${REQUEST}#unmergecellsrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['', 'b'],
          ['c', 'd'],
        ],
        id => {
          change(id, [{ mergeCells: { range: cells(0, 2, 0, 2), mergeType: 'MERGE_ALL' } }]);
          equal(valuesOf(id, 'A1:B2'), [['b']]);
          equal(sheetOf(id, 'merges').merges, [
            { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
          ]);
          change(id, [{ unmergeCells: { range: cells(0, 2, 0, 2) } }]);
          equal(sheetOf(id, 'merges').merges, undefined);
          equal(valuesOf(id, 'A1:B2'), [['b']]);
        },
      ),
  },
  {
    name: 'MERGE_COLUMNS merges each column of the range, MERGE_ROWS each row',
    source: `${REQUEST}#mergetype`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        change(id, [
          { mergeCells: { range: cells(0, 3, 0, 2), mergeType: 'MERGE_COLUMNS' } },
          { mergeCells: { range: cells(5, 7, 0, 2), mergeType: 'MERGE_ROWS' } },
        ]);
        const found = sheetOf(id, 'merges').merges.map(
          (merge: Record<string, number>) =>
            `${merge['startRowIndex']}-${merge['endRowIndex']} ${merge['startColumnIndex']}-${merge['endColumnIndex']}`,
        );
        equal(found.sort(), ['0-3 0-1', '0-3 1-2', '5-6 0-2', '6-7 0-2']);
      }),
  },
  {
    name: 'copyPaste of values pastes what formulas show; a normal paste moves their references',
    source: `${REQUEST}#copypasterequest; ${REQUEST}#pastetype`,
    host: 'any',
    run: () =>
      withSpreadsheet([[2]], id => {
        const paste = (destination: object, pasteType: string) => ({
          copyPaste: { source: cells(0, 1, 1, 2), destination, pasteType },
        });
        change(id, [
          { repeatCell: { range: cells(0, 1, 1, 2), cell: formula('=A1*2'), fields: 'userEnteredValue' } },
          paste(cells(4, 5, 1, 2), 'PASTE_VALUES'),
          paste(cells(6, 7, 1, 2), 'PASTE_NORMAL'),
          paste(cells(8, 9, 1, 2), 'PASTE_FORMAT'),
        ]);
        equal(valuesOf(id, 'B5', FORMULA), [[4]]);
        equal(valuesOf(id, 'B7', FORMULA), [['=A7*2']]);
        equal(valuesOf(id, 'B9', FORMULA), []);
      }),
  },
  {
    name: 'copyPaste fills a larger destination with whole copies, and turns rows into columns when asked',
    source: `${REQUEST}#copypasterequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b']], id => {
        const source = cells(0, 1, 0, 2);
        change(id, [
          { copyPaste: { source, destination: cells(2, 4, 0, 4), pasteType: 'PASTE_NORMAL' } },
          { copyPaste: { source, destination: cells(6, 7, 0, 1), pasteOrientation: 'TRANSPOSE' } },
        ]);
        equal(valuesOf(id, 'A3:D4'), [
          ['a', 'b', 'a', 'b'],
          ['a', 'b', 'a', 'b'],
        ]);
        equal(valuesOf(id, 'A7:B8'), [['a'], ['b']]);
      }),
  },
  {
    name: 'cutPaste leaves empty cells behind',
    source: `${REQUEST}#cutpasterequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b']], id => {
        change(id, [{ cutPaste: { source: cells(0, 1, 0, 2), destination: { rowIndex: 2, columnIndex: 1 } } }]);
        equal(valuesOf(id, 'A1:D4'), [[], [], ['', 'a', 'b']]);
      }),
  },
  {
    name: 'insertRange and deleteRange move the cells of the range only, down or to the right',
    source: `${REQUEST}#insertrangerequest; ${REQUEST}#deleterangerequest`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['a', 'b'],
          ['c', 'd'],
        ],
        id => {
          change(id, [{ insertRange: { range: cells(0, 1, 0, 1), shiftDimension: 'ROWS' } }]);
          equal(valuesOf(id, 'A1:B3'), [['', 'b'], ['a', 'd'], ['c']]);
          change(id, [
            { deleteRange: { range: cells(0, 1, 0, 1), shiftDimension: 'ROWS' } },
            { insertRange: { range: cells(1, 2, 0, 1), shiftDimension: 'COLUMNS' } },
          ]);
          equal(valuesOf(id, 'A1:C2'), [
            ['a', 'b'],
            ['', 'c', 'd'],
          ]);
        },
      ),
  },
  {
    name: 'sortRange puts numbers before texts and blanks last, in both directions',
    source: `${REQUEST}#sortrangerequest`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['b', 1],
          ['', 2],
          [3, 3],
          ['A', 4],
        ],
        id => {
          const sort = (sortOrder: string) =>
            change(id, [{ sortRange: { range: cells(0, 4, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] } }]);
          sort('ASCENDING');
          equal(valuesOf(id, 'A1:B4', PLAIN), [
            [3, 3],
            ['A', 4],
            ['b', 1],
            ['', 2],
          ]);
          sort('DESCENDING');
          equal(valuesOf(id, 'B1:B4', PLAIN), [[1], [4], [3], [2]]);
        },
      ),
  },
  {
    name: 'findReplace counts what it changed, and leaves formulas alone unless asked',
    source: `${REQUEST}#findreplacerequest; W/sheets/api/reference/rest/v4/spreadsheets/response#findreplaceresponse`,
    host: 'any',
    run: () =>
      withSpreadsheet([['cat cat'], ['Cat'], ['dog']], id => {
        change(id, [{ repeatCell: { range: cells(3, 4, 0, 1), cell: formula('="cat"'), fields: 'userEnteredValue' } }]);
        const find = (more: object) => change(id, [{ findReplace: { find: 'cat', replacement: 'cow', ...more } }])[0];
        equal(find({ allSheets: true, matchCase: true }).findReplace, {
          valuesChanged: 1,
          rowsChanged: 1,
          sheetsChanged: 1,
          occurrencesChanged: 2,
        });
        equal(valuesOf(id, 'A1:A4'), [['cow cow'], ['Cat'], ['dog'], ['cat']]);
        equal(find({ range: cells(0, 4, 0, 1), includeFormulas: true }).findReplace.formulasChanged, 1);
        equal(valuesOf(id, 'A2:A4'), [['cow'], ['dog'], ['cow']]);
      }),
  },
  {
    name: 'setDataValidation puts a rule on a range, and takes it away without one',
    source: `${REQUEST}#setdatavalidationrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const condition = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }, { userEnteredValue: 'b' }] };
        change(id, [{ setDataValidation: { range: cells(0, 2, 0, 1), rule: { condition, strict: true } } }]);
        equal(cellsOf(id, 'A2', 'dataValidation(condition,strict)')[0]?.[0], {
          dataValidation: { condition, strict: true },
        });
        change(id, [{ setDataValidation: { range: cells(0, 2, 0, 1) } }]);
        equal(cellsOf(id, 'A2', 'dataValidation')[0]?.[0]?.dataValidation, undefined);
      }),
  },
  {
    name: 'autoFill goes on with a series',
    source: `${REQUEST}#autofillrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([[1], [3]], id => {
        const sourceAndDestination = { source: cells(0, 2, 0, 1), dimension: 'ROWS', fillLength: 2 };
        change(id, [{ autoFill: { sourceAndDestination } }]);
        equal(valuesOf(id, 'A1:A5', PLAIN), [[1], [3], [5], [7]]);
      }),
  },
  {
    name: 'pasteData enters delimited text from a place on',
    source: `${REQUEST}#pastedatarequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a', 'b']], id => {
        const coordinate = { rowIndex: 0, columnIndex: 1 };
        change(id, [{ pasteData: { coordinate, data: 'x,12\ny', delimiter: ',', type: 'PASTE_NORMAL' } }]);
        equal(valuesOf(id, 'A1:C2', PLAIN), [
          ['a', 'x', 12],
          ['', 'y'],
        ]);
      }),
  },
  {
    name: 'textToColumns splits a column to the right, and takes one column only',
    source: `${REQUEST}#texttocolumnsrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a;b'], ['c']], id => {
        const split = (right: number) => ({
          textToColumns: { source: cells(0, 2, 0, right), delimiterType: 'CUSTOM', delimiter: ';' },
        });
        refusal(changeSpreadsheet(id, [split(2)]), 400, 'Invalid requests[0].textToColumns');
        change(id, [split(1)]);
        equal(valuesOf(id, 'A1:B2'), [['a', 'b'], ['c']]);
      }),
  },
  {
    name: 'trimWhitespace keeps single spaces and says how many cells it changed',
    source: `${REQUEST}#trimwhitespacerequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['  a   b '], ['c']], id => {
        equal(change(id, [{ trimWhitespace: { range: cells(0, 2, 0, 1) } }]), [
          { trimWhitespace: { cellsChangedCount: 1 } },
        ]);
        equal(valuesOf(id, 'A1:A2'), [['a b'], ['c']]);
      }),
  },
  {
    name: 'deleteDuplicates keeps the first of rows that are alike in the columns asked for, whatever their letter case',
    source: `${REQUEST}#deleteduplicatesrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet(
        [
          ['Ada', 1],
          ['ADA', 2],
          ['Ben', 3],
        ],
        id => {
          const request = { range: cells(0, 3, 0, 2), comparisonColumns: [columns(0, 1)] };
          equal(change(id, [{ deleteDuplicates: request }]), [{ deleteDuplicates: { duplicatesRemovedCount: 1 } }]);
          equal(valuesOf(id, 'A1:B3', PLAIN), [
            ['Ada', 1],
            ['Ben', 3],
          ]);
        },
      ),
  },
  {
    name: 'randomizeRange changes the order of the rows and loses none',
    source: `${REQUEST}#randomizerangerequest`,
    host: 'any',
    run() {
      const values = Array.from({ length: 30 }, (_, row) => [row, `r${row}`]);
      withSpreadsheet(values, id => {
        change(id, [{ randomizeRange: { range: cells(0, 30, 0, 2) } }]);
        const found = valuesOf(id, 'A1:B30', PLAIN) as [number, string][];
        isTrue(JSON.stringify(found) !== JSON.stringify(values), 'another order (by chance the same once in 30!)');
        equal(
          found.slice().sort((one, two) => one[0] - two[0]),
          values,
        );
      });
    },
  },
];
