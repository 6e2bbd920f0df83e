// What a person should know about a plan that was read: parts that are missing, dates and numbers that are none, other tabs.
// Called by decode, which brings the issues found inside the tables.
import { spoken } from '../language.ts';
import type { Name } from '../plan/name.ts';
import { ABOUT_HEADING, COLUMNS, MY_WORDS, QUESTION_TABLES } from '../plan/names.ts';
import type { Plan, PlanIssue, TypedDate } from '../plan/plan.ts';
import { headingOf, stagesOf } from '../plan/template-shapes.ts';
import { readSpan } from '../plan/typed-span.ts';
import type { DocumentReading } from './blocks.ts';
import type { TablesByKind } from './decode.ts';
import type { FoundIssue } from './found-issue.ts';
import type { Places } from './places.ts';
import { say } from './sentences.ts';

export interface WhatWasRead {
  readonly reading: DocumentReading;
  readonly plan: Plan;
  readonly places: Places;
  readonly tables: TablesByKind;
  readonly looksLikePlan: boolean;
}

export function planIssues(read: WhatWasRead, found: readonly FoundIssue[]): readonly FoundIssue[] {
  if (!read.looksLikePlan) return [notAPlan(read)];
  return [
    ...missingParts(read),
    ...found,
    ...dateIssues(read.plan),
    ...numberIssues(read.plan),
    ...strayGoals(read.plan),
    ...otherTabs(read.reading),
  ];
}

function notAPlan({ reading }: WhatWasRead): PlanIssue {
  const isEmpty = reading.blocks.every(block => block.kind === 'paragraph' && block.content.text.trim() === '');
  const sentence = isEmpty ? say('emptyDocument') : say('noPlan');
  return { code: 'not-a-plan', weight: 'stops', where: say('thisDocument'), sentence };
}

/** Tables without which a plan is not read as a whole. */
const NEEDED = ['goal', 'evidence', 'questions'] as const;

function lostTable(kind: (typeof NEEDED)[number]): Pick<PlanIssue, 'where' | 'sentence'> {
  const titles = (names: readonly Name[]): string => names.map(each => each[spoken()]).join(', ');
  if (kind === 'goal') return { where: say('goalTables'), sentence: say('noGoalTable') };
  if (kind === 'evidence')
    return {
      where: say('evidenceTable'),
      sentence: say('noEvidenceTable', { titles: titles(Object.values(COLUMNS.evidence)) }),
    };
  return {
    where: say('questionTables'),
    sentence: say('noQuestionTable', { titles: titles([QUESTION_TABLES.profile, MY_WORDS]) }),
  };
}

function missingParts({ plan, places, tables }: WhatWasRead): readonly PlanIssue[] {
  const headings = stagesOf(plan.about.template)
    .filter(stage => places.headings[stage] === undefined)
    .map((stage): PlanIssue => {
      const words = headingOf(plan.about.template, stage, plan.about.language);
      const sentence = say('noHeading', { words });
      return { code: 'missing-heading', weight: 'note', where: say('heading', { words }), sentence };
    });
  const lost = NEEDED.filter(kind => tables[kind].length === 0).map(
    (kind): PlanIssue => ({ code: 'missing-table', weight: 'stops', ...lostTable(kind) }),
  );
  if (tables.about.length > 0) return [...headings, ...lost];
  const where = `“${ABOUT_HEADING[plan.about.language]}”`;
  const sentence = say('noAbout', { name: where });
  return [...headings, ...lost, { code: 'missing-about', weight: 'note', where, sentence }];
}

const isUnread = (date: TypedDate): boolean => date.text !== '' && date.iso === '';

function dateIssues(plan: Plan): readonly PlanIssue[] {
  const issue = (where: string, text: string, goalId = ''): PlanIssue => ({
    code: 'not-a-date',
    weight: 'note',
    where,
    sentence: say('notADate', { text, where }),
    ...(goalId === '' ? {} : { goalId }),
  });
  const goals = plan.goals.flatMap(goal => {
    const name = goal.id === '' ? say('aGoal') : goal.id;
    const deadline = isUnread(goal.deadline) ? [issue(say('byWhenOf', { id: name }), goal.deadline.text, goal.id)] : [];
    const steps = goal.steps.flatMap((step, index) =>
      isUnread(step.due) && readSpan(step.due.text, plan.about).every === ''
        ? [issue(say('stepOf', { n: index + 1, id: name }), step.due.text, goal.id)]
        : [],
    );
    const progress = goal.progress.flatMap((entry, index) =>
      isUnread(entry.date) ? [issue(say('progressEntry', { n: index + 1, id: name }), entry.date.text, goal.id)] : [],
    );
    return [...deadline, ...steps, ...progress];
  });
  const evidence = plan.evidence.flatMap((each, index) =>
    isUnread(each.date) ? [issue(say('evidenceEntry', { n: index + 1 }), each.date.text)] : [],
  );
  return [...goals, ...evidence];
}

function numberIssues(plan: Plan): readonly PlanIssue[] {
  return plan.goals.flatMap(goal =>
    goal.progress.flatMap((entry, index): PlanIssue[] => {
      if (entry.amount.text === '' || entry.amount.value !== null) return [];
      const where = say('progressEntry', { n: index + 1, id: goal.id || say('aGoal') });
      return [
        {
          code: 'not-a-number',
          weight: 'note',
          where,
          sentence: say('notANumber', { text: entry.amount.text, where }),
          ...(goal.id === '' ? {} : { goalId: goal.id }),
        },
      ];
    }),
  );
}

function strayGoals(plan: Plan): readonly PlanIssue[] {
  const known = new Set(plan.goals.map(goal => goal.id));
  return plan.evidence.flatMap((each, index): PlanIssue[] => {
    if (each.goalId === '' || known.has(each.goalId)) return [];
    return [
      {
        code: 'orphan-rows',
        weight: 'note',
        where: say('evidenceEntry', { n: index + 1 }),
        sentence: say('strayGoal', { n: index + 1, id: each.goalId }),
      },
    ];
  });
}

function otherTabs(reading: DocumentReading): readonly PlanIssue[] {
  if (reading.otherTabs.length === 0) return [];
  const names = reading.otherTabs.map(title => `“${title}”`).join(', ');
  return [
    {
      code: 'other-tabs',
      weight: 'note',
      where: say('otherTabsPlace'),
      sentence: say('otherTabs', { names }),
    },
  ];
}
