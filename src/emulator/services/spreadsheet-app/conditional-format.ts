// ConditionalFormatRule, FilterCriteria and their builders: conditions on cells with what follows from them.
import type { EnumMember } from '../../runtime/enum.ts';
import { cleanFormat } from '../../spreadsheets/cell-write.ts';
import type {
  BooleanCondition,
  CellFormat,
  FilterCriteria as Criteria,
  GridRange,
  ConditionalFormatRule as Rule,
} from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { readColor } from './colors.ts';
import { condition, conditionValues, enumName } from './condition-words.ts';
import { BooleanCriteria } from './enums.ts';

/** The when… methods both builders have. */
abstract class ConditionBuilder {
  abstract _when(wanted: BooleanCondition): this;

  whenCellEmpty(): this {
    return this._when(condition('BLANK'));
  }

  whenCellNotEmpty(): this {
    return this._when(condition('NOT_BLANK'));
  }

  whenDateAfter(date: Date): this {
    return this._when(condition('DATE_AFTER', date));
  }

  whenDateBefore(date: Date): this {
    return this._when(condition('DATE_BEFORE', date));
  }

  whenDateEqualTo(date: Date): this {
    return this._when(condition('DATE_EQ', date));
  }

  whenFormulaSatisfied(formula: string): this {
    return this._when(condition('CUSTOM_FORMULA', formula));
  }

  whenNumberBetween(start: number, end: number): this {
    return this._when(condition('NUMBER_BETWEEN', start, end));
  }

  whenNumberEqualTo(number: number): this {
    return this._when(condition('NUMBER_EQ', number));
  }

  whenNumberGreaterThan(number: number): this {
    return this._when(condition('NUMBER_GREATER', number));
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this._when(condition('NUMBER_GREATER_THAN_EQ', number));
  }

  whenNumberLessThan(number: number): this {
    return this._when(condition('NUMBER_LESS', number));
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this._when(condition('NUMBER_LESS_THAN_EQ', number));
  }

  whenTextContains(text: string): this {
    return this._when(condition('TEXT_CONTAINS', text));
  }

  whenTextDoesNotContain(text: string): this {
    return this._when(condition('TEXT_NOT_CONTAINS', text));
  }

  whenTextEndsWith(text: string): this {
    return this._when(condition('TEXT_ENDS_WITH', text));
  }

  whenTextEqualTo(text: string): this {
    return this._when(condition('TEXT_EQ', text));
  }

  whenTextStartsWith(text: string): this {
    return this._when(condition('TEXT_STARTS_WITH', text));
  }
}

/** Ranges as scripts hand them in and get them back. */
export interface RangeLike {
  _gridRange(): GridRange;
}

export class ConditionalFormatRule {
  static readonly googleName = 'SpreadsheetApp.ConditionalFormatRule';
  readonly _rule: Rule;
  readonly #ranges: readonly RangeLike[];

  constructor(rule: Rule, ranges: readonly RangeLike[]) {
    this._rule = rule;
    this.#ranges = ranges;
  }

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this._rule, this.#ranges);
  }

  getRanges(): RangeLike[] {
    return [...this.#ranges];
  }

  getBooleanCondition(): BooleanConditionView | null {
    return this._rule.booleanRule ? new BooleanConditionView(this._rule.booleanRule.condition) : null;
  }
}

class BooleanConditionView {
  static readonly googleName = 'SpreadsheetApp.BooleanCondition';
  readonly #condition: BooleanCondition;

  constructor(wanted: BooleanCondition) {
    this.#condition = wanted;
  }

  getCriteriaType(): EnumMember {
    return BooleanCriteria[enumName(this.#condition.type) as keyof typeof BooleanCriteria] as EnumMember;
  }

  getCriteriaValues(): string[] {
    return conditionValues(this.#condition);
  }
}

export class ConditionalFormatRuleBuilder extends ConditionBuilder {
  static readonly googleName = 'SpreadsheetApp.ConditionalFormatRuleBuilder';
  #condition: BooleanCondition | undefined;
  #format: CellFormat;
  #ranges: readonly RangeLike[];

  constructor(rule?: Rule, ranges: readonly RangeLike[] = []) {
    super();
    this.#condition = rule?.booleanRule?.condition;
    this.#format = rule?.booleanRule?.format ?? {};
    this.#ranges = ranges;
  }

  build(): ConditionalFormatRule {
    if (!this.#condition) throw new ScriptError('Conditional format rule must have a condition.');
    if (this.#ranges.length === 0) throw new ScriptError('Conditional format rule cannot have empty ranges.');
    const booleanRule = { condition: this.#condition, format: cleanFormat(this.#format) ?? {} };
    return new ConditionalFormatRule(
      { ranges: this.#ranges.map(range => range._gridRange()), booleanRule },
      this.#ranges,
    );
  }

  setRanges(ranges: readonly RangeLike[]): this {
    this.#ranges = ranges;
    return this;
  }

  setBackground(color: string | null): this {
    const style = readColor(color);
    return style ? this.#with({ backgroundColorStyle: style }) : this;
  }

  setFontColor(color: string | null): this {
    const style = readColor(color);
    return style ? this.#withText({ foregroundColorStyle: style }) : this;
  }

  setBold(bold: boolean): this {
    return this.#withText({ bold });
  }

  setItalic(italic: boolean): this {
    return this.#withText({ italic });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#withText({ strikethrough });
  }

  setUnderline(underline: boolean): this {
    return this.#withText({ underline });
  }

  override _when(wanted: BooleanCondition): this {
    this.#condition = wanted;
    return this;
  }

  #with(change: CellFormat): this {
    this.#format = { ...this.#format, ...change };
    return this;
  }

  #withText(change: NonNullable<CellFormat['textFormat']>): this {
    return this.#with({ textFormat: { ...this.#format.textFormat, ...change } });
  }
}

export class FilterCriteria {
  static readonly googleName = 'SpreadsheetApp.FilterCriteria';
  readonly _criteria: Criteria;

  constructor(criteria: Criteria) {
    this._criteria = criteria;
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this._criteria);
  }

  getHiddenValues(): string[] {
    return [...(this._criteria.hiddenValues ?? [])];
  }

  getCriteriaType(): EnumMember | null {
    const type = this._criteria.condition?.type;
    return type ? (BooleanCriteria[enumName(type) as keyof typeof BooleanCriteria] as EnumMember) : null;
  }

  getCriteriaValues(): string[] {
    return conditionValues(this._criteria.condition ?? {});
  }
}

export class FilterCriteriaBuilder extends ConditionBuilder {
  static readonly googleName = 'SpreadsheetApp.FilterCriteriaBuilder';
  #criteria: Criteria;

  constructor(criteria: Criteria = {}) {
    super();
    this.#criteria = { ...criteria };
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#criteria);
  }

  setHiddenValues(values: readonly string[]): this {
    this.#criteria = { ...this.#criteria, hiddenValues: values.map(String) };
    return this;
  }

  override _when(wanted: BooleanCondition): this {
    this.#criteria = { ...this.#criteria, condition: wanted };
    return this;
  }
}
