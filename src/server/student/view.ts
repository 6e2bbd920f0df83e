// A plan as the student's panel shows it. Pure; called after every reading and every save.
import type { GoalCard, PlanView } from '../../contract/api.ts';
import type { DecodedPlan } from '../../core/document/decode.ts';
import { spoken } from '../../core/language.ts';
import { untoldChange } from '../../core/plan/agreed.ts';
import { agoWords, isCheckInDue, lastCheckIn } from '../../core/plan/check-ins.ts';
import { activeGoals, stageOf, stageStrip } from '../../core/plan/cycle.ts';
import { activitiesView } from '../../core/plan/double-hits.ts';
import { deadlineWords } from '../../core/plan/due-words.ts';
import { readSort } from '../../core/plan/goal-sorts.ts';
import { halfwayWanted } from '../../core/plan/halfway.ts';
import { helpersFor } from '../../core/plan/helpers.ts';
import { milestoneIdeas } from '../../core/plan/milestones.ts';
import { nextStep } from '../../core/plan/next-step.ts';
import type { Goal, Plan } from '../../core/plan/plan.ts';
import { portfolioCap } from '../../core/plan/portfolio.ts';
import { growthWords, trendEnds, trendPoints, unlikeNumbers, wayOf } from '../../core/plan/progress.ts';
import { questionByKey } from '../../core/plan/questions.ts';
import { decisionOf, roundRecords } from '../../core/plan/round.ts';
import { roundState } from '../../core/plan/round-state.ts';
import { strandTrends } from '../../core/plan/self-direction.ts';
import { say } from '../../core/plan/sentences.ts';
import { coverageWords, readTags, skillChoices, skillCounts, skillsOf } from '../../core/plan/skills.ts';
import { readStanding } from '../../core/plan/standing.ts';
import { stepShape } from '../../core/plan/step-shape.ts';
import { daysAhead, thisWeek } from '../../core/plan/this-week.ts';
import { verdictOf, verdictWords } from '../../core/plan/verdict.ts';
import { readWant } from '../../core/plan/want.ts';
import { workHours } from '../../core/plan/work-hours.ts';

export interface ViewContext {
  readonly viewerEmail: string;
  readonly today: string;
  readonly draftKey: string;
  readonly pickerConfigured: boolean;
}

export function planView({ plan, issues, places, sampleGoal }: DecodedPlan, context: ViewContext): PlanView {
  const { today, viewerEmail } = context;
  const stage = stageOf(plan, today);
  const active = activeGoals(plan);
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
    daysAhead: daysAhead(plan, today),
    isCheckInDue: active.length > 0 && isCheckInDue(plan, today),
    round: roundState(plan),
    milestoneIdeas: milestoneIdeas(plan),
    skillCounts: skillCounts(plan),
    coverage: coverageWords(plan),
    skillChoices: skillChoices(plan.about),
    strands: strandTrends(plan),
    activities: activitiesView(plan, active),
    workHours: workHours(plan),
    portfolioCap: portfolioCap(plan),
    answers: plan.answers.map((answer, index) => ({
      ...answer,
      asked: questionByKey(answer.question)?.prompt[spoken()] ?? answer.prompt,
      hasLater: places.answers[index]?.later != null,
    })),
    goals: plan.goals.map(goal => goalCard(goal, plan, { today, active })),
    sampleGoal,
    evidence: plan.evidence.map(piece => ({ ...piece, tagged: readTags(piece.why) })),
    records: plan.records,
    language: plan.about.language,
    skills: skillsOf(plan.about),
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

function goalCard(
  goal: Goal,
  plan: Plan,
  { today, active }: { readonly today: string; readonly active: readonly Goal[] },
): GoalCard {
  const verdict = verdictOf(plan, goal);
  const checkIn = lastCheckIn(plan, goal.id, today);
  return {
    goal,
    evidenceCount: plan.evidence.filter(each => each.goalId !== '' && each.goalId === goal.id).length,
    stateWords: goal.staff.decision || undecidedWords(plan),
    deadlineWords: deadlineWords(goal.deadline.iso, today),
    progressWords: growthWords(goal),
    trend: trendOf(goal),
    share: wayOf(goal)?.share ?? null,
    steps: goal.steps.map(step => stepShape(step, plan.about)),
    standing: readStanding(goal.standing),
    isActive: active.includes(goal),
    verdict: {
      says: verdict.says,
      words: verdictWords(verdict),
      how: verdict.how,
      needsEvidence: verdict.needsEvidence,
    },
    decision: decisionOf(goal, roundRecords(plan)),
    want: readWant(goal.want),
    changed: untoldChange(plan, goal),
    checkIn:
      checkIn === null
        ? null
        : { how: checkIn.how, typed: checkIn.typed, note: checkIn.note, ago: agoWords(checkIn.daysAgo) },
    sort: readSort(goal.sort),
    halfway: active.includes(goal) ? halfwayWanted(goal, today) : '',
    helpers: helpersFor(plan, goal),
  };
}

/** No line through numbers of different units. */
function trendOf(goal: Goal): GoalCard['trend'] {
  return unlikeNumbers(goal) === null
    ? { isUnlike: false, ...trendEnds(goal), points: trendPoints(goal) }
    : { isUnlike: true, start: null, target: null, points: [] };
}

/** A plan that belongs to no class has nobody who looks at it. */
function undecidedWords({ about }: Plan): string {
  const isInClass = about.className !== '' || about.staff !== '';
  return say(isInClass ? 'notLookedAt' : 'draft');
}
