// A plan as the student's panel shows it: everything already in words or ready to draw, so that the page has no rules of its own.
import type { Language } from '../core/language.ts';
import type { UntoldChange } from '../core/plan/agreed.ts';
import type { HowItGoes } from '../core/plan/check-ins.ts';
import type { Verdict } from '../core/plan/cycle-records.ts';
import type { ActivitiesView } from '../core/plan/double-hits.ts';
import type { GalleryCard } from '../core/plan/gallery.ts';
import type { SortQuestion } from '../core/plan/goal-sorts.ts';
import type { MilestoneIdea } from '../core/plan/milestones.ts';
import type { Answer, Evidence, Goal, PlanIssue, PlanRecords, Stage } from '../core/plan/plan.ts';
import type { GoalDecision } from '../core/plan/round.ts';
import type { RoundState } from '../core/plan/round-state.ts';
import type { Strand } from '../core/plan/self-direction.ts';
import type { SkillCount, Tagged } from '../core/plan/skills.ts';
import type { Standing } from '../core/plan/standing.ts';
import type { StepShape } from '../core/plan/step-shape.ts';
import type { DayAhead } from '../core/plan/this-week.ts';
import type { Want } from '../core/plan/want.ts';

export interface NextStep {
  /** One sentence in a student's words, and what its button does. */
  readonly sentence: string;
  /** Why this now, in one short sentence. */
  readonly reason: string;
  readonly button: string;
  readonly action: 'answer' | 'add-goal' | 'add-step' | 'log-number' | 'add-evidence' | 'reply' | 'open-stage';
  readonly goalId: string;
  readonly question: string;
  readonly stage: Stage;
}

export interface DueLine {
  readonly goalId: string;
  readonly stepIndex: number;
  readonly text: string;
  readonly words: string; // "due Thursday", "2 days late"
  readonly isLate: boolean;
  readonly done: boolean;
  /** How often it was done; null for a step that comes once. */
  readonly times: number | null;
}

export interface GoalCard {
  readonly goal: Goal;
  readonly evidenceCount: number;
  readonly stateWords: string; // "Not looked at yet. …", "Approved by Ms Rivera on 3 September"
  readonly deadlineWords: string; // "3 weeks left", "2 days late", ''
  readonly progressWords: string; // growth first: "15 words more than at the start, 13 to go"; ''
  /** Its amounts on their scale (numbers, percent, grades, levels), by date; `text` as typed. */
  readonly trend: {
    /** Their units differ: no line can hold them, and start, target and points are empty. */
    readonly isUnlike: boolean;
    readonly start: number | null;
    readonly target: number | null;
    readonly points: readonly { readonly iso: string; readonly value: number; readonly text: string }[];
  };
  /** Share of the way from start to target, 0 to 1; null without both ends. */
  readonly share: number | null;
  /** When its steps happen, in their order. */
  readonly steps: readonly StepShape[];
  readonly standing: Standing;
  /** Worked on now: neither on the Later shelf nor finished, removed or met. */
  readonly isActive: boolean;
  /** What the student said last; `words` are what people read ("Says met, evidence still needed"), '' before the first check. */
  readonly verdict: {
    readonly says: Verdict;
    readonly words: string;
    readonly how: string;
    readonly needsEvidence: boolean;
  };
  /** Of this round; null while there is none. */
  readonly decision: GoalDecision | null;
  readonly want: { readonly atFirst: Want; readonly now: Want };
  /** An agreed goal says something else now, and no reason stands beside it. */
  readonly changed: UntoldChange | null;
  readonly checkIn: {
    readonly how: HowItGoes;
    readonly typed: string;
    readonly note: string;
    readonly ago: string;
  } | null;
  /** What kind of goal it is: key of the answer to each question, '' where nothing is said. */
  readonly sort: Readonly<Record<SortQuestion, string>>;
  /** ISO day for a mark on the way of a long goal that has none; '' otherwise. */
  readonly halfway: string;
  /** Who can help: the goal's own people first, then the team. */
  readonly helpers: readonly string[];
}

/** An answer as the panel asks for it. */
export interface AnswerView extends Answer {
  /** The question in the language of the panel; one of the school's or the student's own stays as it stands in the Doc. */
  readonly asked: string;
  /** Its table has the column “Now I would say”. */
  readonly hasLater: boolean;
}

/** `tagged` is what stands in `why`, its #tags as words apart. */
export interface EvidenceView extends Evidence {
  readonly tagged: Tagged;
}

export interface PlanView {
  readonly kind: 'plan';
  readonly student: string;
  readonly schoolYear: string;
  readonly viewer: 'student' | 'staff';
  readonly viewerEmail: string;
  readonly stage: Stage;
  readonly stages: readonly {
    readonly stage: Stage;
    readonly name: string;
    readonly state: 'done' | 'here' | 'ahead';
  }[];
  readonly next: NextStep;
  readonly thisWeek: readonly DueLine[];
  /** Deadlines and the next review, when they are near. */
  readonly daysAhead: readonly DayAhead[];
  /** Nothing was checked in for a week, and there is a goal to check in about. */
  readonly isCheckInDue: boolean;
  readonly round: RoundState;
  readonly milestoneIdeas: readonly MilestoneIdea[];
  /** The school's skills and how many pieces of evidence show each (#tags). */
  readonly skillCounts: readonly SkillCount[];
  /** The same in words: "3 pieces show team work. None yet shows courage." */
  readonly coverage: string;
  /** What evidence may be tagged with: the school's skills and the tags that are always there. */
  readonly skillChoices: readonly string[];
  readonly strands: readonly Strand[];
  /** Activities with what they serve, and what no activity serves yet. */
  readonly activities: ActivitiesView;
  /** Hours of work-based learning in all. */
  readonly workHours: number;
  /** Pieces the portfolio may hold, as the student decided. */
  readonly portfolioCap: number;
  readonly answers: readonly AnswerView[];
  readonly goals: readonly GoalCard[];
  /** The teacher's example of a goal; null without one. */
  readonly sampleGoal: { readonly from: string; readonly statement: string; readonly lines: readonly string[] } | null;
  readonly evidence: readonly EvidenceView[];
  readonly records: PlanRecords;
  /** Language of the plan's headings and labels. */
  readonly language: Language;
  /** The school's words for skills; [] when it names none. */
  readonly skills: readonly string[];
  /** ISO day, or '' when none is fixed. */
  readonly nextReview: string;
  readonly staff: string;
  readonly issues: readonly PlanIssue[];
  readonly evidenceFolderUrl: string;
  readonly goalsAtOnce: number;
  /** The document's own key for drafts kept in the browser. */
  readonly draftKey: string;
  readonly today: string;
  readonly picker: { readonly configured: boolean };
}

export interface NotAPlanView {
  readonly kind: 'not-a-plan';
  readonly title: string;
  readonly isEmpty: boolean;
  readonly reasons: readonly string[];
  readonly gallery: readonly GalleryCard[];
}

/** After every save: what was written where, in words, and the plan as it now is. */
export interface Saved {
  readonly message: string; // "Saved in your plan, under Goal 2."
  readonly plan: PlanView;
}
