// What a student types into any table of the plan stands in the class workbook after a sync; words the student keeps in the plan do
// not, in no cell of any tab. Through the built bundle and the local Workspace; no add-on on the student's side.
import { QUESTION_TABLES } from '../../../src/core/plan/names.ts';
import { type QuestionSet, SET_NAMES, SETS } from '../../../src/core/plan/question-sets.ts';
import { questionsOf } from '../../../src/core/plan/questions.ts';
import { RECORD_NAMES, type RecordName, recordKind, titleColumn } from '../../../src/core/plan/record-kinds.ts';
import { TABS } from '../../../src/core/workbook/tabs.ts';
import type { DocumentByHand } from '../../support/document-by-hand.ts';
import { SheetClass } from '../../support/sheet-class.ts';

const of = new SheetClass(['Amara', 'Liam']);
const docOf = (name: string): DocumentByHand => of.docOf(name);
const sync = (): unknown => of.sync();
const rowsOf = (title: string): Record<string, string>[] => of.rowsOf(title);
const quiet = (): readonly number[] => of.quiet();
const everyCell = (): string[] => TABS.flatMap(({ title }) => of.cellsOf(title.en).flat().map(String));
const startOf = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
const headOf = (kind: RecordName): RegExp => startOf(recordKind(kind).columns[titleColumn(kind)]!.name.en);

const TAB_OF = {
  profile: 'Profile',
  goals: 'Activities',
  plan: 'Activities',
  do: 'Check-ins',
  assess: 'Reflections',
  reflect: 'Reflections',
  revise: 'Changes',
} as const;

/** Words for each column of a record, no two alike. */
function wordsFor(kind: RecordName): Record<string, string> {
  return Object.fromEntries(
    Object.entries(recordKind(kind).columns).map(([key, { is }]) => {
      if (key === 'repeat') return [key, 'class workbook'];
      if (kind === 'earlier' && key === 'question') return [key, questionsOf('assess')[2]!.prompt.en];
      if (is === 'date') return [key, key === 'date' ? '3 Nov 2026' : '5 Nov 2026'];
      if (is === 'goal') return [key, 'G1'];
      return [key, is === 'number' ? '3' : `${kind} ${key} words`];
    }),
  );
}

const typeRow = (doc: DocumentByHand, kind: RecordName, words: Record<string, string>, row = 1): void =>
  Object.keys(recordKind(kind).columns).forEach((key, column) => {
    if (words[key]) doc.type(headOf(kind), row, column, words[key]);
  });

describe('what is typed into a plan', () => {
  it('stands in the workbook, whatever kind of table it is', () => {
    const doc = docOf('Amara');
    doc.type(/^Goal G1/, 0, 1, 'I want to read 90 words a minute.');
    const what = Object.values(recordKind('expectations').columns).map(({ name }) => name.en);
    doc.pasteTable([what, ['', '']]);
    for (const kind of RECORD_NAMES) typeRow(doc, kind, wordsFor(kind));
    sync();
    for (const kind of RECORD_NAMES) {
      const { stage, columns, main } = recordKind(kind);
      const words = wordsFor(kind);
      const part = columns[titleColumn(kind)]!.name.en;
      const found = rowsOf(TAB_OF[stage]).filter(row => row['Student'] === 'Amara' && row['Part'] === part);
      expect([kind, found.map(row => row['What'])]).toEqual([kind, [words[main]]]);
      const [row] = found as [Record<string, string>];
      const more = Object.keys(columns).filter(key => ![main, 'date', 'repeat'].includes(key));
      for (const key of more) {
        const label = columns[key]!.name.en;
        if (columns[key]!.is === 'goal') expect([kind, row['Goal']]).toEqual([kind, 'G1']);
        else expect([kind, row['More']]).toEqual([kind, expect.stringContaining(`${label}: ${words[key]}`)]);
      }
      expect([kind, row['Date']]).toEqual([kind, 'date' in columns ? '3 Nov 2026' : '']);
      expect(row['In the plan']).toBe('');
    }
    expect(quiet()).toEqual([2, 0]);
  });

  it('stands there as answers too, with the question, and follows when the student writes on', () => {
    const doc = docOf('Amara');
    const open = SET_NAMES.filter(set => !SETS[set].isPrivate);
    const answer = (set: QuestionSet, text: string): void =>
      doc.type(startOf(QUESTION_TABLES[set].en), startOf(questionsOf(set)[0]!.prompt.en), 1, text);
    for (const set of open) answer(set, `My words about ${set}`);
    doc.type(
      startOf(QUESTION_TABLES.profile.en),
      startOf(questionsOf('profile')[0]!.prompt.en),
      2,
      'In June I say more.',
    );
    sync();
    const shown = (set: QuestionSet) =>
      rowsOf(TAB_OF[SETS[set].stage]).filter(row => row['Part'] === QUESTION_TABLES[set].en);
    for (const set of open) {
      expect([set, shown(set).map(row => row['What'])]).toEqual([set, [`My words about ${set}`]]);
      expect(shown(set)[0]!['More']).toContain(`Question: ${questionsOf(set)[0]!.prompt.en}`);
    }
    expect(shown('profile')[0]!['More']).toContain('Now I would say: In June I say more.');
    const [before] = shown('plan');
    answer('plan', 'Quite other words');
    sync();
    expect(shown('plan')).toEqual([{ ...before, What: 'Quite other words', Check: expect.any(String) }]);
    answer('plan', '');
    sync();
    expect(shown('plan').map(row => [row['What'], row['In the plan']])).toEqual([
      ['Quite other words', 'no longer in the plan'],
    ]);
    expect(quiet()).toEqual([2, 0]);
  });
});

describe('words a student keeps in the plan', () => {
  const SECRET = 'zebrafish';
  const [first, second] = questionsOf('identity').map(({ prompt }) => prompt.en) as [string, string];
  const looked = questionsOf('reflect').map(({ prompt }) => prompt.en);
  const identity = startOf(QUESTION_TABLES.identity.en);
  const reflect = startOf(QUESTION_TABLES.reflect.en);
  const leaks = (): string[] => everyCell().filter(cell => cell.toLowerCase().includes(SECRET));

  it('reach no cell of any tab; the row says that they stand in the plan', () => {
    const doc = docOf('Liam');
    doc.type(identity, startOf(first), 1, `At home we keep ${SECRET} and say nothing`);
    doc.type(identity, startOf(second), 1, `Two languages for ${SECRET}`);
    doc.type(identity, startOf(second), 2, `Now three for ${SECRET}`);
    doc.type(identity, startOf(second), 3, 'nowhere');
    const last = doc.table(identity).rows.length - 1;
    doc.insertRow(identity, last);
    doc.type(identity, last + 1, 0, `What does my ${SECRET} dream of?`);
    doc.type(identity, last + 1, 1, `Of ${SECRET} rivers`);
    doc.type(reflect, startOf(looked[1]!), 1, `I learn like a ${SECRET}`);
    doc.type(reflect, startOf(looked[1]!), 2, 'family summary');
    typeRow(doc, 'reflections', {
      date: `the ${SECRET} day`,
      how: `with my ${SECRET}`,
      take: `More ${SECRET}`,
      repeat: '',
    });
    typeRow(doc, 'reflections', { date: '4 May 2027', how: 'alone', take: `Again ${SECRET}`, repeat: 'no' }, 2);
    typeRow(doc, 'earlier', { question: looked[3]!, date: '4 May 2027', words: `Back then, a ${SECRET} year for me` });
    doc.insertRow(headOf('earlier'), 1);
    typeRow(doc, 'earlier', { question: `My own ${SECRET}?`, date: '4 May 2027', words: `Own ${SECRET}` }, 2);
    const revise = startOf(QUESTION_TABLES.revise.en);
    doc.type(
      revise,
      startOf(questionsOf('revise')[0]!.prompt.en),
      1,
      `From last time: Back then, a ${SECRET} year for me`,
    );
    sync();
    expect(leaks()).toEqual([]);
    const own = (title: string) => rowsOf(title).filter(row => row['Student'] === 'Liam' && row['In the plan'] === '');
    expect(own('Profile').map(row => [row['Part'], row['What']])).toEqual(
      [1, 2, 3].map(() => [QUESTION_TABLES.identity.en, '']),
    );
    for (const row of [...own('Profile'), ...own('Reflections'), ...own('Changes')])
      expect(row['More']).toContain('In the plan only.');
    expect(own('Reflections').map(row => row['Date'])).toEqual(['', '', '4 May 2027']);
    expect(quiet()).toEqual([2, 0]);
  });

  it('come when the student names the workbook, and go when the student takes that back or the line out', () => {
    const doc = docOf('Liam');
    doc.type(identity, startOf(first), 3, 'Workbook, family summary');
    doc.type(headOf('reflections'), 2, 3, 'libro de la clase');
    sync();
    expect(leaks().sort()).toEqual([`Again ${SECRET}`, `At home we keep ${SECRET} and say nothing`]);
    doc.type(identity, startOf(first), 3, 'nobody');
    doc.deleteRow(headOf('reflections'), 2);
    sync();
    expect(leaks()).toEqual([]);
    expect(rowsOf('Reflections').filter(row => row['In the plan'] !== '').length).toBe(1);
    expect(quiet()).toEqual([2, 0]);
  });

  it('go even while another part of the plan cannot be read', () => {
    const doc = docOf('Liam');
    doc.type(identity, startOf(first), 3, 'everywhere');
    sync();
    expect(leaks()).toHaveLength(1);
    doc.type(identity, startOf(first), 3, '');
    doc.deleteColumn(/^Steps for G1/, 3);
    sync();
    expect(leaks()).toEqual([]);
  });
});
