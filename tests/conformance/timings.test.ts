// The kit times what the latency table charges: the same rows, the same figures where the clock is the table's.
import { latencyOf } from '../../src/emulator/latency.ts';
import { seededRandom } from '../../src/emulator/random.ts';
import { scriptBundle } from '../support/script-bundle.ts';
import { account, SCRIPT } from './account.ts';
import type { Timing } from './script/timings.ts';

const bundle = scriptBundle(SCRIPT);
const chargeOf = (operation: string): number => latencyOf({ operation, isWrite: false }, 'medians', seededRandom(1));

describe.each(['document', 'spreadsheet'] as const)('timings in a %s', host => {
  it('find the medians of the table, and leave no file behind', () => {
    const { workspace, call } = account(bundle, host, { latency: 'medians' });
    const files = [...workspace.drive.items()].length;
    const timings = call('timeCalls') as Timing[];
    expect(timings.length).toBeGreaterThan(15);
    for (const { operation, milliseconds } of timings) {
      const middle = [...milliseconds].sort((one, two) => one - two)[2] as number;
      // Calls of several parts, and sizes that cost a little more.
      expect([operation, middle >= Math.floor(chargeOf(operation)), middle <= chargeOf(operation) * 1.2 + 30]).toEqual([
        operation,
        true,
        true,
      ]);
    }
    expect([...workspace.drive.items()].length).toBe(files);
  });
});
