// One student's plan as rows of Goals, Steps, Progress and Evidence: which rows are new, which cells changed, which rows vanished.
// Called by core/sync/reconcile.ts. Staff columns are never written here; a new row leaves them empty.
import type { Evidence, Goal, Plan, ProgressEntry, Step, TypedDate, TypedNumber } from '../plan/plan.ts';
import { documentUrl } from './addresses.ts';
import type { TabReading, WorkbookEdit, WorkbookReading } from './edits.ts';
import { cellText, rowFingerprint } from './fingerprint.ts';
import { type KnownRow, matchRows } from './match-rows.ts';
import type { CellValue, Row, TabShape } from './tables.ts';
import { EVIDENCE, GOALS, PROGRESS, STEPS, VANISHED } from './tabs.ts';

export interface PlanOwner {
  readonly key: string;
  readonly name: string;
  readonly docId: string;
}

export interface PlanRowsInput {
  readonly owner: PlanOwner;
  readonly plan: Plan;
  readonly workbook: WorkbookReading;
  /** Part of the plan cannot be read: nothing is emptied and nothing is marked as vanished, so that the last good reading stays. */
  readonly isPartly: boolean;
}

type Values = Record<string, CellValue>;
type SheetRow = TabReading['rows'][number];

/** Text of a cell that opens the plan. */
export const OPEN_PLAN = 'Open';

export const goalRowId = (key: string, goalId: string): string => `${key}/${goalId}`;

/** Student key in a row id of Goals, Steps, Progress or Evidence: ids tell the owner, so that no typed-over cell can. */
export function ownerOfRow(id: string): string {
  return /^(.*?)(\/G\d+)?(\/(steps|progress|evidence)\/\d+)?$/.exec(id)?.[1] ?? '';
}

/** 'G2' in the id of a step's, a number's or a goal's row; '' for evidence. */
export const goalOfRow = (id: string): string => /\/(G\d+)(\/(steps|progress)\/\d+)?$/.exec(id)?.[1] ?? '';

/** Goals without an id are left out: they get one in the Doc first and come with the next reading. */
export function planRows(input: PlanRowsInput): WorkbookEdit[] {
  const goals = input.plan.goals.filter(
    (goal, index, all) => goal.id !== '' && all.findIndex(other => other.id === goal.id) === index,
  );
  return [
    ...tabEdits(
      input,
      GOALS,
      goals.map(goal => ({ id: goalRowId(input.owner.key, goal.id), values: goalValues(goal, input) })),
    ),
    ...tabEdits(
      input,
      STEPS,
      listRows(
        input,
        STEPS,
        goals.flatMap(goal => goal.steps.filter(isWritten).map(step => stepLine(step, goal.id))),
      ),
    ),
    ...tabEdits(
      input,
      PROGRESS,
      listRows(
        input,
        PROGRESS,
        goals.flatMap(goal => goal.progress.filter(isLogged).map(entry => progressLine(entry, goal.id))),
      ),
    ),
    ...tabEdits(input, EVIDENCE, listRows(input, EVIDENCE, input.plan.evidence.map(evidenceLine))),
  ];
}

interface Line {
  readonly goalId: string;
  readonly link: string;
  readonly words: string;
  readonly values: Values;
}

const isWritten = (step: Step): boolean => step.text !== '' || step.doneText !== '';
const isLogged = (entry: ProgressEntry): boolean => entry.amount.text !== '' || entry.note !== '';

function goalValues(goal: Goal, input: PlanRowsInput): Values {
  const steps = goal.steps.filter(isWritten);
  const numbers = goal.progress.filter(entry => entry.amount.text !== '');
  return {
    goal: goal.id,
    statement: goal.statement,
    deadline: dateCell(goal.deadline),
    reply: goal.myReply,
    why: goal.why,
    measure: goal.measure,
    start: numberCell(goal.start),
    target: numberCell(goal.target),
    latest: numbers.length === 0 ? '' : numberCell((numbers[numbers.length - 1] as ProgressEntry).amount),
    steps: steps.length === 0 ? '' : `${steps.filter(step => step.done).length} of ${steps.length} done`,
    evidence: input.plan.evidence.filter(item => item.goalId === goal.id).length,
    plan: OPEN_PLAN,
  };
}

function stepLine(step: Step, goalId: string): Line {
  const values = {
    goal: goalId,
    step: step.text,
    who: step.owner,
    due: dateCell(step.due),
    done: step.done ? 'done' : step.doneText,
  };
  return { goalId, link: '', words: step.text, values };
}

function progressLine(entry: ProgressEntry, goalId: string): Line {
  const values = { goal: goalId, date: dateCell(entry.date), amount: numberCell(entry.amount), note: entry.note };
  return { goalId, link: '', words: `${values.date}|${values.amount}|${values.note}`, values };
}

function evidenceLine(item: Evidence): Line {
  const values = { goal: item.goalId, date: dateCell(item.date), title: item.title, url: item.url, why: item.why };
  return { goalId: '', link: item.url, words: item.title, values };
}

/** Steps and progress are matched within their goal, evidence within the plan (it may change its goal). */
function listRows(input: PlanRowsInput, tab: TabShape, lines: readonly Line[]): Row[] {
  const own = ownRows(input, tab).sort((a, b) => rowNumber(a.id) - rowNumber(b.id));
  let last = own.reduce((most, row) => Math.max(most, rowNumber(row.id)), 0);
  const result: Row[] = [];
  for (const goalId of new Set(lines.map(line => line.goalId))) {
    const owner = goalId === '' ? input.owner.key : goalRowId(input.owner.key, goalId);
    const ofGoal = lines.filter(line => line.goalId === goalId);
    const known = own.filter(row => goalOfRow(row.id) === goalId).map(row => knownRow(tab, row));
    matchRows(known, ofGoal).forEach((id, index) => {
      if (id === '') last += 1;
      result.push({ id: id || `${owner}/${tab.key}/${last}`, values: (ofGoal[index] as Line).values });
    });
  }
  return result;
}

function knownRow(tab: TabShape, row: SheetRow): KnownRow {
  const text = (key: string): string => cellText(row.values[key]);
  const isVanished = text('inPlan') === VANISHED;
  if (tab.key === EVIDENCE.key) return { id: row.id, link: text('url'), words: text('title'), isVanished };
  const words = tab.key === STEPS.key ? text('step') : `${text('date')}|${text('amount')}|${text('note')}`;
  return { id: row.id, link: '', words, isVanished };
}

const rowNumber = (id: string): number => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);

function ownRows(input: PlanRowsInput, tab: TabShape): SheetRow[] {
  return (input.workbook[tab.key]?.rows ?? []).filter(row => row.id !== '' && ownerOfRow(row.id) === input.owner.key);
}

function tabEdits(input: PlanRowsInput, tab: TabShape, wanted: readonly Row[]): WorkbookEdit[] {
  const { owner } = input;
  const known = new Map(ownRows(input, tab).map(row => [row.id, row]));
  const links = tab === GOALS ? { links: { plan: documentUrl(owner.docId) } } : {};
  const missing = missingKeys(tab, input.workbook);
  const changed = (before: SheetRow, after: Readonly<Record<string, CellValue>>): WorkbookEdit[] =>
    changedCells(tab, before, { after, missing });
  const edits: WorkbookEdit[] = [];
  const fresh: Row[] = [];
  for (const { id, values } of wanted) {
    const before = known.get(id);
    const full: Values = { ...fitting(values), student: owner.name, inPlan: '', studentKey: owner.key };
    if (!before) {
      fresh.push({ id, values: { ...full, check: rowFingerprint(tab, full) }, ...links });
      continue;
    }
    known.delete(id);
    edits.push(...changed(before, { ...before.values, ...(input.isPartly ? withoutEmpty(full) : full) }));
  }
  if (!input.isPartly) {
    for (const row of known.values())
      edits.push(...changed(row, { ...row.values, student: owner.name, inPlan: VANISHED }));
  }
  return fresh.length === 0 ? edits : [...edits, { kind: 'appendRows', tab: tab.key, rows: fresh }];
}

/** A cell may hold 50,000 characters (F§3.5); more in one cell would make Sheets refuse the whole class. */
const LONGEST_CELL = 40_000;
/** Cut through the middle, an emoji would come back from Sheets as another sign, and its row would never be in step. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

function fitting(values: Values): Values {
  const isLong = (value: CellValue): value is string => typeof value === 'string' && value.length > LONGEST_CELL;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isLong(value) ? `${value.slice(0, LONGEST_CELL).replace(HALF_CHARACTER, '')}… (more in the plan)` : value,
    ]),
  );
}

function withoutEmpty(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([key, value]) => key === 'inPlan' || (cellText(value) !== '' && value !== 0)),
  );
}

/** Columns of ours that somebody took out or renamed: they are said, and not written until they are back. */
export function missingKeys(tab: TabShape, workbook: WorkbookReading): ReadonlySet<string> {
  const headers = workbook[tab.key]?.missingColumns ?? [];
  return new Set(tab.columns.filter(column => headers.includes(column.header)).map(column => column.key));
}

/** Only cells that differ; never a staff column, because `after` takes those from the row itself. */
function changedCells(
  tab: TabShape,
  before: SheetRow,
  { after, missing }: { readonly after: Readonly<Record<string, CellValue>>; readonly missing: ReadonlySet<string> },
): WorkbookEdit[] {
  const values: Values = {};
  const full: Readonly<Record<string, CellValue>> = { ...after, check: rowFingerprint(tab, after) };
  for (const [key, value] of Object.entries(full)) {
    if (!missing.has(key) && cellText(before.values[key]) !== cellText(value)) values[key] = value;
  }
  return Object.keys(values).length === 0 ? [] : [{ kind: 'setCells', tab: tab.key, id: before.id, values }];
}

/** A real date where the text is one, else the words. */
export const dateCell = (date: TypedDate): string => date.iso || date.text;

/** A number where nothing but a number was typed ("85 %" and "C+" stay words). */
export function numberCell(number: TypedNumber): CellValue {
  return number.value !== null && /^[-+]?\d+([.,]\d+)?$/.test(number.text.trim()) ? number.value : number.text;
}
