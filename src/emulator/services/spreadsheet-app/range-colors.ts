// Colours of a range: backgrounds and fonts, as texts and as Color objects.
import { checkSignature } from '../../runtime/signature.ts';
import type { CellFormat } from '../../spreadsheets/model.ts';
import { linkOf } from '../../spreadsheets/render-cell.ts';
import { Color, ColorBuilder, styleOf } from './color-objects.ts';
import { readColor, writeColor } from './colors.ts';
import { type Loose, RangeCellFormat } from './range-cell-format.ts';

type AnyColor = Color | ColorBuilder | null;

export abstract class RangeColors extends RangeCellFormat {
  getBackground(): string {
    return this.getBackgrounds()[0]?.[0] ?? '#ffffff';
  }

  /** The cells' own colours, white where there is none; conditional formats do not count. */
  getBackgrounds(): string[][] {
    this._reads('getBackgrounds');
    return this._map(cell =>
      writeColor(cell.userEnteredFormat?.backgroundColorStyle, cell.userEnteredFormat?.backgroundColor, '#ffffff'),
    );
  }

  setBackground(color: string | null): this {
    checkSignature('SpreadsheetApp.Range.setBackground', [color], ['String'], ['null']);
    return this._format('setBackground', () => colored(color));
  }

  setBackgrounds(colors: readonly (readonly (string | null)[])[]): this {
    this._checkSize(colors);
    return this._format('setBackgrounds', place => colored(this._element(colors, place) ?? null));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const hex = [red, green, blue].map(part => part.toString(16).padStart(2, '0')).join('');
    return this.setBackground(`#${hex}`);
  }

  getFontColor(): string {
    return this.getFontColors()[0]?.[0] ?? '#000000';
  }

  getFontColors(): string[][] {
    return this._text('getFontColors', (text, cell) =>
      writeColor(text.foregroundColorStyle, text.foregroundColor, linkOf(cell) ? '#1155cc' : '#000000'),
    );
  }

  setFontColor(color: string | null): this {
    return this._textFormat('setFontColor', () => ({
      foregroundColorStyle: readColor(color),
      foregroundColor: undefined,
    }));
  }

  setFontColors(colors: readonly (readonly (string | null)[])[]): this {
    this._checkSize(colors);
    return this._textFormat('setFontColors', place => ({
      foregroundColorStyle: readColor(this._element(colors, place) ?? null),
      foregroundColor: undefined,
    }));
  }

  /** null takes the colour away. */
  setBackgroundObject(color: AnyColor): this {
    checkSignature('SpreadsheetApp.Range.setBackgroundObject', [color], [Color], [ColorBuilder], ['null']);
    return this._format('setBackgroundObject', () => ({
      backgroundColorStyle: color?._style,
      backgroundColor: undefined,
    }));
  }

  setBackgroundObjects(colors: readonly (readonly AnyColor[])[]): this {
    checkSignature('SpreadsheetApp.Range.setBackgroundObjects', [colors], ['Any[][]']);
    this._checkSize(colors);
    return this._format('setBackgroundObjects', place => ({
      backgroundColorStyle: this._element(colors, place)?._style,
      backgroundColor: undefined,
    }));
  }

  getBackgroundObject(): Color {
    return this.getBackgroundObjects()[0]![0]!;
  }

  getBackgroundObjects(): Color[][] {
    return this._look(
      'getBackgroundObjects',
      ({ backgroundColorStyle, backgroundColor }) =>
        new Color(styleOf(backgroundColorStyle, backgroundColor, '#ffffff')),
    );
  }

  setFontColorObject(color: AnyColor): this {
    checkSignature('SpreadsheetApp.Range.setFontColorObject', [color], [Color], [ColorBuilder], ['null']);
    return this._textFormat('setFontColorObject', () => ({
      foregroundColorStyle: color?._style,
      foregroundColor: undefined,
    }));
  }

  setFontColorObjects(colors: readonly (readonly AnyColor[])[]): this {
    checkSignature('SpreadsheetApp.Range.setFontColorObjects', [colors], ['Any[][]']);
    this._checkSize(colors);
    return this._textFormat('setFontColorObjects', place => ({
      foregroundColorStyle: this._element(colors, place)?._style,
      foregroundColor: undefined,
    }));
  }

  getFontColorObject(): Color {
    return this.getFontColorObjects()[0]![0]!;
  }

  getFontColorObjects(): Color[][] {
    return this._look(
      'getFontColorObjects',
      ({ textFormat }) => new Color(styleOf(textFormat?.foregroundColorStyle, textFormat?.foregroundColor, '#000000')),
    );
  }
}

function colored(color: string | null): Loose<CellFormat> {
  return { backgroundColorStyle: readColor(color), backgroundColor: undefined };
}
