// Inserting, deleting and moving rows and columns: everything that names a place follows, in every sheet.
import { shiftedFormula } from './formula/references.ts';
import { trimmed, trimRows } from './grid.ts';
import { shiftGroups } from './groups.ts';
import type { Axis, BooleanCondition, Cell, CellRow, FilterView, GridRange, Sheet, Spreadsheet } from './model.ts';
import { SpreadsheetError } from './model.ts';
import { moveIndex, moveSpan, type Shift } from './shift.ts';

/** The grid grows or shrinks with it; refuses to take away the last row or column. */
export function shiftSheet(spreadsheet: Spreadsheet, sheet: Sheet, shift: Shift): void {
  resize(sheet, shift);
  if (shift.axis === 'ROWS') {
    sheet.rows = shiftList(sheet.rows, shift, []);
    trimRows(sheet);
    sheet.rowProperties = shiftList(sheet.rowProperties, shift, null);
  } else {
    sheet.rows = sheet.rows.map(row =>
      row.length > shift.at || shift.kind === 'move' ? trimmed(shiftList(row, shift, null)) : row,
    );
    sheet.columnProperties = shiftList(sheet.columnProperties, shift, null);
  }
  shiftGroups(sheet, shift);
  shiftPlaces(spreadsheet, sheet, shift);
  shiftFormulas(spreadsheet, sheet, shift);
}

function resize(sheet: Sheet, shift: Shift): void {
  const grid = sheet.properties.gridProperties;
  const field = shift.axis === 'ROWS' ? 'rowCount' : 'columnCount';
  const frozen = shift.axis === 'ROWS' ? 'frozenRowCount' : 'frozenColumnCount';
  if (shift.kind === 'insert') {
    grid[field] += shift.count;
    if (grid[frozen] && shift.at < grid[frozen]) grid[frozen] += shift.count;
  }
  if (shift.kind === 'delete') {
    if (shift.count >= grid[field])
      throw new SpreadsheetError(`You can't delete all the ${shift.axis.toLowerCase()} on the sheet.`);
    grid[field] -= shift.count;
    const lost = Math.max(0, Math.min((grid[frozen] ?? 0) - shift.at, shift.count));
    if (lost > 0) grid[frozen] = (grid[frozen] ?? 0) - lost;
    if (grid[frozen] === 0) delete grid[frozen];
  }
}

function shiftList<T>(list: readonly T[], shift: Shift, empty: T): T[] {
  const { at, count } = shift;
  const copy = list.slice();
  if (shift.kind === 'delete') {
    copy.splice(at, count);
    return copy;
  }
  if (shift.kind === 'insert') {
    if (at < copy.length) copy.splice(at, 0, ...Array<T>(count).fill(empty));
    return copy;
  }
  while (copy.length < Math.max(at + count, shift.to)) copy.push(empty);
  const moved = copy.splice(at, count);
  copy.splice(shift.to > at ? shift.to - count : shift.to, 0, ...moved);
  return copy;
}

/** The range after the shift; undefined when it was deleted whole. Ranges of other sheets come back as they are. */
export function shiftRange<T extends GridRange>(range: T, sheetId: number, shift: Shift): T | undefined {
  if (range.sheetId !== sheetId) return range;
  const [from, to] =
    shift.axis === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const [start, end] = [range[from], range[to]];
  if (start === undefined && end === undefined) return range;
  const span = moveSpan({ start: start ?? 0, ...(end === undefined ? {} : { end }) }, shift);
  if (!span) return undefined;
  return {
    ...range,
    ...(start === undefined ? {} : { [from]: span.start }),
    ...(end === undefined || span.end === undefined ? {} : { [to]: span.end }),
  };
}

function shiftPlaces(spreadsheet: Spreadsheet, sheet: Sheet, shift: Shift): void {
  const { sheetId } = sheet.properties;
  const place = <T extends GridRange>(range: T): T | undefined => shiftRange(range, sheetId, shift);
  const kept = <T extends { range: GridRange }>(items: readonly T[]): T[] =>
    items.flatMap(item => {
      const range = place(item.range);
      return range ? [{ ...item, range }] : [];
    });
  sheet.merges = sheet.merges.flatMap(range => place(range) ?? []);
  sheet.protectedRanges = kept(sheet.protectedRanges).map(protection =>
    protection.unprotectedRanges
      ? { ...protection, unprotectedRanges: protection.unprotectedRanges.flatMap(range => place(range) ?? []) }
      : protection,
  );
  sheet.bandedRanges = kept(sheet.bandedRanges);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map(rule => ({ ...rule, ranges: rule.ranges.flatMap(range => place(range) ?? []) }))
    .filter(rule => rule.ranges.length > 0);
  const filter = sheet.basicFilter && kept([sheet.basicFilter])[0];
  if (filter) sheet.basicFilter = shiftFilter(filter, shift);
  else delete sheet.basicFilter;
  sheet.filterViews = kept(sheet.filterViews).map(view => shiftFilter<FilterView>(view, shift));
  spreadsheet.namedRanges = kept(spreadsheet.namedRanges);
  spreadsheet.developerMetadata = spreadsheet.developerMetadata.filter(item =>
    shiftMetadata(item.location, sheetId, shift),
  );
  for (const other of spreadsheet.sheets)
    other.charts = other.charts.map(chart => shiftChart(chart, sheetId, shift) as typeof chart);
}

/** Criteria and sort order of a filter are keyed by column. */
function shiftFilter<T extends { criteria: FilterView['criteria']; sortSpecs?: FilterView['sortSpecs'] }>(
  filter: T,
  shift: Shift,
): T {
  if (shift.axis === 'ROWS') return filter;
  const criteria = Object.entries(filter.criteria).flatMap(([column, value]) => {
    const moved = moveIndex(Number(column), shift);
    return moved === undefined ? [] : [[String(moved), value] as const];
  });
  const sortSpecs = filter.sortSpecs?.flatMap(spec => {
    const moved = moveIndex(spec.dimensionIndex, shift);
    return moved === undefined ? [] : [{ ...spec, dimensionIndex: moved }];
  });
  return { ...filter, criteria: Object.fromEntries(criteria), ...(sortSpecs ? { sortSpecs } : {}) };
}

/** Metadata of a row or column goes with it and dies with it (W/sheets/api/guides/metadata). */
function shiftMetadata(
  location: Spreadsheet['developerMetadata'][number]['location'],
  sheetId: number,
  shift: Shift,
): boolean {
  if (!('dimensionRange' in location)) return true;
  const range = location.dimensionRange;
  if (range.sheetId !== sheetId || range.dimension !== shift.axis) return true;
  const moved = moveIndex(range.startIndex ?? 0, shift);
  if (moved === undefined) return false;
  location.dimensionRange = { ...range, startIndex: moved, endIndex: moved + 1 };
  return true;
}

/** Source ranges and the anchor of a chart lie at many depths of its spec. */
function shiftChart(value: unknown, sheetId: number, shift: Shift): unknown {
  if (Array.isArray(value)) return value.map(element => shiftChart(element, sheetId, shift));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Record<string, unknown>;
  if (
    'startRowIndex' in record ||
    'startColumnIndex' in record ||
    'endRowIndex' in record ||
    'endColumnIndex' in record
  ) {
    const range = { ...record, sheetId: (record['sheetId'] as number | undefined) ?? 0 } as GridRange;
    return shiftRange(range, sheetId, shift) ?? range;
  }
  const field = shift.axis === 'ROWS' ? 'rowIndex' : 'columnIndex';
  if (
    ('rowIndex' in record || 'columnIndex' in record) &&
    ((record['sheetId'] as number | undefined) ?? 0) === sheetId
  ) {
    return { ...record, [field]: moveIndex((record[field] as number | undefined) ?? 0, shift) ?? shift.at };
  }
  return Object.fromEntries(Object.entries(record).map(([key, child]) => [key, shiftChart(child, sheetId, shift)]));
}

function shiftFormulas(spreadsheet: Spreadsheet, sheet: Sheet, shift: Shift): void {
  for (const other of spreadsheet.sheets) {
    const rewrite = (formula: string): string =>
      shiftedFormula(formula, other.properties.title, { shift, title: sheet.properties.title });
    mapFormulas(other, rewrite);
  }
}

/** Rewrites every formula of a sheet: in cells, validations, conditional formats and filters. */
export function mapFormulas(sheet: Sheet, rewrite: (formula: string) => string): void {
  sheet.rows = sheet.rows.map(row => mapRow(row, rewrite));
  for (const rule of sheet.conditionalFormats) {
    if (rule.booleanRule)
      rule.booleanRule = { ...rule.booleanRule, condition: mapCondition(rule.booleanRule.condition, rewrite) };
  }
}

function mapRow(row: CellRow, rewrite: (formula: string) => string): CellRow {
  let changed: (Cell | null)[] | undefined;
  row.forEach((cell, column) => {
    const mapped = cell && mapCell(cell, rewrite);
    if (mapped === cell) return;
    changed ??= [...row];
    changed[column] = mapped;
  });
  return changed ?? row;
}

function mapCell(cell: Cell, rewrite: (formula: string) => string): Cell {
  let mapped = cell;
  const value = cell.userEnteredValue;
  if (value && 'formulaValue' in value) {
    const formulaValue = rewrite(value.formulaValue);
    if (formulaValue !== value.formulaValue) mapped = { ...mapped, userEnteredValue: { formulaValue } };
  }
  const condition = cell.dataValidation?.condition;
  if (cell.dataValidation && condition?.values?.some(item => item.userEnteredValue?.startsWith('='))) {
    const moved = mapCondition(condition, rewrite);
    if (moved !== condition) mapped = { ...mapped, dataValidation: { ...cell.dataValidation, condition: moved } };
  }
  return mapped;
}

function mapCondition(condition: BooleanCondition, rewrite: (formula: string) => string): BooleanCondition {
  let isChanged = false;
  const values = (condition.values ?? []).map(item => {
    if (!item.userEnteredValue?.startsWith('=')) return item;
    const userEnteredValue = rewrite(item.userEnteredValue);
    isChanged ||= userEnteredValue !== item.userEnteredValue;
    return { ...item, userEnteredValue };
  });
  return isChanged ? { ...condition, values } : condition;
}

/** New rows or columns look like their neighbour: formats and validations, never values or notes. */
export function inheritFormat(
  sheet: Sheet,
  axis: Axis,
  { from, at, count }: { from: number; at: number; count: number },
): void {
  const look = (cell: Cell | null | undefined): Cell | null => {
    const { userEnteredFormat, dataValidation } = cell ?? {};
    if (!userEnteredFormat && !dataValidation) return null;
    return { ...(userEnteredFormat ? { userEnteredFormat } : {}), ...(dataValidation ? { dataValidation } : {}) };
  };
  const size = (axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties)[from]?.pixelSize;
  const list = axis === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
  if (size !== undefined) for (let index = at; index < at + count; index++) list[index] = { pixelSize: size };
  for (let hole = 0; hole < list.length; hole++) list[hole] ??= null;
  if (axis === 'ROWS') {
    const row = trimmed((sheet.rows[from] ?? []).map(look));
    if (row.length === 0) return;
    while (sheet.rows.length < at + count) sheet.rows.push([]);
    for (let index = at; index < at + count; index++) sheet.rows[index] = row;
    return;
  }
  sheet.rows = sheet.rows.map(row => {
    const cell = look(row[from]);
    if (!cell) return row;
    const copy = [...row];
    while (copy.length < at + count) copy.push(null);
    for (let index = at; index < at + count; index++) copy[index] = cell;
    return copy;
  });
}
