// Sheets REST: requests of batchUpdate about rows and columns, and groups of them.
import { type Case, equal, isTrue } from '../script/case.ts';
import { changeSpreadsheet, type Json, refusal, valuesOf, withSpreadsheet } from '../script/rest.ts';
import { change, columns, RECORDED, REQUEST, rows, sheetOf } from '../script/sheets.ts';

const FORMULA = 'valueRenderOption=FORMULA';
const gridOf = (id: string): Json => sheetOf(id, 'properties(gridProperties)').properties.gridProperties;
const shown = (groups: readonly Json[] | undefined): string[] =>
  (groups ?? []).map(({ range, depth }) => `${range.startIndex}-${range.endIndex}/${depth}`);
const byText = (one: string, two: string): number => (one < two ? -1 : 1);

export const cases: Case[] = [
  {
    name: 'appendDimension makes the grid larger at its end',
    source: `${REQUEST}#appenddimensionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        change(id, [
          { appendDimension: { dimension: 'ROWS', length: 5 } },
          { appendDimension: { dimension: 'COLUMNS', length: 2 } },
        ]);
        const { rowCount, columnCount } = gridOf(id);
        equal([rowCount, columnCount], [1005, 28]);
      }),
  },
  {
    name: 'insertDimension moves what lies behind, and formulas follow',
    source: `${REQUEST}#insertdimensionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b']], id => {
        const formulaValue = '=A2';
        const start = { rowIndex: 0, columnIndex: 2 };
        change(id, [
          { updateCells: { start, rows: [{ values: [{ userEnteredValue: { formulaValue } }] }], fields: '*' } },
          { insertDimension: { range: rows(1, 3), inheritFromBefore: true } },
        ]);
        equal(valuesOf(id, 'A1:A4'), [['a'], [], [], ['b']]);
        equal(valuesOf(id, 'C1', FORMULA), [['=A4']]);
        equal(gridOf(id).rowCount, 1002);
      }),
  },
  {
    name: 'nothing comes before the first row to inherit from',
    source: `${REQUEST}#insertdimensionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id =>
        refusal(
          changeSpreadsheet(id, [{ insertDimension: { range: rows(0, 1), inheritFromBefore: true } }]),
          400,
          'inheritFromBefore cannot be true if inserting at index 0',
        ),
      ),
  },
  {
    name: 'deleteDimension takes lines away, and refuses one that is not there in words of its own',
    source: `${REQUEST}#deletedimensionrequest; GH nikaia/translation-sheet#9`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b'], ['c']], id => {
        change(id, [{ deleteDimension: { range: rows(1, 2) } }]);
        equal(valuesOf(id, 'A1:A3'), [['a'], ['c']]);
        const words =
          "Cannot delete a row that doesn't exist. Tried to delete row index 999 but there are only 999 rows.";
        refusal(changeSpreadsheet(id, [{ deleteDimension: { range: rows(999, 1000) } }]), 400, words);
      }),
  },
  {
    name: 'moveDimension counts its destination before the move',
    source: `${REQUEST}#movedimensionrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'], ['b'], ['c'], ['d']], id => {
        change(id, [{ moveDimension: { source: rows(0, 1), destinationIndex: 3 } }]);
        equal(valuesOf(id, 'A1:A4'), [['b'], ['c'], ['a'], ['d']]);
      }),
  },
  {
    name: 'updateDimensionProperties sets size and visibility of lines',
    source: `${REQUEST}#updatedimensionpropertiesrequest`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const update = (range: object, properties: object, fields: string) => ({
          updateDimensionProperties: { range, properties, fields },
        });
        change(id, [
          update(columns(0, 1), { pixelSize: 300 }, 'pixelSize'),
          update(rows(1, 2), { hiddenByUser: true }, 'hiddenByUser'),
        ]);
        const [{ columnMetadata, rowMetadata }] = sheetOf(id, 'data(columnMetadata,rowMetadata)').data;
        equal([columnMetadata[0], columnMetadata[1].pixelSize], [{ pixelSize: 300 }, 100]);
        equal([rowMetadata[0].hiddenByUser, rowMetadata[1].hiddenByUser], [undefined, true]);
      }),
  },
  {
    name: 'autoResizeDimensions makes a column as wide as its longest text',
    source: `${REQUEST}#autoresizedimensionsrequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([['a'.repeat(200)]], id => {
        change(id, [{ autoResizeDimensions: { dimensions: columns(0, 1) } }]);
        const [{ columnMetadata }] = sheetOf(id, 'data(columnMetadata(pixelSize))').data;
        isTrue(columnMetadata[0].pixelSize > 800, `wider than ${columnMetadata[0].pixelSize}`);
        equal(columnMetadata[1].pixelSize, 100);
      }),
  },
  {
    name: 'a group around another one makes that deeper, and the answer lists all groups of the dimension',
    source: `${REQUEST}#adddimensiongrouprequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const add = (from: number, to: number) => ({ addDimensionGroup: { range: columns(from, to) } });
        const [first, second] = change(id, [add(2, 4), add(1, 5)]);
        equal(first, { addDimensionGroup: { dimensionGroups: [{ range: columns(2, 4), depth: 1 }] } });
        equal(shown(second.addDimensionGroup.dimensionGroups).sort(byText), ['1-5/1', '2-4/2']);
        equal(shown(sheetOf(id, 'columnGroups').columnGroups).sort(byText), ['1-5/1', '2-4/2']);
        equal(gridOf(id).columnGroupControlAfter, true);
      }),
  },
  {
    name: 'deleting a part of a group makes its lines one level less deep',
    source: `${REQUEST}#deletedimensiongrouprequest; ${RECORDED}`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const remove = (from: number, to: number) => ({ deleteDimensionGroup: { range: rows(from, to) } });
        change(id, [{ addDimensionGroup: { range: rows(1, 5) } }, { addDimensionGroup: { range: rows(2, 4) } }]);
        change(id, [remove(3, 5)]);
        equal(shown(sheetOf(id, 'rowGroups').rowGroups).sort(byText), ['1-4/1', '2-3/2']);
        const replies = change(id, [remove(1, 4), remove(2, 3)]);
        equal(replies[1], { deleteDimensionGroup: {} });
        equal(sheetOf(id, 'rowGroups').rowGroups, undefined);
      }),
  },
  {
    name: 'folding a group hides its rows, and a group is named by range and a depth from 1 on',
    source: `${REQUEST}#updatedimensiongrouprequest; W/sheets/api/reference/rest/v4/spreadsheets/sheets#dimensiongroup`,
    host: 'any',
    run: () =>
      withSpreadsheet([], id => {
        const fold = (depth: number) => ({
          updateDimensionGroup: { dimensionGroup: { range: rows(1, 3), depth, collapsed: true }, fields: 'collapsed' },
        });
        change(id, [{ addDimensionGroup: { range: rows(1, 3) } }]);
        refusal(changeSpreadsheet(id, [fold(0)]), 400, 'dimensionGroup.depth must be > 0');
        change(id, [fold(1)]);
        const sheet = sheetOf(id, 'rowGroups,data(rowMetadata(hiddenByUser))');
        equal(sheet.rowGroups[0].collapsed, true);
        const hidden = sheet.data[0].rowMetadata.slice(0, 4).map((row: Json) => row.hiddenByUser === true);
        equal(hidden, [false, true, true, false]);
      }),
  },
];
