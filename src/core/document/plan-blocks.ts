// A whole plan as the blocks of its Doc: the seven stages in order, "About this plan" last.
// template.ts makes the empty one from it, encode.ts one that holds a given plan.
import { type CycleRecords, NO_RECORDS } from '../plan/cycle-records.ts';
import { ABOUT_HEADING, STAGE_HEADINGS } from '../plan/names.ts';
import { type Plan, STAGES, type Stage } from '../plan/plan.ts';
import { DO_TIPS } from '../plan/questions.ts';
import { type Block, cell, type Paragraph, plain, type Table } from './blocks.ts';
import {
  aboutTable,
  EMPTY_GOAL,
  evidenceTable,
  goalTable,
  progressTable,
  questionTable,
  reflectionTable,
  reviewTable,
  revisionTable,
  stepsTable,
} from './plan-tables.ts';

export interface SampleGoal {
  /** Whose example it is: "Ms Rivera". */
  readonly from: string;
  readonly statement: string;
  readonly lines: readonly string[];
}

export interface PlanBlocksOptions {
  /** Empty rows to type into, at the end of each list. */
  readonly blankRows: number;
  /** Ids of goal tables that wait for a goal, after the plan's own goals. */
  readonly emptyGoals: readonly string[];
  readonly expectations: readonly string[];
  readonly sampleGoal: SampleGoal | null;
}

/** Title while nobody's name is known. */
export const UNTITLED = 'My plan';

const paragraph = (text: string, more: Partial<Paragraph> = {}): Paragraph => ({
  kind: 'paragraph',
  style: 'NORMAL_TEXT',
  content: plain(text),
  ...more,
});
const prompt = (text: string): Paragraph => paragraph(text, { look: 'prompt' });
const heading = (text: string): Paragraph => paragraph(text, { style: 'HEADING_1' });
export const spacer: Paragraph = paragraph('');

/** Tables with an empty line after each: Docs keeps a paragraph behind every table anyway. */
const spaced = (tables: readonly Table[]): readonly Block[] => tables.flatMap(table => [table, spacer]);

const PROMPTS: Readonly<Record<Stage, readonly string[]>> = {
  profile: ['People who know you can help you better. Write as much or as little as you like, in any order.'],
  goals: [
    'One goal, one box. Two or three goals at a time are plenty. The last three lines of a box are for your teacher’s words.',
  ],
  plan: [
    'Small steps, somebody’s name on each, and a day. Write x or done in the last column when you are finished with one.',
  ],
  do: [
    ...DO_TIPS,
    'Numbers show growth. Evidence shows everything else, and it needs no goal: leave “Goal” empty if you like.',
  ],
  assess: ['Take one goal at a time. “Not yet” is an honest answer and a good start.'],
  reflect: [
    'Choose the questions that suit you, three are enough. You can also talk, draw or film, and put the link here.',
  ],
  revise: ['Goals may change. Write down what changes and why, and the old words stay worth reading.'],
};

export function titleFor(about: { readonly student: string }): string {
  return about.student === '' ? UNTITLED : about.student;
}

export function subtitleFor(about: { readonly className: string; readonly schoolYear: string }): string {
  return ['Personalized Learning Plan', about.className, about.schoolYear].filter(part => part !== '').join('  ·  ');
}

export function planBlocks(
  plan: Plan,
  options: PlanBlocksOptions,
  records: CycleRecords = NO_RECORDS,
): readonly Block[] {
  return [
    paragraph(titleFor(plan.about), { style: 'TITLE' }),
    paragraph(subtitleFor(plan.about), { style: 'SUBTITLE' }),
    paragraph(
      'How this works: type into any box and change it whenever you like. The words here are yours. Everybody who can open this document can read them.',
      { look: 'note' },
    ),
    paragraph('Profile  ›  Goals  ›  Plan  ›  Do  ›  Assess  ›  Reflect  ›  Revise, and round again', { look: 'note' }),
    ...STAGES.flatMap(stage => stageBlocks(stage, plan, options, records)),
    heading(ABOUT_HEADING.text),
    ...spaced([aboutTable(plan.about)]),
  ];
}

function stageBlocks(stage: Stage, plan: Plan, options: PlanBlocksOptions, records: CycleRecords): readonly Block[] {
  const answers = plan.answers.filter(answer => answer.stage === stage);
  const questions = answers.length === 0 ? [] : [questionTable(stage, answers)];
  return [
    heading(STAGE_HEADINGS[stage].text),
    ...PROMPTS[stage].map(prompt),
    ...spaced([...questions, ...stageTables(stage, plan, options, records)]),
  ];
}

function stageTables(stage: Stage, plan: Plan, options: PlanBlocksOptions, records: CycleRecords): readonly Table[] {
  const blanks = options.blankRows;
  switch (stage) {
    case 'profile':
      return [];
    case 'goals':
      return [
        ...sampleBox(options.sampleGoal),
        ...plan.goals.map(goalTable),
        ...options.emptyGoals.map(id => goalTable(emptyGoal(id))),
      ];
    case 'plan':
      return [
        ...expectationsTable(options.expectations),
        ...plan.goals.map(goal => stepsTable(goal.id, goal.steps, blanks)),
        ...options.emptyGoals.map(id => stepsTable(id, [], blanks)),
      ];
    case 'do':
      return [
        ...plan.goals.map(goal => progressTable(goal.id, goal.progress, blanks)),
        ...options.emptyGoals.map(id => progressTable(id, [], blanks)),
        evidenceTable(plan.evidence, blanks),
      ];
    case 'assess':
      return [reviewTable(records, blanks)];
    case 'reflect':
      return [reflectionTable(records, blanks)];
    case 'revise':
      return [revisionTable(records, blanks)];
  }
}

const emptyGoal = (id: string) => ({ ...EMPTY_GOAL, id });

function expectationsTable(lines: readonly string[]): readonly Table[] {
  if (lines.length === 0) return [];
  const rows = lines.map(line => [cell(line), cell('')]);
  return [
    {
      kind: 'table',
      rows: [[cell('What everybody here learns'), cell('Where it shows in my plan')], ...rows],
      look: 'list',
      widths: [260, 190],
    },
  ];
}

/** One column, so that nobody takes it for a goal of the student's. */
function sampleBox(sample: SampleGoal | null): readonly Table[] {
  if (sample === null) return [];
  const head = sample.from === '' ? 'An example to look at' : `An example to look at, from ${sample.from}`;
  return [
    {
      kind: 'table',
      rows: [[cell(head)], [cell([sample.statement, ...sample.lines].join('\n'))]],
      look: 'list',
      widths: [450],
    },
  ];
}
