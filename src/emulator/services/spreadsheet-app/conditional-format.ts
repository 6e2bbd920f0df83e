// ConditionalFormatRule, FilterCriteria and their builders: conditions on cells with what follows from them.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { cleanFormat } from '../../spreadsheets/cell-write.ts';
import type {
  BooleanCondition,
  CellFormat,
  FilterCriteria as Criteria,
  GridRange,
  ConditionalFormatRule as Rule,
} from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { Color, ColorBuilder, styleOf } from './color-objects.ts';
import { readColor } from './colors.ts';
import { condition, conditionOf, conditionValues, enumName } from './condition-words.ts';
import { BooleanCriteria, RelativeDate } from './enums.ts';
import { type Loose, pruned, type TextFormat } from './range-cell-format.ts';

/** The when… methods both builders have. */
abstract class ConditionBuilder {
  abstract _when(wanted: BooleanCondition): this;
  abstract get _googleName(): string;

  /** Values as getCriteriaValues of another condition gave them. */
  withCriteria(criteria: EnumMember, args: readonly unknown[]): this {
    checkSignature(`${this._googleName}.withCriteria`, [criteria, args], [BooleanCriteria, 'Any[]']);
    return this._when(conditionOf(criteria, args));
  }

  whenCellEmpty(): this {
    return this._when(condition('BLANK'));
  }

  whenCellNotEmpty(): this {
    return this._when(condition('NOT_BLANK'));
  }

  whenDateAfter(date: Date | EnumMember): this {
    checkSignature(`${this._googleName}.whenDateAfter`, [date], ['Date'], [RelativeDate]);
    return this._when(condition('DATE_AFTER', date));
  }

  whenDateBefore(date: Date | EnumMember): this {
    checkSignature(`${this._googleName}.whenDateBefore`, [date], ['Date'], [RelativeDate]);
    return this._when(condition('DATE_BEFORE', date));
  }

  whenDateEqualTo(date: Date | EnumMember): this {
    checkSignature(`${this._googleName}.whenDateEqualTo`, [date], ['Date'], [RelativeDate]);
    return this._when(condition('DATE_EQ', date));
  }

  whenFormulaSatisfied(formula: string): this {
    return this._when(condition('CUSTOM_FORMULA', formula));
  }

  whenNumberBetween(start: number, end: number): this {
    checkSignature(`${this._googleName}.whenNumberBetween`, [start, end], ['Number', 'Number']);
    return this._when(condition('NUMBER_BETWEEN', start, end));
  }

  whenNumberEqualTo(number: number): this {
    checkSignature(`${this._googleName}.whenNumberEqualTo`, [number], ['Number']);
    return this._when(condition('NUMBER_EQ', number));
  }

  whenNumberGreaterThan(number: number): this {
    checkSignature(`${this._googleName}.whenNumberGreaterThan`, [number], ['Number']);
    return this._when(condition('NUMBER_GREATER', number));
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    checkSignature(`${this._googleName}.whenNumberGreaterThanOrEqualTo`, [number], ['Number']);
    return this._when(condition('NUMBER_GREATER_THAN_EQ', number));
  }

  whenNumberLessThan(number: number): this {
    checkSignature(`${this._googleName}.whenNumberLessThan`, [number], ['Number']);
    return this._when(condition('NUMBER_LESS', number));
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    checkSignature(`${this._googleName}.whenNumberLessThanOrEqualTo`, [number], ['Number']);
    return this._when(condition('NUMBER_LESS_THAN_EQ', number));
  }

  whenNumberNotBetween(start: number, end: number): this {
    checkSignature(`${this._googleName}.whenNumberNotBetween`, [start, end], ['Number', 'Number']);
    return this._when(condition('NUMBER_NOT_BETWEEN', start, end));
  }

  whenNumberNotEqualTo(number: number): this {
    checkSignature(`${this._googleName}.whenNumberNotEqualTo`, [number], ['Number']);
    return this._when(condition('NUMBER_NOT_EQ', number));
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
    return this._rule.booleanRule ? new BooleanConditionView(this._rule.booleanRule) : null;
  }
}

class BooleanConditionView {
  static readonly googleName = 'SpreadsheetApp.BooleanCondition';
  readonly #condition: BooleanCondition;
  readonly #format: CellFormat;

  constructor({ condition: wanted, format = {} }: NonNullable<Rule['booleanRule']>) {
    this.#condition = wanted;
    this.#format = format;
  }

  getCriteriaType(): EnumMember {
    return criteriaOf(this.#condition);
  }

  getCriteriaValues(): unknown[] {
    return conditionValues(this.#condition);
  }

  /** null where the condition leaves this as it is; so for all below. */
  getBackgroundObject(): Color | null {
    const { backgroundColorStyle, backgroundColor } = this.#format;
    return backgroundColorStyle || backgroundColor
      ? new Color(styleOf(backgroundColorStyle, backgroundColor, ''))
      : null;
  }

  getFontColorObject(): Color | null {
    const { foregroundColorStyle, foregroundColor } = this.#format.textFormat ?? {};
    return foregroundColorStyle || foregroundColor
      ? new Color(styleOf(foregroundColorStyle, foregroundColor, ''))
      : null;
  }

  getBold(): boolean | null {
    return this.#format.textFormat?.bold ?? null;
  }

  getItalic(): boolean | null {
    return this.#format.textFormat?.italic ?? null;
  }

  getStrikethrough(): boolean | null {
    return this.#format.textFormat?.strikethrough ?? null;
  }

  getUnderline(): boolean | null {
    return this.#format.textFormat?.underline ?? null;
  }
}

function criteriaOf(wanted: BooleanCondition): EnumMember {
  return BooleanCriteria[enumName(wanted) as keyof typeof BooleanCriteria] as EnumMember;
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

  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.build()._rule, this.#ranges);
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

  /** null takes the colour away again; so for the three below. */
  setBackground(color: string | null): this {
    checkSignature(`${this._googleName}.setBackground`, [color], ['String'], ['null']);
    return this.#with({ backgroundColorStyle: readColor(color), backgroundColor: undefined });
  }

  setFontColor(color: string | null): this {
    checkSignature(`${this._googleName}.setFontColor`, [color], ['String'], ['null']);
    return this.#withText({ foregroundColorStyle: readColor(color), foregroundColor: undefined });
  }

  setBackgroundObject(color: Color | ColorBuilder | null): this {
    checkSignature(`${this._googleName}.setBackgroundObject`, [color], [Color], [ColorBuilder], ['null']);
    return this.#with({ backgroundColorStyle: color?._style, backgroundColor: undefined });
  }

  setFontColorObject(color: Color | ColorBuilder | null): this {
    checkSignature(`${this._googleName}.setFontColorObject`, [color], [Color], [ColorBuilder], ['null']);
    return this.#withText({ foregroundColorStyle: color?._style, foregroundColor: undefined });
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

  override get _googleName(): string {
    return ConditionalFormatRuleBuilder.googleName;
  }

  override _when(wanted: BooleanCondition): this {
    this.#condition = wanted;
    return this;
  }

  #with(change: Loose<CellFormat>): this {
    this.#format = pruned({ ...this.#format, ...change });
    return this;
  }

  #withText(change: Loose<TextFormat>): this {
    return this.#with({ textFormat: pruned({ ...this.#format.textFormat, ...change }) });
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
    return this._criteria.condition?.type ? criteriaOf(this._criteria.condition) : null;
  }

  getCriteriaValues(): unknown[] {
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

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.#criteria);
  }

  build(): FilterCriteria {
    return new FilterCriteria(this.#criteria);
  }

  setHiddenValues(values: readonly string[]): this {
    this.#criteria = { ...this.#criteria, hiddenValues: values.map(String) };
    return this;
  }

  override get _googleName(): string {
    return FilterCriteriaBuilder.googleName;
  }

  override _when(wanted: BooleanCondition): this {
    this.#criteria = { ...this.#criteria, condition: wanted };
    return this;
  }
}
