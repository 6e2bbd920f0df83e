// Requests of the menu Data over REST: clean-up, splitting, filling on, pasted text; and changes of filter views, bands, charts.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { ANA, BEN, Desk } from './desk.ts';

const cells = (top: number, bottom: number, left: number, right: number): v4.Schema$GridRange => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

interface Outcome {
  readonly values: unknown[][] | undefined;
  readonly reply: v4.Schema$Response | undefined;
  readonly refusal: string | undefined;
}

/** What these requests make of these rows; the reply is that of the last one. */
function after(rows: readonly (readonly unknown[])[], ...requests: v4.Schema$Request[]): Outcome {
  const desk = new Desk();
  const id = desk.newSpreadsheet(rows);
  const { json } = desk.batch(id, requests);
  const values = desk.values(id, 'A1:F20', 'valueRenderOption=FORMULA');
  return { values, reply: json.replies?.at(-1), refusal: json.error?.message };
}

describe('clean-up', () => {
  it('trims texts and says how many cells it changed', () => {
    const rows = [
      ['  a   b ', 'c'],
      [12, '=" x "'],
    ];
    const { values, reply } = after(rows, { trimWhitespace: { range: { sheetId: 0 } } });
    expect(values).toEqual([
      ['a b', 'c'],
      [12, '=" x "'],
    ]);
    expect(reply).toEqual({ trimWhitespace: { cellsChangedCount: 1 } });
    expect(after([['a']], { trimWhitespace: { range: { sheetId: 0 } } }).reply).toEqual({ trimWhitespace: {} });
  });

  const people = [
    ['Ada', 1, 'x'],
    ['ada', 2, 'y'],
    ['Ben', 1, 'x'],
  ];

  it('removes rows alike in the columns asked for, and only inside of the range', () => {
    const request = {
      range: cells(0, 3, 0, 2),
      comparisonColumns: [{ dimension: 'COLUMNS', startIndex: 0, endIndex: 1 }],
    };
    const { values, reply } = after(people, { deleteDuplicates: request });
    expect(values).toEqual([
      ['Ada', 1, 'x'],
      ['Ben', 1, 'y'],
      ['', '', 'x'],
    ]);
    expect(reply).toEqual({ deleteDuplicates: { duplicatesRemovedCount: 1 } });
  });

  it('compares all columns when none are named, and takes no empty rows for duplicates', () => {
    expect(after(people, { deleteDuplicates: { range: { sheetId: 0 } } }).reply).toEqual({ deleteDuplicates: {} });
  });

  it('refuses columns outside of the range', () => {
    const comparisonColumns = [{ dimension: 'COLUMNS', startIndex: 2, endIndex: 3 }];
    const { refusal } = after(people, { deleteDuplicates: { range: cells(0, 3, 0, 2), comparisonColumns } });
    expect(refusal).toMatch(/^Invalid requests\[0\]\.deleteDuplicates/);
  });

  it('puts rows in a chance order, whole and none lost', () => {
    const rows = Array.from({ length: 12 }, (_, row) => [row, `r${row}`]);
    const { values = [] } = after(rows, { randomizeRange: { range: cells(0, 12, 0, 2) } });
    expect(values).not.toEqual(rows);
    expect([...values].sort((one, two) => Number(one[0]) - Number(two[0]))).toEqual(rows);
  });
});

describe('splitting', () => {
  it('enters the parts to the right', () => {
    const rows = [['a;1', 'old'], ['b']];
    const split = (more: object) => after(rows, { textToColumns: { source: cells(0, 2, 0, 1), ...more } });
    expect(split({ delimiterType: 'SEMICOLON' }).values).toEqual([['a', 1], ['b']]);
    expect(split({ delimiterType: 'CUSTOM', delimiter: ';' }).values).toEqual([['a', 1], ['b']]);
    expect(split({ delimiterType: 'CUSTOM' }).refusal).toContain('delimiter');
    expect(split({ delimiterType: 'COMMA' }).values).toEqual(rows);
  });

  it('wants exactly one column', () => {
    const request = { source: cells(0, 1, 0, 2), delimiterType: 'COMMA' };
    expect(after([['a,b']], { textToColumns: request }).refusal).toContain('exactly one column');
  });
});

describe('filling on', () => {
  const fill = (rows: unknown[][], source: v4.Schema$GridRange, dimension: string, fillLength: number): Outcome =>
    after(rows, { autoFill: { sourceAndDestination: { source, dimension, fillLength } } });

  it('goes on behind the source and before it', () => {
    expect(fill([[1], [2]], cells(0, 2, 0, 1), 'ROWS', 2).values).toEqual([[1], [2], [3], [4]]);
    expect(fill([['', '', 3, 4]], cells(0, 1, 2, 4), 'COLUMNS', -2).values).toEqual([[1, 2, 3, 4]]);
    expect(fill([[3]], cells(0, 1, 0, 1), 'ROWS', -1).refusal).toMatch(/^Invalid requests\[0\]\.autoFill/);
  });
});

describe('pasted text', () => {
  const paste = (data: string, delimiter: string, type?: string): Outcome =>
    after([['a', 'b', 'c']], {
      pasteData: { coordinate: { rowIndex: 0, columnIndex: 1 }, data, delimiter, ...(type ? { type } : {}) },
    });

  it('is split by its delimiter and entered as if typed', () => {
    expect(paste('x\t1\n=A1\t"q\tr"', '\t').values).toEqual([
      ['a', 'x', 1],
      ['', '=A1', 'q\tr'],
    ]);
  });

  it('makes the grid larger, and needs a delimiter', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    desk.batch(id, [{ pasteData: { coordinate: { rowIndex: 999, columnIndex: 25 }, data: 'a,b\nc', delimiter: ',' } }]);
    expect(desk.get(id).sheets?.[0]?.properties?.gridProperties).toMatchObject({ rowCount: 1001, columnCount: 27 });
    expect(paste('x', '').refusal).toContain('delimiter');
  });
});

describe('protections', () => {
  it.each<[string, v4.Schema$Request]>([
    ['trimWhitespace', { trimWhitespace: { range: cells(0, 2, 0, 1) } }],
    ['deleteDuplicates', { deleteDuplicates: { range: cells(0, 2, 0, 1) } }],
    ['randomizeRange', { randomizeRange: { range: cells(0, 2, 0, 1) } }],
    ['textToColumns', { textToColumns: { source: cells(0, 2, 0, 1), delimiterType: 'COMMA' } }],
    ['pasteData', { pasteData: { coordinate: { sheetId: 0 }, data: 'x', delimiter: ',' } }],
    [
      'autoFill',
      { autoFill: { sourceAndDestination: { source: cells(2, 3, 0, 1), dimension: 'ROWS', fillLength: -1 } } },
    ],
    ['addDimensionGroup', { addDimensionGroup: { range: { dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }],
  ])('hold against %s', (kind, request) => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([[' a'], [' a']]);
    desk.batch(id, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: [ANA] } } } }]);
    desk.send(`POST /drive/v3/files/${id}/permissions`, { json: { type: 'user', role: 'writer', emailAddress: BEN } });
    const { error } = desk.batch(id, [request], { token: `local:${BEN}` }).json;
    expect(error?.message).toMatch(
      new RegExp(`^Invalid requests\\[0\\]\\.${kind}: You are trying to edit a protected`),
    );
    expect(desk.values(id, 'A1:A2')).toEqual([[' a'], [' a']]);
  });
});

describe('objects changed', () => {
  it('a filter view is duplicated with a name and an id of its own', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['h'], ['x']]);
    const view = {
      filterViewId: 7,
      title: 'Mine',
      range: cells(0, 2, 0, 1),
      criteria: { '0': { hiddenValues: ['x'] } },
    };
    const { json } = desk.batch(id, [{ addFilterView: { filter: view } }, { duplicateFilterView: { filterId: 7 } }]);
    const copy = json.replies?.[1]?.duplicateFilterView?.filter;
    expect(copy).toMatchObject({ title: 'Copy of Mine', criteria: { '0': { hiddenValues: ['x'] } } });
    expect(desk.get(id).sheets?.[0]?.filterViews?.map(({ filterViewId }) => filterViewId)).toEqual([
      7,
      copy?.filterViewId,
    ]);
    expect(copy?.filterViewId).not.toBe(7);
  });

  it('bands take the masked fields', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a'], ['b']]);
    const red = { red: 1 };
    const rowProperties = { firstBandColor: red, secondBandColor: { blue: 1 } };
    const bandedRange = { bandedRangeId: 3, range: cells(0, 2, 0, 1), rowProperties };
    const update = { bandedRangeId: 3, range: cells(0, 1, 0, 1), rowProperties: { secondBandColor: { green: 1 } } };
    const { json } = desk.batch(id, [
      { addBanding: { bandedRange } },
      { updateBanding: { bandedRange: update, fields: 'rowProperties.secondBandColor' } },
    ]);
    expect(json.replies?.[1]).toEqual({});
    expect(desk.get(id).sheets?.[0]?.bandedRanges).toMatchObject([
      { range: { endRowIndex: 2 }, rowProperties: { firstBandColor: red, secondBandColor: { green: 1 } } },
    ]);
    const unknown = desk.batch(id, [{ updateBanding: { bandedRange: { bandedRangeId: 9 }, fields: '*' } }]);
    expect(unknown.json.error?.message).toBe('Invalid requests[0].updateBanding: No banded range with id: 9');
  });

  it('a chart moves, to another sheet when its anchor lies there', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a', 1]]);
    const position = { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 1, columnIndex: 1 }, widthPixels: 300 } };
    const moved = { overlayPosition: { anchorCell: { sheetId: 5, rowIndex: 4, columnIndex: 0 } } };
    const { json } = desk.batch(id, [
      { addSheet: { properties: { sheetId: 5, title: 'Charts' } } },
      { addChart: { chart: { chartId: 9, spec: { title: 'Points' }, position } } },
      { updateEmbeddedObjectPosition: { objectId: 9, newPosition: moved, fields: 'anchorCell' } },
    ]);
    expect(json.replies?.[2]?.updateEmbeddedObjectPosition?.position).toEqual({
      overlayPosition: { ...moved.overlayPosition, widthPixels: 300 },
    });
    expect(desk.get(id).sheets?.map(({ charts }) => charts?.length ?? 0)).toEqual([0, 1]);
  });
});
