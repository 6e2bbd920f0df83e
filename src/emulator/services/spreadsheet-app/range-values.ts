// What stands in the cells of a range: values, formulas, notes, rich text, validations.
import { checkSignature } from '../../runtime/signature.ts';
import { fromR1C1, toR1C1 } from '../../spreadsheets/formula/r1c1.ts';
import { copiedFormula } from '../../spreadsheets/formula/references.ts';
import { withFields } from '../../spreadsheets/grid.ts';
import type { Cell } from '../../spreadsheets/model.ts';
import { displayed } from '../../spreadsheets/render-cell.ts';
import { DataValidation } from './data-validation.ts';
import { RangeLayout } from './range-layout.ts';
import { RichTextValue, richTextOf, runsOf } from './rich-text.ts';
import { cellWithValue, type ScriptValue, scriptValue } from './values.ts';

export abstract class RangeValues extends RangeLayout {
  getValue(): ScriptValue {
    return this.getValues()[0]?.[0] ?? '';
  }

  /** Empty cells are ''; numbers shown as dates are Dates. */
  getValues(): ScriptValue[][] {
    this._reads('getValues');
    const evaluation = this._host.evaluation();
    const { timeZone } = this._host.spreadsheet();
    const model = this._sheet._model();
    return this._map((_cell, row, column) => scriptValue(evaluation, model, { row, column, timeZone }));
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  getDisplayValues(): string[][] {
    this._reads('getDisplayValues');
    const evaluation = this._host.evaluation();
    const model = this._sheet._model();
    return this._map((_cell, row, column) => displayed(evaluation, model, { row, column }));
  }

  setValue(value: unknown): this {
    checkSignature('SpreadsheetApp.Range.setValue', [value], ['Any']);
    return this._write('setValue', (cell, { draft }) => cellWithValue(draft, cell, value), true);
  }

  setValues(values: readonly (readonly unknown[])[]): this {
    checkSignature('SpreadsheetApp.Range.setValues', [values], ['Any[][]']);
    this._checkSize(values);
    return this._write(
      'setValues',
      (cell, { draft, ...place }) => cellWithValue(draft, cell, this._element(values, place)),
      true,
    );
  }

  getFormula(): string {
    return this.getFormulas()[0]?.[0] ?? '';
  }

  getFormulas(): string[][] {
    this._reads('getFormulas');
    return this._map(cell => formulaOf(cell) ?? '');
  }

  getFormulasR1C1(): string[][] {
    this._reads('getFormulasR1C1');
    return this._map((cell, row, column) => {
      const formula = formulaOf(cell);
      return formula === undefined ? '' : toR1C1(formula, { row, column });
    });
  }

  getFormulaR1C1(): string {
    return this.getFormulasR1C1()[0]?.[0] ?? '';
  }

  /** As written for the first cell; for the others relative references move along (observed on live Google). */
  setFormula(formula: string): this {
    checkSignature('SpreadsheetApp.Range.setFormula', [formula], ['String']);
    const { top, left } = this._box;
    return this._write('setFormula', (cell, { row, column }) =>
      withFormula(cell, copiedFormula(formula, row - top, column - left)),
    );
  }

  /** A text without = gets one: "Value" becomes "=Value" (observed on live Google). */
  setFormulas(formulas: readonly (readonly string[])[]): this {
    checkSignature('SpreadsheetApp.Range.setFormulas', [formulas], ['String[][]']);
    this._checkSize(formulas);
    return this._write('setFormulas', (cell, place) => withFormula(cell, this._element(formulas, place) ?? ''));
  }

  setFormulaR1C1(formula: string): this {
    checkSignature('SpreadsheetApp.Range.setFormulaR1C1', [formula], ['String']);
    return this._write('setFormulaR1C1', (cell, place) => withFormula(cell, fromR1C1(formula, place)));
  }

  setFormulasR1C1(formulas: readonly (readonly string[])[]): this {
    checkSignature('SpreadsheetApp.Range.setFormulasR1C1', [formulas], ['String[][]']);
    this._checkSize(formulas);
    return this._write('setFormulasR1C1', (cell, place) =>
      withFormula(cell, fromR1C1(this._element(formulas, place) ?? '', place)),
    );
  }

  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }

  getNotes(): string[][] {
    this._reads('getNotes');
    return this._map(cell => cell.note ?? '');
  }

  setNote(note: string | null): this {
    checkSignature('SpreadsheetApp.Range.setNote', [note], ['Text'], ['null']);
    return this._write('setNote', cell => withFields(cell, { note: note ? String(note) : undefined }));
  }

  /** A whole number becomes "25.0" here, unlike in setNote (observed on live Google). */
  setNotes(notes: readonly (readonly unknown[])[]): this {
    checkSignature('SpreadsheetApp.Range.setNotes', [notes], ['Any[][]']);
    this._checkSize(notes);
    return this._write('setNotes', (cell, place) => {
      const note = this._element(notes, place);
      const text = typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note ?? '');
      return withFields(cell, { note: text || undefined });
    });
  }

  clearNote(): this {
    return this._write('clearNote', cell => withFields(cell, { note: undefined }));
  }

  getRichTextValue(): RichTextValue | null {
    return this.getRichTextValues()[0]?.[0] ?? null;
  }

  /** null where the cell holds no text. */
  getRichTextValues(): (RichTextValue | null)[][] {
    this._reads('getRichTextValues');
    return this._map(cell => {
      const value = cell.userEnteredValue;
      if (value && !('stringValue' in value)) return null;
      const { link: _link, ...base } = cell.userEnteredFormat?.textFormat ?? {};
      const link = cell.userEnteredFormat?.textFormat?.link;
      return richTextOf(value?.stringValue ?? '', link ? { ...base, link } : base, cell.textFormatRuns);
    });
  }

  setRichTextValue(value: RichTextValue): this {
    checkSignature('SpreadsheetApp.Range.setRichTextValue', [value], [RichTextValue]);
    return this._write('setRichTextValue', cell => withRichText(cell, value), true);
  }

  setRichTextValues(values: readonly (readonly RichTextValue[])[]): this {
    checkSignature('SpreadsheetApp.Range.setRichTextValues', [values], ['Any[][]']);
    this._checkSize(values);
    return this._write(
      'setRichTextValues',
      (cell, place) => withRichText(cell, this._element(values, place) ?? new RichTextValue('', [])),
      true,
    );
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    this._reads('getDataValidations');
    return this._map(cell =>
      cell.dataValidation ? new DataValidation(cell.dataValidation, address => this._sheet.getRange(address)) : null,
    );
  }

  setDataValidation(rule: DataValidation | null): this {
    checkSignature('SpreadsheetApp.Range.setDataValidation', [rule], [DataValidation], ['null']);
    return this._write('setDataValidation', cell => withFields(cell, { dataValidation: rule?._rule }));
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null)[])[]): this {
    checkSignature('SpreadsheetApp.Range.setDataValidations', [rules], ['Any[][]']);
    this._checkSize(rules);
    return this._write('setDataValidations', (cell, place) =>
      withFields(cell, { dataValidation: this._element(rules, place)?._rule }),
    );
  }

  clearDataValidations(): this {
    return this._write('clearDataValidations', cell => withFields(cell, { dataValidation: undefined }));
  }
}

function formulaOf(cell: Cell): string | undefined {
  const value = cell.userEnteredValue;
  return value && 'formulaValue' in value ? value.formulaValue : undefined;
}

function withFormula(cell: Cell, formula: string): Cell {
  const formulaValue = formula.startsWith('=') ? formula : `=${formula}`;
  return withFields(cell, {
    userEnteredValue: formula === '' ? undefined : { formulaValue },
    textFormatRuns: undefined,
  });
}

/** Rich text is text: nothing in it is read as a number, a date or a formula. */
function withRichText(cell: Cell, value: RichTextValue): Cell {
  const { link: _old, ...textFormat } = cell.userEnteredFormat?.textFormat ?? {};
  const format = cell.userEnteredFormat ? { ...cell.userEnteredFormat, textFormat } : undefined;
  const runs = runsOf(value);
  return withFields(cell, {
    userEnteredValue: value.getText() === '' ? undefined : { stringValue: value.getText() },
    userEnteredFormat: format,
    textFormatRuns: runs.length > 0 ? runs : undefined,
  });
}
