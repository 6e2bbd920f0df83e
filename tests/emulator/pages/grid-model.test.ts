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
    expect(heightOf(wrapped(12))).toBe(47);
  });
});
