// Splitting text into cells, compared with a parser many people trust on everything both call well-formed.
import fc from 'fast-check';
import Papa from 'papaparse';
import { splitDelimited } from '../../../src/core/roster/delimited-text.ts';

describe('splitDelimited', () => {
  it('agrees with papaparse on well-formed text', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '"', ',', ';', '\n', '\r', 'é'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        (rows, separator) => {
          const text = rows.map(cells => cells.map(each => `"${each.replace(/"/g, '""')}"`).join(separator)).join('\n');
          const theirs = Papa.parse<string[]>(text, { delimiter: separator, newline: '\n' }).data.filter(cells =>
            cells.some(each => each !== ''),
          );
          expect(splitDelimited(text, separator).map(({ cells }) => cells)).toEqual(theirs);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts lines inside quotes', () => {
    expect(splitDelimited('a\n"b\nc"\r\nd', ',').map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a'],
      [2, 'b\nc'],
      [4, 'd'],
    ]);
  });

  it('takes a quote that is never closed for a sign', () => {
    expect(splitDelimited('"a,b\nc', ',').map(({ cells }) => cells)).toEqual([['"a', 'b'], ['c']]);
  });
});
