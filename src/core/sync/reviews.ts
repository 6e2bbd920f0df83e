// Decisions as dated rows of Reviews (design §4): one for each decision, also for one typed into a cell. Called by reconcile.ts and decide.
import type { TabReading, WorkbookEdit, WorkbookReading } from '../workbook/edits.ts';
import { cellText } from '../workbook/fingerprint.ts';
import { missingKeys } from '../workbook/plan-rows.ts';
import type { Row } from '../workbook/tables.ts';
import { GOALS, REVIEWS, TAKEN_BACK, TYPED } from '../workbook/tabs.ts';

const APPROVED = 'Approved';

type SheetRow = TabReading['rows'][number];

export interface Review {
  readonly date: string;
  readonly decision: string;
  readonly comment: string;
  readonly who: string;
  /** What the goal said when it was approved; '' until a sync has kept it; null where the tab has no place for it. */
  readonly wording: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Reviews of each goal row (by its id), oldest first, whatever order people sorted the tab into. */
export function reviewsByGoal(workbook: WorkbookReading): Map<string, Review[]> {
  const found = new Map<string, Review[]>();
  const keepsWords = !missingKeys(REVIEWS, workbook).has('wording');
  for (const row of workbook[REVIEWS.key]?.rows ?? []) {
    const match = /^(.*)\/r(\d+)$/.exec(row.id);
    if (!match) continue;
    const [, goalRow = '', at = '0'] = match;
    const text = (key: string): string => cellText(row.values[key]);
    const decision = text('decision') === TAKEN_BACK ? '' : text('decision');
    const review = {
      date: text('date'),
      decision,
      comment: text('comment'),
      who: text('who'),
      wording: keepsWords ? text('wording') : null,
      at: Number(at),
    };
    found.set(goalRow, [...(found.get(goalRow) ?? []), review]);
  }
  for (const reviews of found.values()) reviews.sort((a, b) => a.at - b.at);
  return found;
}

export const lastOf = (reviews: readonly Review[] | undefined): Review | undefined => reviews?.[reviews.length - 1];

/** The wording that holds: of the last approval, as long as some decision stands. */
export function agreedIn(goalRow: Pick<SheetRow, 'values'>, reviews: readonly Review[]): string {
  if (cellText(goalRow.values['decision']) === '') return '';
  return reviews.filter(({ decision, wording }) => decision === APPROVED && wording).pop()?.wording ?? '';
}

/** The last approval, where no sync has kept yet what the goal said then. */
export const unkeptApproval = (reviews: readonly Review[] | undefined): Review | undefined => {
  const last = reviews?.filter(({ decision }) => decision === APPROVED).pop();
  return last?.wording === '' ? last : undefined;
};

export interface NewReview {
  readonly goalRow: Pick<SheetRow, 'id' | 'values'>;
  readonly decision: string;
  readonly comment: string;
  readonly who: string;
  /** ISO day, and the moment in milliseconds. */
  readonly today: string;
  readonly now: number;
}

export function reviewRow(review: NewReview): Row {
  const { goalRow, decision, comment, who, today, now } = review;
  const of = (key: string): string => cellText(goalRow.values[key]);
  return {
    id: `${goalRow.id}/r${now}`,
    values: {
      date: today,
      student: of('student'),
      goal: of('goal'),
      decision: decision === '' && comment === '' ? TAKEN_BACK : decision,
      comment,
      who,
      studentKey: of('studentKey'),
    },
  };
}

/** Rows for decisions and feedback that stand in the Goals tab and in no review yet. */
export function typedReviews(workbook: WorkbookReading, today: string, now: number): WorkbookEdit[] {
  const reviews = reviewsByGoal(workbook);
  const rows: Row[] = [];
  for (const goalRow of workbook[GOALS.key]?.rows ?? []) {
    if (goalRow.id === '') continue;
    const decision = cellText(goalRow.values['decision']);
    const comment = cellText(goalRow.values['feedback']);
    const last = lastOf(reviews.get(goalRow.id));
    if (decision === (last?.decision ?? '') && comment === (last?.comment ?? '')) continue;
    // Later than the last one even when clocks differ, so that the order of the ids stays the order of the decisions.
    const at = Math.max(now, (last?.at ?? 0) + 1);
    rows.push(reviewRow({ goalRow, decision, comment, who: TYPED, today, now: at }));
  }
  return rows.length === 0 ? [] : [{ kind: 'appendRows', tab: REVIEWS.key, rows }];
}
