// Logger and console: what a script writes down for its own author.
import { type Case, equal, isTrue } from '../script/case.ts';

const LOGGER = 'A/reference/base/logger';

export const cases: Case[] = [
  {
    name: 'getLog holds what log wrote, with its values filled in, until clear',
    source: `${LOGGER}#logformat,-values`,
    host: 'any',
    run() {
      Logger.clear();
      Logger.log('%s plans', 3);
      const log = Logger.getLog();
      isTrue(log.indexOf('3 plans') >= 0, `"3 plans" in ${log}`);
      Logger.clear();
      equal(Logger.getLog(), '');
    },
  },
  {
    name: 'the console takes every level, with values to fill in and objects, and answers nothing',
    source: 'A/guides/logging#cloud_logging',
    host: 'any',
    run() {
      console.time('conformance');
      const answers = [
        console.log('%s plans', 3),
        console.info({ plans: 3 }),
        console.warn('a warning'),
        console.error(new Error('an error')),
        console.timeEnd('conformance'),
      ];
      equal(
        answers.map(answer => answer === undefined),
        [true, true, true, true, true],
      );
    },
  },
];
