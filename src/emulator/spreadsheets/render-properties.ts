// Properties of a spreadsheet and its sheets as Google writes them.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import type { GridRange, SheetProperties } from './model.ts';

export function sheetPropertiesJson({ gridProperties, ...properties }: SheetProperties): v4.Schema$SheetProperties {
  const { sheetId, title, index, sheetType, ...rest } = properties;
  return { sheetId, title, index, sheetType, gridProperties: { ...gridProperties }, ...rest };
}

/** proto3 JSON: a sheetId of 0 is not written inside ranges (seen on recorded traffic). */
export function rangeJson<T extends { sheetId: number }>(range: T): Omit<T, 'sheetId'> & { sheetId?: number } {
  const { sheetId, ...rest } = range;
  return sheetId === 0 ? rest : { sheetId, ...rest };
}

export function rangesJson(ranges: readonly GridRange[]): v4.Schema$GridRange[] {
  return ranges.map(range => rangeJson(range));
}

const rgb = (red?: number, green?: number, blue?: number): v4.Schema$ColorStyle => ({
  rgbColor: { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) },
});

/** The format of a cell nobody touched, as recorded traffic shows it. */
export const DEFAULT_FORMAT: v4.Schema$CellFormat = {
  backgroundColor: { red: 1, green: 1, blue: 1 },
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: rgb(),
  },
  backgroundColorStyle: rgb(1, 1, 1),
};

export const THEME: v4.Schema$SpreadsheetTheme = {
  primaryFontFamily: 'Arial',
  themeColors: [
    { colorType: 'TEXT', color: rgb() },
    { colorType: 'BACKGROUND', color: rgb(1, 1, 1) },
    { colorType: 'ACCENT1', color: rgb(0.25882354, 0.52156866, 0.95686275) },
    { colorType: 'ACCENT2', color: rgb(0.91764706, 0.2627451, 0.20784314) },
    { colorType: 'ACCENT3', color: rgb(0.9843137, 0.7372549, 0.015686275) },
    { colorType: 'ACCENT4', color: rgb(0.20392157, 0.65882355, 0.3254902) },
    { colorType: 'ACCENT5', color: rgb(1, 0.42745098, 0.003921569) },
    { colorType: 'ACCENT6', color: rgb(0.27450982, 0.7411765, 0.7764706) },
    { colorType: 'LINK', color: rgb(0.06666667, 0.33333334, 0.8) },
  ],
};
