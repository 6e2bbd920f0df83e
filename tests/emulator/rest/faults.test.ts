// Where a run goes wrong on purpose: each window around an effect, alone and with others under way.
import { KilledError } from '../../../src/emulator/rest/index.ts';
import type { FaultPlan } from '../../../src/emulator/workspace.ts';
import { addOn, type Call, FOLDER_TYPE, openSchool, reasonOf, request, type School, TEACHER, user } from './school.ts';

const folder = (name: string): readonly [string, Call] => [
  'POST /drive/v3/files',
  { as: addOn(TEACHER), json: { name, mimeType: FOLDER_TYPE } },
];
const names = (school: School): string[] =>
  school
    .send(`GET /drive/v3/files?orderBy=name`, { as: user(TEACHER) })
    .json.files.map((file: { name: string }) => file.name);

function run(plan: FaultPlan, act: (school: School) => void, latency: 'none' | 'medians' = 'none') {
  const school = openSchool({ latency, driveWriteBurst: 100 });
  school.faults.setPlan(plan);
  let killed = false;
  try {
    act(school);
  } catch (error) {
    if (!(error instanceof KilledError)) throw error;
    killed = true;
  }
  return { school, killed, names: names(school) };
}

describe('a kill at an effect', () => {
  const three = (school: School): void => {
    for (const name of ['A', 'B', 'C']) school.send(...folder(name));
  };

  it.each([
    ['before', ['A']],
    ['during', ['A', 'B']],
    ['after', ['A', 'B']],
  ] as const)('%s: earlier effects stand, later ones never happen', (when, left) => {
    const result = run({ kill: { effect: 1, when } }, three);
    expect(result).toMatchObject({ killed: true, names: left });
  });

  it('counts effects of the add-on only: neither reads nor what people do', () => {
    const result = run({ kill: { effect: 1, when: 'before' } }, school => {
      school.send(...folder('A'));
      school.send('GET /drive/v3/files', { as: addOn(TEACHER) });
      school.send('POST /drive/v3/files', { as: user(TEACHER), json: { name: 'mine' } });
      expect(() => school.send(...folder('B'))).toThrow(KilledError);
    });
    expect(result.names).toEqual(['A', 'mine']);
  });

  it('starts counting again with a new plan and strikes once', () => {
    const { school } = run({ kill: { effect: 0, when: 'before' } }, three);
    expect(school.send(...folder('D')).status).toBe(200);
    school.faults.setPlan({ kill: { effect: 0, when: 'after' } });
    expect(() => school.send(...folder('E'))).toThrow(KilledError);
    expect(names(school)).toEqual(['D', 'E']);
  });

  it('among parallel calls: before leaves the unsent, during lets those under way arrive', () => {
    const all = Array.from({ length: 12 }, (_, index) => folder(String(index).padStart(2, '0')));
    const act = (school: School): void => void school.sendAll(all);
    expect(run({ kill: { effect: 3, when: 'before' } }, act, 'medians').names).toEqual(['00', '01', '02']);
    expect(run({ kill: { effect: 3, when: 'after' } }, act, 'medians').names).toEqual(['00', '01', '02', '03']);
    expect(run({ kill: { effect: 3, when: 'during' } }, act, 'medians').names).toHaveLength(10);
  });
});

describe('faults of single calls', () => {
  it('refuses before the effect with the stated status', () => {
    const rest: FaultPlan['rest'] = (_operation, effect) =>
      effect === 1 ? { refuse: 503, reason: 'backendError' } : 'ok';
    const { school, names: left } = run({ rest }, three => {
      expect(three.send(...folder('A')).status).toBe(200);
      const refused = three.send(...folder('B'));
      expect([refused.status, reasonOf(refused)]).toEqual([503, 'backendError']);
    });
    expect(left).toEqual(['A']);
    expect(school.records.map(record => record.status).slice(0, 2)).toEqual([200, 503]);
  });

  it('loses an answer after the effect', () => {
    const rest: FaultPlan['rest'] = operation => (operation === 'drive.files.create' ? 'lose-answer' : 'ok');
    const result = run({ rest }, school => expect(school.send(...folder('A')).status).toBe(500));
    expect(result.names).toEqual(['A']);
  });

  it('lets no answer come before the sender stops waiting; the effect stands', () => {
    const rest: FaultPlan['rest'] = () => 'time-out';
    const { school, names: left } = run({ rest }, three => {
      const start = three.clock.now();
      expect(three.send(...folder('A'))).toMatchObject({ status: 0, text: '' });
      expect(three.clock.now() - start).toBe(360_000);
      three.rest.send({ ...request(...folder('B')), timeoutMs: 20_000 });
      expect(three.clock.now() - start).toBe(380_000);
    });
    expect(left).toEqual(['A', 'B']);
    expect(school.records.slice(0, 2).map(record => record.status)).toEqual([0, 0]);
  });

  it('lets a part of a batch fail, and a batch wait in vain', () => {
    const body = '--b\r\nContent-Type: application/http\r\n\r\nGET /drive/v3/files\r\n\r\n--b--';
    const batch = (struck: string): string => {
      const rest: FaultPlan['rest'] = operation => (operation === struck ? 'time-out' : 'ok');
      let seen = '';
      run({ rest }, school => {
        const headers = { 'content-type': 'multipart/mixed; boundary=b' };
        const { status, text } = school.send('POST /batch/drive/v3', { as: addOn(TEACHER), body, headers });
        seen = `${status} ${/HTTP\/1.1 (\d+)/.exec(text)?.[1] ?? ''}`;
      });
      return seen;
    };
    expect([batch('drive.files.list'), batch('drive.batch'), batch('')]).toEqual(['200 500', '0 ', '200 200']);
  });

  it('can strike reads, which ask with effect -1', () => {
    const seen: number[] = [];
    const rest: FaultPlan['rest'] = (_operation, effect) => {
      seen.push(effect);
      return 'ok';
    };
    run({ rest }, school => {
      school.send('GET /drive/v3/files', { as: addOn(TEACHER) });
      school.send(...folder('A'));
    });
    expect(seen).toEqual([-1, 0]);
  });
});
