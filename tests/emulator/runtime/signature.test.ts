// Matching arguments against the overloads of a method, and Google's words when none fits.
import { enumOf } from '../../../src/emulator/runtime/enum.ts';
import { checkSignature, type ParameterType } from '../../../src/emulator/runtime/signature.ts';

class Table {
  static readonly googleName = 'DocumentApp.Table';
  getNumRows(): number {
    return 0;
  }
}
class Table2 {}
const Glyph = enumOf('DocumentApp.GlyphType', ['BULLET', 'NUMBER']);

const refusal = (given: unknown[], ...overloads: ParameterType[][]): string => {
  try {
    checkSignature('Body.append', given, ...overloads);
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('checkSignature', () => {
  it.each<[unknown[], ParameterType[][]]>([
    [[], [[]]],
    [['x', 1, true, null], [['String', 'Number', 'Boolean', 'null']]],
    [['x', undefined], [['String']]],
    [[new Table()], [['String'], [Table]]],
    [[Glyph.BULLET], [[Glyph]]],
    [[[['a', 1], []]], [['String[][]']]],
    [[{ a: 1 }, new Date(0), () => 1], [['Object', 'Date', 'Function']]],
    [[5], [['Text']]],
  ])('lets %j pass', (given, overloads) => {
    expect(refusal(given, ...overloads)).toBe('');
  });

  it.each<[unknown[], ParameterType[][], string]>([
    [[1], [[]], 'number'],
    [[], [['String']], ''],
    [[5], [['String']], 'number'],
    [[null, 'x', true], [['String', 'String', 'Boolean']], 'null,String,Boolean'],
    [[{}], [['String']], '(class)'],
    [[() => 1], [['String']], '(class)'],
    [[[1], ['a']], [['String', 'String[]']], 'number[],number[]'],
    [[new Table(), new Table2()], [[Table]], 'DocumentApp.Table,Table'],
    [[Glyph.BULLET], [['String']], 'DocumentApp.GlyphType'],
    [[enumOf('X', ['BULLET']).BULLET], [[Glyph]], 'X'],
    [[[['a', {}]]], [['String[][]']], 'number[]'],
  ])('refuses %j', (given, overloads, types) => {
    expect(refusal(given, ...overloads)).toBe(
      `The parameters (${types}) don't match the method signature for Body.append.`,
    );
  });
});
