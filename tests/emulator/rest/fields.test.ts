// Field masks by their laws: cutting twice is cutting once, what is kept was there, and any text is read or refused.
import fc from 'fast-check';
import { type FieldMask, parseFields, selectFields } from '../../../src/emulator/rest/fields.ts';
import { ApiError } from '../../../src/emulator/types.ts';

const NAMES = ['a', 'b', 'c', 'files', '*'];
const name = fc.constantFrom(...NAMES);

const { mask } = fc.letrec<{ mask: string; term: string }>(tie => ({
  term: fc.oneof(
    { maxDepth: 4 },
    name,
    fc.tuple(name, tie('term')).map(([one, below]) => `${one}/${below}`),
    fc.tuple(name, tie('mask')).map(([one, below]) => `${one}(${below})`),
  ),
  mask: fc.array(tie('term'), { minLength: 1, maxLength: 3 }).map(terms => terms.join(',')),
}));

const { value } = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(1, 'x', null, true),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'c', 'files'), tie('value'), { maxKeys: 4 }),
  ),
}));

/** Every path to a plain value. */
function paths(of: unknown, above = ''): string[] {
  if (typeof of !== 'object' || of === null) return [`${above}=${String(of)}`];
  return Object.entries(of).flatMap(([key, below]) => paths(below, `${above}.${key}`));
}

describe('field masks', () => {
  it('cut once for all, and keep only what was there', () => {
    fc.assert(
      fc.property(mask, value, (text, json) => {
        const wanted: FieldMask = parseFields(text);
        const cut = selectFields(json, wanted);
        expect(selectFields(cut, wanted)).toEqual(cut);
        const before = new Set(paths(json));
        for (const path of paths(cut)) expect(before.has(path)).toBe(true);
      }),
    );
  });

  it('mean the same with slashes and with brackets', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), value, (way, json) => {
        const [slashes, brackets] = [way.join('/'), `${way.join('(')}${')'.repeat(way.length - 1)}`];
        expect(selectFields(json, parseFields(slashes))).toEqual(selectFields(json, parseFields(brackets)));
      }),
    );
  });

  it('are read or refused, never broken', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ',', '(', ')', '/', '*', ' ') }), text => {
        try {
          parseFields(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ApiError);
        }
      }),
    );
  });
});
