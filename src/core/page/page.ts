// A plan as a clean page for one audience: sections as data, in the language of the plan. Called by the print window.
import { inLanguage, type Language } from '../language.ts';
import { readHow } from '../plan/check-ins.ts';
import { sameWords } from '../plan/fold.ts';
import { readGoalId } from '../plan/goal-id.ts';
import { readSort } from '../plan/goal-sorts.ts';
import { holdsKept, keptWords } from '../plan/kept-words.ts';
import { STAGE_HEADINGS, STUDENT_FIELDS } from '../plan/names.ts';
import { type Answer, type Goal, type Plan, type PlanRecord, STAGES, type Stage } from '../plan/plan.ts';
import { growthWords } from '../plan/progress.ts';
import { SET_NAMES, SETS } from '../plan/question-sets.ts';
import { RECORD_NAMES, type RecordName, recordKind } from '../plan/record-kinds.ts';
import { skillCounts } from '../plan/skills.ts';
import { readStanding } from '../plan/standing.ts';
import { readNumber } from '../plan/typed-number.ts';
import { isAnswerAllowed, isReflectionAllowed, type PageChoice } from './allowed.ts';
import {
  answerItems,
  evidenceLine,
  type GoalDetail,
  goalItem,
  listItems,
  type PageCell,
  type PageItem,
  recordItems,
  stepLine,
} from './items.ts';
import { PAGE_WORDS, type PageWords } from './page-words.ts';

/** What a page needs of a plan. */
export interface PagePlan extends Pick<Plan, 'answers' | 'goals' | 'evidence' | 'records'> {
  readonly student: string;
  readonly schoolYear: string;
  /** The school's words for skills. */
  readonly skills: readonly string[];
}

export interface PageSection {
  readonly title: string;
  readonly items: readonly PageItem[];
}

export interface PlanPage {
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly PageSection[];
  /** What to say where there is no section. */
  readonly empty: string;
}

interface Making {
  readonly plan: PagePlan;
  readonly choice: PageChoice;
  readonly language: Language;
  readonly words: PageWords;
  /** What this page leaves out and closing a round may have carried into Revise: left out there too. */
  readonly kept: readonly string[];
}

export function planPage(plan: PagePlan, choice: PageChoice, language: Language): PlanPage {
  const words = PAGE_WORDS[language];
  const make: Making = { plan, choice, language, words, kept: keptOn(plan, choice) };
  const kind = words.kinds[choice.audience];
  return {
    title: plan.student === '' ? kind : plan.student,
    subtitle: [...(plan.student === '' ? [] : [kind]), plan.schoolYear].filter(part => part !== '').join('  ·  '),
    // Growth is told in the language of the run; a page is in that of the plan.
    sections: inLanguage(language, () => SECTIONS[choice.audience](make)).filter(({ items }) => items.length > 0),
    empty: words.empty,
  };
}

const SECTIONS: Readonly<Record<PageChoice['audience'], (make: Making) => readonly PageSection[]>> = {
  me: make => STAGES.map(stage => stageSection(make, stage)),
  conference: make => [
    portfolio(make),
    ...strengthsAndChallenges(make),
    goals(make, { fields: ['why', 'measure', 'start', 'target', 'deadline'], steps: 'open', hasNumbers: true }),
    toTalkAbout(make),
    supports(make),
    ownWords(make),
    records(make, make.words.agreed, 'agreements'),
  ],
  family: make => [
    goals(make, { fields: ['why', 'target', 'deadline', 'helpers'], steps: 'open', hasNumbers: false }),
    records(make, make.words.celebrate, 'milestones'),
    portfolio(make),
    ...strengthsAndChallenges(make),
    familySteps(make),
    records(make, make.words.others, 'othersSay'),
    supports(make),
    ownWords(make),
    records(make, make.words.agreed, 'agreements'),
  ],
  employer: make => [
    skills(make),
    portfolio(make),
    workHours(make),
    records(make, make.words.careers, 'careers'),
    goals(make, { fields: ['skill', 'measure'], steps: 'none', hasNumbers: false }, isBeyondSchool),
    ...(make.choice.extras.includes('challenges') ? strengthsAndChallenges(make) : []),
    supports(make),
    ownWords(make),
  ],
};

// ---- the whole plan, stage by stage ----

function stageSection(make: Making, stage: Stage): PageSection {
  const { plan, language, words } = make;
  const title = STAGE_HEADINGS[stage][language].replace(/^\d+\s+/, '');
  const answers = SET_NAMES.filter(set => SETS[set].stage === stage).flatMap(set =>
    answersIn(make, answer => answer.set === set),
  );
  const tables = RECORD_NAMES.filter(kind => recordKind(kind).stage === stage).flatMap(kind => table(make, kind));
  const own: readonly PageItem[] =
    stage === 'goals'
      ? goals(make, { fields: STUDENT_FIELDS, steps: 'all', hasNumbers: true }, () => true).items
      : stage === 'do'
        ? listItems(words.loose, plan.evidence.filter(each => isLoose(each.goalId, plan)).map(evidenceLine))
        : [];
  return { title, items: [...answers, ...own, ...tables] };
}

const isLoose = (goalId: string, { goals: all }: PagePlan): boolean =>
  !all.some(goal => goal.id !== '' && goal.id === goalId);

// ---- parts ----

function answersIn(make: Making, isWanted: (answer: Answer) => boolean): readonly PageItem[] {
  const isKept = ({ set, text }: Answer): boolean => SETS[set].stage === 'revise' && holdsKept(text, make.kept);
  const allowed = make.plan.answers.filter(
    answer => isWanted(answer) && isAnswerAllowed(answer, make.choice) && !isKept(answer),
  );
  return answerItems(allowed, make.language);
}

function keptOn({ answers, records: all }: PagePlan, choice: PageChoice): readonly string[] {
  if (choice.extras.includes('reflections')) return [];
  const secret = answers.filter(answer => SETS[answer.set].isPrivate && !isAnswerAllowed(answer, choice));
  const lookedBack = all.reflections.filter(row => !isReflectionAllowed(row, choice));
  return keptWords([
    ...secret.flatMap(({ text, later }) => [text, later]),
    ...lookedBack.map(row => row.words['take'] ?? ''),
    ...all.earlier.map(row => row.words['words'] ?? ''),
  ]);
}

function withoutKept(row: PlanRecord, kept: readonly string[]): PlanRecord {
  const words = Object.entries(row.words).map(([key, text]) => [key, holdsKept(text, kept) ? '' : text]);
  return { ...row, words: Object.fromEntries(words) };
}

/** A table of records as far as this page may show it. */
function table({ plan, choice, language, kept }: Making, kind: RecordName): readonly PageItem[] {
  const has = (extra: PageChoice['extras'][number]): boolean => choice.extras.includes(extra);
  // Earlier rounds hold private answers too, and no longer where they may be repeated.
  const isLeftOut = (kind === 'supports' && !has('supports')) || (kind === 'earlier' && !has('reflections'));
  const rows: readonly PlanRecord[] = isLeftOut
    ? []
    : plan.records[kind].filter(row => kind !== 'reflections' || isReflectionAllowed(row, choice));
  const without = [
    ...(kind === 'traits' && !has('challenges') ? ['challenge', 'expected', 'now'] : []),
    ...(kind === 'requests' && !has('staff') ? ['answer'] : []),
  ];
  const shown = recordKind(kind).stage === 'revise' ? rows.map(row => withoutKept(row, kept)) : rows;
  return recordItems(kind, shown, language, without);
}

const records = (make: Making, title: string, kind: RecordName): PageSection => ({ title, items: table(make, kind) });
const supports = (make: Making): PageSection => records(make, make.words.supports, 'supports');

/** Pieces with the reason; before anything is chosen, the pieces of the start. */
function portfolio(make: Making): PageSection {
  const { plan, words } = make;
  const kind = plan.records.portfolio.length > 0 ? 'portfolio' : 'startingPieces';
  const purpose = make.choice.audience === 'employer' ? [] : answersIn(make, ({ question }) => question === 'purpose');
  return { title: words.portfolio, items: [...purpose, ...table(make, kind)] };
}

function strengthsAndChallenges({ plan, choice, words }: Making): readonly PageSection[] {
  const lines = (key: string): PageCell[] =>
    plan.records.traits.flatMap(row =>
      (row.words[key] ?? '') === '' ? [] : [{ text: row.words[key] ?? '', url: '' }],
    );
  const strengths = listItems('', lines('strength'));
  const challenges = choice.extras.includes('challenges') ? listItems('', lines('challenge')) : [];
  return [
    { title: words.strengths, items: strengths },
    { title: words.challenges, items: challenges },
  ];
}

/** Goals with growth come first; those on the Later shelf stay there. */
function goals(
  { plan, choice, language, words }: Making,
  detail: Omit<GoalDetail, 'hasStaff'>,
  isWanted: (goal: Goal) => boolean = goal => readStanding(goal.standing) !== 'later',
): PageSection {
  const { steps, numbers, evidence, done } = words;
  const whole = { ...detail, hasStaff: choice.extras.includes('staff') };
  const wanted = plan.goals.filter(isWanted);
  const grown = choice.audience === 'me' ? [] : wanted.filter(goal => growthWords(goal) !== '');
  const ordered = [...grown, ...wanted.filter(goal => !grown.includes(goal))];
  const labels = { language, steps, numbers, evidence, done };
  return { title: words.goals, items: ordered.map(goal => goalItem(goal, plan.evidence, whole, labels)) };
}

function isBeyondSchool(goal: Goal): boolean {
  const sort = readSort(goal.sort);
  return readStanding(goal.standing) !== 'later' && (sort.where === 'beyond' || sort.about === 'after school');
}

const ownWords = (make: Making): PageSection => ({
  title: make.words.ownWords,
  items: [...answersIn(make, ({ set }) => SETS[set].isPrivate), ...table(make, 'reflections')],
});

/** Questions without an answer, changes that were asked for, goals whose last check-in says slipping or stuck. */
function toTalkAbout({ plan, words }: Making): PageSection {
  const item = (label: string, text: string): PageItem => ({ kind: 'words', label, text });
  const asked = plan.goals
    .filter(({ staff, myReply }) => staff.showMe !== '' && myReply === '')
    .map(goal => item(words.asked(goal.id), goal.staff.showMe));
  const wishes = plan.records.requests
    .filter(row => (row.words['what'] ?? '') !== '' && (row.words['answer'] ?? '') === '')
    .map(row => item(words.wantsChange(readGoalId(row.words['goal'] ?? '')), row.words['what'] ?? ''));
  const slow = plan.goals.flatMap(({ id }) => {
    const last = plan.records.checkIns.filter(row => id !== '' && readGoalId(row.words['goal'] ?? '') === id).pop();
    const how = readHow(last?.words['how'] ?? '');
    return how === 'stuck' || how === 'slipping'
      ? [item(words.stuck(id), last?.words['note'] || (last?.words['how'] ?? ''))]
      : [];
  });
  return { title: words.open, items: [...asked, ...slow, ...wishes] };
}

function familySteps({ plan, language, words }: Making): PageSection {
  const lines = plan.goals.flatMap(goal =>
    goal.steps
      .filter(step => step.owner === 'family' && !step.done)
      .map(step => ({ text: stepLine({ ...step, owner: 'student' }, { language, done: words.done }), url: '' })),
  );
  return { title: words.home, items: listItems('', lines) };
}

/** What the goals build, and the tags of the evidence with how many pieces show each. */
function skills({ plan, words }: Making): PageSection {
  const shown = skillCounts({ about: { skills: plan.skills.join(', ') }, evidence: plan.evidence })
    .filter(({ count }) => count > 0)
    .map(({ skill, count }) => ({ skill, line: `${skill}: ${words.pieces(count)}` }));
  const built = [...new Set(plan.goals.map(goal => goal.skill.trim()))].filter(
    skill => skill !== '' && !shown.some(each => sameWords(each.skill, skill)),
  );
  const lines = [...shown.map(each => each.line), ...built];
  return {
    title: words.skills,
    items: listItems(
      '',
      lines.map(text => ({ text, url: '' })),
    ),
  };
}

function workHours(make: Making): PageSection {
  const { plan, words } = make;
  const total = plan.records.workHours.reduce((sum, row) => sum + (readNumber(row.words['hours'] ?? '').value ?? 0), 0);
  return records(make, words.hours(String(Math.round(total * 100) / 100)), 'workHours');
}
