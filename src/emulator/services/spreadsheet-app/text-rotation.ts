// TextRotation: how the text of a cell is turned. Read only: no builder makes one.
import type { CellFormat } from '../../spreadsheets/model.ts';

type Rotation = NonNullable<CellFormat['textRotation']>;

export class TextRotation implements Pick<GoogleAppsScript.Spreadsheet.TextRotation, 'getDegrees' | 'isVertical'> {
  static readonly googleName = 'SpreadsheetApp.TextRotation';
  readonly _rotation: Rotation;

  constructor(rotation: Rotation) {
    this._rotation = rotation;
  }

  /** 0 for stacked text. */
  getDegrees(): number {
    return this._rotation.angle ?? 0;
  }

  isVertical(): boolean {
    return Boolean(this._rotation.vertical);
  }
}
