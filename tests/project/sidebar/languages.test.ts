// Both languages of the panels are complete: each file of words/en has one of the same shape in words/es, and nothing stayed English.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { textsOf, untranslated, withDays } from '../../support/texts-of.ts';

const ROOT = path.resolve(__dirname, '../../../src/sidebar/words');
/** Words that are the same in both languages. */
const SAME = new Set(['Throughline', 'Plan', 'https://', '', 'plan']);

type Part = Readonly<Record<string, unknown>>;
const partsOf = (language: string): string[] => readdirSync(path.join(ROOT, language)).sort();
const read = (language: string, file: string): Part => jest.requireActual(path.join(ROOT, language, file)) as Part;

describe('the languages of the panels', () => {
  it('have the same files', () => {
    expect(partsOf('es')).toEqual(partsOf('en'));
  });

  it.each(partsOf('en'))('%s says the same things in both, each in its own words', file => {
    const english = new Map(Object.entries(read('en', file)).flatMap(([name, part]) => textsOf(withDays(part), name)));
    const spanish = new Map(Object.entries(read('es', file)).flatMap(([name, part]) => textsOf(withDays(part), name)));
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    expect(untranslated(english, spanish, SAME)).toEqual([]);
  });
});
