// When a step happens, in words: what is written is read back, in both languages and every order of dates; and how often it was done.
import fc from 'fast-check';
import { isDone } from '../../../src/core/plan/done.ts';
import { addDays } from '../../../src/core/plan/iso-day.ts';
import { stepShape } from '../../../src/core/plan/step-shape.ts';
import { readDate, writeDate } from '../../../src/core/plan/typed-date.ts';
import { RHYTHM_NAMES, readSpan, readTimes, writeSpan, writeTimes } from '../../../src/core/plan/typed-span.ts';

const style = fc.record({
  dateOrder: fc.constantFrom('day first' as const, 'month first' as const, 'year first' as const),
  language: fc.constantFrom('en' as const, 'es' as const),
});
const day = fc.nat(3000).map(days => addDays('2024-01-01', days));
const dayOrNone = fc.oneof(day, fc.constant(''));
const schoolYear = fc.constantFrom('2026/27', '', '2026');

it('a span that is written is read back the same', () => {
  fc.assert(
    fc.property(
      style,
      schoolYear,
      fc.constantFrom(...RHYTHM_NAMES),
      dayOrNone,
      dayOrNone,
      (how, year, every, from, until) => {
        const span = { every, from, until };
        expect(readSpan(writeSpan(span, how), { ...how, schoolYear: year })).toEqual(span);
      },
    ),
    { numRuns: 2000 },
  );
});

it('a day that is written is read back the same', () => {
  fc.assert(
    fc.property(style, day, (how, iso) => {
      expect(readDate(writeDate(iso, how.dateOrder, how.language), { ...how, schoolYear: '' }).iso).toBe(iso);
    }),
    { numRuns: 2000 },
  );
});

it('says it as people do', () => {
  const span = { every: 'week', from: '2026-11-03', until: '2026-12-20' } as const;
  const say = (dateOrder: 'day first' | 'month first', language: 'en' | 'es') =>
    writeSpan(span, { dateOrder, language });
  expect(say('day first', 'en')).toBe('every week from 3 Nov 2026 until 20 Dec 2026');
  expect(say('month first', 'en')).toBe('every week from Nov 3, 2026 until Dec 20, 2026');
  expect(say('day first', 'es')).toBe('cada semana desde el 3 nov 2026 hasta el 20 dic 2026');
  const words = { every: 'day', from: '', until: 'the holidays' } as const;
  expect(writeSpan(words, { dateOrder: 'day first', language: 'en' })).toBe('every day until the holidays');
});

it('a count is read back, and a finished step keeps it', () => {
  const habit = { dateOrder: 'day first', schoolYear: '' } as const;
  for (const language of ['en', 'es'] as const)
    for (const count of [1, 2, 4, 365]) {
      const text = writeTimes(count, language);
      expect(readTimes(text)).toBe(count);
      expect(isDone(text, habit)).toBe(false);
      expect(readTimes(`☑ ${text}`)).toBe(count);
      expect(isDone(`☑ ${text}`, habit)).toBe(true);
    }
  expect(isDone('☑ 3 of 10', habit)).toBe(true);
  expect(isDone('☑ not really', habit)).toBe(false);
  expect([writeTimes(0, 'en'), writeTimes(1, 'en'), writeTimes(1, 'es'), writeTimes(4, 'es')]).toEqual([
    '',
    '1 time',
    '1 vez',
    '4 veces',
  ]);
});

it('the parts of a step: words that say no day stay, and other words are no count', () => {
  const habit = { dateOrder: 'day first', schoolYear: '2026/27' } as const;
  const shape = (due: string, doneText: string) => stepShape({ due: { text: due, iso: '' }, doneText }, habit);
  expect(shape('every week until 20 Dec', '3x')).toEqual({ every: 'week', from: '', until: '2026-12-20', times: 3 });
  expect(shape('after the holidays', '3x')).toEqual({ every: '', from: '', until: 'after the holidays', times: null });
  expect(shape('every day', '').times).toBe(0);
  expect(shape('every day', 'nearly').times).toBeNull();
});
