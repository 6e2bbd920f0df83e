// The tests of the npm package google-drive-mock, which its author runs against Google too, aimed at our server over HTTP. All
// that do not test Drive v2 pass; exceptions.json says which are not run, and why.

import { virtualClock } from '../../../src/emulator/clock.ts';
import { createWorkspace } from '../../../src/emulator/index.ts';
import { type Pages, startPages } from '../../../src/emulator/pages/server.ts';
import { BUNDLE, TEACHER } from '../pages/support.ts';
import exceptions from './google-drive-mock/exceptions.json';
import { register, type Target, TEST_FILES } from './google-drive-mock/suite.ts';

const clock = virtualClock();
const workspace = createWorkspace({ bundle: BUNDLE, latency: 'none', clock });
workspace.addPerson({ id: TEACHER, name: 'Ms Rivera', role: 'teacher', addOnBlocked: false, account: 'workspace' });
let pages: Pages;
const target = (): Target => ({ port: pages.port, token: `local:${TEACHER}`, clock });

beforeAll(async () => {
  pages = await startPages({ workspace });
});
afterAll(() => pages.close());

const leftOut = exceptions.leftOut.flatMap(({ files }) => files);
/** The last one says that the others left nothing behind. */
const LAST = 'check_empty.test.ts';
const files = [...TEST_FILES.filter(file => file !== LAST && !leftOut.includes(file)), LAST];
const names: string[] = [];

describe('google-drive-mock', () => {
  it.each(files)('%s is a test file of the package', file => expect(TEST_FILES).toContain(file));

  for (const file of files) {
    describe(file, () => {
      const fetch = globalThis.fetch;
      names.push(...register(file, exceptions.skip, target));
      afterAll(() => {
        globalThis.fetch = fetch;
      });
    });
  }

  it('has every test that is named as an exception', () => {
    expect(exceptions.skip.flatMap(({ tests }) => tests).filter(name => !names.includes(name))).toEqual([]);
    expect(leftOut.filter(file => !TEST_FILES.includes(file))).toEqual([]);
  });
});
