// One question, table or goal of a plan as an item of a printed page: only what holds words. Called by page.ts.
import type { Language } from '../language.ts';
import { GOAL_ROWS, LATER_WORDS, OWNER_WORDS, STAFF_FIELDS } from '../plan/names.ts';
import type { Answer, Evidence, Goal, GoalField, PlanRecord } from '../plan/plan.ts';
import { growthWords } from '../plan/progress.ts';
import { linkColumn, type RecordName, recordKind } from '../plan/record-kinds.ts';

export interface PageCell {
  readonly text: string;
  /** '' for words alone. */
  readonly url: string;
}

export interface WordsItem {
  readonly kind: 'words';
  readonly label: string;
  readonly text: string;
}

export interface ListItem {
  readonly kind: 'list';
  readonly label: string;
  readonly lines: readonly PageCell[];
}

export interface TableItem {
  readonly kind: 'table';
  readonly columns: readonly string[];
  readonly rows: readonly (readonly PageCell[])[];
}

export interface GoalItem {
  readonly kind: 'goal';
  readonly id: string;
  readonly statement: string;
  /** Growth first, the way to go second; '' while there is nothing to compare. */
  readonly growth: string;
  readonly facts: readonly WordsItem[];
  readonly lists: readonly ListItem[];
}

export type PageItem = WordsItem | ListItem | TableItem | GoalItem;

/** A question is the small label of its answer; what the student would say now stands below what was said first. */
export function answerItems(answers: readonly Answer[], language: Language): readonly WordsItem[] {
  return answers.map(({ prompt, text, later }) => ({
    kind: 'words',
    label: prompt,
    text: later === '' ? text : `${text}${text === '' ? '' : '\n'}${LATER_WORDS[language]}: ${later}`,
  }));
}

/** Rows as a table; columns without a word in any row are left out, and so is the one that says where words may be repeated. */
export function recordItems(
  kind: RecordName,
  rows: readonly PlanRecord[],
  language: Language,
  without: readonly string[] = [],
): readonly TableItem[] {
  const { columns } = recordKind(kind);
  const keys = Object.keys(columns).filter(
    key => key !== 'repeat' && !without.includes(key) && rows.some(row => (row.words[key] ?? '') !== ''),
  );
  const shown = rows.filter(row => keys.some(key => (row.words[key] ?? '') !== ''));
  if (keys.length === 0 || shown.length === 0) return [];
  const link = linkColumn(kind);
  return [
    {
      kind: 'table',
      columns: keys.map(key => columns[key]?.name[language] ?? ''),
      rows: shown.map(row => keys.map(key => ({ text: row.words[key] ?? '', url: key === link ? row.url : '' }))),
    },
  ];
}

export const listItems = (label: string, lines: readonly PageCell[]): readonly ListItem[] =>
  lines.length === 0 ? [] : [{ kind: 'list', label, lines }];

export const evidenceLine = ({ title, url, why, date }: Evidence): PageCell => {
  const words = [title || url, why].filter(part => part !== '').join(': ');
  return { text: date.text === '' ? words : `${words} (${date.text})`, url };
};

/** How much of a goal a page tells. */
export interface GoalDetail {
  readonly fields: readonly GoalField[];
  readonly steps: 'all' | 'open' | 'none';
  readonly hasNumbers: boolean;
  readonly hasStaff: boolean;
}

export interface GoalLabels {
  readonly language: Language;
  readonly steps: string;
  readonly numbers: string;
  readonly evidence: string;
  readonly done: string;
}

export function goalItem(goal: Goal, evidence: readonly Evidence[], detail: GoalDetail, labels: GoalLabels): GoalItem {
  const fields = detail.hasStaff ? [...detail.fields, ...STAFF_FIELDS] : detail.fields;
  const facts = fields.flatMap((field): WordsItem[] => {
    const text = wordsOf(goal, field);
    return text === '' ? [] : [{ kind: 'words', label: GOAL_ROWS[field][labels.language], text }];
  });
  const steps = goal.steps.filter(step => detail.steps === 'all' || (detail.steps === 'open' && !step.done));
  const numbers = detail.hasNumbers ? goal.progress : [];
  return {
    kind: 'goal',
    id: goal.id,
    statement: goal.statement,
    growth: growthWords(goal),
    facts,
    lists: [
      ...listItems(
        labels.steps,
        steps.map(step => ({ text: stepLine(step, labels), url: '' })),
      ),
      ...listItems(
        labels.numbers,
        numbers.map(({ date, amount, note }) => ({
          text: [date.text, amount.text, note].filter(part => part !== '').join(', '),
          url: '',
        })),
      ),
      ...listItems(
        labels.evidence,
        evidence.filter(each => goal.id !== '' && each.goalId === goal.id).map(evidenceLine),
      ),
    ],
  };
}

export function stepLine(
  step: Goal['steps'][number],
  { language, done }: Pick<GoalLabels, 'language' | 'done'>,
): string {
  const more = [
    step.owner === 'student' ? '' : OWNER_WORDS[step.owner][language],
    step.due.text,
    step.done ? done : '',
  ].filter(part => part !== '');
  return more.length === 0 ? step.text : `${step.text} (${more.join(', ')})`;
}

function wordsOf(goal: Goal, field: GoalField): string {
  if (field === 'agreed' || field === 'decision' || field === 'feedback' || field === 'showMe')
    return goal.staff[field];
  const value = goal[field];
  return typeof value === 'string' ? value : value.text;
}
