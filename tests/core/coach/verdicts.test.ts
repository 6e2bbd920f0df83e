// How often the coach finds a weak letter, against labels: our own traps, a fresh set written after the rules, and the sample of published goals.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { judge } from '../../../src/core/coach/coach.ts';
import fresh from './fresh.json';
import { type LabelledLine, reportOn, SCORED, type Score } from './score.ts';
import traps from './traps.json';

const TODAY = '2026-11-02';
const MOST_UNSURE = 0.15;

const report = (lines: readonly LabelledLine[]) => reportOn(lines, judge, TODAY);
const bestRule = (rules: Readonly<Record<string, Score>>) => Math.max(...Object.values(rules).map(({ f1 }) => f1));

describe('the coach on goals with labels', () => {
  it.each([
    ['our traps', traps, 150],
    ['goals written after the rules', fresh, 100],
  ])('%s: every letter .90 or better and .15 above every simple rule; seldom unsure', (name, goals, least) => {
    expect(goals.length).toBeGreaterThanOrEqual(least);
    const { letters, unsure } = report(goals);
    for (const [letter, { coach, rules }] of Object.entries(letters)) {
      expect([letter, coach.weak > 10]).toEqual([letter, true]);
      expect([letter, coach.f1 >= 0.9]).toEqual([letter, true]);
      if (name === 'our traps') expect([letter, coach.f1 - bestRule(rules) >= 0.15]).toEqual([letter, true]);
      else expect([letter, coach.f1 > bestRule(rules)]).toEqual([letter, true]);
    }
    expect(unsure).toBeLessThanOrEqual(MOST_UNSURE);
  });

  it('the traps hold both languages and both directions of every letter', () => {
    expect(traps.filter(({ lang }) => lang === 'es').length).toBeGreaterThan(traps.length * 0.4);
    for (const letter of SCORED)
      for (const label of [true, false])
        expect(traps.filter(trap => trap[letter] === label).length).toBeGreaterThan(25);
  });

  const fixtures = process.env['THROUGHLINE_FIXTURES'];
  const withSample = fixtures === undefined ? it.skip : it;
  withSample('published goals: F1 of the weak class (skipped: THROUGHLINE_FIXTURES names no folder)', () => {
    const { letters, unsure } = report(
      JSON.parse(readFileSync(path.join(fixtures ?? '', 'goals-sample.json'), 'utf8')),
    );
    const least = { specific: 0.9, measurable: 0.96, timebound: 0.93 };
    for (const [letter, floor] of Object.entries(least)) {
      const { coach, rules } = letters[letter as keyof typeof least];
      expect([letter, coach.f1 >= floor, coach.f1 >= bestRule(rules)]).toEqual([letter, true, true]);
    }
    expect(unsure).toBeLessThanOrEqual(MOST_UNSURE);
  });
});
