// What a person should know about a plan that was read: parts that are missing, dates and numbers that are none, other tabs.
// Called by decode, which brings the issues found inside the tables.
import { ABOUT_HEADING, MY_WORDS, QUESTION_TABLES } from '../plan/names.ts';
import type { Plan, PlanIssue, TypedDate } from '../plan/plan.ts';
import { headingOf, stagesOf } from '../plan/templates.ts';
import { readSpan } from '../plan/typed-span.ts';
import type { DocumentReading } from './blocks.ts';
import type { TablesByKind } from './decode.ts';
import type { Places } from './places.ts';

export interface WhatWasRead {
  readonly reading: DocumentReading;
  readonly plan: Plan;
  readonly places: Places;
  readonly tables: TablesByKind;
  readonly looksLikePlan: boolean;
}

export function planIssues(read: WhatWasRead, found: readonly PlanIssue[]): readonly PlanIssue[] {
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
  const sentence = isEmpty
    ? 'This document is empty: put a plan into it, or open your plan.'
    : 'None of a plan’s tables stand in this document: open your plan, or put a plan here.';
  return { code: 'not-a-plan', weight: 'stops', where: 'this document', sentence };
}

const MISSING_TABLES = [
  {
    kind: 'goal',
    where: 'the goal tables',
    sentence:
      'There is no goal table any more: undo the deletion, or copy one from another plan. The goals read last are kept until then.',
  },
  {
    kind: 'evidence',
    where: 'the evidence table',
    sentence:
      'The evidence table is missing: undo the deletion, or make a table with the top row Date, Evidence, Goal, What it shows.',
  },
  {
    kind: 'questions',
    where: 'the question tables',
    sentence: `The tables of questions are missing: undo the deletion, or make one with the top row ${QUESTION_TABLES.profile.en}, ${MY_WORDS.en}.`,
  },
] as const;

function missingParts({ plan, places, tables }: WhatWasRead): readonly PlanIssue[] {
  const headings = stagesOf(plan.about.template)
    .filter(stage => places.headings[stage] === undefined)
    .map((stage): PlanIssue => {
      const words = headingOf(plan.about.template, stage, plan.about.language);
      const sentence = `The heading “${words}” is missing: write it again above its part, in the style Heading 1.`;
      return { code: 'missing-heading', weight: 'note', where: `the heading “${words}”`, sentence };
    });
  const lost = MISSING_TABLES.filter(({ kind }) => tables[kind].length === 0).map(
    ({ where, sentence }): PlanIssue => ({ code: 'missing-table', weight: 'stops', where, sentence }),
  );
  if (tables.about.length > 0) return [...headings, ...lost];
  const where = `“${ABOUT_HEADING[plan.about.language]}”`;
  const sentence = `The last table, ${where}, is missing. It comes back when the class is next checked.`;
  return [...headings, ...lost, { code: 'missing-about', weight: 'note', where, sentence }];
}

const isUnread = (date: TypedDate): boolean => date.text !== '' && date.iso === '';

function dateIssues(plan: Plan): readonly PlanIssue[] {
  const issue = (where: string, text: string, goalId = ''): PlanIssue => ({
    code: 'not-a-date',
    weight: 'note',
    where,
    sentence: `“${text}” (${where}) is not read as a date: write it like 3 November 2026, or 2026-11-03.`,
    ...(goalId === '' ? {} : { goalId }),
  });
  const goals = plan.goals.flatMap(goal => {
    const name = goal.id === '' ? 'a goal' : goal.id;
    const deadline = isUnread(goal.deadline) ? [issue(`“By when” of ${name}`, goal.deadline.text, goal.id)] : [];
    const steps = goal.steps.flatMap((step, index) =>
      isUnread(step.due) && readSpan(step.due.text, plan.about).every === ''
        ? [issue(`step ${index + 1} of ${name}`, step.due.text, goal.id)]
        : [],
    );
    const progress = goal.progress.flatMap((entry, index) =>
      isUnread(entry.date) ? [issue(`progress ${index + 1} of ${name}`, entry.date.text, goal.id)] : [],
    );
    return [...deadline, ...steps, ...progress];
  });
  const evidence = plan.evidence.flatMap((each, index) =>
    isUnread(each.date) ? [issue(`evidence ${index + 1}`, each.date.text)] : [],
  );
  return [...goals, ...evidence];
}

function numberIssues(plan: Plan): readonly PlanIssue[] {
  return plan.goals.flatMap(goal =>
    goal.progress.flatMap((entry, index): PlanIssue[] => {
      if (entry.amount.text === '' || entry.amount.value !== null) return [];
      const where = `progress ${index + 1} of ${goal.id || 'a goal'}`;
      return [
        {
          code: 'not-a-number',
          weight: 'note',
          where,
          sentence: `“${entry.amount.text}” (${where}) holds no number, so it is kept but not drawn in the line.`,
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
        where: `evidence ${index + 1}`,
        sentence: `Evidence ${index + 1} names ${each.goalId}, and there is no such goal in this plan: write another goal’s short name, or leave the cell empty.`,
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
      where: 'other tabs',
      sentence: `Only the first tab of this document is read. What stands in ${names} stays there and is not read.`,
    },
  ];
}
