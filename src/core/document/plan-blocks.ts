// A whole plan as the blocks of its Doc: the sections of a template in order, "About this plan" last.
// template.ts makes the empty one from it, encode.ts one that holds a given plan.
import type { InEach, Language } from '../language.ts';
import { ABOUT_HEADING } from '../plan/names.ts';
import type { About, Answer, Plan } from '../plan/plan.ts';
import type { SampleWords } from '../plan/samples.ts';
import type { Part, PlanTemplate, Section } from '../plan/templates.ts';
import { type Block, cell, type Paragraph, plain, type Table } from './blocks.ts';
import {
  aboutTable,
  EMPTY_GOAL,
  evidenceTable,
  goalTable,
  progressTable,
  questionTable,
  recordTable,
  stepsTable,
} from './plan-tables.ts';

export interface SampleGoal extends SampleWords {
  /** Whose example it is: "Ms Rivera". */
  readonly from: string;
}

export interface PlanBlocksOptions {
  readonly template: PlanTemplate;
  /** Empty rows to type into, at the end of each list; a part of the template may ask for another number. */
  readonly blankRows: number;
  /** Ids of goal tables that wait for a goal, after the plan's own goals. */
  readonly emptyGoals: readonly string[];
  readonly sampleGoal: SampleGoal | null;
  /** Tables without an entry are written too, to be typed into. */
  readonly hasEmptyTables: boolean;
}

/** Title while nobody's name is known. */
const UNTITLED: InEach<string> = { en: 'My plan', es: 'Mi plan' };
const KIND_OF_DOCUMENT: InEach<string> = { en: 'Personalized Learning Plan', es: 'Plan de aprendizaje personal' };
const HOW_IT_WORKS: InEach<string> = {
  en: 'How this works: type into any box and change it whenever you like. The words here are yours. Everybody who can open this document can read them.',
  es: 'Cómo funciona: escribe en cualquier cuadro y cámbialo cuando quieras. Las palabras de aquí son tuyas. Quien puede abrir este documento puede leerlas.',
};
const IN_SHORT: InEach<string> = {
  en: '✏️ Type in any box. You can change it any day. People who can open this can read it.',
  es: '✏️ Escribe en cualquier cuadro. Puedes cambiarlo cualquier día. Quien puede abrir esto puede leerlo.',
};
const AGAIN: InEach<string> = { en: ', and round again', es: ', y otra vuelta' };
export const SAMPLE_HEAD: InEach<string> = { en: 'An example to look at', es: 'Un ejemplo para mirar' };
export const FROM: InEach<string> = { en: 'from', es: 'de' };

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

export function titleFor({ student, language }: Pick<About, 'student' | 'language'>): string {
  return student === '' ? UNTITLED[language] : student;
}

export function subtitleFor({
  className,
  schoolYear,
  language,
}: Pick<About, 'className' | 'schoolYear' | 'language'>): string {
  return [KIND_OF_DOCUMENT[language], className, schoolYear].filter(part => part !== '').join('  ·  ');
}

export function planBlocks(plan: Plan, options: PlanBlocksOptions): readonly Block[] {
  const { language } = plan.about;
  return [
    paragraph(titleFor(plan.about), { style: 'TITLE' }),
    paragraph(subtitleFor(plan.about), { style: 'SUBTITLE' }),
    paragraph((options.template.isShort ? IN_SHORT : HOW_IT_WORKS)[language], { look: 'note' }),
    paragraph(contents(options.template, language), { look: 'note' }),
    ...options.template.sections.flatMap(section => sectionBlocks(section, plan, options)),
    heading(ABOUT_HEADING[language]),
    ...spaced([aboutTable(plan.about)]),
  ];
}

/** "Profile › Goals › …, and round again": the headings without their number and what stands behind a colon. */
function contents({ sections }: PlanTemplate, language: Language): string {
  const names = sections.map(({ heading }) => (heading[language].split(':')[0] ?? '').replace(/^\d+\s+/, ''));
  return `${names.join('  ›  ')}${AGAIN[language]}`;
}

function sectionBlocks(section: Section, plan: Plan, options: PlanBlocksOptions): readonly Block[] {
  const { language } = plan.about;
  return [
    heading(section.heading[language]),
    ...section.prompts[language].map(prompt),
    ...spaced(section.parts.flatMap(part => partTables(part, plan, options))),
  ];
}

function partTables(part: Part, plan: Plan, options: PlanBlocksOptions): readonly Table[] {
  const { about, goals } = plan;
  const { language } = about;
  const lists = { blanks: options.blankRows, language };
  if (part === 'sample') return sampleBox(options.sampleGoal, about);
  if (part === 'goals')
    return [...goals, ...options.emptyGoals.map(id => ({ ...EMPTY_GOAL, id }))].map(goal => goalTable(goal, about));
  if (part === 'steps') return ofEachGoal(plan, options, (id, goal) => stepsTable(id, goal.steps, lists));
  if (part === 'progress') return ofEachGoal(plan, options, (id, goal) => progressTable(id, goal.progress, lists));
  if (part === 'evidence') {
    const blanks = options.hasEmptyTables ? (options.template.evidenceRows ?? lists.blanks) : lists.blanks;
    return [evidenceTable(plan.evidence, { ...lists, blanks })];
  }
  if ('questions' in part) {
    const answers = plan.answers.filter(
      answer => answer.set === part.questions && partOf(answer, options.template) === part,
    );
    const { isShort } = options.template;
    return answers.length === 0 ? [] : [questionTable(part.questions, answers, { blanks: 0, language, isShort })];
  }
  const records = plan.records[part.record];
  const blanks = options.hasEmptyTables ? (part.blanks ?? 2) : options.blankRows;
  return records.length + (options.hasEmptyTables ? blanks : 0) === 0
    ? []
    : [recordTable(part.record, records, { blanks, language })];
}

/** The table an answer goes into: the one that names its question, else the first of its set. */
function partOf({ set, question }: Answer, { sections }: PlanTemplate): Part | undefined {
  const tables = sections.flatMap(({ parts }) =>
    parts.flatMap(part => (typeof part === 'object' && 'questions' in part && part.questions === set ? part : [])),
  );
  return tables.find(({ keys }) => keys?.includes(question)) ?? tables[0];
}

function ofEachGoal(
  plan: Plan,
  { emptyGoals }: PlanBlocksOptions,
  table: (id: string, goal: Plan['goals'][number]) => Table,
): readonly Table[] {
  return [...plan.goals.map(goal => table(goal.id, goal)), ...emptyGoals.map(id => table(id, EMPTY_GOAL))];
}

/** "An example to look at, from Ms Rivera" */
export const sampleHead = (from: string, language: Language): string =>
  [SAMPLE_HEAD[language], ...(from === '' ? [] : [`${FROM[language]} ${from}`])].join(', ');

/** One column, so that nobody takes it for a goal of the student's. */
function sampleBox(sample: SampleGoal | null, { language }: Pick<About, 'language'>): readonly Table[] {
  if (sample === null) return [];
  const head = sampleHead(sample.from, language);
  return [
    {
      kind: 'table',
      rows: [[cell(head)], [cell([sample.statement, ...sample.lines].join('\n'))]],
      look: 'list',
      widths: [450],
    },
  ];
}
