// What was agreed and what became of it, who asks for help, and what the school says in every plan: typed in Doc and workbook, and
// seen on the other side after a sync. Through the built bundle and the local Workspace.
import { SheetClass } from '../../support/sheet-class.ts';

const DAY = 86_400_000;
const goalOf = (of: SheetClass, name: string): Record<string, string> =>
  of.rowsOf('Goals').find(row => row['Student'] === name) ?? {};
const linesOf = (of: SheetClass, name: string, head: RegExp): string[][] =>
  of
    .docOf(name)
    .table(head)
    .rows.map(row => row.map(({ text }) => text));
const LEDGER = /^Changed on/;

describe('an agreed goal', () => {
  const of = new SheetClass(['Amara', 'Liam']);
  const said = 'Read 90 words a minute (from 62 to 90, by 28 May 2027)';
  const ledger = (name: string): string[][] =>
    linesOf(of, name, LEDGER)
      .slice(1)
      .filter(row => row.join('') !== '');
  beforeAll(() => {
    for (const name of ['Amara', 'Liam']) {
      const doc = of.docOf(name);
      doc.type(/^Goal G1/, 0, 1, 'Read 90 words a minute');
      doc.type(/^Goal G1/, /^Where I start/, 1, '62');
      doc.type(/^Goal G1/, /^Where I want/, 1, '90');
      doc.type(/^Goal G1/, /^By when/, 1, '28 May 2027');
    }
    of.sync();
  });

  it('keeps its wording in Reviews, in the goal’s row and in the plan, once it is approved', () => {
    of.decide('Amara', 'Please look again', 'By when?');
    of.sync();
    expect(goalOf(of, 'Amara')['Agreed wording']).toBe('');
    of.decide('Amara', 'Approved');
    expect(of.sync().sentToPlans).toBe(1);
    expect(goalOf(of, 'Amara')['Agreed wording']).toBe(said);
    expect(of.rowsOf('Reviews').map(row => row['What the goal said'])).toEqual(['', said]);
    expect(linesOf(of, 'Amara', /^Goal G1/)).toContainEqual(['Agreed wording', said]);
    expect(ledger('Amara')).toEqual([]);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('asks for the reason of a change typed straight into the plan, once, and shows when it came', () => {
    of.docOf('Amara').type(/^Goal G1/, /^Where I want/, 1, '95');
    const { problems } = of.sync();
    const now = 'Read 90 words a minute (from 62 to 95, by 28 May 2027)';
    expect(problems.map(({ sentence }) => sentence)).toEqual([expect.stringContaining('G1 no longer says')]);
    expect(ledger('Amara')).toEqual([['1 Sep 2026', 'G1', `Before: ${said}\nNow: ${now}`, '']]);
    const changes = () => of.rowsOf('Changes').map(row => [row['Goal'], row['What'], row['More']]);
    expect(changes()).toEqual([['G1', `Before: ${said}\nNow: ${now}`, 'no reason yet']]);
    expect(goalOf(of, 'Amara')).toMatchObject({ Target: '95', 'Agreed wording': said, Decision: 'Approved' });
    expect(of.quiet()).toEqual([2, 0]);
    of.docOf('Amara').type(LEDGER, 1, 3, 'It went faster than I thought');
    expect(of.sync().problems).toEqual([]);
    expect(changes()[0]![2]).toContain('It went faster than I thought');
    expect(ledger('Amara')).toHaveLength(1);
    of.decide('Amara', 'Approved', 'Fine with me.');
    of.sync();
    expect(goalOf(of, 'Amara')['Agreed wording']).toBe(now);
    expect(ledger('Amara')).toHaveLength(1);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('is approved as staff saw it, not as the student had changed it meanwhile', () => {
    of.docOf('Liam').type(/^Goal G1/, 0, 1, 'Read 70 words a minute');
    of.typeBeside('Goals', 'Liam', 'Decision', 'Approved');
    of.sync();
    expect(goalOf(of, 'Liam')).toMatchObject({
      'What I want to reach': 'Read 70 words a minute',
      'Agreed wording': said,
    });
    expect(ledger('Liam').map(row => row[2])).toEqual([
      `Before: ${said}\nNow: Read 70 words a minute (from 62 to 90, by 28 May 2027)`,
    ]);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('is not agreed any more when the decision is taken back', () => {
    of.typeBeside('Goals', 'Liam', 'Decision', '');
    of.sync();
    expect(goalOf(of, 'Liam')['Agreed wording']).toBe('');
    expect(linesOf(of, 'Liam', /^Goal G1/)).toContainEqual(['Agreed wording', '']);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('takes no lost row for a change', () => {
    const doc = of.docOf('Amara');
    doc.deleteRow(/^Goal G1/, doc.rowOf(/^Goal G1/, /^By when/));
    of.sync();
    expect(ledger('Amara')).toHaveLength(1);
  });
});

describe('who asks for somebody', () => {
  const of = new SheetClass(['Amara', 'Liam']);
  beforeAll(() => {
    const doc = of.docOf('Amara');
    doc.type(/^Goal G1/, 0, 1, 'Read 90 words a minute');
    doc.type(/^Goal G1/, /^By when/, 1, '3 Aug 2026');
    doc.type(/^Goal G2/, 0, 1, 'Help in the library');
    doc.type(/^Goal G2/, /^Now, later/, 1, 'later');
    doc.type(/^Goal G2/, /^By when/, 1, '3 Aug 2026');
    of.sync();
  });
  const reasons = (goalId = 'G1'): string => of.queue().find(item => item.goalId === goalId)?.reason ?? '';

  it('comes first while the newest check-in says stuck, with the barrier', () => {
    const doc = of.docOf('Amara');
    doc.type(/^Checked in on/, 1, 0, '20 Sep 2026');
    doc.type(/^Checked in on/, 1, 1, 'G1');
    doc.type(/^Checked in on/, 1, 2, 'stuck');
    doc.type(/^Checked in on/, 1, 3, 'The book is too hard');
    of.sync();
    expect(reasons()).toMatch(/^Says stuck: The book is too hard · .*late/);
    expect(goalOf(of, 'Amara')['Last check-in']).toBe('stuck: The book is too hard');
    doc.type(/^Checked in on/, 2, 0, '27 Sep 2026');
    doc.type(/^Checked in on/, 2, 2, 'on track');
    of.sync();
    expect(reasons()).not.toContain('stuck');
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('is not pressed about a goal on the Later shelf', () => {
    expect(reasons('G2')).toBe('');
    const later = of.rowsOf('Goals').find(row => row['Goal'] === 'G2');
    expect([later!['Now, later or finished'], later!['Time']]).toEqual(['later', '']);
    expect(goalOf(of, 'Amara')['Time']).toBe('Overdue since 3 Aug 2026');
  });

  it('waits for an answer to a request, in the plan or by a decision', () => {
    const doc = of.docOf('Amara');
    doc.type(/^Asked for a change/, 1, 0, '1 Sep 2026');
    doc.type(/^Asked for a change/, 1, 1, 'G1');
    doc.type(/^Asked for a change/, 1, 2, 'Until Christmas, I was ill');
    of.sync();
    expect(reasons()).toContain('asks for a change');
    expect(goalOf(of, 'Amara')['Asks for a change']).toBe('Until Christmas, I was ill');
    of.decide('Amara', 'Approved', 'Take your time.');
    expect(reasons()).not.toContain('asks for a change');
    doc.type(/^Asked for a change/, 1, 3, 'Yes, said Ms Rivera');
    of.sync();
    expect(goalOf(of, 'Amara')['Asks for a change']).toBe('');
  });

  it('is asked for evidence when “met” shows nowhere', () => {
    const doc = of.docOf('Amara');
    doc.type(/^Checked on/, 1, 0, '1 Oct 2026');
    doc.type(/^Checked on/, 1, 1, 'G1');
    doc.type(/^Checked on/, 1, 2, 'met');
    of.sync();
    expect(reasons()).toContain('says met, evidence still needed');
    expect(goalOf(of, 'Amara')['Student says']).toBe('says met, evidence still needed');
    doc.type(/^Date/, 1, 1, 'My reading, as a film');
    doc.type(/^Date/, 1, 2, 'G1');
    of.sync();
    expect(reasons()).not.toContain('evidence');
    expect(goalOf(of, 'Amara')).toMatchObject({
      'Student says': 'met',
      'Now, later or finished': 'finished',
      Time: '',
    });
    expect(of.quiet()).toEqual([2, 0]);
  });
});

describe('what else a goal says', () => {
  const of = new SheetClass(['Liam']);

  it('stands in columns of Goals, Steps and Evidence', () => {
    const doc = of.docOf('Liam');
    const rows: readonly [RegExp, string, string][] = [
      [/^What kind of goal/, 'my own, civic, beyond school, long', 'What kind of goal'],
      [/^My horizon/, 'Mayor of this town', 'Horizon'],
      [/^The skill/, 'Speaking up', 'Skill'],
      [/^Where it comes from/, 'What I am good at', 'Comes from'],
      [/^How much I want it/, '5 and 3', 'How much I want it'],
      [/^If something/, 'I ask Aunt Ada', 'If something gets in the way'],
      [/^Who helped/, 'Mr Okafor', 'Who helped me write it'],
      [/^Who can help/, 'Aunt Ada', 'Who can help'],
      [/^From when/, '7 Sep 2026', 'From when'],
    ];
    doc.type(/^Goal G1/, 0, 1, 'Speak in the town hall');
    for (const [label, words] of rows) doc.type(/^Goal G1/, label, 1, words);
    doc.type(/^Steps for G1/, 1, 0, 'Practise aloud');
    doc.type(/^Steps for G1/, 1, 2, 'every week from 7 Sep until 18 Dec 2026');
    doc.type(/^Steps for G1/, 1, 3, '4 times');
    doc.type(/^Date/, 1, 1, 'My speech #speaking');
    doc.type(/^Date/, 1, 3, 'It shows #courage and #speaking, see https://example.org/#top');
    of.sync();
    for (const [, words, header] of rows) expect([header, goalOf(of, 'Liam')[header]]).toEqual([header, words]);
    expect(of.rowsOf('Steps')[0]).toMatchObject({
      'How often': 'every week',
      From: '7 Sep 2026',
      Due: '18 Dec 2026',
      'Times done': '4',
    });
    expect(of.rowsOf('Evidence')[0]!['Skills']).toBe('speaking, courage');
    expect(of.quiet()).toEqual([2, 0]);
  });
});

describe('what the school says in every plan', () => {
  const of = new SheetClass(['Amara', 'Liam'], true);
  const LINES = /^What everybody here learns/;
  const sample = (name: string): string[] => linesOf(of, name, /^An example/).map(row => row[0] ?? '');
  const setting = (name: string, text: string): void => of.typeBeside('Settings', name, 'Value', text);

  it('stands there from the first day, its expectations as lines and the example as a box', () => {
    of.type("'Expectations'!A2", 'Speak before a group');
    setting('Sample goal', 'I will swim 400 metres by June.');
    setting('Whose sample goal', 'Ms Rivera');
    const { keeper, workbookId } = of.theClass;
    while (!keeper.call(workbookId, 'class.createNext', { workbookId }).progress.isFinished);
    of.workspace.clock.advance(DAY);
    of.sync();
    for (const name of ['Amara', 'Liam']) {
      expect(linesOf(of, name, LINES).slice(1)).toContainEqual(['Speak before a group', '']);
      expect(sample(name)).toEqual(['An example to look at, from Ms Rivera', 'I will swim 400 metres by June.']);
    }
    expect(of.rowsOf('Activities')).toEqual([]);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('grows by new lines and takes none away; what a student wrote beside them stays and is shown', () => {
    const doc = of.docOf('Liam');
    const own = linesOf(of, 'Liam', LINES).findIndex(row => row[0] === 'Speak before a group');
    doc.type(LINES, own, 1, 'In my town hall speech');
    of.type("'Expectations'!A3", 'Write for readers');
    of.type("'Expectations'!A4", 'write for readers.');
    of.sync();
    expect(
      linesOf(of, 'Liam', LINES)
        .slice(1)
        .filter(row => row[0] !== ''),
    ).toEqual([
      ['Speak before a group', 'In my town hall speech'],
      ['Write for readers', ''],
    ]);
    expect(of.rowsOf('Activities').map(row => [row['Student'], row['What'], row['More']])).toEqual([
      ['Liam', 'Speak before a group', 'Where it shows in my plan: In my town hall speech'],
    ]);
    of.type("'Expectations'!A2", '');
    of.sync();
    expect(linesOf(of, 'Amara', LINES)).toContainEqual(['Speak before a group', '']);
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('follows a new example, but not into a box that somebody changed', () => {
    of.docOf('Liam').type(/^An example/, 1, 0, 'I will swim 50 metres, I say.');
    setting('Sample goal', 'I will run 5 km by May.');
    of.sync();
    setting('Sample goal', 'I will run 6 km by May.');
    of.sync();
    expect(sample('Amara')[1]).toBe('I will run 6 km by May.');
    expect(sample('Liam')[1]).toBe('I will swim 50 metres, I say.');
    expect(of.quiet()).toEqual([2, 0]);
  });

  it('comes back with a tab that somebody deleted, filled from the plans, and it is said', () => {
    of.removeTab('Activities');
    of.removeTab('Changes');
    const { problems } = of.sync();
    expect(problems.map(({ sentence }) => sentence)).toEqual([
      expect.stringContaining('The tab “Changes” was missing.'),
      expect.stringContaining('The tab “Activities” was missing.'),
    ]);
    expect(of.rowsOf('Activities').map(row => row['What'])).toContain('Speak before a group');
    expect(of.quiet()).toEqual([2, 0]);
  });
});
