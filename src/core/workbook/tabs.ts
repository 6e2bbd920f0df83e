// The tabs of a class workbook in the order of use, and their columns. Read by both workbook adapters, by sync and by the
// requests that make a new workbook. A tab's last column (key 'id') carries Row.id and never stands in `values`.
import type { Column, OwnerSide, TabShape } from './tables.ts';

/** Decisions as they stand in the drop-down and in the plan. */
export const DECISIONS = ['Approved', 'Please look again', 'Show me'] as const;
/** Word in "In the plan" of a row whose goal, step, number or evidence a student took out. */
export const VANISHED = 'no longer in the plan';

type Looks = Pick<Column, 'kind' | 'width'> & Partial<Pick<Column, 'choices' | 'hidden'>>;

const column = (key: string, header: string, owner: OwnerSide, looks: Looks): Column => ({
  key,
  header,
  owner,
  ...looks,
});
const text = (width: number): Looks => ({ kind: 'text', width });
const number: Looks = { kind: 'number', width: 80 };
const date: Looks = { kind: 'date', width: 110 };
const link = (width: number): Looks => ({ kind: 'link', width });
const technical: Looks = { kind: 'text', width: 80, hidden: true };

const id = column('id', 'Throughline id', 'add-on', technical);
const studentKey = column('studentKey', 'Student key', 'add-on', technical);
/** Fingerprint of what sync wrote into the row: tells that somebody typed over it. */
const check = column('check', 'Check', 'add-on', technical);
const student = column('student', 'Student', 'add-on', text(150));
const goal = column('goal', 'Goal', 'add-on', text(60));
const inPlan = column('inPlan', 'In the plan', 'add-on', text(130));

export const README_TAB: TabShape = {
  key: 'readme',
  title: 'Read me',
  columns: [column('text', 'This workbook', 'add-on', text(760)), id],
};

export const STUDENTS: TabShape = {
  key: 'students',
  title: 'Students',
  columns: [
    column('name', 'Name', 'staff', text(180)),
    column('email', 'E-mail', 'staff', text(220)),
    column('status', 'Status', 'add-on', text(320)),
    column('plan', 'Plan', 'add-on', link(110)),
    column('folder', 'Evidence folder', 'add-on', link(150)),
    column('goals', 'Goals', 'add-on', number),
    column('approved', 'Approved', 'add-on', number),
    column('evidence', 'Evidence', 'add-on', number),
    column('changed', 'Plan changed', 'add-on', date),
    column('note', 'Private note', 'staff', text(240)),
    id,
  ],
};

export const GOALS: TabShape = {
  key: 'goals',
  title: 'Goals',
  columns: [
    student,
    goal,
    column('statement', 'What I want to reach', 'student', text(280)),
    column('deadline', 'Deadline', 'student', date),
    column('due', 'Time', 'add-on', text(150)),
    column('decision', 'Decision', 'staff', { kind: 'choice', choices: DECISIONS, width: 180 }),
    column('feedback', 'Feedback', 'staff', text(260)),
    column('reply', 'Student’s reply', 'student', text(200)),
    column('note', 'Private note', 'staff', text(240)),
    column('standing', 'Now, later or finished', 'student', text(110)),
    column('checkIn', 'Last check-in', 'student', text(200)),
    column('verdict', 'Student says', 'student', text(160)),
    column('request', 'Asks for a change', 'student', text(200)),
    column('why', 'Why it matters', 'student', text(220)),
    column('measure', 'How I measure it', 'student', text(180)),
    column('start', 'Start', 'student', number),
    column('target', 'Target', 'student', number),
    column('latest', 'Latest', 'student', number),
    column('steps', 'Steps', 'student', text(110)),
    column('evidence', 'Evidence', 'student', number),
    column('sort', 'What kind of goal', 'student', text(180)),
    column('skill', 'Skill', 'student', text(160)),
    column('horizon', 'Horizon', 'student', text(200)),
    column('begins', 'From when', 'student', date),
    column('source', 'Comes from', 'student', text(160)),
    column('want', 'How much I want it', 'student', text(120)),
    column('obstacle', 'If something gets in the way', 'student', text(200)),
    column('helpedBy', 'Who helped me write it', 'student', text(150)),
    column('helpers', 'Who can help', 'student', text(150)),
    column('agreed', 'Agreed wording', 'add-on', text(260)),
    column('plan', 'Plan', 'add-on', link(100)),
    inPlan,
    studentKey,
    check,
    /** Fingerprint of the staff rows as they were last seen in the plan. */
    column('sent', 'In the Doc', 'add-on', technical),
    id,
  ],
};

export const STEPS: TabShape = {
  key: 'steps',
  title: 'Steps',
  columns: [
    student,
    goal,
    column('step', 'Step', 'student', text(320)),
    column('who', 'Who', 'student', text(100)),
    column('often', 'How often', 'student', text(120)),
    column('begins', 'From', 'student', date),
    column('due', 'Due', 'student', date),
    column('done', 'Done', 'student', text(90)),
    column('times', 'Times done', 'student', number),
    column('time', 'Time', 'add-on', text(150)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

export const PROGRESS: TabShape = {
  key: 'progress',
  title: 'Progress',
  columns: [
    student,
    goal,
    column('date', 'Date', 'student', date),
    column('amount', 'Number', 'student', number),
    column('note', 'Note', 'student', text(300)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

export const EVIDENCE: TabShape = {
  key: 'evidence',
  title: 'Evidence',
  columns: [
    student,
    goal,
    column('date', 'Date', 'student', date),
    column('title', 'What it is', 'student', text(260)),
    column('url', 'Link', 'student', link(260)),
    column('why', 'Why I chose it', 'student', text(280)),
    column('skills', 'Skills', 'student', text(160)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

/** Everything else a student writes, one line a row: the answers and the tables of one or two stages of the plan (record-lines.ts). */
const recordTab = (key: string, title: string): TabShape => ({
  key,
  title,
  columns: [
    student,
    column('part', 'Part', 'student', text(190)),
    goal,
    column('date', 'Date', 'student', date),
    column('what', 'What', 'student', text(300)),
    column('more', 'More', 'student', text(380)),
    inPlan,
    studentKey,
    check,
    id,
  ],
});

export const PROFILE = recordTab('profile', 'Profile');
export const ACTIVITIES = recordTab('activities', 'Activities');
export const CHECK_INS = recordTab('checkins', 'Check-ins');
export const REFLECTIONS = recordTab('reflections', 'Reflections');
export const CHANGES = recordTab('changes', 'Changes');
export const RECORD_TABS: readonly TabShape[] = [CHECK_INS, REFLECTIONS, CHANGES, PROFILE, ACTIVITIES];

/** What the school expects of everybody; sync writes the lines into every plan. */
export const EXPECTATIONS: TabShape = {
  key: 'expectations',
  title: 'Expectations',
  columns: [
    column('what', 'What everybody here learns', 'staff', text(480)),
    column('note', 'Private note', 'staff', text(280)),
    id,
  ],
};

export const REVIEWS: TabShape = {
  key: 'reviews',
  title: 'Reviews',
  columns: [
    column('date', 'Date', 'add-on', date),
    student,
    goal,
    column('decision', 'Decision', 'add-on', text(140)),
    column('comment', 'Feedback', 'add-on', text(320)),
    column('who', 'Who', 'add-on', text(200)),
    /** Kept beside an approval: what the goal said when it was approved. */
    column('wording', 'What the goal said', 'add-on', text(260)),
    studentKey,
    id,
  ],
};

export const SETTINGS: TabShape = {
  key: 'settings',
  title: 'Settings',
  columns: [
    column('setting', 'Setting', 'add-on', text(220)),
    column('value', 'Value', 'staff', text(320)),
    column('meaning', 'What it is for', 'add-on', text(420)),
    id,
  ],
};

export const JOURNAL: TabShape = {
  key: 'journal',
  title: 'Journal',
  isJournal: true,
  columns: [
    column('when', 'When', 'add-on', text(170)),
    column('student', 'Student key', 'add-on', text(200)),
    column('event', 'Event', 'add-on', text(90)),
    column('details', 'Details', 'add-on', text(500)),
    id,
  ],
};

export const TABS: readonly TabShape[] = [
  README_TAB,
  STUDENTS,
  GOALS,
  STEPS,
  CHECK_INS,
  PROGRESS,
  EVIDENCE,
  REFLECTIONS,
  CHANGES,
  REVIEWS,
  PROFILE,
  ACTIVITIES,
  EXPECTATIONS,
  SETTINGS,
  JOURNAL,
];

/** Throws for a key that no tab has: a mistake in the program. */
export function tabOf(key: string): TabShape {
  const found = TABS.find(tab => tab.key === key);
  if (!found) throw new Error(`no tab ${key}`);
  return found;
}
