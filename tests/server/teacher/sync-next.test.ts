// Sync from the keeper's side: what a student types arrives in the workbook, what staff decide arrives in the plan,
// nothing else is touched, and a quiet sync costs two requests and writes nothing.

import type { Block } from '../../../src/core/document/blocks.ts';
import { decodePlan } from '../../../src/core/document/decode.ts';
import type { CellValue } from '../../../src/core/workbook/tables.ts';
import { VANISHED } from '../../../src/core/workbook/tabs.ts';
import { createNext } from '../../../src/server/teacher/create-next.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { syncNext } from '../../../src/server/teacher/sync-next.ts';
import { Crash, MemoryGoogle, memoryPorts, memoryWorkbook } from '../../support/memory-drive.ts';
import { MemoryPlan } from '../../support/memory-plan.ts';

interface Class {
  readonly google: MemoryGoogle;
  readonly workbookId: string;
}

function classWithPlans(names: readonly string[] = ['Ana Rivera', 'Ben Okafor']): Class {
  const google = new MemoryGoogle();
  const roster = names.map(name => `${name}\t${name.split(' ')[0]!.toLowerCase()}@school.org`).join('\n');
  const { workbookId } = setUpClass(memoryPorts(google), {
    name: '7b',
    schoolYear: '2026/27',
    roster,
    leaveOutWrong: false,
  });
  while (!createNext(memoryPorts(google), workbookId).progress.isFinished);
  google.time += 60_000;
  return { google, workbookId };
}

const planId = ({ google }: Class, name: string): string =>
  [...google.files.values()].find(file => file.name.startsWith(`${name} – `))!.id;

function typeInto(of: Class, name: string, change: (plan: MemoryPlan) => void): void {
  of.google.type(planId(of, name), blocks => {
    const plan = new MemoryPlan(blocks);
    change(plan);
    return plan.blocks;
  });
}

const addGoal = (of: Class, name: string, statement: string): void =>
  typeInto(of, name, plan => {
    plan.type('Goal G1', 0, 1, statement);
    plan.type('Goal G1', 'By when', 1, '3 Nov 2026');
    plan.type('Steps for G1', 1, 0, 'Read every evening');
    plan.type('Progress for G1', 1, 0, '12 Sep 2026');
    plan.type('Progress for G1', 1, 1, '62');
    plan.type('Date', 1, 1, 'My list of books');
    plan.type('Date', 1, 2, 'G1');
  });

const planOf = (of: Class, name: string) =>
  decodePlan({ title: '', blocks: of.google.docs.get(planId(of, name))!.blocks, otherTabs: [] }).plan;

function sync({ google, workbookId }: Class) {
  let summary = syncNext(memoryPorts(google), { workbookId, isFirstCall: true });
  for (let call = 0; !summary.progress.isFinished; call += 1) {
    if (call > 50) throw new Error('never finished');
    summary = syncNext(memoryPorts(google), { workbookId, isFirstCall: false });
  }
  return summary;
}

const rows = ({ google, workbookId }: Class, tab: string) => google.sheets.get(workbookId)![tab]!.rows;
const cells = (of: Class, tab: string, ...keys: string[]): CellValue[][] =>
  rows(of, tab).map(row => keys.map(key => row.values[key]!));
const typeCell = ({ google, workbookId }: Class, tab: string, id: string, values: Record<string, CellValue>): unknown =>
  memoryWorkbook(google, workbookId).write([{ kind: 'setCells', tab, id, values }]);

const isHeaded = (block: Block, header: string): boolean =>
  block.kind === 'table' && block.rows[0]?.[0]?.content.text === header;

const headers = (of: Class, name: string): string[] =>
  of.google.docs
    .get(planId(of, name))!
    .blocks.flatMap(block => (block.kind === 'table' ? [block.rows[0]?.[0]?.content.text ?? ''] : []));

function quiet(of: Class): string[] {
  of.google.requests = [];
  const versions = () => [...of.google.files.values()].map(({ name, version }) => `${name} ${version}`);
  const before = versions();
  sync(of);
  expect(versions()).toEqual(before);
  return of.google.requests;
}

describe('syncNext', () => {
  it('brings goal, step, number and evidence from the plan into the workbook', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    const summary = sync(of);
    expect(summary).toMatchObject({ plansRead: 2, plansChanged: 1, sentence: '2 plans up to date.', problems: [] });
    expect(cells(of, 'goals', 'student', 'goal', 'statement', 'deadline', 'latest', 'steps', 'evidence')).toEqual([
      ['Ana Rivera', 'G1', 'Read 90 words a minute', '2026-11-03', 62, '0 of 1 done', 1],
    ]);
    expect(cells(of, 'steps', 'goal', 'step', 'who')).toEqual([['G1', 'Read every evening', 'student']]);
    expect(cells(of, 'progress', 'date', 'amount')).toEqual([['2026-09-12', 62]]);
    expect(cells(of, 'evidence', 'goal', 'title')).toEqual([['G1', 'My list of books']]);
    expect(cells(of, 'students', 'goals', 'evidence', 'changed')[0]).toEqual([1, 1, '2026-09-01']);
  });

  it('takes lines of the class’s own template for nobody’s words; what somebody types is named all the same', () => {
    const of = classWithPlans();
    const { google } = of;
    const template = [...google.files.values()].find(file => /template/i.test(file.name))!;
    const houseRule = {
      kind: 'paragraph',
      style: 'NORMAL_TEXT',
      content: { text: 'Room 12, every Tuesday.', links: [] },
    } as const;
    const own = { ...houseRule, content: { text: 'My dog ate it.', links: [] } };
    google.type(template.id, blocks => [houseRule, ...blocks]);
    google.type(planId(of, 'Ana Rivera'), blocks => [houseRule, own, ...blocks]);
    google.type(planId(of, 'Ben Okafor'), blocks => [houseRule, ...blocks]);
    const problems = sync(of).problems.map(({ student, sentence }) => `${student}: ${sentence}`);
    expect(problems).toEqual([expect.stringMatching(/^Ana Rivera: .*“My dog ate it\.”/)]);
    expect(problems[0]).not.toContain('Room 12');
    google.files.delete(template.id);
    google.type(planId(of, 'Ben Okafor'), blocks => [...blocks]);
    expect(sync(of).problems.map(({ student }) => student)).toEqual(['Ana Rivera', 'Ben Okafor']);
  });

  describe('when the template cannot be used', () => {
    const rule: Block = {
      kind: 'paragraph',
      style: 'NORMAL_TEXT',
      content: { text: 'Room 12 on Tuesday.', links: [] },
    };
    const templateOf = ({ google }: Class): string =>
      [...google.files.values()].find(file => /template/i.test(file.name))!.id;
    const said = (of: Class): string[] => sync(of).problems.map(({ student, sentence }) => `${student}: ${sentence}`);

    it('a template silent once leaves no line of its own named: the plans are read again with the next sync', () => {
      const of = classWithPlans();
      const template = templateOf(of);
      of.google.type(template, blocks => [rule, ...blocks]);
      sync(of);
      of.google.type(planId(of, 'Ana Rivera'), blocks => [rule, ...blocks]);
      of.google.fate = effect => (effect === `read ${template}` ? 'none' : 'ok');
      expect(said(of)).toEqual([expect.stringContaining('Room 12')]);
      of.google.fate = () => 'ok';
      expect(sync(of)).toMatchObject({ plansRead: 1, problems: [] });
      expect(quiet(of)).toEqual(['read workbook', 'list']);
    });

    it.each(['of this class', 'of another class'])(
      'a student’s plan %s is no template: it is said, and its lines are not nobody’s',
      whose => {
        const of = classWithPlans();
        const template = templateOf(of);
        const other = whose === 'of this class' ? planId(of, 'Ben Okafor') : 'elsewhere';
        if (other === 'elsewhere') {
          const appProperties = { throughlineKey: 'other/cleo@school.org' };
          of.google.put({ id: other, name: 'Cleo', mimeType: 'document', parentId: '', appProperties });
          of.google.docs.set(other, { blocks: [], revision: 1 });
        }
        of.google.type(other, blocks => [rule, ...blocks]);
        of.google.type(planId(of, 'Ana Rivera'), blocks => [rule, ...blocks]);
        typeCell(of, 'settings', 'templateId', { value: other });
        const problems = said(of);
        expect(problems).toContainEqual(expect.stringMatching(/^Ana Rivera: .*“Room 12 on Tuesday\.”/));
        expect(problems).toContainEqual(
          expect.stringMatching(/^: In the tab “Settings”, “Template” names a student’s plan, so it was not used/),
        );
        of.google.type(template, blocks => [rule, ...blocks]);
        typeCell(of, 'settings', 'templateId', { value: template });
        expect(said(of)).toEqual([]);
        expect(quiet(of)).toEqual(['read workbook', 'list']);
      },
    );
  });

  it('makes two requests and no write when nothing changed', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    typeCell(of, 'goals', 'nobody', {});
    sync(of);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('carries a decision typed into a cell into the plan and into Reviews, once', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Approved', feedback: '=Well done' });
    expect(sync(of)).toMatchObject({ sentToPlans: 1 });
    expect(planOf(of, 'Ana Rivera').goals[0]!.staff).toMatchObject({
      decision: 'Approved (1 Sep 2026)',
      feedback: '=Well done',
      showMe: '',
    });
    expect(cells(of, 'reviews', 'date', 'student', 'goal', 'decision', 'comment', 'who')).toEqual([
      ['2026-09-01', 'Ana Rivera', 'G1', 'Approved', '=Well done', 'typed in the workbook'],
    ]);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
    expect(rows(of, 'students')[0]!.values['approved']).toBe(1);
  });

  it('puts back what a student wrote into a staff row, and says so', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeInto(of, 'Ana Rivera', plan => plan.type('Goal G1', 'Decision', 1, 'Approved, really'));
    const { problems } = sync(of);
    expect(planOf(of, 'Ana Rivera').goals[0]!.staff.decision).toBe('');
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('staff’s lines of G1 in the plan of Ana Rivera'),
    ]);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('puts back what somebody wrote into “About this plan”, and says with which words; a change of Settings says nothing', () => {
    const of = classWithPlans(['Ana Rivera']);
    typeCell(of, 'settings', 'staff', { value: 'Ms Rivera' });
    expect(sync(of).problems).toEqual([]);
    typeInto(of, 'Ana Rivera', plan => {
      plan.type('About this plan', 'My evidence', 1, 'Open my evidence folder, ask Mum');
      plan.type('About this plan', 'Language', 1, 'English and Igbo');
      plan.type('About this plan', 'Student', 1, 'Anita');
    });
    expect(sync(of).problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Somebody wrote “Anita” into “Student” of “About this plan”'),
      expect.stringContaining('“Open my evidence folder, ask Mum” into “My evidence”'),
      expect.stringContaining('“English and Igbo” into “Language”'),
    ]);
    expect(planOf(of, 'Ana Rivera').about).toMatchObject({ student: 'Ana Rivera', language: 'en' });
    expect(quiet(of)).toEqual(['read workbook', 'list']);
    typeCell(of, 'settings', 'staff', { value: 'Ms Rivera, Mr Cole' });
    expect(sync(of)).toMatchObject({ sentToPlans: 1, problems: [] });
  });

  it('puts back words of the plan that somebody typed over in the workbook, and says so', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { statement: 'Something else' });
    const { problems } = sync(of);
    expect(rows(of, 'goals')[0]!.values['statement']).toBe('Read 90 words a minute');
    expect(problems[0]!.sentence).toContain('Somebody typed over words of Ana Rivera');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('marks a goal that vanished from the plan and drops nothing', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { note: 'talk to her' });
    typeInto(of, 'Ana Rivera', plan => plan.type('Goal G1', 0, 1, ''));
    sync(of);
    expect(cells(of, 'goals', 'inPlan', 'statement', 'note')).toEqual([
      ['no longer in the plan', 'Read 90 words a minute', 'talk to her'],
    ]);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('names a plan in the bin, one that is gone and one that is no plan any more, and goes on with the rest', () => {
    const of = classWithPlans(['Ana Rivera', 'Ben Okafor', 'Cleo Park', 'Dai Sato']);
    addGoal(of, 'Cleo Park', 'Jump');
    sync(of);
    of.google.touch(planId(of, 'Ana Rivera'), { trashed: true });
    of.google.files.delete(planId(of, 'Ben Okafor'));
    of.google.type(planId(of, 'Cleo Park'), () => []);
    addGoal(of, 'Dai Sato', 'Write a poem');
    const { problems, sentence } = sync(of);
    expect(sentence).toBe('1 plan up to date, 3 need a look.');
    expect(problems.map(({ student, sentence: words }) => `${student}: ${words}`)).toEqual([
      expect.stringMatching(/^Ana Rivera: .* in the bin/),
      expect.stringMatching(/^Ben Okafor: .* deleted, or this account lost access/),
      expect.stringMatching(/^Cleo Park: This document is empty/),
    ]);
    expect(cells(of, 'goals', 'student', 'statement', 'inPlan')).toEqual([
      ['Cleo Park', 'Jump', ''],
      ['Dai Sato', 'Write a poem', ''],
    ]);
    expect(String(rows(of, 'students')[0]!.values['status'])).toContain('in the bin');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
    of.google.touch(planId(of, 'Ana Rivera'), { trashed: false });
    expect(sync(of).sentence).toBe('2 plans up to date, 2 need a look.');
  });

  it('gives a goal without an id the next one and brings it in the same sync', () => {
    const of = classWithPlans();
    typeInto(of, 'Ana Rivera', plan => {
      plan.type('Goal G1', 0, 1, 'Swim');
      plan.type('Goal G1', 0, 0, 'Goal');
    });
    sync(of);
    expect(planOf(of, 'Ana Rivera').goals.map(({ id }) => id)).toEqual(['G3']);
    expect(cells(of, 'goals', 'goal', 'statement')).toEqual([['G3', 'Swim']]);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('gives a goal whose header was renamed its name back, with decision, steps and the words of the header', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Approved' });
    sync(of);
    const before = planOf(of, 'Ana Rivera').goals;
    typeInto(of, 'Ana Rivera', plan => plan.type('Goal G1', 0, 0, 'My reading goal'));
    const { problems } = sync(of);
    expect(planOf(of, 'Ana Rivera').goals).toEqual(before);
    expect(headers(of, 'Ana Rivera')).toContain('My reading goal G1');
    expect(cells(of, 'goals', 'goal', 'decision', 'inPlan')).toEqual([['G1', 'Approved', '']]);
    expect(rows(of, 'steps').map(row => row.values['inPlan'])).toEqual(['']);
    expect(problems.map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining('is called G1 again'));
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('brings no decision of a vanished goal to another goal under its name, even when the first try stops half way', () => {
    for (const stops of [false, true]) {
      const of = classWithPlans();
      addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
      sync(of);
      typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Approved', feedback: 'Fine' });
      sync(of);
      const full = of.google.docs.get(planId(of, 'Ana Rivera'))!.blocks;
      of.google.type(planId(of, 'Ana Rivera'), blocks => blocks.filter(block => !isHeaded(block, 'Goal G1')));
      sync(of);
      expect(cells(of, 'goals', 'inPlan')).toEqual([[VANISHED]]);
      of.google.type(planId(of, 'Ana Rivera'), () => full);
      typeInto(of, 'Ana Rivera', plan => plan.type('Goal G1', 0, 1, 'Juggle with five balls'));
      of.google.fate = effect => (stops && effect.startsWith('write plan') ? 'none' : 'ok');
      const first = sync(of);
      of.google.fate = () => 'ok';
      const { problems } = stops ? sync(of) : first;
      expect(problems.map(({ sentence }) => sentence).join()).toContain('is now called G3 and waits for a decision');
      expect(cells(of, 'goals', 'goal', 'statement', 'decision', 'inPlan')).toEqual([
        ['G1', 'Read 90 words a minute', 'Approved', VANISHED],
        ['G3', 'Juggle with five balls', '', ''],
      ]);
      expect(planOf(of, 'Ana Rivera').goals).toMatchObject([
        { id: 'G3', statement: 'Juggle with five balls', staff: { decision: '', feedback: '', showMe: '' } },
      ]);
      expect(quiet(of)).toEqual(['read workbook', 'list']);
    }
  });

  it('plans anew when a student types while a decision is written, and loses neither', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Show me', feedback: 'Which book?' });
    let typed = 0;
    of.google.fate = effect => {
      if (effect.startsWith('write plan') && typed < 2) {
        typed += 1;
        const text = `She typed ${typed}`;
        typeInto(of, 'Ana Rivera', plan => plan.type('Goal G1', 'Why it matters to me', 1, text));
      }
      return 'ok';
    };
    sync(of);
    const goal = planOf(of, 'Ana Rivera').goals[0]!;
    expect([goal.why, goal.staff.showMe, goal.staff.decision]).toEqual([
      'She typed 2',
      'Which book?',
      'Show me (1 Sep 2026)',
    ]);
    expect(rows(of, 'goals')[0]!.values['why']).toBe('She typed 2');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('refreshes “About this plan” in every plan after a change in Settings', () => {
    const of = classWithPlans();
    sync(of);
    typeCell(of, 'settings', 'staff', { value: 'Ms Rivera, Mr Cole' });
    typeCell(of, 'settings', 'nextReview', { value: '12 November 2026' });
    expect(sync(of).sentToPlans).toBe(2);
    expect(planOf(of, 'Ben Okafor').about).toMatchObject({
      staff: 'Ms Rivera, Mr Cole',
      nextReview: { iso: '2026-11-12' },
    });
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('brings back a goal’s row that somebody deleted, with its decision, and leaves the plan as it was', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Approved', feedback: 'Well done' });
    sync(of);
    const sheet = of.google.sheets.get(of.workbookId)!;
    of.google.sheets.set(of.workbookId, { ...sheet, goals: { rows: [], missingColumns: [] } });
    expect(sync(of)).toMatchObject({ plansRead: 1, sentToPlans: 0 });
    expect(cells(of, 'goals', 'statement', 'decision', 'feedback')).toEqual([
      ['Read 90 words a minute', 'Approved', 'Well done'],
    ]);
    expect(planOf(of, 'Ana Rivera').goals[0]!.staff.decision).toBe('Approved (1 Sep 2026)');
    expect(rows(of, 'reviews')).toHaveLength(1);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('leaves a row that somebody copied alone, hidden id and all, and says where it is', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    const sheet = of.google.sheets.get(of.workbookId)!;
    const [row] = sheet['goals']!.rows;
    const copy = { ...row!, rowFromOne: 9, values: { ...row!.values, decision: 'Approved', statement: 'mine' } };
    of.google.sheets.set(of.workbookId, { ...sheet, goals: { rows: [row!, copy], missingColumns: [] } });
    expect(sync(of).problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('Row 9 of the tab “Goals” is a copy of another row'),
    ]);
    expect(rows(of, 'goals')[1]).toEqual(copy);
    expect(rows(of, 'reviews')).toEqual([]);
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('brings a text longer than a cell may be, cut, and the rest of the class with it', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', `x${'🌱'.repeat(30_000)}`);
    addGoal(of, 'Ben Okafor', 'Run 5 km');
    sync(of);
    const [long, short] = cells(of, 'goals', 'statement').map(([words]) => String(words));
    expect(long!.length).toBeLessThan(50_000);
    expect(long).toMatch(/more in the plan/);
    expect(long).not.toMatch(/\p{Cs}/u);
    expect(short).toBe('Run 5 km');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('tries again in the next sync what Google would not take, and says so', () => {
    const of = classWithPlans();
    sync(of);
    typeCell(of, 'settings', 'staff', { value: 'Mr Cole' });
    of.google.fate = effect => (effect === `write ${planId(of, 'Ana Rivera')}` ? 'none' : 'ok');
    const { problems } = sync(of);
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('could not be written into the plan of Ana Rivera: Google did not answer'),
    ]);
    expect(planOf(of, 'Ben Okafor').about.staff).toBe('Mr Cole');
    of.google.fate = () => 'ok';
    sync(of);
    expect(planOf(of, 'Ana Rivera').about.staff).toBe('Mr Cole');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('says a deadline is past on the day it is, without reading a plan', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    sync(of);
    of.google.time = Date.UTC(2026, 10, 4, 8);
    expect(sync(of).plansRead).toBe(0);
    expect(rows(of, 'goals')[0]!.values['due']).toBe('Overdue since 3 Nov 2026');
    expect(quiet(of)).toEqual(['read workbook', 'list']);
  });

  it('comes to the same after a crash at any effect', () => {
    const run = (
      fate: 'crash-before' | 'crash-after' | 'lost' | 'none' | null,
      at: number,
    ): { result: string; effects: number } => {
      const of = classWithPlans();
      addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
      addGoal(of, 'Ben Okafor', 'Run 5 km');
      sync(of);
      typeCell(of, 'goals', 'ana@school.org/G1', { decision: 'Approved' });
      typeCell(of, 'goals', 'ben@school.org/G1', { decision: 'Please look again', feedback: 'By when?' });
      addGoal(of, 'Ben Okafor', 'Run 6 km');
      let effects = 0;
      of.google.fate = effect => (effect.startsWith('read') ? 'ok' : ++effects === at && fate ? fate : 'ok');
      for (let call = 0; call < 3; call += 1) {
        try {
          sync(of);
        } catch (error) {
          if (!(error instanceof Crash)) throw error;
        }
      }
      expect(quiet(of)).toEqual(['read workbook', 'list']);
      const shown = ['goals', 'steps', 'progress', 'evidence', 'reviews'].map(tab =>
        rows(of, tab).map(row => [row.id.replace(/r\d+$/, ''), row.values]),
      );
      return { result: JSON.stringify([shown, planOf(of, 'Ana Rivera'), planOf(of, 'Ben Okafor')]), effects };
    };
    const { result, effects } = run(null, 0);
    expect(effects).toBeGreaterThanOrEqual(4);
    for (const fate of ['crash-before', 'crash-after', 'lost', 'none'] as const) {
      for (let at = 1; at <= effects + 1; at += 1) expect(run(fate, at).result).toBe(result);
    }
  });

  it('does a class of seventy in several calls and reads every plan once', () => {
    const of = classWithPlans(Array.from({ length: 70 }, (_, index) => `S${index} Doe`).map(name => name));
    of.google.requests = [];
    const first = syncNext(memoryPorts(of.google), { workbookId: of.workbookId, isFirstCall: true });
    expect(first.progress).toMatchObject({ done: 29, total: 70, isFinished: false });
    sync(of);
    expect(of.google.requests.filter(request => request.startsWith('read plan')).length).toBe(70);
  });

  it('is refused to anybody but the keeper, and in a copy of the workbook', () => {
    const of = classWithPlans();
    of.google.sheets.set('copy', of.google.sheets.get(of.workbookId)!);
    expect(() => sync({ ...of, workbookId: 'copy' })).toThrow(/is a copy/);
    of.google.user = 'mr.cole@school.org';
    expect(() => sync(of)).toThrow(/Ms Rivera keeps this class in step/);
  });

  it('touches nothing when a needed column is gone', () => {
    const of = classWithPlans();
    addGoal(of, 'Ana Rivera', 'Read 90 words a minute');
    const sheet = of.google.sheets.get(of.workbookId)!;
    of.google.sheets.set(of.workbookId, { ...sheet, goals: { rows: [], missingColumns: ['Throughline id'] } });
    expect(() => sync(of)).toThrow(/has lost the column “Throughline id” of the tab “Goals”/);
    expect(rows(of, 'goals')).toEqual([]);
  });
});
