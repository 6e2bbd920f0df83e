// Damages of plans, one a student: how a person does it, what sync must say, how a person mends it. For damaged-plans.test.ts.
import type { Workspace } from '../../src/emulator/workspace.ts';
import type { TestClass } from '../support/add-on.ts';
import type { DocumentByHand } from '../support/document-by-hand.ts';

/** Rows of one student by title of the tab. */
export type Rows = Readonly<Record<string, readonly (readonly string[])[]>>;

export interface Hands {
  readonly workspace: Workspace;
  readonly theClass: TestClass;
  readonly name: string;
  readonly doc: DocumentByHand;
}

export interface Damage {
  readonly what: string;
  readonly name: string;
  readonly hurt: (hands: Hands) => void;
  /** What the sentence must tell: what is wrong and where; [] when nothing has to be said. */
  readonly says: readonly RegExp[];
  readonly weight: 'stops' | 'note' | null;
  /** Checks this student's rows after the sync where they may differ from those before; left out: they must be the same. */
  readonly rows?: (after: Rows, before: Rows) => void;
  readonly mend: ((hands: Hands) => void) | null;
}

const GOAL = /^Goal G1/;
const STEPS = /^Steps for G1/;
const PROGRESS = /^Progress for G1/;
const DRIVE = 'https://www.googleapis.com/drive/v3/files';

export const DAMAGES: readonly Damage[] = [
  {
    what: 'a heading renamed',
    name: 'Amara',
    hurt: ({ doc }) => doc.retype(/^4 {2}Do:/, 'My awesome stuff!!'),
    says: [/heading “4 {2}Do: steps, numbers and evidence” is missing/, /write it again/],
    weight: 'note',
    mend: ({ doc }) => doc.retype(/^My awesome stuff/, '4  Do: steps, numbers and evidence'),
  },
  {
    what: 'a heading moved to the end',
    name: 'Bilal',
    hurt: ({ doc }) => {
      const heading = doc.paragraph(/^2 {2}Goals:/).text;
      doc.deleteParagraph(/^2 {2}Goals:/);
      doc.addHeadingAtEnd(heading);
    },
    says: [],
    weight: null,
    mend: null,
  },
  {
    what: 'a heading deleted',
    name: 'Chiara',
    hurt: ({ doc }) => doc.deleteParagraph(/^6 {2}Reflect:/),
    says: [/heading “6 {2}Reflect: what I make of it” is missing/, /Heading 1/],
    weight: 'note',
    mend: ({ doc }) => doc.addHeadingBefore(/^Choose the questions that suit you/, '6  Reflect: what I make of it'),
  },
  {
    what: 'rows added to a goal and to its steps',
    name: 'Dmitri',
    hurt: ({ doc }) => {
      doc.insertRow(GOAL, doc.rowOf(GOAL, /^Why/));
      doc.type(GOAL, doc.rowOf(GOAL, /^Why/) + 1, 0, 'My lucky number');
      doc.type(GOAL, doc.rowOf(GOAL, /^My lucky/), 1, 'seven');
      doc.insertRow(STEPS, 1);
    },
    says: [/first goal table \(G1\), row \d/, /“My lucky number”, “seven”/, /not read/, /stays there/],
    weight: 'note',
    mend: null,
  },
  {
    what: 'a row of the goal removed',
    name: 'Elif',
    hurt: ({ doc }) => doc.deleteRow(GOAL, doc.rowOf(GOAL, /^By when/)),
    says: [/first goal table \(G1\)/, /lost its “By when” row/, /add it back/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.insertRow(GOAL, doc.rowOf(GOAL, /^Where I want/));
      const row = doc.rowOf(GOAL, /^Where I want/) + 1;
      doc.type(GOAL, row, 0, 'By when');
      doc.type(GOAL, row, 1, '2027-05-28');
    },
  },
  {
    what: 'a column added to the steps',
    name: 'Farid',
    hurt: ({ doc }) => {
      doc.insertColumn(STEPS, 0);
      doc.type(STEPS, 0, 1, 'How hard');
      doc.type(STEPS, 1, 1, 'very');
    },
    says: [/“Steps for G1”, rows 1 to 2/, /“How hard”, “very”/, /not read/],
    weight: 'note',
    mend: null,
  },
  {
    what: 'a column of the steps removed',
    name: 'Grace',
    hurt: ({ doc }) => doc.deleteColumn(STEPS, 2),
    says: [/“Steps for G1” has lost its “By when” column/, /add it back/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.insertColumn(STEPS, 1);
      doc.type(STEPS, 0, 2, 'By when');
      doc.type(STEPS, 1, 2, '2026-10-02');
    },
  },
  {
    what: 'the column with the names of the steps removed',
    name: 'Hana',
    hurt: ({ doc }) => doc.deleteColumn(STEPS, 0),
    says: [/steps table of the first goal table \(G1\)/, /lost its “Steps” column/, /add it back/],
    weight: 'stops',
    mend: ({ doc }) => {
      const head = /^Who/;
      doc.change({
        insertTableColumn: {
          tableCellLocation: {
            tableStartLocation: { index: doc.table(head).start },
            rowIndex: 0,
            columnIndex: 0,
          },
          insertRight: false,
        },
      });
      doc.type(/^$/, 0, 0, 'Steps for G1');
      doc.type(STEPS, 1, 0, 'Read aloud every evening');
    },
  },
  {
    what: 'cells of a step merged',
    name: 'Ines',
    hurt: ({ doc }) => doc.merge(STEPS, 1, 0, 4),
    says: [/“Steps for G1”, row 2/, /merged cells/, /separate them/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.unmerge(STEPS, 1, 0, 4);
      doc.type(STEPS, 1, 0, 'Read aloud every evening');
      doc.type(STEPS, 1, 2, '2026-10-02');
      doc.type(STEPS, 1, 3, 'x');
    },
  },
  {
    what: 'cells of the goal merged',
    name: 'Jonas',
    hurt: ({ doc }) => doc.merge(GOAL, doc.rowOf(GOAL, /^Why/), 0, 2),
    says: [/first goal table \(G1\)/, /merged cells/, /separate them/],
    weight: 'stops',
    mend: ({ doc }) => {
      const row = doc.rowOf(GOAL, /^Why/);
      doc.unmerge(GOAL, row, 0, 2);
      doc.type(GOAL, row, 0, 'Why it matters to me');
      doc.type(GOAL, row, 1, 'My cousins ask me to read to them.');
    },
  },
  {
    what: 'the top row of the steps removed',
    name: 'Keiko',
    hurt: ({ doc }) => doc.deleteRow(STEPS, 0),
    says: [/steps table of the first goal table \(G1\)/, /lost its top row/, /“Steps for G1”, “Who”/],
    weight: 'stops',
    mend: ({ doc }) => {
      const head = /^Read aloud every evening/;
      doc.insertRowAbove(head, 0);
      doc.type(/^$/, 0, 0, 'Steps for G1');
      doc.type(STEPS, 0, 1, 'Who');
      doc.type(STEPS, 0, 2, 'By when');
      doc.type(STEPS, 0, 3, 'Done?');
    },
  },
  {
    what: 'a goal pasted from another plan with its id and staff words',
    name: 'Lina',
    hurt: ({ doc }) =>
      doc.pasteTable([
        ['Goal G1', 'Win the district chess cup'],
        ['Why it matters to me', 'Because Otto does'],
        ['How I will know', 'the cup'],
        ['Where I start', '0'],
        ['Where I want to get to', '1'],
        ['By when', '2027-04-01'],
        ['My reply', ''],
        ['Decision', 'Approved by Ms Rivera on 3 September 2026'],
        ['Feedback', 'Splendid, Otto'],
        ['Show me', ''],
      ]),
    says: [/“Win the district chess cup” is now called G3/],
    weight: 'note',
    rows: (after, before) => {
      expect(after['Goals']?.[0]).toEqual(before['Goals']?.[0]);
      expect(after['Goals']?.[1]?.slice(0, 3)).toEqual(['Lina', 'G3', 'Win the district chess cup']);
      // No decision and no feedback of the other student's came along.
      expect(after['Goals']?.[1]?.join('|')).not.toMatch(/Approved|Splendid/);
      expect(after['Goals']).toHaveLength(2);
      for (const tab of ['Steps', 'Progress', 'Evidence']) expect(after[tab]).toEqual(before[tab]);
    },
    mend: null,
  },
  {
    what: 'words where a date belongs',
    name: 'Malik',
    hurt: ({ doc }) => {
      doc.type(GOAL, /^By when/, 1, 'when the cows come home');
      doc.type(STEPS, 1, 2, 'soon-ish');
      doc.type(PROGRESS, 1, 0, 'last Tuesday or so');
    },
    says: [/“when the cows come home” \(“By when” of G1\) is not read as a date/, /3 November 2026/],
    weight: 'note',
    rows: (after, before) => {
      expect(after['Goals']?.[0]?.slice(0, 3)).toEqual(before['Goals']?.[0]?.slice(0, 3));
      // The student's words are there to be read; nothing else of the row went.
      expect(after['Goals']?.[0]).toContain('when the cows come home');
      expect(after['Steps']?.[0]).toContain('soon-ish');
      expect(after['Progress']?.[0]).toContain('last Tuesday or so');
      expect([after['Steps']?.length, after['Progress']?.length]).toEqual([1, 1]);
    },
    mend: ({ doc }) => {
      doc.type(GOAL, /^By when/, 1, '2027-05-28');
      doc.type(STEPS, 1, 2, '2026-10-02');
      doc.type(PROGRESS, 1, 0, '2026-09-25');
    },
  },
  {
    what: 'an emptied plan',
    name: 'Nadia',
    hurt: ({ doc }) => doc.empty(),
    says: [/document is empty/, /put a plan into it|put a plan here/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.person.start(doc.id);
      doc.person.call(doc.id, 'plan.putHere', { student: 'Nadia', schoolYear: '2026–27' });
      writePlan(doc);
    },
  },
  {
    what: 'a plan in the bin',
    name: 'Omar',
    hurt: ({ theClass, doc }) => void theClass.keeper.rest('PATCH', `${DRIVE}/${doc.id}`, { trashed: true }),
    says: [/plan of Omar/, /in the bin/, /Restore it in Drive/],
    weight: 'stops',
    mend: ({ theClass, doc }) => void theClass.keeper.rest('PATCH', `${DRIVE}/${doc.id}`, { trashed: false }),
  },
  {
    what: 'a plan given to the student, moved out and unshared',
    name: 'Priya',
    hurt: ({ theClass, doc }) => {
      const { keeper } = theClass;
      const permissions = `${DRIVE}/${doc.id}/permissions`;
      keeper.rest('POST', `${permissions}?transferOwnership=true`, {
        type: 'user',
        role: 'owner',
        emailAddress: doc.person.email,
      });
      const item = keeper.workspace.drive.item(doc.id);
      const home = keeper.workspace.drive.rootOf(doc.person.email).id;
      doc.person.rest('PATCH', `${DRIVE}/${doc.id}?addParents=${home}&removeParents=${item?.parents[0]}`, {});
      const kept = keeper.workspace.drive.item(doc.id)?.permissions.find(each => each.emailAddress === keeper.email);
      if (kept) doc.person.raw('DELETE', `${permissions}/${kept.id}`);
    },
    says: [/plan of Priya/, /lost access/, /ask its owner/],
    weight: 'stops',
    mend: ({ theClass, doc }) =>
      void doc.person.rest('POST', `${DRIVE}/${doc.id}/permissions`, {
        type: 'user',
        role: 'writer',
        emailAddress: theClass.keeper.email,
      }),
  },
  {
    what: 'a plan deleted for good',
    name: 'Quentin',
    hurt: ({ theClass, doc }) => void theClass.keeper.raw('DELETE', `${DRIVE}/${doc.id}`),
    says: [/plan of Quentin/, /was deleted/],
    weight: 'stops',
    mend: null,
  },
  {
    what: 'a second tab with words',
    name: 'Rosa',
    hurt: ({ doc }) => doc.addTab('My secret draft', 'Goal: fly to the moon'),
    says: [/first tab/, /“My secret draft”/, /not read/],
    weight: 'note',
    mend: ({ doc }) => doc.deleteTab('My secret draft'),
  },
  {
    what: 'the whole goal with its steps and numbers deleted',
    name: 'Sami',
    hurt: ({ doc }) => {
      for (const table of [PROGRESS, STEPS, GOAL]) doc.deleteTable(table);
    },
    says: [/Evidence 1 names G1/, /no such goal in this plan/],
    weight: 'note',
    rows: (after, before) => {
      for (const tab of ['Goals', 'Steps', 'Progress']) {
        expect(after[tab]?.[0]).toContain('no longer in the plan');
        expect(after[tab]?.[0]?.slice(0, 3)).toEqual(before[tab]?.[0]?.slice(0, 3));
      }
    },
    mend: null,
  },
  {
    what: 'every goal table deleted',
    name: 'Tariq',
    hurt: ({ doc }) => {
      for (const table of [GOAL, /^Goal G2/]) doc.deleteTable(table);
    },
    says: [/no goal table any more/, /undo the deletion/, /kept until then/],
    weight: 'stops',
    mend: ({ doc }) => doc.pasteTable([['Goal G1', 'Read 95 words a minute aloud'], ...GOAL_ROWS]),
  },
  {
    what: 'a table of the student’s own pasted below',
    name: 'Ulla',
    hurt: ({ doc }) =>
      doc.pasteTable([
        ['Monday', 'football'],
        ['Friday', 'piano'],
      ]),
    says: [/a table of your own under “About this plan”/, /“Monday”, “football”/, /not read/, /stays there/],
    weight: 'note',
    mend: ({ doc }) => doc.deleteTable(/^Monday/),
  },
  {
    what: 'a column of the team removed',
    name: 'Viktor',
    hurt: ({ doc }) => doc.deleteColumn(/^My team/, 2),
    says: [/table “My team”/, /lost its “How to reach them” column/, /add it back/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.insertColumn(/^My team/, 1);
      doc.type(/^My team/, 0, 2, 'How to reach them');
    },
  },
  {
    what: 'cells of strengths and challenges merged',
    name: 'Wanda',
    hurt: ({ doc }) => {
      doc.type(/^My strengths/, 1, 0, 'I never give up');
      doc.merge(/^My strengths/, 1, 0, 4);
    },
    says: [/table “My strengths”, row 2/, /merged cells/, /Not read there: “I never give up”/],
    weight: 'stops',
    mend: ({ doc }) => {
      doc.unmerge(/^My strengths/, 1, 0, 4);
      doc.type(/^My strengths/, 1, 0, '');
    },
  },
  {
    what: 'a step of somebody unknown',
    name: 'Xenia',
    hurt: ({ doc }) => doc.type(STEPS, 1, 1, 'my dog'),
    says: [/“my dog” \(“Steps for G1”, row 2\)/, /who does this step/, /Write Me, Teacher, Family or Counselor/],
    weight: 'note',
    mend: ({ doc }) => doc.type(STEPS, 1, 1, ''),
  },
];

const GOAL_ROWS = [
  ['Why it matters to me', 'My cousins ask me to read to them.'],
  ['How I will know', 'words a minute'],
  ['Where I start', '70'],
  ['Where I want to get to', '95'],
  ['By when', '2027-05-28'],
  ['My reply', ''],
  ['Decision', ''],
  ['Feedback', ''],
  ['Show me', ''],
] as const;

/** A goal with a step, a number and a piece of evidence, all typed into the Doc. */
export function writePlan(doc: DocumentByHand): void {
  doc.type(GOAL, 0, 1, 'Read 95 words a minute aloud');
  for (const [label, text] of GOAL_ROWS) if (text !== '') doc.type(GOAL, new RegExp(`^${label}`), 1, text);
  doc.type(STEPS, 1, 0, 'Read aloud every evening');
  doc.type(STEPS, 1, 2, '2026-10-02');
  doc.type(STEPS, 1, 3, 'x');
  doc.type(PROGRESS, 1, 0, '2026-09-25');
  doc.type(PROGRESS, 1, 1, '74');
  doc.type(/^Date/, 1, 0, '2026-09-26');
  doc.type(/^Date/, 1, 1, 'My page https://example.org/page');
  doc.type(/^Date/, 1, 2, 'G1');
}
