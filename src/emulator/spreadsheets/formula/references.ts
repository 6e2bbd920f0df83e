// Rewrites the references inside a formula: when rows and columns move, when a formula is copied, when a sheet is renamed.
import { moveSpan, type Shift } from '../shift.ts';
import { type Corner, type Reference, readReference, tokenize, writeReference } from './tokens.ts';

/** Replaces each reference; undefined from `rewrite` leaves #REF!. Text in quotes is never touched. `write` gives another notation. */
export function mapReferences(
  formula: string,
  rewrite: (reference: Reference) => Reference | undefined,
  write?: (reference: Reference) => string,
): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  let text = '';
  let done = 0;
  for (const token of tokens) {
    if (token.kind !== 'reference') continue;
    const before = readReference(token.text);
    const after = rewrite(before);
    text +=
      formula.slice(done, token.at) +
      (after === before && !write ? token.text : after ? (write ?? writeReference)(after) : '#REF!');
    done = token.at + token.text.length;
  }
  return text + formula.slice(done);
}

/** Relative references move with the cell that holds the formula. */
export function copiedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const moved = (corner: Corner): Corner | undefined => {
    const row = corner.row === undefined || corner.isRowFixed ? corner.row : corner.row + rows;
    const column = corner.column === undefined || corner.isColumnFixed ? corner.column : corner.column + columns;
    if ((row ?? 0) < 0 || (column ?? 0) < 0) return undefined;
    return { ...corner, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
  };
  return mapReferences(formula, reference => {
    const from = moved(reference.from);
    const to = reference.to && moved(reference.to);
    if (!from || (reference.to && !to)) return undefined;
    return { ...reference, from, ...(to ? { to } : {}) };
  });
}

export interface FormulaShift {
  readonly shift: Shift;
  /** Title of the sheet whose rows or columns move. */
  readonly title: string;
}

/** What the formula, standing on the sheet `home`, must say after rows or columns of a sheet moved. */
export function shiftedFormula(formula: string, home: string, { shift, title }: FormulaShift): string {
  return mapReferences(formula, reference => {
    if ((reference.title ?? home).toLowerCase() !== title.toLowerCase()) return reference;
    return shiftedReference(reference, shift);
  });
}

function shiftedReference(reference: Reference, shift: Shift): Reference | undefined {
  const field = shift.axis === 'ROWS' ? 'row' : 'column';
  const { from } = reference;
  const to = reference.to ?? from;
  const [first, last] = [from[field], to[field]];
  if (first === undefined && last === undefined) return reference;
  const span = moveSpan({ start: first ?? 0, ...(last === undefined ? {} : { end: last + 1 }) }, shift);
  if (!span) return undefined;
  const start = first === undefined ? {} : { [field]: span.start };
  const end = last === undefined || span.end === undefined ? {} : { [field]: span.end - 1 };
  if (first === span.start && (last === undefined || last + 1 === span.end)) return reference;
  return { ...reference, from: { ...from, ...start }, ...(reference.to ? { to: { ...to, ...end } } : {}) };
}

export function renamedFormula(formula: string, from: string, to: string): string {
  return mapReferences(formula, reference =>
    reference.title?.toLowerCase() === from.toLowerCase() ? { ...reference, title: to } : reference,
  );
}
