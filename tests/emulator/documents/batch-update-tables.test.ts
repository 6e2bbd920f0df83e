// documents.batchUpdate on tables: shape, merges, looks, and how indexes and named ranges follow.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { Desk, findText, firstTable, outline } from './desk.ts';

let desk: Desk;
beforeEach(() => {
  desk = new Desk();
});

/** "t", then a table whose cells say a1 b1 …, then the rest. */
function withTable(rows: number, columns: number): string {
  const id = desk.newDocument('t');
  desk.batch(id, [{ insertTable: { rows, columns, location: { index: 2 } } }]);
  const cells = firstTable(desk.read(id)).table.tableRows?.flatMap((row, r) =>
    (row.tableCells ?? []).map((cell, c) => ({ index: (cell.startIndex ?? 0) + 1, text: `${'abcdef'[c]}${r + 1}` })),
  );
  desk.batch(
    id,
    (cells ?? []).reverse().map(({ index, text }) => ({ insertText: { location: { index }, text } })),
  );
  return id;
}

const at = (rowIndex: number, columnIndex: number): object => ({
  tableCellLocation: { tableStartLocation: { index: 3 }, rowIndex, columnIndex },
});
const block = (rowIndex: number, columnIndex: number, rowSpan: number, columnSpan: number): object => ({
  tableRange: { ...at(rowIndex, columnIndex), rowSpan, columnSpan },
});
const spans = (json: docs_v1.Schema$Document): string =>
  (firstTable(json).table.tableRows ?? [])
    .map(row =>
      row.tableCells?.map(({ tableCellStyle }) => `${tableCellStyle?.rowSpan}x${tableCellStyle?.columnSpan}`).join(' '),
    )
    .join(' / ');

describe('insertTable', () => {
  it('puts a newline first, so that the table starts one index further', () => {
    const id = withTable(2, 2);
    expect(outline(desk.read(id))).toBe('t\n[a1][b1]\n[a2][b2]\n\n');
    expect(firstTable(desk.read(id)).startIndex).toBe(3);
  });

  it('refuses a table start and sizes below one', () => {
    const id = withTable(1, 1);
    expect(
      desk.batch(id, [{ insertTable: { rows: 1, columns: 1, location: { index: 3 } } }]).json.error?.message,
    ).toContain('inside the bounds');
    expect(desk.batch(id, [{ insertTable: { rows: 0, columns: 1, location: { index: 1 } } }]).status).toBe(400);
  });
});

describe('rows and columns', () => {
  it('come and go beside the reference cell', () => {
    const id = withTable(2, 2);
    desk.batch(id, [{ insertTableRow: { ...at(0, 0), insertBelow: true } }]);
    desk.batch(id, [{ insertTableColumn: { ...at(0, 1), insertRight: false } }]);
    expect(outline(desk.read(id))).toBe('t\n[a1][][b1]\n[][][]\n[a2][][b2]\n\n');
    desk.batch(id, [{ deleteTableRow: at(1, 2) }, { deleteTableColumn: at(0, 1) }]);
    expect(outline(desk.read(id))).toBe('t\n[a1][b1]\n[a2][b2]\n\n');
    expect(firstTable(desk.read(id)).table.tableStyle?.tableColumnProperties).toHaveLength(2);
  });

  it('takes the table along with its last row', () => {
    const id = withTable(1, 2);
    desk.batch(id, [{ deleteTableRow: at(0, 0) }]);
    expect(outline(desk.read(id))).toBe('t\n\n');
  });

  it('refuses a place that is no table or outside of it', () => {
    const id = withTable(1, 1);
    const wrong = { tableCellLocation: { tableStartLocation: { index: 1 }, rowIndex: 0, columnIndex: 0 } };
    expect(desk.batch(id, [{ insertTableRow: wrong }]).json.error?.message).toBe(
      'Invalid requests[0].insertTableRow: Invalid table start location. Must specify the start index of the table.',
    );
    expect(desk.batch(id, [{ deleteTableRow: at(4, 0) }]).status).toBe(400);
  });
});

describe('merges', () => {
  it('gather the words in the first cell and keep the grid', () => {
    const id = withTable(2, 3);
    desk.batch(id, [{ mergeTableCells: block(0, 0, 2, 2) }]);
    expect(spans(desk.read(id))).toBe('2x2 1x1 1x1 / 1x1 1x1 1x1');
    expect(outline(desk.read(id))).toBe('t\n[a1\nb1\na2\nb2][][c1]\n[][][c2]\n\n');
    desk.batch(id, [{ unmergeTableCells: block(0, 0, 2, 2) }]);
    expect(spans(desk.read(id))).toBe('1x1 1x1 1x1 / 1x1 1x1 1x1');
  });

  it('grow with a row inserted inside and shrink with one deleted', () => {
    const id = withTable(3, 2);
    desk.batch(id, [{ mergeTableCells: block(0, 0, 2, 1) }]);
    desk.batch(id, [{ insertTableRow: { ...at(1, 1), insertBelow: false } }]);
    expect(spans(desk.read(id))).toBe('3x1 1x1 / 1x1 1x1 / 1x1 1x1 / 1x1 1x1');
    desk.batch(id, [{ deleteTableRow: at(1, 1) }]);
    expect(spans(desk.read(id))).toBe('2x1 1x1 / 1x1 1x1 / 1x1 1x1');
  });

  it('refuse a range that cuts a merged cell', () => {
    const id = withTable(2, 2);
    desk.batch(id, [{ mergeTableCells: block(0, 0, 2, 1) }]);
    expect(desk.batch(id, [{ mergeTableCells: block(0, 0, 1, 2) }]).json.error?.message).toContain('rectangular');
  });
});

describe('looks', () => {
  it('write only the masked fields of cells, columns and rows', () => {
    const id = withTable(2, 2);
    const yellow = { color: { rgbColor: { red: 1, green: 1 } } };
    desk.batch(id, [
      {
        updateTableCellStyle: {
          ...block(0, 0, 1, 2),
          tableCellStyle: { backgroundColor: yellow, contentAlignment: 'BOTTOM' },
          fields: 'backgroundColor',
        },
      },
      {
        updateTableColumnProperties: {
          tableStartLocation: { index: 3 },
          columnIndices: [1],
          tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: 80, unit: 'PT' } },
          fields: '*',
        },
      },
      { pinTableHeaderRows: { tableStartLocation: { index: 3 }, pinnedHeaderRowsCount: 1 } },
    ]);
    const { table } = firstTable(desk.read(id));
    expect(table.tableRows?.[0]?.tableCells?.[1]?.tableCellStyle).toMatchObject({
      backgroundColor: yellow,
      contentAlignment: 'TOP',
    });
    expect(table.tableRows?.[1]?.tableCells?.[1]?.tableCellStyle?.backgroundColor).toEqual({});
    expect(table.tableStyle?.tableColumnProperties?.[1]?.width?.magnitude).toBe(80);
    expect(table.tableRows?.map(row => row.tableRowStyle?.tableHeader)).toEqual([true, undefined]);
  });

  it('refuse a mask that is empty, unknown or not writable', () => {
    const id = withTable(1, 1);
    const style = (fields: string): string =>
      desk.batch(id, [{ updateTableCellStyle: { ...block(0, 0, 1, 1), tableCellStyle: {}, fields } }]).json.error
        ?.message ?? '';
    expect(style('')).toContain("At least one field must be listed in 'fields'.");
    expect(style('rowSpan')).toContain('Unallowed field: rowSpan');
    expect(style('colour')).toContain('Invalid field: colour');
  });
});

describe('named ranges', () => {
  const range = (json: docs_v1.Schema$Document): (number | null | undefined)[] => {
    const named = json.namedRanges?.['spot']?.namedRanges?.[0]?.ranges?.[0];
    return [named?.startIndex, named?.endIndex];
  };

  it('move with text and rows before them, grow inside, and vanish with their words', () => {
    const id = withTable(2, 1);
    const { startIndex, endIndex } = findText(desk.read(id), 'a2');
    const { json } = desk.batch(id, [{ createNamedRange: { name: 'spot', range: { startIndex, endIndex } } }]);
    expect(json.replies?.[0]?.createNamedRange?.namedRangeId).toMatch(/^kix\./);
    desk.batch(id, [{ insertText: { location: { index: 1 }, text: 'xyz' } }]);
    expect(range(desk.read(id))).toEqual([startIndex + 3, endIndex + 3]);
    const table = { tableCellLocation: { tableStartLocation: { index: 6 }, rowIndex: 0, columnIndex: 0 } };
    desk.batch(id, [
      { insertTableRow: { ...table, insertBelow: true } },
      { insertText: { location: { index: startIndex + 7 }, text: '!' } },
    ]);
    const now = findText(desk.read(id), 'a!2');
    expect(range(desk.read(id))).toEqual([now.startIndex, now.endIndex]);
    desk.batch(id, [{ deleteContentRange: { range: now } }]);
    expect(desk.read(id).namedRanges).toBeUndefined();
  });

  it('go by name or id, and an unknown id is refused', () => {
    const id = desk.newDocument('words');
    desk.batch(id, [{ createNamedRange: { name: 'spot', range: { startIndex: 1, endIndex: 3 } } }]);
    expect(desk.batch(id, [{ deleteNamedRange: { namedRangeId: 'kix.none' } }]).status).toBe(400);
    desk.batch(id, [{ deleteNamedRange: { name: 'spot' } }]);
    expect(desk.read(id).namedRanges).toBeUndefined();
  });
});
