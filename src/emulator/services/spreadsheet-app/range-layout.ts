// How a range is laid out: alignment, wrapping, text direction and rotation, hyperlinks shown or not, borders.
import type { EnumMember } from '../../runtime/enum.ts';
import { checkSignature } from '../../runtime/signature.ts';
import { type CellFormat, GENERAL_LEFT } from '../../spreadsheets/model.ts';
import { ScriptError } from '../../types.ts';
import { readColor } from './colors.ts';
import { BorderStyle, TextDirection, WrapStrategy } from './enums.ts';
import type { Loose } from './range-cell-format.ts';
import { RangeFormats } from './range-formats.ts';
import { TextRotation } from './text-rotation.ts';

type Matrix<T> = readonly (readonly T[])[];

export abstract class RangeLayout extends RangeFormats {
  getHorizontalAlignment(): string {
    return this.getHorizontalAlignments()[0]![0]!;
  }

  /** 'general' for a cell nobody aligned, 'general-left' for one set to 'normal' (observed on live Google). */
  getHorizontalAlignments(): string[][] {
    return this._look('getHorizontalAlignments', ({ horizontalAlignment }) =>
      (horizontalAlignment ?? 'GENERAL').toLowerCase().replace('_', '-'),
    );
  }

  setHorizontalAlignment(alignment: string | null): this {
    checkSignature('SpreadsheetApp.Range.setHorizontalAlignment', [alignment], ['String'], ['null']);
    return this._format('setHorizontalAlignment', () => horizontal(alignment));
  }

  setHorizontalAlignments(alignments: Matrix<string | null>): this {
    return this.#each('setHorizontalAlignments', alignments, horizontal);
  }

  getVerticalAlignment(): string {
    return this.getVerticalAlignments()[0]![0]!;
  }

  getVerticalAlignments(): string[][] {
    return this._look('getVerticalAlignments', ({ verticalAlignment }) =>
      (verticalAlignment ?? 'BOTTOM').toLowerCase(),
    );
  }

  setVerticalAlignment(alignment: string | null): this {
    checkSignature('SpreadsheetApp.Range.setVerticalAlignment', [alignment], ['String'], ['null']);
    return this._format('setVerticalAlignment', () => vertical(alignment));
  }

  setVerticalAlignments(alignments: Matrix<string | null>): this {
    return this.#each('setVerticalAlignments', alignments, vertical);
  }

  getWrap(): boolean {
    return this.getWraps()[0]![0]!;
  }

  /** True for a cell nobody touched although its strategy is OVERFLOW (observed on live Google). */
  getWraps(): boolean[][] {
    return this._look('getWraps', ({ wrapStrategy }) => wrapStrategy === undefined || wrapStrategy === 'WRAP');
  }

  setWrap(isWrapEnabled: boolean): this {
    checkSignature('SpreadsheetApp.Range.setWrap', [isWrapEnabled], ['Boolean']);
    return this._format('setWrap', () => wrapped(isWrapEnabled));
  }

  setWraps(areWrapped: Matrix<boolean>): this {
    return this.#each('setWraps', areWrapped, wrapped);
  }

  getWrapStrategy(): EnumMember {
    return this.getWrapStrategies()[0]![0]!;
  }

  getWrapStrategies(): EnumMember[][] {
    return this._look('getWrapStrategies', ({ wrapStrategy }) =>
      wrapStrategy === 'WRAP' ? WrapStrategy.WRAP : wrapStrategy === 'CLIP' ? WrapStrategy.CLIP : WrapStrategy.OVERFLOW,
    );
  }

  setWrapStrategy(strategy: EnumMember): this {
    checkSignature('SpreadsheetApp.Range.setWrapStrategy', [strategy], [WrapStrategy]);
    return this._format('setWrapStrategy', () => strategyOf(strategy));
  }

  setWrapStrategies(strategies: Matrix<EnumMember>): this {
    return this.#each('setWrapStrategies', strategies, strategyOf);
  }

  getTextDirection(): EnumMember | null {
    return this.getTextDirections()[0]![0]!;
  }

  /** null where the direction follows from the text. */
  getTextDirections(): (EnumMember | null)[][] {
    return this._look('getTextDirections', ({ textDirection }) =>
      textDirection ? TextDirection[textDirection as keyof typeof TextDirection & 'LEFT_TO_RIGHT'] : null,
    );
  }

  setTextDirection(direction: EnumMember | null): this {
    checkSignature('SpreadsheetApp.Range.setTextDirection', [direction], [TextDirection], ['null']);
    return this._format('setTextDirection', () => ({ textDirection: direction?.name() }));
  }

  setTextDirections(directions: Matrix<EnumMember | null>): this {
    return this.#each('setTextDirections', directions, direction => ({ textDirection: direction?.name() }));
  }

  getTextRotation(): TextRotation {
    return this.getTextRotations()[0]![0]!;
  }

  getTextRotations(): TextRotation[][] {
    return this._look('getTextRotations', ({ textRotation }) => new TextRotation(textRotation ?? {}));
  }

  /** Degrees, or a rotation read from a cell; live Google refuses the latter at times (issuetracker 425390984). */
  setTextRotation(rotation: number | TextRotation): this {
    checkSignature('SpreadsheetApp.Range.setTextRotation', [rotation], ['Number'], [TextRotation]);
    return this._format('setTextRotation', () => rotated(rotation));
  }

  setTextRotations(rotations: Matrix<TextRotation>): this {
    return this.#each('setTextRotations', rotations, rotated);
  }

  setVerticalText(isVertical: boolean): this {
    checkSignature('SpreadsheetApp.Range.setVerticalText', [isVertical], ['Boolean']);
    return this._format('setVerticalText', () => ({ textRotation: isVertical ? { vertical: true } : undefined }));
  }

  setShowHyperlink(showHyperlink: boolean): this {
    checkSignature('SpreadsheetApp.Range.setShowHyperlink', [showHyperlink], ['Boolean']);
    return this._format('setShowHyperlink', () => ({ hyperlinkDisplayType: showHyperlink ? 'LINKED' : 'PLAIN_TEXT' }));
  }

  #each<T>(member: string, matrix: Matrix<T>, change: (given: T) => Loose<CellFormat>): this {
    checkSignature(`SpreadsheetApp.Range.${member}`, [matrix], ['Any[][]']);
    this._checkSize(matrix);
    return this._format(member, place => change(this._element(matrix, place) as T));
  }

  setBorder(...given: unknown[]): this {
    const sides = ['Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean', 'Boolean'] as const;
    const anySides = sides.map(() => 'Any' as const);
    checkSignature(
      'SpreadsheetApp.Range.setBorder',
      given,
      anySides,
      [...anySides, 'String', BorderStyle],
      [...anySides, 'String', 'null'],
      [...anySides, 'null', BorderStyle],
    );
    const color = readColor((given[6] as string | undefined) ?? '#000000');
    const style = (given[7] as EnumMember | undefined)?.name() ?? 'SOLID';
    const names = ['top', 'left', 'bottom', 'right', 'innerVertical', 'innerHorizontal'];
    const lines = names.flatMap((name, index) => {
      if (given[index] === null || given[index] === undefined) return [];
      return [[name, given[index] ? { style, ...(color ? { colorStyle: color } : {}) } : { style: 'NONE' }] as const];
    });
    this._host.request('SpreadsheetApp.Range.setBorder', {
      updateBorders: { range: this._gridRange(), ...Object.fromEntries(lines) },
    });
    return this;
  }
}

/** 'right' is taken too, though the reference names left, center and normal only (observed on live Google). */
function horizontal(alignment: string | null): Loose<CellFormat> {
  if (alignment === null || alignment === 'general') return { horizontalAlignment: undefined };
  if (alignment === 'normal' || alignment === 'general-left') return { horizontalAlignment: GENERAL_LEFT };
  if (!['left', 'center', 'right'].includes(alignment)) throw new ScriptError('Invalid argument: alignment');
  return { horizontalAlignment: alignment.toUpperCase() };
}

function vertical(alignment: string | null): Loose<CellFormat> {
  if (alignment !== null && !['top', 'middle', 'bottom'].includes(alignment))
    throw new ScriptError('Invalid argument: alignment');
  return { verticalAlignment: alignment?.toUpperCase() };
}

function wrapped(isWrapEnabled: boolean): Loose<CellFormat> {
  return { wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW_CELL' };
}

function strategyOf(strategy: EnumMember): Loose<CellFormat> {
  const name = strategy.name();
  return { wrapStrategy: name === 'OVERFLOW' ? 'OVERFLOW_CELL' : name };
}

function rotated(rotation: number | TextRotation): Loose<CellFormat> {
  if (typeof rotation !== 'number') return { textRotation: rotation._rotation };
  return { textRotation: rotation === 0 ? undefined : { angle: rotation } };
}
