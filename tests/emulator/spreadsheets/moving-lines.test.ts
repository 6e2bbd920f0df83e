// Rows and columns move, and everything that names a place moves with them.

import fc from 'fast-check';
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { Desk } from './desk.ts';

type Step =
  | {
      readonly kind: 'insert' | 'delete';
      readonly axis: 'ROWS' | 'COLUMNS';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly axis: 'ROWS' | 'COLUMNS';
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

const SIZE = 6;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('insert' as const, 'delete' as const, 'move' as const),
  axis: fc.constantFrom('ROWS' as const, 'COLUMNS' as const),
  at: fc.nat(SIZE - 1),
  count: fc.integer({ min: 1, max: 2 }),
  to: fc.nat(SIZE),
});

/** The same on a plain matrix of texts. */
function onMatrix(matrix: string[][], { kind, axis, at, count, ...rest }: Step): string[][] {
  const turned = (rows: string[][]): string[][] =>
    (rows[0] ?? []).map((_, column) => rows.map(row => row[column] ?? ''));
  const lines = axis === 'ROWS' ? matrix.map(row => [...row]) : turned(matrix);
  const blank = (lines[0] ?? []).map(() => '');
  if (kind === 'insert') lines.splice(at, 0, ...Array.from({ length: count }, () => [...blank]));
  else if (kind === 'delete') lines.splice(at, count);
  else {
    const to = 'to' in rest ? rest.to : 0;
    const moved = lines.splice(at, count);
    lines.splice(to > at ? to - count : to, 0, ...moved);
  }
  return axis === 'ROWS' ? lines : turned(lines);
}

function isPossible(matrix: string[][], { kind, axis, at, count, ...rest }: Step): boolean {
  const size = axis === 'ROWS' ? matrix.length : (matrix[0]?.length ?? 0);
  if (kind === 'insert') return at < size;
  if (kind === 'delete') return at + count <= size && count < size;
  const to = 'to' in rest ? rest.to : 0;
  return at + count <= size && to <= size && (to < at || to > at + count);
}

function asRequest(change: Step): v4.Schema$Request {
  const range = { sheetId: 0, dimension: change.axis, startIndex: change.at, endIndex: change.at + change.count };
  if (change.kind === 'insert') return { insertDimension: { range } };
  return change.kind === 'delete'
    ? { deleteDimension: { range } }
    : { moveDimension: { source: range, destinationIndex: 'to' in change ? change.to : 0 } };
}

function newGrid(desk: Desk): { id: string; matrix: string[][] } {
  const matrix = Array.from({ length: SIZE }, (_, row) =>
    Array.from({ length: SIZE }, (_, column) => `r${row}c${column}`),
  );
  const id = desk.newSpreadsheet(matrix);
  const gridProperties = { rowCount: SIZE, columnCount: SIZE };
  desk.batch(id, [
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties },
        fields: 'gridProperties(rowCount,columnCount)',
      },
    },
  ]);
  return { id, matrix };
}

describe('moving rows and columns', () => {
  it('does to cells what it does to a matrix, and a watcher’s formula and named range still name the same cell', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 6 }), steps => {
        const desk = new Desk();
        const { id, matrix } = newGrid(desk);
        desk.batch(id, [
          { addSheet: { properties: { sheetId: 9, title: 'Watch' } } },
          {
            addNamedRange: {
              namedRange: {
                name: 'Middle',
                range: { sheetId: 0, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 2, endColumnIndex: 3 },
              },
            },
          },
        ]);
        desk.type(id, 'Watch!A1', [['=Sheet1!C4']]);
        let expected = matrix;
        for (const change of steps.filter(change => isPossible(expected, change))) {
          if (!isPossible(expected, change)) continue;
          expect(desk.batch(id, [asRequest(change)]).status).toBe(200);
          expected = onMatrix(expected, change);
        }
        const seen = desk.values(id, 'Sheet1') ?? [];
        expect(expected.map((row, at) => row.map((_, column) => seen[at]?.[column] ?? ''))).toEqual(expected);
        const isAlive = expected.some(row => row.includes('r3c2'));
        expect(desk.values(id, 'Watch!A1')).toEqual([[isAlive ? 'r3c2' : '#REF!']]);
        if (isAlive) expect(desk.values(id, 'Middle')).toEqual([['r3c2']]);
      }),
      { numRuns: 60 },
    );
  });

  it('undone by deleting what was inserted leaves the same sheet', () => {
    fc.assert(
      fc.property(
        fc.nat(SIZE - 1),
        fc.integer({ min: 1, max: 3 }),
        fc.constantFrom('ROWS', 'COLUMNS'),
        (at, count, dimension) => {
          const desk = new Desk();
          const { id } = newGrid(desk);
          decorate(desk, id);
          const before = desk.sheet(id);
          const range = { sheetId: 0, dimension, startIndex: at, endIndex: at + count };
          desk.batch(id, [{ insertDimension: { range } }, { deleteDimension: { range } }]);
          expect(desk.sheet(id)).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('carries formats, validations, notes, protections, filters, conditional formats, charts and metadata along', () => {
    const desk = new Desk();
    const { id } = newGrid(desk);
    decorate(desk, id);
    desk.batch(id, [
      { insertDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 } } },
      {
        moveDimension: {
          source: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          destinationIndex: 4,
        },
      },
    ]);
    const sheet = desk.sheet(id);
    const cell = sheet.data?.[0]?.rowData?.[3]?.values?.[3];
    expect(cell).toMatchObject({
      note: 'look',
      dataValidation: { strict: true },
      userEnteredFormat: { textFormat: { bold: true } },
    });
    expect(sheet.protectedRanges?.[0]?.range).toEqual({
      startRowIndex: 3,
      endRowIndex: 4,
      startColumnIndex: 3,
      endColumnIndex: 4,
    });
    expect(sheet.conditionalFormats?.[0]?.ranges?.[0]).toEqual({
      startRowIndex: 3,
      endRowIndex: 6,
      startColumnIndex: 3,
      endColumnIndex: 4,
    });
    expect(sheet.basicFilter).toMatchObject({
      range: { startRowIndex: 2, endRowIndex: 8 },
      criteria: { '3': { hiddenValues: ['r2c1'] } },
    });
    expect(sheet.merges).toEqual([{ startRowIndex: 7, endRowIndex: 8, startColumnIndex: 4, endColumnIndex: 6 }]);
    expect(sheet.charts?.[0]?.spec?.basicChart?.domains?.[0]?.domain?.sourceRange?.sources?.[0]).toMatchObject({
      startRowIndex: 2,
      endRowIndex: 8,
    });
    expect(sheet.data?.[0]?.columnMetadata?.[3]).toMatchObject({
      pixelSize: 240,
      developerMetadata: [{ metadataKey: 'column' }],
    });
  });
});

function decorate(desk: Desk, id: string): void {
  const range = { sheetId: 0, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 };
  const all = { sheetId: 0, startRowIndex: 0, endRowIndex: SIZE, startColumnIndex: 0, endColumnIndex: SIZE };
  const column = { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 };
  const condition = { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'r' }] };
  const sourceRange = { sources: [{ ...all, endColumnIndex: 1 }] };
  const answer = desk.batch(id, [
    {
      updateCells: {
        range,
        rows: [{ values: [{ note: 'look', userEnteredFormat: { textFormat: { bold: true } } }] }],
        fields: 'note,userEnteredFormat',
      },
    },
    { setDataValidation: { range, rule: { condition, strict: true } } },
    { addProtectedRange: { protectedRange: { range, protectedRangeId: 5 } } },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [{ ...range, endRowIndex: 4 }],
          booleanRule: { condition, format: { textFormat: { italic: true } } },
        },
      },
    },
    {
      setBasicFilter: {
        filter: { range: all, filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['r2c1'] } }] },
      },
    },
    { mergeCells: { range: { sheetId: 0, startRowIndex: 5, endRowIndex: 6, startColumnIndex: 4, endColumnIndex: 6 } } },
    {
      addChart: {
        chart: {
          chartId: 6,
          spec: { basicChart: { chartType: 'LINE', domains: [{ domain: { sourceRange } }] } },
          position: { overlayPosition: { anchorCell: { rowIndex: 1, columnIndex: 1 } } },
        },
      },
    },
    { updateDimensionProperties: { range: column, properties: { pixelSize: 240 }, fields: 'pixelSize' } },
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataId: 7,
          metadataKey: 'column',
          visibility: 'DOCUMENT',
          location: { dimensionRange: column },
        },
      },
    },
  ]);
  if (answer.status !== 200) throw new Error(answer.json.error?.message);
}
