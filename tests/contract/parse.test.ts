// What the door lets in: exactly the fields of the contract, of their kinds and sizes; what is refused is named, never repeated.

import type { Method } from '../../src/contract/api.ts';
import { METHODS, parseInput } from '../../src/contract/parse.ts';

const STEP = { goalId: 'G1', text: 'Read', owner: 'student', due: '' };

const what = (method: Method, input: unknown): string => {
  const parsed = parseInput(method, input);
  return parsed.ok ? 'right' : parsed.what;
};

describe('the door', () => {
  it.each<[Method, unknown]>([
    ['plan.open', {}],
    ['plan.addStep', STEP],
    ['plan.addStep', { ...STEP, every: 'week', from: '2026-09-01' }],
    ['plan.saveGoal', { goalId: '', before: null, goal: {} }],
    ['plan.saveGoal', { goalId: 'G1', before: { statement: 'a' }, goal: { statement: 'b', why: '' } }],
    ['plan.addRecords', { kind: 'checkIns', rows: [{ words: { how: 'stuck' }, url: '' }] }],
    ['evidence.sendSlice', { uploadUrl: 'https://x', offset: 0, size: 2 ** 40, base64: '' }],
  ])('%s lets in what the contract says', (method, input) => {
    expect(parseInput(method, input)).toEqual({ ok: true, input });
  });

  it.each<[string, Method, unknown]>([
    ['plan.open: extra', 'plan.open', { extra: 1 }],
    ['plan.open: the whole message', 'plan.open', null],
    ['plan.open: the whole message', 'plan.open', []],
    ['plan.addStep: owner', 'plan.addStep', { ...STEP, owner: undefined }],
    ['plan.addStep: due', 'plan.addStep', { goalId: 'G1', text: 'Read', owner: 'student' }],
    ['plan.addStep: every', 'plan.addStep', { ...STEP, every: 'hour' }],
    ['plan.addStep: from', 'plan.addStep', { ...STEP, from: undefined }],
    ['plan.addStep: goalId', 'plan.addStep', { ...STEP, goalId: '../x' }],
    ['plan.addStep: text', 'plan.addStep', { ...STEP, text: 'x'.repeat(20_001) }],
    ['plan.tickStep: stepIndex', 'plan.tickStep', { goalId: 'G1', stepIndex: 1.5, text: '', done: true }],
    ['plan.tickStep: stepIndex', 'plan.tickStep', { goalId: 'G1', stepIndex: -1, text: '', done: true }],
    ['plan.tickStep: done', 'plan.tickStep', { goalId: 'G1', stepIndex: 1, text: '', done: 'yes' }],
    ['plan.countStep: times', 'plan.countStep', { goalId: 'G1', stepIndex: 0, text: '', before: 0, times: 1000 }],
    ['plan.saveGoal: before.why', 'plan.saveGoal', { goalId: '', before: { why: 4 }, goal: {} }],
    ['plan.saveGoal: goal.title', 'plan.saveGoal', { goalId: '', before: null, goal: { title: 'x' } }],
    [
      'plan.addRecords: rows.1.url',
      'plan.addRecords',
      { kind: 'checkIns', rows: [{ words: {}, url: '' }, { words: {} }] },
    ],
    ['plan.addRecords: rows', 'plan.addRecords', { kind: 'checkIns', rows: Array(21).fill({ words: {}, url: '' }) }],
    ['plan.addRecords: kind', 'plan.addRecords', { kind: 'toString', rows: [] }],
    [
      'plan.addRecords: rows.0.words.how',
      'plan.addRecords',
      { kind: 'checkIns', rows: [{ words: { how: 1 }, url: '' }] },
    ],
  ])('refuses and names %s', (named, method, input) => {
    expect(what(method, input)).toBe(named);
  });

  it('refuses names that every object has', () => {
    const words = JSON.parse('{"__proto__":"x"}');
    expect(what('plan.addRecords', { kind: 'checkIns', rows: [{ words, url: '' }] })).toContain('__proto__');
    expect(what('plan.open', JSON.parse('{"constructor":1}'))).toBe('plan.open: constructor');
    expect(METHODS).not.toContain('constructor');
  });

  it.each(METHODS.map(method => [method]))('%s refuses a message that is no object', method => {
    for (const input of [undefined, null, 'x', 3, [], [{}]]) expect(parseInput(method, input).ok).toBe(false);
  });
});
