// The plan as everybody means it: what a student and the staff wrote, free of where it stands in the Doc or the Sheet.
// Text fields hold exactly what the person typed (trimmed); '' means nothing there. Dates are ISO days (YYYY-MM-DD) or ''.

import type { Language } from '../language.ts';
import type { QuestionSet } from './question-sets.ts';
import type { RecordName } from './record-kinds.ts';

export type Stage = 'profile' | 'goals' | 'plan' | 'do' | 'assess' | 'reflect' | 'revise';
export const STAGES: readonly Stage[] = ['profile', 'goals', 'plan', 'do', 'assess', 'reflect', 'revise'];

export type StepOwner = 'student' | 'teacher' | 'family' | 'counselor';

/** A date as a person typed it: `iso` is '' when the text is no date we can read; the text is never lost. */
export interface TypedDate {
  readonly text: string;
  readonly iso: string;
}

/** A number as typed ("62", "85 %", "C+"): `value` is null when the text holds no number. */
export interface TypedNumber {
  readonly text: string;
  readonly value: number | null;
}

export interface Answer {
  readonly stage: Stage;
  /** The table of questions it stands in. */
  readonly set: QuestionSet;
  /** Key of a built-in question (`questions.ts`), or '' for one of the school's or the student's own. */
  readonly question: string;
  /** The question as it stands in the Doc. */
  readonly prompt: string;
  readonly text: string;
  /** What the student would say now, later in the year; '' where nothing changed or the table has no such column. */
  readonly later: string;
  /** Where the words may be repeated, as typed; '' is nowhere (record-kinds.ts REPEATED). */
  readonly repeat: string;
}

/** One row of a table of records: the words of each column by its key, and the address behind its link column. */
export interface PlanRecord {
  readonly words: Readonly<Record<string, string>>;
  readonly url: string;
}

export type PlanRecords = Readonly<Record<RecordName, readonly PlanRecord[]>>;

export interface Step {
  readonly text: string;
  readonly owner: StepOwner;
  /** As typed: "3 Nov", "every week from 3 Nov until 20 Dec"; the day is the last one (typed-span.ts reads the rest). */
  readonly due: TypedDate;
  /** The Done? cell as typed; `done` is what it means. */
  readonly doneText: string;
  readonly done: boolean;
}

export interface ProgressEntry {
  readonly date: TypedDate;
  readonly amount: TypedNumber;
  readonly note: string;
}

export interface Evidence {
  readonly date: TypedDate;
  readonly title: string;
  /** '' when there is no link (a description alone is evidence too). */
  readonly url: string;
  /** 'G1' or '' for the wide net. */
  readonly goalId: string;
  readonly why: string;
}

export type GoalField =
  | 'horizon'
  | 'why'
  | 'skill'
  | 'measure'
  | 'start'
  | 'target'
  | 'begins'
  | 'deadline'
  | 'sort'
  | 'source'
  | 'want'
  | 'obstacle'
  | 'helpedBy'
  | 'helpers'
  | 'standing'
  | 'myReply'
  | 'agreed'
  | 'decision'
  | 'feedback'
  | 'showMe';

/** Staff's rows of a goal as they stand in the Doc. */
export interface StaffRows {
  /** The goal's words as staff and student agreed on them, kept when it was approved. */
  readonly agreed: string;
  readonly decision: string; // 'Approved', 'Please look again', … with name and date, as shown
  readonly feedback: string;
  readonly showMe: string;
}

export interface Goal {
  /** 'G1', 'G2', …; '' when the table carries no id yet. */
  readonly id: string;
  readonly statement: string;
  /** The far dream above this rung. */
  readonly horizon: string;
  readonly why: string;
  readonly skill: string;
  readonly measure: string;
  readonly start: TypedNumber;
  readonly target: TypedNumber;
  readonly begins: TypedDate;
  readonly deadline: TypedDate;
  /** "mine, academic, in school, short": words of goal-sorts.ts, in any order. */
  readonly sort: string;
  /** The strength, challenge or expectation it builds on, in its words. */
  readonly source: string;
  /** How much the student wants it and can make time for it: "5 and 3". */
  readonly want: string;
  readonly obstacle: string;
  readonly helpedBy: string;
  readonly helpers: string;
  /** "now", "later", "finished" as typed; '' counts as now. */
  readonly standing: string;
  readonly myReply: string;
  readonly staff: StaffRows;
  readonly steps: readonly Step[];
  readonly progress: readonly ProgressEntry[];
}

/** The table "About this plan" (design D14). It decides what is shown, never a right. */
export interface About {
  readonly student: string;
  readonly address: string;
  readonly schoolYear: string;
  readonly className: string;
  /** Key of the template it was made from (templates.ts); '' for an unknown one. */
  readonly template: string;
  readonly templateVersion: string;
  /** Language of the headings and labels of this Doc. */
  readonly language: Language;
  /** The school's words for transferable skills, with commas between. */
  readonly skills: string;
  readonly evidenceFolderUrl: string;
  readonly staff: string;
  readonly nextGoalNumber: number;
  readonly goalsAtOnce: number;
  readonly dateOrder: 'day first' | 'month first' | 'year first';
  readonly nextReview: TypedDate;
}

export interface Plan {
  readonly about: About;
  readonly answers: readonly Answer[];
  readonly goals: readonly Goal[];
  readonly evidence: readonly Evidence[];
  readonly records: PlanRecords;
}

/** Something in the Doc that a person should know: what, where in words they see, what to do. Never a stack trace. */
export interface PlanIssue {
  readonly code:
    | 'not-a-plan'
    | 'missing-heading'
    | 'missing-table'
    | 'missing-row'
    | 'missing-column'
    | 'merged-cells'
    | 'goal-without-id'
    | 'goal-id-twice'
    | 'orphan-rows'
    | 'not-a-date'
    | 'not-a-number'
    | 'unreadable-chip'
    | 'other-tabs'
    | 'missing-about'
    | 'not-understood';
  /** 'stops': this part cannot be read and the last good reading stays; 'note': worth saying, everything was read. */
  readonly weight: 'stops' | 'note';
  /** "the second goal table", "Steps for G1, row 3" */
  readonly where: string;
  /** The goal concerned, when it is one goal and it has an id: a 'stops' with it holds for this goal alone. */
  readonly goalId?: string;
  /** One plain sentence: what is wrong and what to do. */
  readonly sentence: string;
}
