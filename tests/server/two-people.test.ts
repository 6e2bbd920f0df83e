// Several people at once, and a Google that refuses or does not answer for a while: nobody's words are lost, nothing is made
// twice, and everybody who has to wait reads one clear sentence.
import { countTree, ofAddOn } from '../../scripts/demo/outcome.ts';
import type { Input, Method } from '../../src/contract/api.ts';
import type { FaultPlan, Workspace } from '../../src/emulator/workspace.ts';
import {
  addressOf,
  COUNSELOR,
  createPlans,
  KEEPER,
  newClass,
  Person,
  planOf,
  school,
  syncAll,
  type TestClass,
  tab,
  textOf,
} from '../support/add-on.ts';
import { DocumentByHand } from '../support/document-by-hand.ts';
import { writePlan } from './plan-damages.ts';

const STUDENTS = ['Amara', 'Mateo', 'Yuki'];
type Verdict = ReturnType<NonNullable<FaultPlan['rest']>>;

interface Room {
  readonly workspace: Workspace;
  readonly theClass: TestClass;
  readonly keeper: Person;
  readonly counselor: Person;
  readonly workbookId: string;
}

/** A class in a workspace of its own, from a store prepared once. */
function roomFrom(snapshot: { text: string; theClass: Omit<TestClass, 'keeper'>; now: number }): Room {
  const workspace = school([]);
  workspace.store.restore(snapshot.text);
  workspace.clock.advance(Math.max(0, snapshot.now - workspace.clock.now()));
  const keeper = new Person(workspace, KEEPER);
  const theClass = { ...snapshot.theClass, keeper };
  const { workbookId } = theClass;
  return { workspace, theClass, keeper, counselor: new Person(workspace, COUNSELOR), workbookId };
}

const [fresh, written] = (() => {
  const workspace = school(STUDENTS);
  const theClass = newClass(workspace, STUDENTS);
  const { keeper, workbookId, folderId } = theClass;
  keeper.start(workbookId);
  const kept = () => ({
    text: workspace.store.snapshot(),
    theClass: { workbookId, folderId },
    now: workspace.clock.now(),
  });
  const before = kept();
  createPlans(theClass);
  for (const name of STUDENTS)
    writePlan(new DocumentByHand(new Person(workspace, addressOf(name)), planOf(workspace, folderId, name).documentId));
  keeper.call(workbookId, 'class.shareWithStaff', { workbookId, email: COUNSELOR });
  syncAll(theClass);
  syncAll(theClass);
  new Person(workspace, COUNSELOR).start(workbookId);
  return [before, kept()];
})();

const docOf = ({ workspace, theClass }: Room, name: string): DocumentByHand =>
  new DocumentByHand(new Person(workspace, addressOf(name)), planOf(workspace, theClass.folderId, name).documentId);

/** Calls `answer` for each REST call of the add-on to one of these operations; nested calls pass. */
function atRest({ workspace }: Room, operations: RegExp, answer: (time: number) => Verdict): { times: () => number } {
  let times = 0;
  let isInside = false;
  workspace.setFaults({
    rest: operation => {
      if (isInside || !operations.test(operation)) return 'ok';
      isInside = true;
      try {
        times += 1;
        return answer(times);
      } finally {
        isInside = false;
      }
    },
  });
  return { times: () => times };
}

/** What the person reads instead of an answer; '' when it was answered. */
function refusal<M extends Method>(person: Person, fileId: string, method: M, input: Input<M>): string {
  try {
    person.call(fileId, method, input);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message.replace(`${method}: `, '') : String(error);
  }
}

function expectOneOfEverything({ workspace, theClass, workbookId, keeper }: Room): void {
  const template = workspace.drive.children(theClass.folderId).find(item => item.mimeType.endsWith('.document')) as {
    id: string;
  };
  const { shares, ...counts } = countTree(workspace, theClass.folderId, template.id);
  expect(counts).toEqual({ plans: 3, planFolders: 3, evidenceFolders: 3, duplicates: 0 });
  expect(shares).toBe(3);
  expect(workspace.mails).toHaveLength(0);
  const rows = tab(keeper, workbookId, 'Students');
  expect(rows.slice(1).map(row => row.slice(0, 3))).toEqual(
    STUDENTS.map(name => [name, addressOf(name), 'Plan ready']),
  );
}

const decisionRow = (room: Room, name: string): string[] =>
  tab(room.keeper, room.workbookId, 'Goals').find(row => row[0] === name) ?? [];
const reviewsOf = (room: Room, name: string): string[] =>
  tab(room.keeper, room.workbookId, 'Reviews')
    .filter(row => row[1] === name)
    .map(row => [row[3], row[4], row[5]].join(' | '));

/** Requests of one more sync: [requests, writes]. */
function quiet(room: Room): number[] {
  const from = room.workspace.requests.length;
  syncAll(room.theClass);
  const made = ofAddOn(room.workspace.requests.slice(from));
  return [made.length, made.filter(({ isWrite }) => isWrite).length];
}

const decide = (person: Person, { workbookId }: Room, decision: 'Approved' | 'Please look again', comment: string) =>
  person.call(workbookId, 'class.decide', { studentKey: addressOf('Amara'), goalId: 'G1', decision, comment });

const BUSY = 'Another window is doing this at the moment. Wait until it is ready, then try again.';

describe('two windows of the keeper', () => {
  it.each([
    ['class.createNext', /drive\.files\.copy/],
    ['class.createNext', /drive\.permissions\.create/],
    ['class.createNext', /sheets\.spreadsheets\.batchUpdate/],
  ] as const)('%s in both (at %s): the second waits with a sentence, and nothing is made twice', (method, moment) => {
    const room = roomFrom(fresh);
    const { keeper, workbookId } = room;
    const second: string[] = [];
    atRest(room, moment, time => {
      if (time === 1) {
        second.push(refusal(keeper, workbookId, method, { workbookId }));
        second.push(refusal(keeper, workbookId, 'class.syncNext', { workbookId, isFirstCall: true }));
      }
      return 'ok';
    });
    createPlans(room.theClass);
    expect(second).toEqual([BUSY, BUSY]);
    room.workspace.setFaults(undefined);
    createPlans(room.theClass);
    expectOneOfEverything(room);
  });

  it('Sync in both: the second waits, the first brings everything', () => {
    const room = roomFrom(written);
    const { keeper, workbookId } = room;
    docOf(room, 'Mateo').type(/^Progress for G1/, 2, 1, '80');
    const second: string[] = [];
    atRest(room, /docs\.documents\.get/, time => {
      if (time === 1) second.push(refusal(keeper, workbookId, 'class.syncNext', { workbookId, isFirstCall: true }));
      return 'ok';
    });
    syncAll(room.theClass);
    expect(second).toEqual([BUSY]);
    expect(tab(keeper, workbookId, 'Progress').filter(row => row[0] === 'Mateo')).toHaveLength(2);
    room.workspace.setFaults(undefined);
    expect(quiet(room)).toEqual([2, 0]);
  });
});

describe('counselor and keeper', () => {
  it('decide on one goal one after the other: both stand in Reviews, the later holds in Sheet and Doc', () => {
    const room = roomFrom(written);
    expect(decide(room.counselor, room, 'Approved', 'Good measure.').message).toBe(
      'Amara sees this after the next sync.',
    );
    decide(room.keeper, room, 'Please look again', 'By when exactly?');
    syncAll(room.theClass);
    expect(reviewsOf(room, 'Amara')).toEqual([
      expect.stringMatching(/^Approved \| Good measure\. \| .*Okafor/),
      expect.stringMatching(/^Please look again \| By when exactly\? \| .*Rivera/),
    ]);
    expect(decisionRow(room, 'Amara').slice(5, 7)).toEqual(['Please look again', 'By when exactly?']);
    const words = textOf(room.keeper, docOf(room, 'Amara').id);
    expect(words).toMatch(/Please look again \(.*Rivera/);
    expect(words).toContain('By when exactly?');
    expect(words).not.toContain('Good measure.');
    expect(quiet(room)).toEqual([2, 0]);
  });

  it.each([/docs\.documents\.get/, /docs\.documents\.batchUpdate/, /sheets\.spreadsheets\.batchUpdate/])(
    'a decision while the keeper’s sync is at %s is kept and is in the Doc after the next',
    moment => {
      const room = roomFrom(written);
      decide(room.keeper, room, 'Approved', 'Go on.');
      const { times } = atRest(room, moment, time => {
        if (time === 1) decide(room.counselor, room, 'Please look again', 'One more number, please.');
        return 'ok';
      });
      syncAll(room.theClass);
      expect(times()).toBeGreaterThan(0);
      room.workspace.setFaults(undefined);
      expect(decisionRow(room, 'Amara').slice(5, 7)).toEqual(['Please look again', 'One more number, please.']);
      syncAll(room.theClass);
      expect(decisionRow(room, 'Amara').slice(5, 7)).toEqual(['Please look again', 'One more number, please.']);
      expect(reviewsOf(room, 'Amara')).toEqual([
        expect.stringMatching(/^Approved \| Go on\. \| .*Rivera/),
        expect.stringMatching(/^Please look again \| One more number, please\. \| .*Okafor/),
      ]);
      const words = textOf(room.keeper, docOf(room, 'Amara').id);
      expect(words).toMatch(/Please look again \(.*Okafor/);
      expect(words).toContain('One more number, please.');
      expect(quiet(room)).toEqual([2, 0]);
    },
  );
});

describe('a student who types while sync writes', () => {
  it('keeps every word, and gets the decision in the same sync', () => {
    const room = roomFrom(written);
    const doc = docOf(room, 'Amara');
    decide(room.counselor, room, 'Approved', 'Go on.');
    atRest(room, /docs\.documents\.batchUpdate/, time => {
      if (time === 1) doc.type(/^Goal G1/, /^My reply/, 1, 'I will practise with Grandpa');
      return 'ok';
    });
    syncAll(room.theClass);
    const words = textOf(room.keeper, doc.id);
    expect(words).toContain('I will practise with Grandpa');
    expect(words).toMatch(/Approved \(.*Okafor/);
    room.workspace.setFaults(undefined);
    syncAll(room.theClass);
    expect(decisionRow(room, 'Amara')).toContain('I will practise with Grandpa');
    expect(quiet(room)).toEqual([2, 0]);
  });

  it('never stops typing: the keeper reads that it is tried again, and the next sync brings it', () => {
    const room = roomFrom(written);
    const doc = docOf(room, 'Amara');
    decide(room.counselor, room, 'Approved', 'Go on.');
    atRest(room, /docs\.documents\.batchUpdate/, time => {
      doc.type(/^Goal G1/, /^My reply/, 1, `word ${time}`);
      return 'ok';
    });
    const { workbookId } = room;
    const done = room.keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
    const sentences = done.problems.filter(({ student }) => student === 'Amara').map(({ sentence }) => sentence);
    expect(sentences).toContain(
      'Decisions could not be written into the plan of Amara: somebody was typing there all the time. They are tried again with the next sync.',
    );
    room.workspace.setFaults(undefined);
    expect(textOf(room.keeper, doc.id)).toContain('word 4');
    syncAll(room.theClass);
    const words = textOf(room.keeper, doc.id);
    expect(words).toMatch(/Approved \(.*Okafor/);
    expect(words).toContain('word 4');
    expect(decisionRow(room, 'Amara')).toContain('word 4');
    expect(quiet(room)).toEqual([2, 0]);
  });
});

const PAUSE: Verdict = { refuse: 429, reason: 'RESOURCE_EXHAUSTED' };
/** Drive says it in two ways, Docs and Sheets in the first. */
const DRIVE_PAUSES: readonly (readonly [string, Verdict])[] = [
  ['429', PAUSE],
  ['403', { refuse: 403, reason: 'userRateLimitExceeded' }],
];

describe('a quota refused', () => {
  it.each([
    ['429', /^(drive|docs|sheets)\./, PAUSE],
    ['403', /^drive\./, DRIVE_PAUSES[1]?.[1] ?? 'ok'],
  ] as const)('with %s for a while: plans are made all the same', (_, operations, verdict) => {
    const room = roomFrom(fresh);
    let refused = 0;
    atRest(room, operations, time => {
      if (time % 3 !== 0 || refused >= 8) return 'ok';
      refused += 1;
      return verdict;
    });
    createPlans(room.theClass);
    expect(refused).toBe(8);
    expectOneOfEverything(room);
  });

  it.each(DRIVE_PAUSES)('with %s without end: one sentence, and Continue goes on from there', (_, verdict) => {
    const room = roomFrom(fresh);
    const { keeper, workbookId } = room;
    atRest(room, /drive\.permissions\.create/, () => verdict);
    expect(refusal(keeper, workbookId, 'class.createNext', { workbookId })).toMatch(
      /^Google asks for a pause: too much was done in a short time.*Nothing is lost\. Try again in a few minutes\.$/,
    );
    room.workspace.setFaults(undefined);
    room.workspace.clock.advance(120_000);
    createPlans(room.theClass);
    expectOneOfEverything(room);
  });

  it('at every reading of a plan: the plan is named as not read now, never as lost', () => {
    const room = roomFrom(written);
    const { keeper, workbookId } = room;
    docOf(room, 'Amara').type(/^Progress for G1/, 2, 1, '80');
    const before = tab(keeper, workbookId, 'Progress');
    atRest(room, /docs\.documents\.get/, () => PAUSE);
    const done = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
    expect(done.progress.isFinished).toBe(true);
    expect(done.problems.map(({ student, weight, sentence }) => [student, weight, sentence])).toEqual([
      [
        'Amara',
        'note',
        'The plan of Amara could not be read just now: Google did not answer or asks for a pause. It is read with the next sync.',
      ],
    ]);
    expect(tab(keeper, workbookId, 'Progress')).toEqual(before);
    room.workspace.setFaults(undefined);
    const next = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
    expect(next.problems).toEqual([]);
    expect(tab(keeper, workbookId, 'Progress').filter(row => row[0] === 'Amara')).toHaveLength(2);
    expect(quiet(room)).toEqual([2, 0]);
  });

  it.each(DRIVE_PAUSES)('with %s for the list of the class: one sentence, nothing touched', (_, verdict) => {
    const room = roomFrom(written);
    const { keeper, workbookId } = room;
    atRest(room, /drive\.files\.list/, () => verdict);
    expect(refusal(keeper, workbookId, 'class.syncNext', { workbookId, isFirstCall: true })).toMatch(
      /^Google asks for a pause/,
    );
    room.workspace.setFaults(undefined);
    expect(quiet(room)).toEqual([2, 0]);
  });

  it('at every writing of a plan: the decision waits, and that is said', () => {
    const room = roomFrom(written);
    const { keeper, counselor, workbookId } = room;
    decide(counselor, room, 'Approved', 'Go on.');
    atRest(room, /docs\.documents\.batchUpdate/, () => PAUSE);
    const done = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall: true });
    expect(done.problems.map(({ sentence }) => sentence)).toEqual([
      'Decisions could not be written into the plan of Amara: Google did not answer. They are tried again with the next sync.',
    ]);
    room.workspace.setFaults(undefined);
    syncAll(room.theClass);
    expect(textOf(keeper, docOf(room, 'Amara').id)).toMatch(/Approved \(.*Okafor/);
    expect(quiet(room)).toEqual([2, 0]);
  });
});

describe('answers lost', () => {
  it.each([/docs\.documents\.batchUpdate/, /drive\.files\.copy/, /drive\.permissions\.create/, /drive\.files\.create/])(
    'the first three of %s while plans are made: everybody ends with one of everything',
    moment => {
      const room = roomFrom(fresh);
      const { times } = atRest(room, moment, time => (time <= 3 ? 'lose-answer' : 'ok'));
      createPlans(room.theClass);
      expect(times()).toBeGreaterThanOrEqual(3);
      expectOneOfEverything(room);
      for (const name of STUDENTS) {
        const words = textOf(room.keeper, docOf(room, name).id);
        expect(words.split('About this plan')).toHaveLength(3);
        expect(words.split(addressOf(name))).toHaveLength(2);
      }
    },
  );

  it('of the writing of a decision: it stands in the Doc once', () => {
    const room = roomFrom(written);
    decide(room.counselor, room, 'Approved', 'Go on from here.');
    atRest(room, /docs\.documents\.batchUpdate/, time => (time === 1 ? 'lose-answer' : 'ok'));
    syncAll(room.theClass);
    room.workspace.setFaults(undefined);
    syncAll(room.theClass);
    const words = textOf(room.keeper, docOf(room, 'Amara').id);
    expect(words.split('Go on from here.')).toHaveLength(2);
    expect(reviewsOf(room, 'Amara')).toHaveLength(1);
    expect(quiet(room)).toEqual([2, 0]);
  });

  it.each([/sheets\.spreadsheets\.batchUpdate/, /sheets\.spreadsheets\.values/])(
    'of %s in a sync: one sentence, and the next sync leaves each row once',
    moment => {
      const room = roomFrom(written);
      const { keeper, workbookId } = room;
      docOf(room, 'Amara').type(/^Progress for G1/, 2, 1, '80');
      docOf(room, 'Mateo').type(/^Steps for G1/, 2, 0, 'Ask Grandpa');
      const { times } = atRest(room, moment, () => 'lose-answer');
      expect(refusal(keeper, workbookId, 'class.syncNext', { workbookId, isFirstCall: true })).toMatch(
        /^Google did not answer.*Nothing is lost\. Check the network, then try again\.$/,
      );
      expect(times()).toBeGreaterThan(0);
      room.workspace.setFaults(undefined);
      syncAll(room.theClass);
      expect(tab(keeper, workbookId, 'Progress').filter(row => row[0] === 'Amara')).toHaveLength(2);
      expect(tab(keeper, workbookId, 'Steps').filter(row => row[0] === 'Mateo')).toHaveLength(2);
      expect(quiet(room)).toEqual([2, 0]);
    },
  );
});
