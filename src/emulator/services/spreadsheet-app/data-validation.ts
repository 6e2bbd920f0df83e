// DataValidation and its builder.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import type { BooleanCondition, DataValidationRule } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { condition, conditionOf, conditionValues, enumName } from './condition-words.ts';
import { DataValidationCriteria } from './enums.ts';
import { RangeAddress } from './range-address.ts';

export class DataValidation implements Pick<GoogleAppsScript.Spreadsheet.DataValidation, 'getAllowInvalid'> {
  static readonly googleName = 'SpreadsheetApp.DataValidation';
  readonly _rule: DataValidationRule;
  readonly #rangeOf: RangeOf;

  constructor(rule: DataValidationRule, rangeOf: RangeOf) {
    this._rule = rule;
    this.#rangeOf = rangeOf;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._rule, this.#rangeOf);
  }

  getAllowInvalid(): boolean {
    return !this._rule.strict;
  }

  getHelpText(): string | null {
    return this._rule.inputMessage ?? null;
  }

  getCriteriaType(): EnumMember {
    return DataValidationCriteria[
      enumName(this._rule.condition ?? {}) as keyof typeof DataValidationCriteria
    ] as EnumMember;
  }

  /** A list comes back as one array of strings, a range as Range; behind either whether it shows a dropdown. */
  getCriteriaValues(): unknown[] {
    const { condition: wanted = {}, showCustomUi = false } = this._rule;
    const values = conditionValues(wanted);
    if (wanted.type === 'ONE_OF_LIST') return [values, showCustomUi];
    if (wanted.type === 'ONE_OF_RANGE') return [this.#rangeOf(String(values[0]).replace(/^=/, '')), showCustomUi];
    return values;
  }
}

/** The range an address means, for rules that take their values from one. */
export type RangeOf = (address: string) => A1Range;

export interface A1Range {
  _absoluteText(): string;
}

/** Invalid data is allowed unless setAllowInvalid(false) says otherwise (reference of the builder). */
export class DataValidationBuilder {
  static readonly googleName = 'SpreadsheetApp.DataValidationBuilder';
  #rule: DataValidationRule;
  #rangeOf: RangeOf;

  constructor(rule: DataValidationRule = {}, rangeOf: RangeOf = nowhere) {
    this.#rule = { ...rule };
    this.#rangeOf = rangeOf;
  }

  build(): DataValidation {
    if (!this.#rule.condition) throw new ScriptError('Cannot build a data validation rule without criteria.');
    return new DataValidation(this.#rule, this.#rangeOf);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.#rule, this.#rangeOf);
  }

  getAllowInvalid(): boolean {
    return !this.#rule.strict;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.setAllowInvalid', [allowInvalidData], ['Boolean']);
    this.#rule = { ...this.#rule, strict: !allowInvalidData };
    return this;
  }

  setHelpText(helpText: string): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.setHelpText', [helpText], ['String']);
    this.#rule = { ...this.#rule, inputMessage: helpText };
    return this;
  }

  requireValueInList(values: readonly unknown[], showDropdown = true): this {
    checkSignature(
      'SpreadsheetApp.DataValidationBuilder.requireValueInList',
      [values, showDropdown],
      ['Any[]', 'Boolean'],
    );
    return this.#require(condition('ONE_OF_LIST', ...values), showDropdown);
  }

  requireValueInRange(range: A1Range, showDropdown = true): this {
    checkSignature(
      'SpreadsheetApp.DataValidationBuilder.requireValueInRange',
      [range, showDropdown],
      [RangeAddress, 'Boolean'],
    );
    this.#rangeOf = () => range;
    return this.#require(condition('ONE_OF_RANGE', `=${range._absoluteText()}`), showDropdown);
  }

  requireCheckbox(checked?: unknown, unchecked?: unknown): this {
    const values = [checked, unchecked].filter(value => value !== undefined);
    return this.#require(condition('BOOLEAN', ...values), true);
  }

  requireDate(): this {
    return this.#require(condition('DATE_IS_VALID'));
  }

  requireDateAfter(date: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateAfter', [date], ['Date']);
    return this.#require(condition('DATE_AFTER', date));
  }

  requireDateBefore(date: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateBefore', [date], ['Date']);
    return this.#require(condition('DATE_BEFORE', date));
  }

  requireDateBetween(start: Date, end: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateBetween', [start, end], ['Date', 'Date']);
    return this.#require(condition('DATE_BETWEEN', start, end));
  }

  requireDateEqualTo(date: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateEqualTo', [date], ['Date']);
    return this.#require(condition('DATE_EQ', date));
  }

  requireDateNotBetween(start: Date, end: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateNotBetween', [start, end], ['Date', 'Date']);
    return this.#require(condition('DATE_NOT_BETWEEN', start, end));
  }

  requireDateOnOrAfter(date: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateOnOrAfter', [date], ['Date']);
    return this.#require(condition('DATE_ON_OR_AFTER', date));
  }

  requireDateOnOrBefore(date: Date): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireDateOnOrBefore', [date], ['Date']);
    return this.#require(condition('DATE_ON_OR_BEFORE', date));
  }

  requireNumberBetween(start: number, end: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberBetween', [start, end], ['Number', 'Number']);
    return this.#require(condition('NUMBER_BETWEEN', start, end));
  }

  requireNumberEqualTo(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberEqualTo', [number], ['Number']);
    return this.#require(condition('NUMBER_EQ', number));
  }

  requireNumberGreaterThan(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThan', [number], ['Number']);
    return this.#require(condition('NUMBER_GREATER', number));
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberGreaterThanOrEqualTo', [number], ['Number']);
    return this.#require(condition('NUMBER_GREATER_THAN_EQ', number));
  }

  requireNumberLessThan(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberLessThan', [number], ['Number']);
    return this.#require(condition('NUMBER_LESS', number));
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberLessThanOrEqualTo', [number], ['Number']);
    return this.#require(condition('NUMBER_LESS_THAN_EQ', number));
  }

  requireNumberNotBetween(start: number, end: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberNotBetween', [start, end], ['Number', 'Number']);
    return this.#require(condition('NUMBER_NOT_BETWEEN', start, end));
  }

  requireNumberNotEqualTo(number: number): this {
    checkSignature('SpreadsheetApp.DataValidationBuilder.requireNumberNotEqualTo', [number], ['Number']);
    return this.#require(condition('NUMBER_NOT_EQ', number));
  }

  requireTextContains(text: string): this {
    return this.#require(condition('TEXT_CONTAINS', text));
  }

  requireTextDoesNotContain(text: string): this {
    return this.#require(condition('TEXT_NOT_CONTAINS', text));
  }

  requireTextEqualTo(text: string): this {
    return this.#require(condition('TEXT_EQ', text));
  }

  requireTextIsEmail(): this {
    return this.#require(condition('TEXT_IS_EMAIL'));
  }

  requireTextIsUrl(): this {
    return this.#require(condition('TEXT_IS_URL'));
  }

  requireFormulaSatisfied(formula: string): this {
    return this.#require(condition('CUSTOM_FORMULA', formula));
  }

  /** Values as getCriteriaValues of another rule gave them. */
  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    checkSignature(
      'SpreadsheetApp.DataValidationBuilder.withCriteria',
      [criteria, args],
      [DataValidationCriteria, 'Any[]'],
    );
    const showsDropdown = /^VALUE_IN/.test(criteria.name()) ? args[1] !== false : undefined;
    const [first] = args;
    if (first instanceof RangeAddress) return this.requireValueInRange(first, args[1] !== false);
    return this.#require(conditionOf(criteria, args), showsDropdown);
  }

  #require(wanted: BooleanCondition, showCustomUi?: boolean): this {
    this.#rule = { ...this.#rule, condition: wanted, ...(showCustomUi === undefined ? {} : { showCustomUi }) };
    return this;
  }
}

function nowhere(address: string): never {
  throw new ScriptError(`The range ${address} does not exist.`);
}
