// One student's plan as rows of every tab that shows plans: which rows are new, which cells changed, which rows vanished.
// Called by core/sync/reconcile.ts. Staff columns are never written here; a new row leaves them empty.
import type { Language } from '../language.ts';
import type { Evidence, Goal, Plan } from '../plan/plan.ts';
import { documentUrl } from './addresses.ts';
import type { TabReading, WorkbookEdit, WorkbookReading } from './edits.ts';
import { cellText, rowFingerprint } from './fingerprint.ts';
import {
  evidenceValues,
  goalValues,
  isLogged,
  isWritten,
  progressValues,
  stepValues,
  type Values,
} from './goal-values.ts';
import { type KnownRow, matchRows, type PlanLine } from './match-rows.ts';
import { isPrivateGroup, type RecordContext, type RecordLine, recordLines } from './record-lines.ts';
import { sayIn } from './sentences.ts';
import type { CellValue, Row, TabShape } from './tables.ts';
import { EVIDENCE, GOALS, PROGRESS, RECORD_TABS, STEPS, VANISHED } from './tabs.ts';

export interface PlanOwner {
  readonly key: string;
  readonly name: string;
  readonly docId: string;
}

export interface PlanRowsInput extends RecordContext {
  readonly owner: PlanOwner;
  readonly plan: Plan;
  readonly workbook: WorkbookReading;
  /** Part of the plan cannot be read: nothing is emptied and nothing is marked as vanished, so that the last good reading stays. */
  readonly isPartly: boolean;
}

type SheetRow = TabReading['rows'][number];

export const goalRowId = (key: string, goalId: string): string => `${key}/${goalId}`;

const ROW_ID =
  /^(.*?)(\/G\d+)?(\/(?:steps|progress|evidence)\/\d+|\/(?:profile|activities|checkins|reflections|changes)\/[\w-]+\/\d+)?$/;

/** Student key in a row id of any tab that shows plans: ids tell the owner, so that no typed-over cell can. */
export const ownerOfRow = (id: string): string => ROW_ID.exec(id)?.[1] ?? '';

/** 'G2' in the id of a step's, a number's or a goal's row; '' for evidence and records, which may change their goal. */
export const goalOfRow = (id: string): string => /\/(G\d+)(\/(steps|progress)\/\d+)?$/.exec(id)?.[1] ?? '';

/** The kind of record or the question in the id of such a row; '' for other rows. */
export const groupOfRow = (id: string): string =>
  /\/(?:profile|activities|checkins|reflections|changes)\/([\w-]+)\/\d+$/.exec(id)?.[1] ?? '';

/** Goals without an id are left out: they get one in the Doc first and come with the next reading. */
export function planRows(input: PlanRowsInput): WorkbookEdit[] {
  const { plan, owner, language } = input;
  const goals = plan.goals.filter(
    (goal, index, all) => goal.id !== '' && all.findIndex(other => other.id === goal.id) === index,
  );
  const goalRows = goals.map(goal => ({
    id: goalRowId(owner.key, goal.id),
    values: goalValues(goal, plan, language),
  }));
  const steps = goals.flatMap(goal => goal.steps.filter(isWritten).map(step => stepLine(input, goal, step)));
  const progress = goals.flatMap(goal => goal.progress.filter(isLogged).map(entry => progressLine(input, goal, entry)));
  const evidence = plan.evidence.map(item => evidenceLine(input, item));
  const records = recordLines(plan, input);
  return [
    ...tabEdits(input, GOALS, goalRows),
    ...tabEdits(input, STEPS, listRows(input, STEPS, steps)),
    ...tabEdits(input, PROGRESS, listRows(input, PROGRESS, progress)),
    ...tabEdits(input, EVIDENCE, listRows(input, EVIDENCE, evidence)),
    ...RECORD_TABS.flatMap(tab => {
      const lines = records.filter(line => line.tab === tab).map(line => lineOfRecord(input, line));
      return tabEdits(input, tab, listRows(input, tab, lines));
    }),
  ];
}

interface Line extends PlanLine {
  /** The row's id up to its number: rows are matched among those that share it. */
  readonly prefix: string;
  readonly values: Values;
  readonly isWithheld?: boolean;
}

/** Steps and progress are matched within their goal, evidence within the plan, records within their kind. */
const stepLine = ({ owner, plan }: PlanRowsInput, goal: Goal, step: Goal['steps'][number]): Line => ({
  prefix: `${goalRowId(owner.key, goal.id)}/${STEPS.key}/`,
  values: stepValues(step, goal, plan),
  link: '',
  words: step.text,
});

function progressLine({ owner }: PlanRowsInput, goal: Goal, entry: Goal['progress'][number]): Line {
  const values = progressValues(entry, goal);
  return { prefix: `${goalRowId(owner.key, goal.id)}/${PROGRESS.key}/`, values, ...wordsOf(PROGRESS, values) };
}

function evidenceLine({ owner }: PlanRowsInput, item: Evidence): Line {
  const values = evidenceValues(item);
  return { prefix: `${owner.key}/${EVIDENCE.key}/`, values, ...wordsOf(EVIDENCE, values) };
}

function lineOfRecord({ owner, language }: PlanRowsInput, { tab, group, values, isWithheld }: RecordLine): Line {
  return {
    prefix: `${owner.key}/${tab.key}/${group}/`,
    values,
    isWithheld,
    ...wordsOf(tab, fitting(values, language)),
  };
}

/** What a row is known by again, the same from the plan and from its cells. */
function wordsOf(tab: TabShape, values: Readonly<Record<string, CellValue>>): PlanLine {
  const text = (key: string): string => cellText(values[key]);
  if (tab === EVIDENCE) return { link: text('url'), words: text('title') };
  if (tab === STEPS) return { link: '', words: text('step') };
  if (tab === PROGRESS) return { link: '', words: `${text('date')}|${text('amount')}|${text('note')}` };
  const words = `${text('date')}|${text('goal')}|${text('more')}`;
  return { link: text('what'), words: words === '||' ? '' : words };
}

function listRows(input: PlanRowsInput, tab: TabShape, lines: readonly Line[]): (Row & Pick<Line, 'isWithheld'>)[] {
  const own = ownRows(input, tab).sort((a, b) => rowNumber(a.id) - rowNumber(b.id));
  let last = own.reduce((most, row) => Math.max(most, rowNumber(row.id)), 0);
  return [...new Set(lines.map(line => line.prefix))].flatMap(prefix => {
    const alike = lines.filter(line => line.prefix === prefix);
    const known = own
      .filter(row => row.id.replace(/\d+$/, '') === prefix)
      .map(
        (row): KnownRow => ({
          id: row.id,
          ...wordsOf(tab, row.values),
          isVanished: cellText(row.values['inPlan']) === VANISHED,
        }),
      );
    return matchRows(known, alike).map((id, index) => {
      const { values, isWithheld = false } = alike[index] as Line;
      if (id === '') last += 1;
      return { id: id || `${prefix}${last}`, values, isWithheld };
    });
  });
}

const rowNumber = (id: string): number => Number(/\/(\d+)$/.exec(id)?.[1] ?? 0);

function ownRows(input: PlanRowsInput, tab: TabShape): SheetRow[] {
  return (input.workbook[tab.key]?.rows ?? []).filter(row => row.id !== '' && ownerOfRow(row.id) === input.owner.key);
}

function tabEdits(
  input: PlanRowsInput,
  tab: TabShape,
  wanted: readonly (Row & { readonly isWithheld?: boolean | undefined })[],
): WorkbookEdit[] {
  const { owner, language } = input;
  if (input.workbook[tab.key] === undefined) return [];
  const known = new Map(ownRows(input, tab).map(row => [row.id, row]));
  const links = tab === GOALS ? { links: { plan: documentUrl(owner.docId) } } : {};
  const missing = missingKeys(tab, input.workbook);
  const changed = (before: SheetRow, after: Readonly<Record<string, CellValue>>): WorkbookEdit[] =>
    changedCells(tab, before, { after, missing });
  const edits: WorkbookEdit[] = [];
  const fresh: Row[] = [];
  for (const { id, values, isWithheld } of wanted) {
    const before = known.get(id);
    const full: Values = { ...fitting(values, language), student: owner.name, inPlan: '', studentKey: owner.key };
    if (!before) {
      fresh.push({ id, values: { ...full, check: rowFingerprint(tab, full) }, ...links });
      continue;
    }
    known.delete(id);
    const keepsOld = input.isPartly && isWithheld !== true;
    edits.push(...changed(before, { ...before.values, ...(keepsOld ? withoutEmpty(full) : full) }));
  }
  if (!input.isPartly) {
    for (const row of known.values()) edits.push(...changed(row, vanished(row, owner.name)));
  }
  return fresh.length === 0 ? edits : [...edits, { kind: 'appendRows', tab: tab.key, rows: fresh }];
}

/** Leave to repeat words ends with the line that gave it. */
function vanished(row: SheetRow, student: string): Readonly<Record<string, CellValue>> {
  const words = isPrivateGroup(groupOfRow(row.id)) ? { what: '', more: '' } : {};
  return { ...row.values, ...words, student, inPlan: VANISHED };
}

/** A cell may hold 50,000 characters (F§3.5); more in one cell would make Sheets refuse the whole class. */
const LONGEST_CELL = 40_000;
/** Cut through the middle, an emoji would come back from Sheets as another sign, and its row would never be in step. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

function fitting(values: Readonly<Record<string, CellValue>>, language: Language): Values {
  const isLong = (value: CellValue): value is string => typeof value === 'string' && value.length > LONGEST_CELL;
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isLong(value) ? value.slice(0, LONGEST_CELL).replace(HALF_CHARACTER, '') + sayIn(language)('moreInPlan') : value,
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
  const { missingColumns = [], language = 'en' } = workbook[tab.key] ?? {};
  return new Set(tab.columns.filter(({ header }) => missingColumns.includes(header[language])).map(({ key }) => key));
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
