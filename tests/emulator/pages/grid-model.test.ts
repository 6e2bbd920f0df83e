// Heights of rows as the Sheets page draws them: by the size of the type and by wrapped lines.
import { GridModel } from '../../../src/emulator/pages/client/sheets/grid-model.ts';
import type { WireCell } from '../../../src/emulator/pages/client/sheets/wire.ts';

const TEN_PIXELS_A_LETTER = (text: string): number => text.length * 10;

function heightOf(cell: WireCell): number {
  const sheet = { properties: { gridProperties: { rowCount: 2, columnCount: 1 } } };
  const data = { rowData: [{ values: [cell] }], columnMetadata: [{ pixelSize: 108 }] };
  return new GridModel(sheet, data, TEN_PIXELS_A_LETTER).place(0, 0).height;
}

describe('the height of a row', () => {
  it('is the usual one for a line of ordinary type, however long', () => {
    expect(heightOf({ formattedValue: 'a' })).toBe(21);
    expect(heightOf({ formattedValue: 'a'.repeat(90) })).toBe(21);
  });

  it('grows with large type', () => {
    expect(heightOf({ formattedValue: 'a', effectiveFormat: { textFormat: { fontSize: 20 } } })).toBe(40);
  });

  it('grows with wrapped lines, of which large type needs more', () => {
    const wrapped = (fontSize: number): WireCell => ({
      formattedValue: 'aaaaaaaaa',
      effectiveFormat: { wrapStrategy: 'WRAP', textFormat: { fontSize } },
    });
    expect(heightOf(wrapped(10))).toBe(21);
    expect(heightOf(wrapped(12))).toBe(48);
  });
});

it('shows typed texts at once, also far beyond what is filled, twice before the server answers', () => {
  const grid = new GridModel(
    { properties: { gridProperties: { rowCount: 9, columnCount: 9 } } },
    {},
    TEN_PIXELS_A_LETTER,
  )
    .typed(4, 3, [['one', '=A1']])
    .typed(6, 1, [['two'], ['three']]);
  expect(grid.text(4, 3)).toBe('one');
  expect(grid.text(4, 4)).toBe('');
  expect([grid.text(6, 1), grid.text(7, 1)]).toEqual(['two', 'three']);
  expect(grid.used()).toEqual({ top: 0, left: 0, bottom: 8, right: 4 });
});

it('knows which rows show something: a format or a rule alone does not count', () => {
  const rule = { dataValidation: { condition: { type: 'ONE_OF_LIST' } } };
  const rowData = [{ values: [{}, { formattedValue: 'Amara' }, rule] }, { values: [{}, {}, rule] }];
  const grid = new GridModel({ properties: { gridProperties: { rowCount: 3 } } }, { rowData }, TEN_PIXELS_A_LETTER);
  expect([0, 1, 2].map(row => grid.isFilled(row))).toEqual([true, false, false]);
});
