// The requirements as data: complete, and never naming a test that nobody wrote. That the tests ran is checked by scripts/test.mjs.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

interface Requirement {
  readonly id: string;
  readonly for: readonly string[];
  readonly what: string;
  readonly where: string;
  readonly test: string;
  readonly templateOnly?: true;
  /** Whose part of the row is served. */
  readonly half?: string;
}

const root = path.resolve(__dirname, '../..');
const rows = JSON.parse(readFileSync(path.join(root, 'docs/requirements.json'), 'utf8')) as Requirement[];
const range = (letter: string, last: number): string[] =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('requirements', () => {
  it('every row stands once', () => {
    const ids = rows.map(row => row.id);
    expect([...ids].sort()).toEqual([...range('A', 82), ...range('Q', 32), ...range('T', 2)].sort());
  });

  it('a row is served at a place by a test, or open', () => {
    for (const row of rows) expect([row.id, row.where === '']).toEqual([row.id, row.test === '']);
  });

  it('few rows live from the words of the template alone', () => {
    expect(rows.filter(row => row.templateOnly === true).length).toBeLessThanOrEqual(12);
  });

  it('every named test exists', () => {
    for (const row of rows.filter(candidate => candidate.test !== '')) {
      const [file = '', name = ''] = row.test.split(' › ');
      const text = existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : '';
      // The last words of the full name are the title given to `it`.
      const isThere = [...text.matchAll(/\bit\(\s*(['"`])(.*?)\1/g)].some(match => name.endsWith(match[2] as string));
      expect([row.id, row.test, isThere]).toEqual([row.id, row.test, true]);
    }
  });
});
