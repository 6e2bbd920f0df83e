// Laws of reconcile over years of random plans and random staff: asking twice changes nothing, staff's cells and rows stay,
// and what stands in the plan stands in the workbook.
import fc from 'fast-check';
import { ABOUT_DEFAULTS } from '../../../src/core/document/about.ts';
import { EMPTY_GOAL } from '../../../src/core/document/plan-tables.ts';
import { noRecords } from '../../../src/core/document/read-records.ts';
import type {
  Answer,
  Evidence,
  Goal,
  Plan,
  PlanRecord,
  PlanRecords,
  ProgressEntry,
  Step,
} from '../../../src/core/plan/plan.ts';
import { SETS } from '../../../src/core/plan/question-sets.ts';
import { questionByKey } from '../../../src/core/plan/questions.ts';
import { RECORD_NAMES, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { readRepeat } from '../../../src/core/plan/repeat.ts';
import { settleIds } from '../../../src/core/plan/settle-ids.ts';
import { plansToRead } from '../../../src/core/sync/plans-to-read.ts';
import { reconcile, takeDecisions } from '../../../src/core/sync/reconcile.ts';
import { PLAN_TABS } from '../../../src/core/sync/sync-input.ts';
import { applyWorkbookEdits } from '../../../src/core/workbook/apply-edits.ts';
import type { WorkbookReading } from '../../../src/core/workbook/edits.ts';
import { foldJournal, journalRows, NO_RECORD, type StudentRecord } from '../../../src/core/workbook/journal.ts';
import { readSettings, settingsRows } from '../../../src/core/workbook/settings.ts';
import { classStudents } from '../../../src/core/workbook/students.ts';
import { RECORD_TABS, TABS, VANISHED } from '../../../src/core/workbook/tabs.ts';

const SETTINGS = {
  className: '7b',
  schoolYear: '2026/27',
  keeper: 'k@x.org',
  staff: 'Ms K',
  goalsAtOnce: 3,
  dateOrder: 'day first' as const,
  nextReview: '',
  folderId: 'folder',
  templateId: 'template',
  workbookId: 'book',
  template: 'seven-stage',
  templateVersion: '1',
  language: 'en' as const,
  skills: '',
  sampleGoal: '',
  sampleFrom: '',
  scope: 'class' as const,
};
const KEY = 'a/b@x.org';
const TODAY = '2026-10-01';

function startingWorkbook(): WorkbookReading {
  const empty: WorkbookReading = Object.fromEntries(TABS.map(tab => [tab.key, { rows: [], missingColumns: [] }]));
  const events = [
    { kind: 'planned' as const, key: KEY, folderId: 'f', evidenceId: 'e' },
    { kind: 'made' as const, key: KEY, docId: 'doc' },
    { kind: 'ready' as const, key: KEY, address: KEY },
  ];
  return applyWorkbookEdits(empty, [
    { kind: 'appendRows', tab: 'settings', rows: settingsRows(SETTINGS) },
    { kind: 'appendRows', tab: 'students', rows: [{ id: KEY, values: { name: 'Ana', email: KEY } }] },
    { kind: 'appendRows', tab: 'journal', rows: journalRows(events, 1) },
  ]);
}

const text = fc.constantFrom('', 'read', 'run 5 km', '=IMPORTXML(1)', 'ñ 🦊', '62', 'read more');
const date = fc.constantFrom(
  { text: '', iso: '' },
  { text: '3 Sep 2026', iso: '2026-09-03' },
  { text: '3 Nov', iso: '2026-11-03' },
  { text: 'soon', iso: '' },
);
const number = fc.constantFrom(
  { text: '', value: null },
  { text: '62', value: 62 },
  { text: '85 %', value: 85 },
  { text: '3,5', value: 3.5 },
);
const step: fc.Arbitrary<Step> = fc.record({
  text,
  owner: fc.constantFrom('student', 'family'),
  due: date,
  doneText: fc.constant(''),
  done: fc.boolean(),
});
const entry: fc.Arbitrary<ProgressEntry> = fc.record({ date, amount: number, note: text });
const evidence: fc.Arbitrary<Evidence> = fc.record({
  date,
  title: text,
  url: fc.constantFrom('', 'https://a.org/1', 'https://a.org/2'),
  goalId: fc.constantFrom('', 'G1', 'G2'),
  why: text,
});
const goal = (id: string): fc.Arbitrary<Goal> =>
  fc
    .record({
      id: fc.constant(id),
      statement: text,
      why: text,
      measure: text,
      start: number,
      target: number,
      deadline: date,
      myReply: text,
      staff: fc.constant({ agreed: '', decision: '', feedback: '', showMe: '' }),
      steps: fc.array(step, { maxLength: 4 }),
      progress: fc.array(entry, { maxLength: 4 }),
    })
    .map(each => ({ ...EMPTY_GOAL, ...each }));
const repeat = fc.constantFrom('', 'workbook', 'nowhere', 'family summary', 'todo');
const answer: fc.Arbitrary<Answer> = fc
  .record({
    key: fc.constantFrom('Q1', 'Q2', 'Q5', 'last-time', 'Q15', 'Q21', 'Q29', 'own'),
    text,
    later: text,
    repeat,
  })
  .map(({ key, ...words }) => {
    const question = questionByKey(key);
    const { set = 'reflect', prompt = { en: 'What do I ask?' } } = question ?? {};
    return { stage: SETS[set].stage, set, question: question?.key ?? '', prompt: prompt.en, ...words };
  });
const record = (kind: (typeof RECORD_NAMES)[number]): fc.Arbitrary<PlanRecord> =>
  fc.record({
    words: fc.record(
      Object.fromEntries(
        Object.entries(recordKind(kind).columns).map(([key, { is }]) => {
          if (key === 'repeat') return [key, repeat];
          if (is === 'date') return [key, date.map(each => each.text)];
          return [key, is === 'goal' ? fc.constantFrom('', 'G1', 'G2 and G3', 'my goal') : text];
        }),
      ),
    ),
    url: fc.constantFrom('', 'https://a.org/1'),
  });
const records: fc.Arbitrary<PlanRecords> = fc
  .tuple(
    fc.subarray([...RECORD_NAMES], { maxLength: 5 }),
    fc.record(Object.fromEntries(RECORD_NAMES.map(kind => [kind, fc.array(record(kind), { maxLength: 3 })]))),
  )
  .map(([kinds, all]) => ({
    ...noRecords(),
    ...Object.fromEntries(kinds.map(kind => [kind, all[kind] as PlanRecord[]])),
  }));
const plan: fc.Arbitrary<Plan> = fc
  .subarray(['G1', 'G2', 'G3'])
  .chain(ids => fc.record({ goals: fc.tuple(...ids.map(goal)), evidence: fc.array(evidence, { maxLength: 5 }) }))
  .chain(parts =>
    fc.record({ answers: fc.array(answer, { maxLength: 4 }), records }).map(more => ({ ...parts, ...more })),
  )
  .map(parts => ({ about: ABOUT_DEFAULTS, ...parts }));
const staffTyping = fc.record({
  row: fc.nat(3),
  values: fc.record({
    decision: fc.constantFrom('', 'Approved', 'Show me'),
    feedback: text,
    note: text,
    statement: fc.constantFrom('typed over', 'read'),
  }),
  typesOver: fc.boolean(),
});

interface Year {
  workbook: WorkbookReading;
  version: number;
}

/** One sync of one plan: rows, then the Doc takes the staff's words, then rows again, then the checkpoint. */
function sync(year: Year, given: Plan, isPartly = false): { year: Year; plan: Plan; edits: number } {
  const settings = readSettings(year.workbook['settings']!.rows)!;
  const input = (workbook: WorkbookReading) => ({
    workbook,
    settings,
    students: classStudents(workbook['students'], workbook['journal']),
    today: TODAY,
    now: 5_000_000,
  });
  const issues = isPartly
    ? [{ weight: 'stops' as const, sentence: { en: 'A table is missing.', es: 'Falta una tabla.' } }]
    : [];
  let count = 0;
  const first = takeDecisions(input(year.workbook));
  let workbook = applyWorkbookEdits(year.workbook, first);
  const due = plansToRead(input(workbook), new Map([[KEY, String(year.version)]]));
  let read = given;
  for (let pass = 0; pass < 2 && due.length > 0; pass += 1) {
    const plans = [{ key: KEY, version: String(year.version), plan: read, issues, looksLikePlan: true }];
    const result = reconcile({ ...input(workbook), plans, unreachable: new Map() });
    const checked = { kind: 'checked' as const, plans: result.checked };
    workbook = applyWorkbookEdits(workbook, [
      ...result.edits,
      { kind: 'appendRows', tab: 'journal', rows: journalRows([checked], 5_000_000) },
    ]);
    count += result.edits.length;
    const { staff, known, about } = result.wanted[0]!;
    // The Doc takes the names first: a goal under the id of a vanished one gets the next number.
    const ids = settleIds(read.goals, known);
    let next = about.nextGoalNumber;
    read = { ...read, goals: read.goals.map((each, index) => ({ ...each, id: ids[index] || `G${next++}` })) };
    read = { ...read, goals: read.goals.map(each => ({ ...each, staff: staff[each.id] ?? each.staff })) };
  }
  const rest = reconcile({ ...input(workbook), plans: [], unreachable: new Map() });
  return {
    year: { workbook: applyWorkbookEdits(workbook, rest.edits), version: year.version },
    plan: read,
    edits: count + first.length + rest.edits.length,
  };
}

const rowsOf = (workbook: WorkbookReading, tab: string) => workbook[tab]!.rows;
const standing = (workbook: WorkbookReading, tab: string) =>
  rowsOf(workbook, tab).filter(row => row.values['inPlan'] !== VANISHED);
const STAFF_COLUMNS = ['decision', 'feedback', 'note'];
const staffCells = (workbook: WorkbookReading) =>
  new Map(rowsOf(workbook, 'goals').map(row => [row.id, STAFF_COLUMNS.map(key => row.values[key])]));

/** What the record tabs have to say of a plan, '' for words that stay in it. */
function whatOf({ answers, records }: Plan): string[] {
  const isOpen = (words: string): boolean => readRepeat(words).includes('workbook');
  const said = answers
    .filter(each => each.text !== '' || each.later !== '')
    .map(each => ((SETS[each.set].isPrivate || each.repeat !== '') && !isOpen(each.repeat) ? '' : each.text));
  const rows = RECORD_NAMES.flatMap(kind =>
    records[kind]
      .filter(({ words, url }) => url !== '' || Object.values(words).some(each => each !== ''))
      .map(({ words }) => {
        // None of these questions is known, so an earlier round's words stay in the plan.
        const isKept = kind === 'earlier' || (kind === 'reflections' && !isOpen(words['repeat'] ?? ''));
        return isKept ? '' : (words[recordKind(kind).main] ?? '');
      }),
  );
  return [...said, ...rows];
}

describe('reconcile', () => {
  const years = fc.array(fc.tuple(plan, fc.array(staffTyping, { maxLength: 3 })), { minLength: 1, maxLength: 4 });

  it('has nothing to do the second time', () => {
    fc.assert(
      fc.property(years, syncs => {
        let year: Year = { workbook: startingWorkbook(), version: 1 };
        for (const [given, typing] of syncs) {
          const first = sync({ ...year, version: year.version + 1 }, given);
          expect(sync(first.year, first.plan).edits).toBe(0);
          const typed = { ...first.year, workbook: typedBy(first.year.workbook, typing) };
          year = sync(typed, first.plan).year;
          expect(sync(year, first.plan).edits).toBe(0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows exactly what stands in the plan, keeps every row and never writes a staff cell', () => {
    fc.assert(
      fc.property(years, syncs => {
        let year: Year = { workbook: startingWorkbook(), version: 1 };
        for (const [typedPlan, typing] of syncs) {
          year = { version: year.version + 1, workbook: typedBy(year.workbook, typing) };
          const before = year.workbook;
          const { plan: given, year: synced } = sync(year, typedPlan);
          year = synced;
          expect(
            standing(year.workbook, 'goals')
              .map(row => [row.values['goal'], row.values['statement']])
              .sort(),
          ).toEqual(given.goals.map(each => [each.id, each.statement]).sort());
          const steps = given.goals.flatMap(each =>
            each.steps
              .filter(({ text: words }) => words !== '')
              .map(({ text: words, done }) => [each.id, words, done ? 'done' : '']),
          );
          expect(
            standing(year.workbook, 'steps')
              .map(row => [row.values['goal'], row.values['step'], row.values['done']])
              .sort(),
          ).toEqual(steps.sort());
          expect(
            standing(year.workbook, 'evidence')
              .map(row => [row.values['title'], row.values['url']])
              .sort(),
          ).toEqual(given.evidence.map(({ title, url }) => [title, url]).sort());
          const shown = RECORD_TABS.flatMap(({ key }) => standing(year.workbook, key).map(row => row.values['what']));
          expect(shown.sort()).toEqual(whatOf(given).sort());
          for (const tab of [...PLAN_TABS.map(({ key }) => key), 'reviews']) {
            const ids = rowsOf(year.workbook, tab).map(row => row.id);
            expect(new Set(ids).size).toBe(ids.length);
            expect(ids).toEqual(expect.arrayContaining(rowsOf(before, tab).map(row => row.id)));
          }
          for (const [id, cells] of staffCells(before)) expect(staffCells(year.workbook).get(id)).toEqual(cells);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('empties and marks nothing while a part of the plan cannot be read', () => {
    fc.assert(
      fc.property(plan, plan, (good, damaged) => {
        const before = sync({ workbook: startingWorkbook(), version: 1 }, good).year;
        const after = sync({ ...before, version: 2 }, damaged, true).year;
        for (const { key: tab } of PLAN_TABS) {
          expect(rowsOf(after.workbook, tab).filter(row => row.values['inPlan'] === VANISHED)).toEqual([]);
        }
        for (const row of rowsOf(before.workbook, 'goals')) {
          const now = rowsOf(after.workbook, 'goals').find(each => each.id === row.id)!;
          for (const key of ['statement', 'why', 'deadline', 'target'])
            expect(row.values[key] !== '' && now.values[key] === '').toBe(false);
        }
      }),
    );
  });

  it('keeps the row of a step whose words changed, and of evidence whose title changed under the same link', () => {
    const base = fc.sample(goal('G1'), 1)[0]!;
    const stepOf = (words: string): Step => ({
      text: words,
      owner: 'student',
      due: { text: '', iso: '' },
      doneText: '',
      done: false,
    });
    const item = (title: string, url: string): Evidence => ({
      date: { text: '', iso: '' },
      title,
      url,
      goalId: 'G1',
      why: '',
    });
    const with_ = (words: string[], items: Evidence[]): Plan => ({
      about: ABOUT_DEFAULTS,
      answers: [],
      records: noRecords(),
      goals: [{ ...base, steps: words.map(stepOf) }],
      evidence: items,
    });
    const before = sync(
      { workbook: startingWorkbook(), version: 1 },
      with_(['a', 'b', 'c'], [item('x', 'https://a.org/1'), item('y', '')]),
    ).year;
    const after = sync(
      { ...before, version: 2 },
      with_(['new', 'c', 'b', 'a2'], [item('y', ''), item('x2', 'https://a.org/1')]),
    ).year;
    const shown = (year: Year, tab: string, key: string) =>
      rowsOf(year.workbook, tab).map(row => `${row.id.split('/').pop()} ${row.values[key]}`);
    expect(shown(before, 'steps', 'step')).toEqual(['1 a', '2 b', '3 c']);
    expect(shown(after, 'steps', 'step')).toEqual(['1 new', '2 b', '3 c', '4 a2']);
    expect(shown(after, 'evidence', 'title')).toEqual(['1 x2', '2 y']);
  });
});

function typedBy(
  workbook: WorkbookReading,
  typing: readonly { row: number; values: Record<string, string>; typesOver: boolean }[],
): WorkbookReading {
  return typing.reduce((book, { row, values, typesOver }) => {
    const target = rowsOf(book, 'goals')[row];
    const { statement, ...staff } = values;
    return target
      ? applyWorkbookEdits(book, [
          {
            kind: 'setCells',
            tab: 'goals',
            id: target.id,
            values: typesOver ? { ...staff, statement: statement! } : staff,
          },
        ])
      : book;
  }, workbook);
}

describe('foldJournal', () => {
  it('passes over damaged rows and comes to the same when rows are there twice', () => {
    const rows = rowsOf(startingWorkbook(), 'journal');
    const record = (list: readonly { values: Readonly<Record<string, string | number | boolean>> }[]): StudentRecord =>
      foldJournal(list).get(KEY) ?? NO_RECORD;
    expect(record(rows)).toMatchObject({ folderId: 'f', evidenceId: 'e', docId: 'doc', isReady: true, address: KEY });
    expect(record(rows.flatMap(row => [row, row]))).toEqual(record(rows));
    expect(
      record([
        { values: { when: 'x', event: 'made' } },
        { values: { when: '2026-01-01T00:00:00Z', event: 'made', details: '[' } },
        ...rows,
      ]),
    ).toEqual(record(rows));
  });

  it('keeps every row short enough for a cell, whatever the plans have', () => {
    const problems = Array.from({ length: 40 }, (_, index) => ({
      weight: 'note' as const,
      sentence: { en: `${index} ${'long '.repeat(200)}`, es: `${index} ${'largo '.repeat(200)}` },
    }));
    const plans = Object.fromEntries(
      Array.from({ length: 120 }, (_, index) => [`s${index}@x.org`, { version: '7', about: 'a', problems }]),
    );
    const list = journalRows([{ kind: 'checked', plans }], 1);
    expect(Math.max(...list.map(row => String(row.values['details']).length))).toBeLessThan(45_000);
    const records = foldJournal(list);
    expect(records.size).toBe(120);
    expect(records.get('s119@x.org')!.checked).toMatchObject({ version: '7', about: 'a' });
    expect(records.get('s119@x.org')!.checked!.problems).toHaveLength(12);
  });
});
