// What sidebar, dialogs and server say to each other: one table of methods, each with the JSON it takes and gives.
// Values are JSON only (google.script.run refuses Date and functions, F§4); dates are ISO days, '' is "nothing".
import type { OwnQuestion, QuestionChange, QuestionRefusal } from '../core/document/change-question.ts';
import type { ErrorCode } from '../core/errors.ts';
import type { Language } from '../core/language.ts';
import type { Progress } from '../core/outcome.ts';
import type { GalleryCard } from '../core/plan/gallery.ts';
import { STUDENT_FIELDS } from '../core/plan/names.ts';
import type { Evidence } from '../core/plan/plan.ts';
import type { QuestionSet } from '../core/plan/question-sets.ts';
import type { RecordName } from '../core/plan/record-kinds.ts';
import type { Scope } from '../core/plan/scope.ts';
import type { TemplateKey } from '../core/plan/template-shapes.ts';
import type { Rhythm } from '../core/plan/typed-span.ts';
import type { NotAPlanView, PlanView, Saved } from './plan-view.ts';

export type { AnswerView, DueLine, GoalCard, NextStep, NotAPlanView, PlanView, Saved } from './plan-view.ts';

// ---- the student's side (Docs) ----

/** A field left out is not touched. */
export type GoalFields = Partial<Readonly<Record<GoalFieldName, string>>>;
export const GOAL_FIELD_NAMES = ['statement', ...STUDENT_FIELDS] as const;
export type GoalFieldName = (typeof GOAL_FIELD_NAMES)[number];

/** Words of a row by column key (record-kinds.ts). */
export type RecordWords = Readonly<Record<string, string>>;

/** The coach's line under an answer as it is typed; weak: '' means nothing to ask. Runs in the browser too (core/coach). */
export interface EvidenceFields {
  readonly goalId: string;
  readonly title: string;
  readonly url: string;
  readonly why: string;
}

export interface UploadStart {
  readonly uploadUrl: string;
  readonly fileName: string;
  readonly sliceBytes: number;
}

export interface UploadState {
  /** Bytes Google has; the next slice starts here. */
  readonly received: number;
  readonly isFinished: boolean;
  readonly url: string;
}

// ---- the staff's side (Sheets) ----

export interface RosterRowView {
  /** Line in the pasted text, from 1, the header counted. */
  readonly line: number;
  readonly name: string;
  readonly email: string;
  /** Sentences; empty when the row is right. */
  readonly problems: readonly string[];
}

export interface RosterCheck {
  readonly rows: readonly RosterRowView[];
  readonly right: number;
  readonly wrong: number;
  /** About the whole text: "There is no column with e-mail addresses." */
  readonly problems: readonly string[];
}

export interface StudentState {
  readonly key: string;
  readonly name: string;
  readonly email: string;
  readonly state: 'waiting' | 'in work' | 'ready' | 'problem' | 'left out';
  readonly words: string; // "Plan ready", "Could not share: address unknown. Correct it and press Continue."
  readonly planUrl: string;
}

export interface ClassView {
  readonly kind: 'class';
  readonly role: 'keeper' | 'staff';
  readonly keeperName: string;
  readonly className: string;
  readonly schoolYear: string;
  readonly workbookId: string;
  readonly workbookUrl: string;
  readonly folderUrl: string;
  readonly templateUrl: string;
  readonly students: readonly StudentState[];
  readonly counts: { readonly ready: number; readonly waiting: number; readonly problems: number };
  readonly lastSyncWords: string; // "Last in step today at 9:40", "Not yet checked"
  /** For others than the keeper: as the keeper last switched it. */
  readonly hourlyCheck: boolean;
  readonly planProblems: readonly PlanProblem[];
  readonly queue: readonly QueueItem[];
}

export interface PlanProblem {
  readonly student: string;
  readonly planUrl: string;
  readonly sentence: string;
  readonly weight: 'stops' | 'note';
}

export interface QueueItem {
  readonly studentKey: string;
  readonly student: string;
  readonly goalId: string;
  readonly statement: string;
  readonly reason: string; // "New goal, no decision yet", "2 days late", "Says done, no evidence"
  readonly why: string;
  readonly measure: string;
  /** As the student wrote them; '' for nothing. */
  readonly start: string;
  readonly target: string;
  /** ISO day, or the student's words where they are no day; '' for nothing. */
  readonly deadline: string;
  readonly deadlineWords: string; // "3 weeks left", "2 days late"; '' when the deadline is no readable day
  readonly steps: readonly { readonly text: string; readonly done: boolean; readonly dueWords: string }[];
  readonly evidenceCount: number;
  readonly planUrl: string;
  /** Sentences about what cannot be read. */
  readonly problems: readonly string[];
}

export interface NoClassView {
  readonly kind: 'no-class';
  readonly title: string;
  readonly hasClassroom: boolean;
  /** Classes this person keeps, most recent first. */
  readonly classes: readonly { readonly name: string; readonly url: string }[];
  /** A set-up that was interrupted and can go on. */
  readonly unfinished: string;
  readonly gallery: readonly GalleryCard[];
}

export interface StaffStudentView {
  readonly studentKey: string;
  readonly name: string;
  readonly planUrl: string;
  readonly folderUrl: string;
  readonly goals: readonly StaffGoalView[];
  readonly looseEvidence: readonly Evidence[];
}

export interface StaffGoalView {
  readonly goalId: string;
  readonly statement: string;
  readonly why: string;
  readonly measure: string;
  readonly start: number | null;
  readonly target: number | null;
  readonly deadlineWords: string;
  readonly stepsWords: string; // "Steps: 2 of 3 done"
  readonly progress: readonly { readonly date: string; readonly amount: number }[];
  /** Why no line can be drawn ("800 m and 1.1 km are in different units. …"); then start, target and progress are empty. */
  readonly numbersWords: string;
  readonly evidence: readonly Evidence[];
  readonly decision: string;
  readonly feedback: string;
  readonly history: readonly { readonly when: string; readonly who: string; readonly what: string }[];
  readonly waitsForSync: boolean;
}

export type Decision = 'Approved' | 'Please look again' | 'Show me';

export interface SyncSummary {
  readonly progress: Progress;
  readonly plansRead: number;
  readonly plansChanged: number;
  readonly sentToPlans: number;
  readonly problems: readonly PlanProblem[];
  readonly sentence: string; // "148 plans up to date, 2 need a look"
}

export interface UpdateSummary {
  readonly progress: Progress;
  /** Plans that got something new since the button was pressed first. */
  readonly changed: number;
  /** Of this call. */
  readonly problems: readonly PlanProblem[];
  readonly sentence: string; // "12 of 24 plans got what is new in the template. Nothing in them was lost."
}

/** method → what it takes and gives. `open` first; everything else assumes the panel it belongs to. */
export interface Api {
  // Docs
  'plan.open': { input: Record<string, never>; output: PlanView | NotAPlanView };
  /** Without a template the seven stages, without a language the one the person speaks. */
  'plan.putHere': {
    input: { student: string; schoolYear: string; template?: TemplateKey; language?: Language };
    output: Saved;
  };
  'plan.answer': {
    input: {
      set: QuestionSet;
      question: string;
      prompt: string;
      part: 'text' | 'later' | 'repeat';
      before: string;
      text: string;
    };
    output: Saved;
  };
  'plan.saveGoal': { input: { goalId: string; before: GoalFields | null; goal: GoalFields }; output: Saved };
  /** A goal's change with its row in the ledger; without a reason the row waits for one. */
  'plan.changeGoal': {
    input: {
      goalId: string;
      before: GoalFields;
      goal: GoalFields;
      why: string;
      who: string;
      addSteps: readonly string[];
      dropSteps: readonly { readonly index: number; readonly text: string }[];
    };
    output: Saved;
  };
  /** The reason for a change of an agreed goal that was typed into the document. */
  'plan.explainChange': { input: { goalId: string; why: string; who: string }; output: Saved };
  /** Refused with 'round-open' while active goals have no decision, unless `anyway`. */
  'plan.closeRound': { input: { anyway: boolean }; output: Saved };
  'plan.addRecords': {
    input: { kind: RecordName; rows: readonly { readonly words: RecordWords; readonly url: string }[] };
    output: Saved;
  };
  'plan.changeRecord': {
    input: { kind: RecordName; index: number; before: RecordWords; words: RecordWords; url: string };
    output: Saved;
  };
  'plan.removeRecord': { input: { kind: RecordName; index: number; before: RecordWords }; output: Saved };
  /** `due` and `from` are days or words; `every` is how often it comes again. */
  'plan.addStep': {
    input: { goalId: string; text: string; owner: string; due: string; every?: Rhythm; from?: string };
    output: Saved;
  };
  'plan.changeStep': {
    input: {
      goalId: string;
      stepIndex: number;
      before: { text: string; owner: string; due: string };
      step: { text: string; owner: string; due: string; every: Rhythm; from: string };
    };
    output: Saved;
  };
  /** How often a step that comes again was done: from `before` to `times`. */
  'plan.countStep': {
    input: { goalId: string; stepIndex: number; text: string; before: number; times: number };
    output: Saved;
  };
  'plan.addSteps': { input: { goalId: string; texts: readonly string[]; owner: string; due: string }; output: Saved };
  'plan.tickStep': { input: { goalId: string; stepIndex: number; text: string; done: boolean }; output: Saved };
  'plan.logNumber': { input: { goalId: string; date: string; amount: string; note: string }; output: Saved };
  'plan.addEvidence': { input: EvidenceFields; output: Saved };
  /** The goal of a row of evidence and what it shows; '' is no goal. */
  'plan.changeEvidence': {
    input: { index: number; before: EvidenceFields; goalId: string; why: string };
    output: Saved;
  };
  /** Opens the window that shows the plan as a clean page and prints it; closed by evidence.closeUpload. */
  'plan.openPrint': { input: Record<string, never>; output: null };
  'evidence.folder': {
    input: Record<string, never>;
    output: { isConnected: boolean; folderUrl: string; pickerConfigured: boolean };
  };
  /** Opens the dialog that picks the evidence folder and then takes the upload (D12). */
  'evidence.openUpload': { input: { goalId: string }; output: null };
  /** From that dialog back to the panel; opening it closes the dialog (F§3.2). */
  'evidence.closeUpload': { input: Record<string, never>; output: null };
  'evidence.startUpload': {
    input: { goalId: string; name: string; mimeType: string; size: number };
    output: UploadStart;
  };
  'evidence.sendSlice': {
    input: { uploadUrl: string; offset: number; size: number; base64: string };
    output: UploadState;
  };
  'evidence.picker': {
    input: Record<string, never>;
    output: { token: string; apiKey: string; appId: string; folderId: string; folderUrl: string };
  };
  /** From now on this person's panels speak this language; the open one is shown anew. */
  'panel.speak': { input: { language: Language }; output: null };
  /** The coach as a script for the page; it names itself throughlineCoach. */
  'panel.coach': { input: Record<string, never>; output: { script: string } };
  // Both
  /** A filled, invented plan of this kind as a new Doc in the person's own Drive. Pressed again it is the same Doc. */
  'gallery.example': {
    input: { template: TemplateKey; language: Language; schoolYear: string };
    output: { url: string; name: string };
  };
  // Sheets
  'class.open': { input: Record<string, never>; output: ClassView | NoClassView };
  'class.checkRoster': { input: { text: string }; output: RosterCheck };
  'class.setUp': {
    input: {
      name: string;
      schoolYear: string;
      roster: string;
      leaveOutWrong: boolean;
      /** Kind and language of the plans; left out: seven stages, in the language the person speaks. */
      template?: TemplateKey;
      language?: Language;
      scope?: Scope;
    };
    output: { workbookUrl: string; workbookId: string; students: number };
  };
  'class.addStudents': {
    input: { workbookId: string; roster: string; leaveOutWrong: boolean };
    output: { added: number };
  };
  'class.createNext': {
    input: { workbookId: string };
    output: { progress: Progress; students: readonly StudentState[] };
  };
  'class.syncNext': { input: { workbookId: string; isFirstCall: boolean }; output: SyncSummary };
  /** Some plans a call, until progress says finished: what is new in the class's template comes into them. */
  'class.updatePlans': { input: { workbookId: string }; output: UpdateSummary };
  /** The questions of the school's own in the class's template, after the change if there is one; `refused` says why it was not made. */
  'class.questions': {
    input: { workbookId: string; change?: QuestionChange };
    output: { questions: readonly OwnQuestion[]; scope: Scope; refused: QuestionRefusal | '' };
  };
  'class.hourlyCheck': { input: { workbookId: string; on: boolean }; output: { on: boolean } };
  'class.shareAgain': { input: { workbookId: string; studentKey: string }; output: { message: string } };
  /** Shares the class folder once with a counselor or a second teacher: they then see every plan of the class. No mail. */
  'class.shareWithStaff': {
    input: { workbookId: string; email: string };
    output: { message: string; shared: boolean };
  };
  'class.handOut': {
    input: { workbookId: string };
    output: { sentence: string; students: readonly { name: string; email: string; fileName: string; url: string }[] };
  };
  'class.student': {
    /** `seenRow`: the row of the answer the page shows; left out, the whole student is read anew. */
    input: { seenRow?: string };
    /** 'same': the selection is the one in `seenRow`; nothing else was looked at. */
    output: { kind: 'same' } | ((StaffStudentView | { kind: 'none'; hint: string }) & { row: string });
  };
  'class.decide': {
    input: { studentKey: string; goalId: string; decision: Decision; comment: string };
    output: { message: string; student: StaffStudentView };
  };
  // Classroom build only
  'classroom.courses': { input: Record<string, never>; output: { courses: readonly { id: string; name: string }[] } };
  'classroom.roster': { input: { courseId: string }; output: { roster: string } };
}

export type Method = keyof Api;
export type Input<M extends Method> = Api[M]['input'];
export type Output<M extends Method> = Api[M]['output'];

/** What `rpc` of the server answers, as JSON text in both directions. */
export type Envelope<T> =
  | { readonly ok: true; readonly value: T }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: ErrorCode;
        readonly sentence: string;
        readonly details: Readonly<Record<string, string>>;
      };
    };
