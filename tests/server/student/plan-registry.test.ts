// The plans a Drive card knows of: newest first, few, small, and never written without need.
import type { PersonalStore } from '../../../src/server/ports.ts';
import { knownPlans, rememberPlan } from '../../../src/server/student/plan-registry.ts';
import { memoryStore, studentAt } from './student-school.ts';

const PROPERTY_BYTES = 9 * 1024;

/** A store that counts what is written. */
function counted(): PersonalStore & { writes: number } {
  const store = memoryStore();
  return {
    ...store,
    writes: 0,
    set(key, value) {
      this.writes += 1;
      store.set(key, value);
    },
  };
}

describe('the registry of plans', () => {
  it('has the plan opened last in front, each once, and writes only what is new', () => {
    const store = counted();
    for (const id of ['a', 'b', 'b', 'a', 'a']) rememberPlan(store, { id, student: `Ada ${id}` });
    expect(knownPlans(store)).toEqual([
      { id: 'a', student: 'Ada a' },
      { id: 'b', student: 'Ada b' },
    ]);
    expect(store.writes).toBe(3);
    rememberPlan(store, { id: 'a', student: 'Ada renamed' });
    expect(knownPlans(store)[0]).toEqual({ id: 'a', student: 'Ada renamed' });
  });

  it('fits into one property, however long and strange the names are', () => {
    const store = memoryStore();
    for (let number = 0; number < 50; number += 1) {
      rememberPlan(store, { id: `${number}`.padStart(44, 'x'), student: '👩🏽‍🎓'.repeat(100) });
    }
    const [value = ''] = [...store.all.values()];
    expect(Buffer.byteLength(value)).toBeLessThan(PROPERTY_BYTES);
    expect(knownPlans(store)[0]?.id).toBe('49'.padStart(44, 'x'));
  });

  it.each(['{', '"text"', '[1, null, {"id": 5}]'])('begins anew over %s', text => {
    const store = memoryStore();
    store.set('student.plans', text);
    expect(knownPlans(store)).toEqual([]);
    rememberPlan(store, { id: 'a', student: 'Ada' });
    expect(knownPlans(store)).toEqual([{ id: 'a', student: 'Ada' }]);
  });
});

it('the panel remembers a plan for its student, not for staff who read it', () => {
  const student = studentAt();
  student.methods['plan.open']({});
  expect(knownPlans(student.store)).toEqual([{ id: 'doc-1', student: 'Ada Park' }]);
  const staff = studentAt(undefined, 'rivera@school.test');
  staff.methods['plan.open']({});
  expect(knownPlans(staff.store)).toEqual([]);
});
