// Creating plans: what a class ends up with, and that no lost answer, refusal or crash makes a plan twice or leaves one out.
import fc from 'fast-check';
import { addStudents } from '../../../src/server/teacher/add-students.ts';
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { Crash, type Fate, MemoryGoogle, memoryPorts, memoryWorkbook } from '../../support/memory-drive.ts';

const ROSTER = ['Ana Rivera\tana@school.org', 'Ben Okafor\tben@school.org', "Zoë O'Neil\tzoe@school.org"].join('\n');
const WITH_CLASS = { name: '7b', schoolYear: '2026/27', roster: ROSTER, leaveOutWrong: false };

function classOf(google: MemoryGoogle, roster = ROSTER): string {
  return setUpClass(memoryPorts(google), { ...WITH_CLASS, roster }).workbookId;
}

function createAll(google: MemoryGoogle, workbookId: string) {
  for (let call = 0; call < 60; call += 1) {
    const answer = createNext(memoryPorts(google), workbookId);
    if (answer.progress.isFinished) return answer;
  }
  throw new Error('never finished');
}

const plansByStudent = (google: MemoryGoogle): string[] =>
  [...google.files.values()]
    .map(file => file.appProperties['throughlineKey'] ?? '')
    .filter(key => key !== '')
    .sort();

describe('createNext', () => {
  it('makes folder, evidence folder and plan for everybody and shares the folder alone', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    const { progress, students } = createAll(google, workbookId);
    expect(progress).toMatchObject({ done: 3, total: 3, isFinished: true });
    expect(students.map(({ state, words }) => `${state}: ${words}`)).toEqual(Array(3).fill('ready: Plan ready'));
    const classFolder = [...google.files.values()].find(file => file.name === '7b – Learning plans 2026/27')!;
    expect(plansByStudent(google)).toEqual(['ana', 'ben', 'zoe'].map(name => `${classFolder.id}/${name}@school.org`));
    const own = [...google.files.values()].find(file => file.name === 'Ana Rivera')!;
    expect(own.parentId).toBe(classFolder.id);
    expect([...own.permissions]).toEqual(['ana@school.org']);
    expect([...google.files.values()].filter(file => file.parentId === own.id).map(file => file.name)).toEqual([
      'Evidence – Ana Rivera',
      'Ana Rivera – Learning plan 2026/27',
    ]);
    expect(classFolder.permissions.size).toBe(0);
    expect(google.mails).toBe(0);
  });

  it('writes name, address and evidence folder into the plan', () => {
    const google = new MemoryGoogle();
    createAll(google, classOf(google));
    const plan = [...google.files.values()].find(file => file.name.startsWith('Zoë'))!;
    const words = JSON.stringify(
      google.docs.get([...google.files.values()].find(file => file.name.startsWith("Zoë O'Neil – "))!.id)!.blocks,
    );
    expect(words).toContain('zoe@school.org');
    expect(words).toContain(
      `https://drive.google.com/drive/folders/${[...google.files.values()].find(file => file.name === "Evidence – Zoë O'Neil")!.id}`,
    );
    expect(plan).toBeDefined();
  });

  it('copies no student’s plan for another student when Settings name one as the template', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google, 'Ana Rivera\tana@school.org');
    createAll(google, workbookId);
    const own = [...google.files.values()].find(file => file.name.startsWith('Ana Rivera – '))!;
    const value = { kind: 'setCells', tab: 'settings', id: 'templateId', values: { value: own.id } } as const;
    memoryWorkbook(google, workbookId).write([value]);
    const before = plansByStudent(google);
    addStudents(memoryPorts(google), { workbookId, roster: 'Ben Okafor\tben@school.org', leaveOutWrong: false });
    expect(() => createAll(google, workbookId)).toThrow('is a student’s plan');
    expect(plansByStudent(google)).toEqual(before);
  });

  it('does nothing a second time', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    createAll(google, workbookId);
    const before = JSON.stringify([...google.files]);
    google.requests = [];
    expect(createNext(memoryPorts(google), workbookId).progress.isFinished).toBe(true);
    expect(JSON.stringify([...google.files])).toBe(before);
    expect(google.requests).toEqual(['read workbook']);
  });

  it('says an unknown address in words, goes on with the rest, and shares after the correction without a second plan', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    google.unknownAddresses.add('ben@school.org');
    const { students } = createAll(google, workbookId);
    expect(students.map(({ words }) => words)).toEqual([
      'Plan ready',
      'Could not share: address unknown. Correct it and press Continue.',
      'Plan ready',
    ]);
    memoryPorts(google)
      .workbooks.open(workbookId)
      .write([{ kind: 'setCells', tab: 'students', id: 'ben@school.org', values: { email: 'Benedict@school.org' } }]);
    const corrected = createAll(google, workbookId);
    expect(corrected.students[1]).toMatchObject({ state: 'ready', email: 'Benedict@school.org' });
    expect(plansByStudent(google)).toHaveLength(3);
    expect([...[...google.files.values()].find(file => file.name === 'Ben Okafor')!.permissions]).toEqual([
      'benedict@school.org',
    ]);
  });

  it('takes a wrong person out again once the right address is in, and says so, also when it cannot', () => {
    for (const fate of ['ok', 'refused', 'none', 'crash-after'] as const) {
      const google = new MemoryGoogle();
      const workbookId = classOf(google);
      createAll(google, workbookId);
      const book = memoryPorts(google).workbooks.open(workbookId);
      book.write([{ kind: 'setCells', tab: 'students', id: 'ben@school.org', values: { email: 'right@school.org' } }]);
      google.unknownAddresses.add('right@school.org');
      createAll(google, workbookId);
      const folder = () => [...[...google.files.values()].find(file => file.name === 'Ben Okafor')!.permissions];
      expect(folder()).toEqual(['ben@school.org']);
      google.unknownAddresses.clear();
      google.time += 600_000;
      google.fate = effect => (effect === 'unshare ben@school.org' ? fate : 'ok');
      if (fate === 'crash-after') {
        expect(() => createAll(google, workbookId)).toThrow(Crash);
        google.fate = () => 'ok';
      }
      const words = createAll(google, workbookId).students[1]!.words;
      const isOut = fate === 'ok' || fate === 'crash-after';
      expect(folder()).toEqual(isOut ? ['right@school.org'] : ['ben@school.org', 'right@school.org']);
      expect(words).toBe(
        isOut
          ? 'Plan ready. ben@school.org was taken out and cannot open it any more.'
          : 'Plan ready. ben@school.org can still open it: take that address out in Drive.',
      );
    }
  });

  it('takes in late joiners, pasted or typed into the tab, and names a typed row that cannot be taken', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    createAll(google, workbookId);
    expect(
      addStudents(memoryPorts(google), {
        workbookId,
        roster: 'Name,E-mail\nAna Rivera,ANA@school.org\nDai,dai@school.org',
        leaveOutWrong: false,
      }),
    ).toEqual({ added: 1 });
    const sheet = google.sheets.get(workbookId)!;
    const typed = (name: string, email: string, rowFromOne: number) => ({
      id: '',
      rowFromOne,
      links: {},
      values: { name, email },
    });
    google.sheets.set(workbookId, {
      ...sheet,
      students: {
        missingColumns: [],
        rows: [...sheet['students']!.rows, typed('Eve', 'eve@school.org', 40), typed('Fay', 'fay', 41)],
      },
    });
    const { students, progress } = createAll(google, workbookId);
    expect(progress).toMatchObject({ done: 5, total: 6 });
    expect(students.map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Ana Rivera ready',
      'Ben Okafor ready',
      "Zoë O'Neil ready",
      'Dai ready',
      'Eve ready',
      'Fay problem',
    ]);
    expect(students[5]!.words).toMatch(/not a whole e-mail address/);
  });

  it('says that a row copied from another student’s gets no plan', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    const sheet = google.sheets.get(workbookId)!;
    const { rows } = sheet['students']!;
    const copy = { ...rows[0]!, rowFromOne: 40, values: { ...rows[0]!.values, name: 'Eve', email: 'eve@school.org' } };
    google.sheets.set(workbookId, { ...sheet, students: { missingColumns: [], rows: [...rows, copy] } });
    const { students } = createAll(google, workbookId);
    expect(students[students.length - 1]).toMatchObject({
      name: 'Row 40',
      state: 'problem',
      words: expect.stringMatching(/copied from another student/),
    });
  });

  it('does not copy again before a copy without an answer had time to appear', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    let left = 1;
    google.fate = effect => (effect.startsWith('copy Ben') && left-- > 0 ? 'lost' : 'ok');
    createAll(google, workbookId);
    expect(plansByStudent(google)).toHaveLength(3);
  });

  it('says so when a copy never answers, and looks for it before it copies again', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    google.fate = effect => (effect.startsWith('copy Ben') ? 'none' : 'ok');
    const { students } = createAll(google, workbookId);
    expect(students[1]).toMatchObject({
      state: 'problem',
      words: 'Could not make the plan: Google did not answer. Press Continue to try again.',
    });
    // One of the copies was made after all and shows up late.
    const plan = [...google.files.values()].find(file => file.name.startsWith('Ana Rivera – '))!;
    const late = plan.appProperties['throughlineKey']!.replace('ana@', 'ben@');
    google.put({ ...plan, id: 'late', appProperties: { ...plan.appProperties, throughlineKey: late } });
    google.docs.set('late', google.docs.get(plan.id)!);
    google.time += 61_000;
    google.fate = () => 'ok';
    expect(createAll(google, workbookId).students[1]).toMatchObject({ state: 'ready' });
    expect(plansByStudent(google).filter(key => key === late)).toHaveLength(1);
  });

  it('keeps in mind that a copy may exist, whatever is refused afterwards', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    let [asked, lists] = [0, 0];
    google.fate = effect => {
      if (!effect.startsWith('copy Ben')) return 'ok';
      asked += 1;
      return asked === 1 ? 'none' : 'refused';
    };
    createAll(google, workbookId);
    google.time += 61_000;
    google.fate = effect => {
      if (effect.startsWith('copy Ben')) lists = google.requests.filter(request => request.startsWith('list')).length;
      return 'ok';
    };
    google.requests = [];
    expect(createAll(google, workbookId).progress.done).toBe(3);
    expect(lists).toBeGreaterThan(0);
  });

  it('says so when Google never takes the words of a plan', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    google.fate = effect => (effect.startsWith('write plan') ? 'none' : 'ok');
    expect(createAll(google, workbookId).students.map(({ words }) => words)).toEqual(
      Array(3).fill('Could not write into the plan: Google did not answer. Press Continue to try again.'),
    );
    google.time += 61_000;
    google.fate = () => 'ok';
    expect(createAll(google, workbookId).progress.done).toBe(3);
  });

  it('names a student with two plans after the run and deletes neither', () => {
    const google = new MemoryGoogle();
    const workbookId = classOf(google);
    createNext(memoryPorts(google), workbookId);
    const plan = [...google.files.values()].find(file => file.name.startsWith('Ana Rivera – '))!;
    google.put({ ...plan, id: 'another' });
    google.time += 60_000;
    addStudents(memoryPorts(google), { workbookId, roster: 'Dai,dai@school.org', leaveOutWrong: false });
    const { students } = createAll(google, workbookId);
    expect(students[0]).toMatchObject({
      state: 'problem',
      words: expect.stringContaining('2 files count as the plan of Ana Rivera'),
    });
    expect(google.files.has('another')).toBe(true);
  });

  it('ends with one plan a student whatever happens to any effect', () => {
    const fates = fc.infiniteStream(
      fc.constantFrom<Fate>('ok', 'ok', 'ok', 'ok', 'lost', 'none', 'crash-before', 'crash-after', 'refused'),
    );
    fc.assert(
      fc.property(fates, fc.integer({ min: 0, max: 60 }), (stream, troubled) => {
        const google = new MemoryGoogle();
        const workbookId = classOf(google);
        const fate = stream[Symbol.iterator]();
        let effects = 0;
        google.fate = effect => {
          effects += 1;
          // A refused write of the workbook does not exist as an outcome of its own.
          const next = effects > troubled ? 'ok' : fate.next().value;
          return next === 'refused' && effect.startsWith('write') ? 'none' : next;
        };
        let finished = false;
        for (let call = 0; call < 200 && !finished; call += 1) {
          google.time += 2_000;
          try {
            finished = createNext(memoryPorts(google), workbookId).students.every(({ state }) => state === 'ready');
          } catch (error) {
            if (!(error instanceof Crash)) throw error;
          }
        }
        expect(finished).toBe(true);
        expect(plansByStudent(google)).toHaveLength(3);
        expect(new Set(plansByStudent(google)).size).toBe(3);
        expect([...google.files.values()].filter(file => file.mimeType === 'folder')).toHaveLength(7);
        expect(google.mails).toBe(0);
      }),
      { numRuns: 80 },
    );
  });

  it('ends the same after a crash at every single effect, before and after it', () => {
    for (const fate of ['crash-before', 'crash-after', 'lost', 'none'] as const) {
      for (let at = 1; at <= 20; at += 1) {
        const google = new MemoryGoogle();
        const workbookId = classOf(google);
        let effects = 0;
        google.fate = () => (++effects === at ? fate : 'ok');
        let finished = false;
        for (let call = 0; call < 30 && !finished; call += 1) {
          try {
            finished = createNext(memoryPorts(google), workbookId).progress.isFinished;
          } catch (error) {
            if (!(error instanceof Crash)) throw error;
          }
        }
        expect(`${fate} at ${at}: ${finished} ${plansByStudent(google).length}`).toBe(`${fate} at ${at}: true 3`);
      }
    }
  });
});
