import fc from 'fast-check';
import { isDone } from '../../../src/core/plan/done.ts';
import { addDays, dayNumber, daysBetween, isoDay, weekdayName } from '../../../src/core/plan/iso-day.ts';
import { readDate, writeDate } from '../../../src/core/plan/typed-date.ts';
import { readNumber, unitKey, unitOf } from '../../../src/core/plan/typed-number.ts';

const DAY_FIRST = { dateOrder: 'day first', schoolYear: '2026/27' } as const;
const MONTH_FIRST = { dateOrder: 'month first', schoolYear: '2026-2027' } as const;

describe('dates as people type them', () => {
  it.each([
    ['2026-11-03', '2026-11-03'],
    ['3.11.2026', '2026-11-03'],
    ['3/11/2026', '2026-11-03'],
    ['03-11-26', '2026-11-03'],
    ['3 November', '2026-11-03'],
    ['3rd of November', '2026-11-03'],
    ['Nov 3', '2026-11-03'],
    ['November 3rd, 2026', '2026-11-03'],
    ['Tuesday 3 Nov', '2026-11-03'],
    ['3 de noviembre de 2026', '2026-11-03'],
    ['29 may', '2027-05-29'],
    ['1 Aug', '2026-08-01'],
    ['31 July', '2027-07-31'],
    ['3.2.', '2027-02-03'],
    ['12/25', '2026-12-25'],
    ['Sept 4', '2026-09-04'],
    ['2028-02-29', '2028-02-29'],
  ])('reads “%s” as %s', (text, iso) => {
    expect(readDate(text, DAY_FIRST)).toEqual({ text, iso });
  });

  it('reads slashes by the order of the plan, dots always day first', () => {
    expect(readDate('11/3/2026', MONTH_FIRST).iso).toBe('2026-11-03');
    expect(readDate('11/3', MONTH_FIRST).iso).toBe('2026-11-03');
    expect(readDate('3.11.2026', MONTH_FIRST).iso).toBe('2026-11-03');
    expect(readDate('25/12/2026', MONTH_FIRST).iso).toBe('2026-12-25');
  });

  it.each([
    'soon',
    'next week',
    '2026',
    'end of November',
    '31.2.2026',
    '30 February',
    'May',
    '3',
    '1/2/3/4',
    'G1',
    '2027-02-29',
    '13/13/2026',
    '3 apples',
  ])('keeps “%s” as text that is no date', text => {
    expect(readDate(text, DAY_FIRST)).toEqual({ text, iso: '' });
  });

  it('does not invent a year when the school year says none', () => {
    expect(readDate('3 November', { dateOrder: 'day first', schoolYear: '' }).iso).toBe('');
    expect(readDate('3 November', { dateOrder: 'day first', schoolYear: '2026' }).iso).toBe('2026-11-03');
    expect(readDate('3 March', { dateOrder: 'day first', schoolYear: '2026' }).iso).toBe('2026-03-03');
  });

  it('reads back every day it writes, in every order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 36_000 }),
        fc.constantFrom('day first', 'month first', 'year first'),
        (number, order) => {
          const iso = addDays('2000-01-01', number);
          const dateOrder = order as typeof DAY_FIRST.dateOrder;
          expect(readDate(writeDate(iso, dateOrder), { dateOrder, schoolYear: '' }).iso).toBe(iso);
        },
      ),
    );
  });
});

describe('days', () => {
  it('counts over months, leap days and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2026-11-03', '2026-11-01')).toBe(-2);
    expect(daysBetween('x', '2026-11-01')).toBeNull();
    expect(weekdayName('2026-11-22')).toBe('Sunday');
    expect((dayNumber('2000-01-02') ?? 0) - (dayNumber('2000-01-01') ?? 0)).toBe(1);
    expect(isoDay(2026, 2, 29)).toBe('');
  });
});

describe('numbers as people type them', () => {
  it.each([
    ['62', 62],
    ['85 %', 85],
    ['1,5', 1.5],
    ['1.5', 1.5],
    ['1,500', 1500],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 200', 1200],
    ['72 wpm', 72],
    ['about 20 words', 20],
    ['-3', -3],
    ['7/10', 7],
    ['8:45 min', 8.75],
    ['$50', 50],
    ['62.', 62],
    ['3 4', 3],
    ['C+', null],
    ['G1', null],
    ['', null],
    ['much better', null],
  ])('reads “%s” as %s', (text, value) => {
    expect(readNumber(text)).toEqual({ text, value });
  });

  it('never throws and never gives a number that is none', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-−+\d.,: \u00a0]{0,15}$/)), text => {
        const { value } = readNumber(text);
        expect(value === null || Number.isFinite(value)).toBe(true);
      }),
    );
  });

  it('knows the unit', () => {
    expect(['72 wpm', '85 %', '62', 'about 5', '20 Latin roots', '8:45'].map(unitOf)).toEqual([
      'wpm',
      '%',
      '',
      '',
      'Latin roots',
      'minutes',
    ]);
  });
});

describe('the unit two numbers must share', () => {
  it.each([
    ['20 min', '30 minutes'],
    ['8:45', '9 minutes'],
    ['1 book', '3 books'],
    ['1.1km', '2 Kilometres'],
    ['72 wpm', '95 words a minute'],
    ['85 %', '90 percent'],
    ['$50', '$ 60'],
    ['62 so far', '7/10'],
    ['3 of 10', 'none yet'],
  ])('is the same in “%s” and “%s”', (a, b) => {
    expect(unitKey(a)).toBe(unitKey(b));
  });

  it.each([
    ['800 m', '2 km'],
    ['3 books', '120 pages'],
    ['$50', '€50'],
    ['20 min', '2 h'],
    ['85 %', '17 points'],
  ])('is not the same in “%s” and “%s”', (a, b) => {
    expect(unitKey(a)).not.toBe(unitKey(b));
  });
});

describe('done', () => {
  it.each([
    'x',
    'X',
    '☑',
    '✓',
    '✅',
    'yes',
    'Sí',
    'si',
    'done',
    'Done!',
    'hecho',
    '3 Nov',
    '2026-11-03',
    'done 3 Nov',
    'all done',
  ])('“%s” is done', text => {
    expect(isDone(text, DAY_FIRST)).toBe(true);
  });
  it.each([
    '',
    ' ',
    'no',
    'not yet',
    '☐',
    'almost',
    'almost done',
    'not done',
    'done? not yet',
    'tomorrow',
    '-',
    '?',
    'done 4 times',
    'hecho 2 veces',
    '4 times',
  ])('“%s” is not done', text => {
    expect(isDone(text, DAY_FIRST)).toBe(false);
  });
});
