// Time: what a call costs, what parallel calls cost, and that quotas see each call at its own start.

import fc from 'fast-check';
import { virtualClock } from '../../../src/emulator/clock.ts';
import { latencyOf } from '../../../src/emulator/latency.ts';
import { seededRandom } from '../../../src/emulator/random.ts';
import { createSchedule, runInLanes } from '../../../src/emulator/rest/schedule.ts';
import { addOn, type Call, FOLDER_TYPE, make, openSchool, TEACHER } from './school.ts';

const folder = (name: string): readonly [string, Call] => [
  'POST /drive/v3/files',
  { as: addOn(TEACHER), json: { name, mimeType: FOLDER_TYPE } },
];

describe('the latency model', () => {
  it('charges the medians of the table to the clock', () => {
    const school = openSchool({ latency: 'medians' });
    const start = school.clock.now();
    const id = make(school, { name: 'A', mimeType: FOLDER_TYPE });
    expect(school.clock.now() - start).toBe(600);
    school.send(`GET /drive/v3/files/${id}`, { as: addOn(TEACHER) });
    expect(school.clock.now() - start).toBe(800);
    school.send(`POST /drive/v3/files/${id}/permissions?sendNotificationEmail=false`, {
      as: addOn(TEACHER),
      json: { type: 'user', role: 'reader', emailAddress: 'ada@school.example' },
    });
    expect(school.clock.now() - start).toBe(1_700);
    school.send(`POST /drive/v3/files/${id}/permissions`, {
      as: addOn(TEACHER),
      json: { type: 'user', role: 'writer', emailAddress: 'ada@school.example' },
    });
    expect(school.clock.now() - start).toBe(3_000);
  });

  it('is the same again for the same seed, spreads around the median and counts the size', () => {
    const draw = (seed: number): number[] => {
      const random = seededRandom(seed);
      return Array.from({ length: 999 }, () =>
        latencyOf({ operation: 'drive.files.copy', isWrite: true }, 'seeded', random),
      );
    };
    expect(draw(5)).toEqual(draw(5));
    const sorted = draw(5).sort((one, two) => one - two);
    expect(sorted[499]! / 1800).toBeGreaterThan(0.9);
    expect(sorted[499]! / 1800).toBeLessThan(1.1);
    expect(sorted[949]! / (1800 * Math.exp(1.645 * 0.5))).toBeGreaterThan(0.85);
    const size = { operation: 'sheets.spreadsheets.values.get', isWrite: false, size: 10_000 };
    expect(latencyOf(size, 'medians', seededRandom(1))).toBeCloseTo(200);
    expect(latencyOf(size, 'none', seededRandom(1))).toBe(0);
  });
});

describe('parallel calls', () => {
  it('take the time of the longest of ten lanes, and answer in order', () => {
    const school = openSchool({ latency: 'medians', driveWriteBurst: 100 });
    const start = school.clock.now();
    const answers = school.sendAll(Array.from({ length: 25 }, (_, index) => folder(`F${index}`)));
    expect(answers.map(answer => answer.json.name)).toEqual(Array.from({ length: 25 }, (_, index) => `F${index}`));
    expect(school.clock.now() - start).toBe(1_800);
  });

  it('meet the quota each at its own start', () => {
    const school = openSchool({ latency: 'medians', driveWriteBurst: 20, driveWritesPerSecond: 3 });
    const answers = school.sendAll(Array.from({ length: 40 }, (_, index) => folder(`F${index}`)));
    // 20 at once; after 0.6 s and 1.2 s lanes go on while 1.8 tokens each time have come back.
    const through = answers.filter(answer => answer.status === 200).length;
    expect(through).toBeGreaterThan(20);
    expect(through).toBeLessThan(30);
    expect(school.records.filter(record => record.status === 403)).toHaveLength(40 - through);
  });

  it('never take longer than one after the other nor less than the work of all lanes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { maxLength: 40 }),
        fc.integer({ min: 1, max: 12 }),
        (jobs, count) => {
          const clock = virtualClock(1_000);
          const schedule = createSchedule(clock);
          const starts: number[] = [];
          let end = -1;
          runInLanes(schedule, {
            jobs,
            count,
            start: 1_000,
            perform: (job, at, finish) => {
              expect(clock.now()).toBe(at);
              starts.push(at);
              finish(at + job);
            },
            done: at => {
              end = at - 1_000;
            },
          });
          schedule.run();
          const sum = jobs.reduce((total, job) => total + job, 0);
          expect(starts).toHaveLength(jobs.length);
          expect(starts).toEqual([...starts].sort((one, two) => one - two));
          expect(end).toBeLessThanOrEqual(sum);
          expect(end).toBeGreaterThanOrEqual(Math.max(sum / count, ...jobs, 0));
        },
      ),
    );
  });
});
