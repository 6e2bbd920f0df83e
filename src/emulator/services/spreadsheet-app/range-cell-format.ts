// The one way the format of the cells of a range is read and changed. The classes above it name Google's members.
import { cleanFormat } from '../../spreadsheets/cell-write.ts';
import { withFields } from '../../spreadsheets/grid.ts';
import type { Cell, CellFormat } from '../../spreadsheets/model.ts';
import { RangeAddress } from './range-address.ts';

export type TextFormat = NonNullable<CellFormat['textFormat']>;
export type Loose<T> = { [K in keyof T]?: T[K] | undefined };

export abstract class RangeCellFormat extends RangeAddress {
  /** One result a cell, from its own format; what conditional formats add does not count. */
  _look<T>(member: string, read: (format: CellFormat) => T): T[][] {
    this._reads(member);
    return this._map(cell => read(cell.userEnteredFormat ?? {}));
  }

  _text<T>(member: string, read: (text: TextFormat, cell: Cell) => T): T[][] {
    this._reads(member);
    return this._map(cell => read(cell.userEnteredFormat?.textFormat ?? {}, cell));
  }

  _format(member: string, change: (place: { row: number; column: number }) => Loose<CellFormat>): this {
    return this._write(member, (cell, place) => withFormat(cell, change(place)));
  }

  _textFormat(member: string, change: (place: { row: number; column: number }) => Loose<TextFormat>): this {
    return this._write(member, (cell, place) => {
      const textFormat = pruned<TextFormat>({ ...cell.userEnteredFormat?.textFormat, ...change(place) });
      return withFormat(cell, { textFormat: Object.keys(textFormat).length > 0 ? textFormat : undefined });
    });
  }
}

/** Without the fields that are undefined. */
export function pruned<T extends object>(fields: Loose<T>): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}

function withFormat(cell: Cell, change: Loose<CellFormat>): Cell {
  const format = pruned<CellFormat>({ ...cell.userEnteredFormat, ...change });
  return withFields(cell, { userEnteredFormat: cleanFormat(format, cell.userEnteredFormat) });
}
