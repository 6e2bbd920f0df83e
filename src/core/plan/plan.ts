// The plan as everybody means it: what a student and the staff wrote, free of where it stands in the Doc or the Sheet.
// Text fields hold exactly what the person typed (trimmed); '' means nothing there. Dates are ISO days (YYYY-MM-DD) or ''.

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
  /** Key of a built-in question (`questions.ts`), or '' for one of the school's or the student's own. */
  readonly question: string;
  /** The question as it stands in the Doc. */
  readonly prompt: string;
  readonly text: string;
}

export interface Step {
  readonly text: string;
  readonly owner: StepOwner;
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

/** Staff's rows of a goal as they stand in the Doc. */
export interface StaffRows {
  readonly decision: string; // 'Approved', 'Please look again', … with name and date, as shown
  readonly feedback: string;
  readonly showMe: string;
}

export interface Goal {
  /** 'G1', 'G2', …; '' when the table carries no id yet. */
  readonly id: string;
  readonly statement: string;
  readonly why: string;
  readonly measure: string;
  readonly start: TypedNumber;
  readonly target: TypedNumber;
  readonly deadline: TypedDate;
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
  readonly templateVersion: string;
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
    | 'missing-about';
  /** 'stops': this part cannot be read and the last good reading stays; 'note': worth saying, everything was read. */
  readonly weight: 'stops' | 'note';
  /** "the second goal table", "Steps for G1, row 3" */
  readonly where: string;
  /** The goal concerned, when it is one goal and it has an id: a 'stops' with it holds for this goal alone. */
  readonly goalId?: string;
  /** One plain sentence: what is wrong and what to do. */
  readonly sentence: string;
}
