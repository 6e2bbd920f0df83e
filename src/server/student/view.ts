// A plan as the student's panel shows it. Pure; called after every reading and every save.
import type { GoalCard, PlanView } from '../../contract/api.ts';
import type { DecodedPlan } from '../../core/document/decode.ts';
import { spoken } from '../../core/language.ts';
import { stageOf, stageStrip } from '../../core/plan/cycle.ts';
import { deadlineWords } from '../../core/plan/due-words.ts';
import { nextStep } from '../../core/plan/next-step.ts';
import type { Goal, Plan } from '../../core/plan/plan.ts';
import { growthWords } from '../../core/plan/progress.ts';
import { questionByKey } from '../../core/plan/questions.ts';
import { thisWeek } from '../../core/plan/this-week.ts';

export interface ViewContext {
  readonly viewerEmail: string;
  readonly today: string;
  readonly draftKey: string;
  readonly pickerConfigured: boolean;
}

export function planView({ plan, issues }: DecodedPlan, context: ViewContext): PlanView {
  const { today, viewerEmail } = context;
  const stage = stageOf(plan, today);
  return {
    kind: 'plan',
    student: plan.about.student,
    schoolYear: plan.about.schoolYear,
    viewer: viewerOf(plan, viewerEmail),
    viewerEmail,
    stage,
    stages: stageStrip(stage),
    next: nextStep(plan, today),
    thisWeek: thisWeek(plan, today),
    answers: plan.answers.map(answer => ({ ...answer, hint: questionByKey(answer.question)?.hint[spoken()] ?? '' })),
    goals: plan.goals.map(goal => goalCard(goal, plan, today)),
    evidence: plan.evidence,
    records: plan.records,
    language: plan.about.language,
    skills: plan.about.skills.split(',').flatMap(skill => skill.trim() || []),
    nextReview: plan.about.nextReview.iso,
    staff: plan.about.staff,
    issues,
    evidenceFolderUrl: plan.about.evidenceFolderUrl,
    goalsAtOnce: plan.about.goalsAtOnce,
    draftKey: context.draftKey,
    today,
    picker: { configured: context.pickerConfigured },
  };
}

/** Decides what is shown, never a right (design D14): whoever may edit the Doc may type into it anyway. A plan without an address is its opener's. */
export function viewerOf(plan: Plan, email: string): 'student' | 'staff' {
  const address = plan.about.address.trim().toLowerCase();
  return address === '' || address === email.trim().toLowerCase() ? 'student' : 'staff';
}

function goalCard(goal: Goal, plan: Plan, today: string): GoalCard {
  return {
    goal,
    evidenceCount: plan.evidence.filter(each => each.goalId !== '' && each.goalId === goal.id).length,
    stateWords: goal.staff.decision || undecidedWords(plan),
    deadlineWords: deadlineWords(goal.deadline.iso, today),
    progressWords: growthWords(goal),
  };
}

/** A plan that belongs to no class has nobody who looks at it. */
function undecidedWords({ about }: Plan): string {
  const isInClass = about.className !== '' || about.staff !== '';
  return isInClass
    ? 'Not looked at yet. Your teacher sees it after the next check; you do not have to hand it in.'
    : 'Draft';
}
