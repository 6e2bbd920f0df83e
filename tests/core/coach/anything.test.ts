// Whatever is typed: the coach answers, with words that stand in the goal and one question.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { coach, judge } from '../../../src/core/coach/coach.ts';
import { SENTENCES as ASKED } from '../../../src/core/coach/say.ts';
import { FINE } from '../../../src/core/coach/say-fine.ts';
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import traps from './traps.json';

const SENTENCES = { en: { ...ASKED.en, ...FINE.en }, es: { ...ASKED.es, ...FINE.es } };
const TODAY = '2026-11-02';
const draft = (statement: string, target = '', deadline = '') => ({
  statement,
  measure: '',
  start: '',
  target,
  deadline,
});

function check(statement: string, language: Language, target = '', deadline = ''): void {
  const advice = coach(draft(statement, target, deadline), TODAY, language);
  if ((advice.letter === '') !== (advice.question === '') || (advice.letter === '') !== (advice.because === ''))
    throw new Error(`Half an advice for ${JSON.stringify(statement)}: ${JSON.stringify(advice)}`);
  const marks = advice.question.split('?').length - 1;
  if (marks !== (advice.letter === '' ? 0 : 1)) throw new Error(`${marks} question marks: ${advice.question}`);
}

describe('whatever is typed', () => {
  it('answers 100,000 random texts and changed goals, always with a reason and one question or with neither', () => {
    const goals = traps.map(({ text }) => text);
    const language = fc.constantFrom<Language>(...LANGUAGES);
    const changed = fc
      .tuple(fc.constantFrom(...goals), fc.string({ unit: 'grapheme', maxLength: 8 }), fc.nat(), fc.nat(6))
      .map(([text, noise, place, cut]) => {
        const at = place % text.length;
        return text.slice(0, at) + noise + text.slice(at + cut);
      });
    const mixed = fc.array(fc.constantFrom(...goals.flatMap(text => text.split(' ')), '?', '12/15', '3x', '%', '\n'), {
      maxLength: 30,
    });
    const runs = { numRuns: 25_000 };
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), language, (text, spoken) => check(text, spoken)),
      runs,
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), language, (text, other, spoken) =>
        check(text, spoken, other, other),
      ),
      runs,
    );
    fc.assert(
      fc.property(changed, language, (text, spoken) => check(text, spoken)),
      runs,
    );
    fc.assert(
      fc.property(mixed, language, (words, spoken) => check(words.join(' '), spoken)),
      runs,
    );
  }, 240_000);

  it('reads a very long text without growing slow or failing', () => {
    check('I want to read 10 books by June and '.repeat(5000), 'en');
    check('9'.repeat(50_000), 'es');
    check(' \n'.repeat(50_000), 'en');
  });

  it('quotes only words that stand in the goal', () => {
    for (const { text, lang } of traps)
      for (const { because } of Object.values(judge(draft(text), TODAY, lang as Language)))
        for (const [, quote = ''] of because.matchAll(/[“«]([^”»]*)[”»]/g))
          expect(text.replace(/\s+/g, ' ')).toContain(quote.replace(/ …$/, ''));
  });
});

describe('the sentences', () => {
  it('exist in both languages, with a question for everything that can be weak or unsure', () => {
    expect(Object.keys(SENTENCES.es).sort()).toEqual(Object.keys(SENTENCES.en).sort());
    for (const [why, said] of Object.entries(SENTENCES.en)) {
      expect(Boolean(SENTENCES.es[why]?.question)).toBe(Boolean(said.question));
      expect(SENTENCES.es[why]?.because).not.toBe(said.because);
    }
  });

  it('every reason the rules give is a sentence, and those that ask have a question', () => {
    const rules = readFileSync(path.resolve(__dirname, '../../../src/core/coach/judge.ts'), 'utf8');
    const reasons = [...rules.matchAll(/(ok|weak|unsure)\('(\w+)'/g)];
    expect(reasons.length).toBeGreaterThan(15);
    for (const [, is, why = ''] of reasons) {
      expect([why, why in SENTENCES.en]).toEqual([why, true]);
      if (is !== 'ok' && why !== 'noReason')
        expect([why, SENTENCES.en[why]?.question !== undefined]).toEqual([why, true]);
    }
  });

  it('ask with one question mark each', () => {
    for (const language of LANGUAGES)
      for (const said of Object.values(SENTENCES[language]))
        if (said.question) expect(said.question.split('?')).toHaveLength(2);
  });
});

describe('the rules', () => {
  const fixtures = process.env['THROUGHLINE_FIXTURES'];
  const withSample = fixtures === undefined ? it.skip : it;
  withSample('hold no five words in a row of a sample goal (skipped: THROUGHLINE_FIXTURES names no folder)', () => {
    const folder = path.resolve(__dirname, '../../../src/core/coach');
    const plain = (text: string) =>
      text
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
    const rules = readdirSync(folder).map(name => ` ${plain(readFileSync(path.join(folder, name), 'utf8'))} `);
    const sample = JSON.parse(readFileSync(path.join(fixtures ?? '', 'goals-sample.json'), 'utf8')) as {
      text: string;
    }[];
    const found = sample.flatMap(({ text }) => {
      const words = plain(text).split(' ');
      const runs = words.slice(0, -4).map((_, at) => ` ${words.slice(at, at + 5).join(' ')} `);
      return runs.filter(run => rules.some(rule => rule.includes(run)));
    });
    expect(found).toEqual([]);
  });
});
