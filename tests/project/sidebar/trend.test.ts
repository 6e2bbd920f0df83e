// A trend line says where things are: later is further right, more is higher, everything stays in the picture.
import * as fc from 'fast-check';
import { trendOf } from '../../../src/sidebar/trend.ts';

const BOX = { width: 252, height: 84, margin: 16 };
const entries = [
  { date: '2026-09-10', amount: 62 },
  { date: '2026-10-02', amount: 68 },
  { date: '2026-11-15', amount: 77 },
];

describe('the trend line', () => {
  it('begins at the start value and ends at the right edge', () => {
    const trend = trendOf(entries, { start: 60, target: 90 }, BOX);
    expect(trend.points.map(point => point.amount)).toEqual([60, 62, 68, 77]);
    expect(trend.points[0]?.x).toBe(16);
    expect(trend.points[3]?.x).toBe(236);
  });

  it('does not draw the start twice when the first number repeats it', () => {
    expect(trendOf(entries, { start: 62, target: 90 }, BOX).points).toHaveLength(3);
  });

  it('puts the target at the top when nothing is higher', () => {
    expect(trendOf(entries, { start: 62, target: 90 }, BOX).targetY).toBe(16);
    expect(trendOf(entries, { start: 62, target: null }, BOX).targetY).toBeNull();
  });

  it('spaces by days: six weeks are wider than three', () => {
    const [a, b, c] = trendOf(entries, { start: null, target: null }, BOX).points.map(point => point.x);
    expect(c! - b!).toBeGreaterThan((b! - a!) * 1.9);
  });

  it('spaces evenly when a date cannot be read', () => {
    const undated = entries.map((entry, i) => (i === 1 ? { ...entry, date: '' } : entry));
    expect(trendOf(undated, { start: null, target: null }, BOX).points.map(point => point.x)).toEqual([16, 126, 236]);
  });

  it('draws a single number in the middle of the height, at the right', () => {
    expect(trendOf([{ date: '2026-09-10', amount: 5 }], { start: null, target: null }, BOX).points).toEqual([
      { x: 236, y: 42, amount: 5 },
    ]);
  });

  it('keeps every point in the picture and more above less', () => {
    const amount = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const day = fc
      .integer({ min: 0, max: 300 })
      .map(n => new Date(Date.UTC(2026, 8, 1 + n)).toISOString().slice(0, 10));
    const entry = fc.record({ date: fc.oneof(day, fc.constant('')), amount });
    void fc.assert(
      fc.property(fc.array(entry, { minLength: 1 }), fc.option(amount), fc.option(amount), (some, start, target) => {
        const { points, targetY } = trendOf(some, { start, target }, BOX);
        const ys = [...points.map(point => point.y), targetY ?? 42];
        expect(ys.every(y => y >= 16 && y <= 68)).toBe(true);
        expect(points.every(point => point.x >= 16 && point.x <= 236)).toBe(true);
        expect(points.every(p => points.every(q => p.amount <= q.amount || p.y <= q.y))).toBe(true);
      }),
    );
  });
});
