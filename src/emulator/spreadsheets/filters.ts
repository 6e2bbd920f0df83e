// Basic filters and filter views: which rows they hide, and how Google writes them.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { meets } from './conditions.ts';
import type { Evaluation } from './formula/evaluate.ts';
import { boxOf } from './grid.ts';
import type { BasicFilter, FilterCriteria, FilterView, Sheet, SortSpec, Spreadsheet } from './model.ts';
import { displayed } from './render-cell.ts';
import { rangeJson } from './render-properties.ts';

/** What a request says of a filter; the newer filterSpecs win over the criteria map. */
export interface LooseFilter {
  sortSpecs?: Partial<SortSpec>[];
  criteria?: Record<string, FilterCriteria>;
  filterSpecs?: { columnIndex?: number; filterCriteria?: FilterCriteria }[];
}

export function readFilter({
  sortSpecs,
  criteria,
  filterSpecs,
}: LooseFilter): Pick<BasicFilter, 'criteria' | 'sortSpecs'> {
  const specs = filterSpecs?.map(spec => [String(spec.columnIndex ?? 0), spec.filterCriteria ?? {}] as const);
  const sorts = sortSpecs?.map(
    spec => ({ dimensionIndex: spec.dimensionIndex ?? 0, sortOrder: spec.sortOrder ?? 'ASCENDING' }) as const,
  );
  return {
    criteria: specs ? Object.fromEntries(specs) : (criteria ?? {}),
    ...(sorts?.length ? { sortSpecs: [...sorts] } : {}),
  };
}

export function filterJson(filter: BasicFilter): v4.Schema$BasicFilter {
  const { range, criteria, sortSpecs } = filter;
  const isEmpty = Object.keys(criteria).length === 0;
  const filterSpecs = Object.entries(criteria).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
  return {
    range: rangeJson(range),
    ...(sortSpecs ? { sortSpecs } : {}),
    ...(isEmpty ? {} : { criteria, filterSpecs }),
  };
}

export function filterViewJson(view: FilterView): v4.Schema$FilterView {
  const { filterViewId, title, namedRangeId } = view;
  return { filterViewId, title, ...(namedRangeId ? { namedRangeId } : {}), ...filterJson(view) };
}

/** Rows the filter hides; its first row is the header and always stays. */
export function rowsHidden(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  { filter, evaluation }: { filter: BasicFilter | undefined; evaluation: Evaluation },
): Set<number> {
  const hidden = new Set<number>();
  const criteria = Object.entries(filter?.criteria ?? {});
  if (!filter || criteria.length === 0) return hidden;
  const box = boxOf(sheet, filter.range);
  for (let row = box.top + 1; row < box.bottom; row++) {
    const isShown = criteria.every(([column, wanted]) => {
      const place = { row, column: Number(column) };
      if (wanted.hiddenValues?.includes(displayed(evaluation, sheet, place))) return false;
      if (!wanted.condition?.type) return true;
      const value = evaluation.effective(sheet, row, place.column);
      return meets(value, wanted.condition, {
        spreadsheet,
        evaluation,
        sheet,
        ...place,
        origin: { row: box.top + 1, column: place.column },
      });
    });
    if (!isShown) hidden.add(row);
  }
  return hidden;
}
