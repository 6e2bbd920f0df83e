// Brings a plan up to the template it was made from, without losing a word: questions, tables, parts and lines of the school that the
// plan lacks are added; of what stands there only a question of the school without an answer is reworded, or goes when it is asked no more.
// Called by the keeper's "bring the plans up to the template".
import { fold, sameWords } from '../plan/fold.ts';
import type { Stage } from '../plan/plan.ts';
import { RECORD_NAMES, recordKind } from '../plan/record-kinds.ts';
import { isBuiltInSample } from '../plan/samples.ts';
import { type Block, cell, type DocumentReading, type Paragraph, type Table } from './blocks.ts';
import { type Change, isRefusal, joinEdits } from './change.ts';
import { planRecords } from './change-record.ts';
import { planSample } from './change-sample.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import type { QuestionTablePlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { QUESTION_WIDTHS } from './plan-tables.ts';
import { isBareQuestion, promptColumn, questionRow } from './question-row.ts';
import { readSample } from './read-sample.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';
import { isBlankRow, kindOf, type TableKind, textOf } from './table-kinds.ts';
import { oneLine } from './typed-text.ts';

/** Did these words come into this plan from the school's template? Then nobody typed them there. */
export type IsFormer = (words: string) => boolean;

interface Both {
  readonly reading: DocumentReading;
  readonly plan: DecodedPlan;
  readonly template: DecodedPlan;
  readonly templateReading: DocumentReading;
  readonly isFormer: IsFormer;
}

export function planTemplateUpdate(
  reading: DocumentReading,
  templateReading: DocumentReading,
  isFormer: IsFormer = () => false,
): Change {
  const both: Both = {
    ...{ reading, templateReading, isFormer },
    plan: decodePlan(reading),
    template: decodePlan(templateReading),
  };
  const message = say('templateRight');
  if (!both.plan.looksLikePlan || !both.template.looksLikePlan) return { edits: [], message };
  return {
    edits: joinEdits(questionEdits(both), tableEdits(both), expectationEdits(both), sampleEdits(both)),
    message,
  };
}

// ---- questions ----

type Answers = DecodedPlan['plan']['answers'];

/** Index of the question in these answers: the built-in one by its key, any other by its words in its set. */
const indexOf = (answers: Answers, { question, prompt, set }: Answers[number]): number =>
  answers.findIndex(each =>
    question === '' ? each.set === set && sameWords(each.prompt, prompt) : each.question === question,
  );

function questionEdits(both: Both): readonly Edit[] {
  const used = new Set<number>();
  const edits = both.template.places.questionTables.flatMap(table => editsOfTable(both, table, used));
  return [...edits, ...removals(both, used)];
}

/** Questions that the school took out of its template and nobody answered. One that only the student asks stays. */
function removals({ reading, plan, template, isFormer }: Both, reworded: ReadonlySet<number>): readonly Edit[] {
  return plan.plan.answers.flatMap((answer, index) => {
    const isOut = answer.question === '' && isFormer(answer.prompt) && indexOf(template.plan.answers, answer) < 0;
    const row = isOut && !reworded.has(index) ? questionRow(reading, plan, index) : null;
    return row !== null && isBareQuestion(row) ? [row.removal] : [];
  });
}

/** Questions of one table of the template, each behind the one it follows there. A table the plan lacks comes with tableEdits. */
function editsOfTable(both: Both, { set, list }: QuestionTablePlace, used: Set<number>): readonly Edit[] {
  const { plan, template } = both;
  const asked = questionsIn(template, list.block);
  const known = asked.map(each => indexOf(plan.plan.answers, each));
  const first = known.find(index => index >= 0);
  const block =
    first === undefined
      ? plan.places.questionTables.filter(each => each.set === set).pop()?.list.block
      : plan.places.answers[first]?.block;
  if (block === undefined) return [];
  const edits: Edit[] = [];
  let behind = 0;
  asked.forEach(({ prompt }, at) => {
    const there = plan.places.answers[known[at] ?? -1];
    if (there !== undefined) {
      if (there.block === block) behind = there.row;
      return;
    }
    const next = former(both, block, behind);
    if (next !== null && !next.isAnswered && !used.has(next.index)) {
      used.add(next.index);
      behind = next.row;
      edits.push(reworded(both, next.index, prompt));
      return;
    }
    // An answered question that the template no longer asks stays; the new wording comes behind it.
    if (next?.isAnswered) behind = next.row;
    edits.push(newRow(both, block, behind + 1, prompt));
  });
  return edits;
}

const questionsIn = ({ plan, places }: DecodedPlan, block: number): Answers =>
  plan.answers.filter((_, index) => places.answers[index]?.block === block);

/** The question right behind this row, when it is the school's and the template asks it no more. */
function former(
  { reading, plan, template, isFormer }: Both,
  block: number,
  behind: number,
): { readonly index: number; readonly row: number; readonly isAnswered: boolean } | null {
  const rows = plan.places.answers.map((place, index) => ({ ...place, index })).filter(place => place.block === block);
  const next = rows.filter(({ row }) => row > behind).sort((a, b) => a.row - b.row)[0];
  const answer = next === undefined ? undefined : plan.plan.answers[next.index];
  if (next === undefined || answer === undefined) return null;
  const isSchools = answer.question !== '' || isFormer(answer.prompt);
  if (!isSchools || indexOf(template.plan.answers, answer) >= 0) return null;
  const there = questionRow(reading, plan, next.index);
  return { index: next.index, row: next.row, isAnswered: there === null || !isBareQuestion(there) };
}

function reworded(both: Both, index: number, prompt: string): Edit {
  const { block, row } = both.plan.places.answers[index] as { block: number; row: number };
  const column = promptColumn(both.plan, block);
  const table = both.reading.blocks[block] as Table;
  const before = table.rows[row]?.[column]?.content.text ?? '';
  return { kind: 'setCell', block, row, column, before, after: cell(oneLine(prompt)).content };
}

function newRow(both: Both, block: number, row: number, prompt: string): Edit {
  const width = (both.reading.blocks[block] as Table).rows[0]?.length ?? 2;
  const column = promptColumn(both.plan, block);
  const cells = Array.from({ length: width }, (_, at) => cell(at === column ? oneLine(prompt) : ''));
  return { kind: 'insertRow', block, row, cells };
}

// ---- whole tables and parts ----

interface Part {
  readonly stage: Stage | null;
  /** Heading and the lines under it, as the template says them. */
  readonly opening: readonly Paragraph[];
  readonly tables: readonly { readonly block: number; readonly table: Table }[];
}

/** The template cut at its headings; what comes before the first belongs to no stage. */
function partsOf({ template, templateReading }: Both): readonly Part[] {
  const { headings } = template.places;
  const stageAt = new Map(Object.entries(headings).map(([stage, block]) => [block, stage as Stage | 'about']));
  const parts: { stage: Stage | null; opening: Paragraph[]; tables: { block: number; table: Table }[] }[] = [];
  templateReading.blocks.forEach((block, index) => {
    const stage = stageAt.get(index);
    if (block.kind === 'paragraph' && (stage !== undefined || block.style === 'HEADING_1'))
      parts.push({
        stage: stage === 'about' ? null : (stage ?? parts[parts.length - 1]?.stage ?? null),
        opening: [],
        tables: [],
      });
    const part = parts[parts.length - 1];
    if (part === undefined) return;
    if (block.kind === 'table') part.tables.push({ block: index, table: block });
    else if (block.kind === 'paragraph' && part.tables.length === 0 && block.content.text.trim() !== '')
      part.opening.push(block);
  });
  return parts;
}

function tableEdits(both: Both): readonly Edit[] {
  const made = new Set<string>();
  return partsOf(both).flatMap(part => (part.stage === null ? [] : partEdits(both, part, part.stage, made)));
}

/** Missing tables of one part: behind the table they follow in the template, else at the end of the stage. */
function partEdits(both: Both, part: Part, stage: Stage, made: Set<string>): readonly Edit[] {
  const edits: Edit[] = [];
  const loose: Block[] = [];
  let anchor: number | undefined;
  for (const { block, table } of part.tables) {
    const kind = kindOf(table);
    const name = nameOf(kind, block);
    const there = counterpart(both, kind, block);
    if (there !== undefined) anchor = there;
    if (there !== undefined || name === '' || made.has(name)) continue;
    const copy = emptyCopy(both, kind, table, block);
    if (copy === null) continue;
    made.add(name);
    if (anchor === undefined) loose.push(copy, spacer);
    else edits.push({ kind: 'insertBlocks', block: anchor + 1, blocks: [spacer, copy] });
  }
  if (loose.length === 0) return edits;
  const { block, before } = endOfStage(both.reading, both.plan, stage);
  const opening = before.length === 0 ? [] : part.opening.map(asWritten);
  return [...edits, { kind: 'insertBlocks', block, blocks: [...opening, ...loose] }];
}

/** Looks are not read back: the first line is the heading, the others are prompts. */
const asWritten = (paragraph: Paragraph, index: number): Paragraph => ({
  kind: 'paragraph',
  style: index === 0 ? 'HEADING_1' : 'NORMAL_TEXT',
  content: paragraph.content,
  ...(index === 0 ? {} : { look: 'prompt' as const }),
});

/** What may be missing: every table of questions, lists by kind; '' for what belongs to one goal, and for what nobody knows. */
function nameOf(kind: TableKind, block: number): string {
  if (kind === 'questions') return `questions ${block}`;
  return ['about', 'goal', 'steps', 'progress', 'unknown'].includes(kind) ? '' : kind;
}

/** Block of the same table in the plan; the last of several. */
function counterpart({ plan, template }: Both, kind: TableKind, block: number): number | undefined {
  const { places } = plan;
  const last = (blocks: readonly number[]): number | undefined =>
    blocks.length === 0 ? undefined : Math.max(...blocks);
  const goals = [...places.goals, ...places.emptyGoals];
  switch (kind) {
    case 'about':
    case 'unknown':
      return undefined;
    case 'goal':
      return last(goals.map(goal => goal.block));
    case 'steps':
    case 'progress':
      return last(goals.flatMap(goal => goal[kind].map(list => list.block)));
    case 'evidence':
      return last(places.evidence.map(list => list.block));
    case 'questions': {
      const set = template.places.questionTables.find(({ list }) => list.block === block)?.set;
      return last(places.questionTables.filter(each => each.set === set).map(({ list }) => list.block));
    }
    default:
      return last(places.records[kind].map(list => list.block));
  }
}

/** The template's table with its titles, its questions or the school's lines, and empty places to type into; null when nothing is new. */
function emptyCopy(both: Both, kind: TableKind, table: Table, block: number): Table | null {
  const [header = [], ...rows] = table.rows;
  const blank = (row: Table['rows'][number], kept: number) =>
    row.map((each, column) => (column === kept ? cell(textOf(each)) : cell('')));
  const titles = header.map(each => cell(textOf(each)));
  const widths = widthsOf(kind, header.length);
  const shape = { kind: 'table' as const, look: 'list' as const, ...(widths === undefined ? {} : { widths }) };
  if (kind !== 'questions') {
    const filled = kind === 'expectations' ? rows.filter(row => !isBlankRow(row)).map(row => blank(row, 0)) : [];
    const empty = kind === 'expectations' ? [] : [1, 2].map(() => header.map(() => cell('')));
    return { ...shape, rows: [titles, ...filled, ...empty] };
  }
  const fresh = questionsIn(both.template, block).filter(each => indexOf(both.plan.plan.answers, each) < 0);
  if (fresh.length === 0) return null;
  return {
    ...shape,
    rows: [titles, ...fresh.map(({ prompt }) => header.map((_, at) => cell(at === 0 ? prompt : '')))],
  };
}

/** As the add-on would write it; undefined where the school gave its table other columns. */
function widthsOf(kind: TableKind, columns: number): readonly number[] | undefined {
  if (kind === 'questions') return QUESTION_WIDTHS[columns - 2];
  const known = RECORD_NAMES.find(name => name === kind);
  const widths = known === undefined ? [] : Object.values(recordKind(known).columns).map(({ width }) => width);
  return widths.length === columns ? widths : undefined;
}

// ---- the school's lines ----

function expectationEdits({ reading, plan, template }: Both): readonly Edit[] {
  if (plan.places.records.expectations.length === 0) return [];
  const there = new Set(plan.plan.records.expectations.map(row => fold(row.words['what'] ?? '')));
  const fresh = template.plan.records.expectations
    .map(row => row.words['what'] ?? '')
    .filter(what => what !== '' && !there.has(fold(what)));
  if (fresh.length === 0) return [];
  const rows = fresh.map(what => ({ words: { what }, url: '' }));
  const planned = planRecords(reading, { kind: 'expectations', rows });
  return isRefusal(planned) ? [] : planned.edits;
}

/** A box that nobody changed follows the template's. */
function sampleEdits({ reading, templateReading, plan, isFormer }: Both): readonly Edit[] {
  const sample = readSample(templateReading.blocks);
  if (sample === null) return [];
  const words = [sample.statement, ...sample.lines].join('\n');
  if (isBuiltInSample(words)) return [];
  const isOurs = (there: string): boolean => isBuiltInSample(there) || isFormer(there);
  return planSample(reading, { words, from: sample.from, language: plan.plan.about.language, isOurs }).edits;
}
