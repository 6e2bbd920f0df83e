// batchUpdate: filters, charts, named ranges and developer metadata.
import { copyJson } from '../../copy-json.ts';
import { NotEmulated } from '../../types.ts';
import { type DataFilter, findMetadata } from '../data-filters.ts';
import { type Draft, guard, guardSheet, target } from '../draft.ts';
import { filterViewJson, type LooseFilter, readFilter } from '../filters.ts';
import { Evaluation } from '../formula/evaluate.ts';
import { rangeOf, sheetOf } from '../grid.ts';
import { applyMask, updateMask } from '../mask.ts';
import { type LooseMetadata, metadataJson, newMetadata, updateMetadata } from '../metadata.ts';
import { type Chart, type FilterView, type GridRange, type Sheet, SpreadsheetError } from '../model.ts';
import { rangeJson } from '../render-properties.ts';
import { sortBox } from '../sorting.ts';
import type { Handlers } from './handler.ts';

type FilterRequest = LooseFilter & { range?: Partial<GridRange> };
type ViewRequest = FilterRequest & { filterViewId?: number; title?: string; namedRangeId?: string };

/** One basic filter a sheet: a second one takes the first one's place. Its sort order is applied to the rows below the header. */
function setBasicFilter(draft: Draft, { filter = {} }: { filter?: FilterRequest }): void {
  const { sheet, box } = target(draft, filter.range);
  const read = readFilter(filter);
  guardSheet(draft, sheet);
  sheet.basicFilter = { range: rangeOf(sheet.properties.sheetId, box), ...read };
  const body = { ...box, top: box.top + 1 };
  if (!read.sortSpecs || body.top >= body.bottom) return;
  guard(draft, sheet, body);
  sortBox(sheet, body, { specs: read.sortSpecs, evaluation: new Evaluation(draft.spreadsheet, draft.instant) });
}

function clearBasicFilter(draft: Draft, { sheetId = 0 }: { sheetId?: number }): void {
  const sheet = sheetOf(draft.spreadsheet, sheetId);
  guardSheet(draft, sheet);
  delete sheet.basicFilter;
}

function addFilterView(draft: Draft, { filter = {} }: { filter?: ViewRequest }): object {
  const { sheet, range } = target(draft, filter.range);
  const title = filter.title ?? `Filter ${sheet.filterViews.length + 1}`;
  const view: FilterView = { filterViewId: filter.filterViewId ?? draft.newId(), title, range, ...readFilter(filter) };
  sheet.filterViews.push(view);
  return { filter: filterViewJson(view) };
}

function findView(draft: Draft, id: number): { sheet: Sheet; index: number; view: FilterView } {
  for (const sheet of draft.spreadsheet.sheets) {
    const index = sheet.filterViews.findIndex(candidate => candidate.filterViewId === id);
    const view = sheet.filterViews[index];
    if (view) return { sheet, index, view };
  }
  throw new SpreadsheetError(`No filter view with id: ${id}`);
}

function updateFilterView(draft: Draft, { filter = {}, fields }: { filter?: ViewRequest; fields?: string }): void {
  const { sheet, index, view } = findView(draft, filter.filterViewId ?? 0);
  const mask = updateMask(fields);
  const given = {
    ...filter,
    ...readFilter(filter),
    ...(filter.range ? { range: target(draft, filter.range).range } : {}),
  };
  if (mask.has('filterSpecs')) mask.set('criteria', new Map());
  const changed = applyMask(view, given, mask);
  const { filterViewId, title, range, criteria, sortSpecs } = changed;
  sheet.filterViews[index] = {
    filterViewId,
    title,
    range: range ?? view.range,
    criteria: criteria ?? {},
    ...(sortSpecs ? { sortSpecs } : {}),
  };
}

/** Named as a copy of a sheet would be; Google's own name for it is not confirmed. */
function duplicateFilterView(draft: Draft, { filterId = 0 }: { filterId?: number }): object {
  const { sheet, view } = findView(draft, filterId);
  const copy = { ...copyJson(view), filterViewId: draft.newId(), title: `Copy of ${view.title}` };
  sheet.filterViews.push(copy);
  return { filter: filterViewJson(copy) };
}

function deleteFilterView(draft: Draft, { filterId = 0 }: { filterId?: number }): void {
  const { sheet, index } = findView(draft, filterId);
  sheet.filterViews.splice(index, 1);
}

/** Charts are kept as they were asked for; nothing draws them here but the Sheets page. */
function addChart(draft: Draft, { chart = {} }: { chart?: Partial<Chart> }): object {
  const anchor = chart.position?.overlayPosition?.anchorCell;
  const sheetId = anchor?.sheetId ?? chart.position?.sheetId ?? 0;
  const sheet = sheetOf(draft.spreadsheet, sheetId);
  if (!chart.spec) throw new SpreadsheetError('chart.spec is required.');
  const added: Chart = {
    chartId: chart.chartId ?? draft.newId(),
    spec: chart.spec,
    position: chart.position ?? { overlayPosition: { anchorCell: {} } },
  };
  sheet.charts.push(added);
  return { chart: added };
}

interface Move {
  objectId?: number;
  newPosition?: Chart['position'];
  fields?: string;
}

/** A chart goes to the sheet of its new anchor. Sheets that hold nothing but a chart are not made here. */
function updateEmbeddedObjectPosition(draft: Draft, { objectId = 0, newPosition = {}, fields }: Move): object {
  const { overlayPosition, newSheet, sheetId } = newPosition;
  const { sheet, chart } = findChart(draft, objectId);
  if (newSheet || sheetId !== undefined) throw new NotEmulated('a chart on a sheet of its own');
  if (!overlayPosition) throw new SpreadsheetError('newPosition is required.');
  const changed = applyMask(chart.position.overlayPosition ?? {}, overlayPosition, updateMask(fields));
  const home = sheetOf(draft.spreadsheet, changed.anchorCell?.sheetId ?? 0);
  chart.position = { overlayPosition: changed };
  if (home !== sheet) {
    sheet.charts.splice(sheet.charts.indexOf(chart), 1);
    home.charts.push(chart);
  }
  return { position: chart.position };
}

function findChart(draft: Draft, id: number): { sheet: Sheet; chart: Chart } {
  for (const sheet of draft.spreadsheet.sheets) {
    const chart = sheet.charts.find(candidate => candidate.chartId === id);
    if (chart) return { sheet, chart };
  }
  throw new SpreadsheetError(`No embedded object with id: ${id}`);
}

function updateChartSpec(draft: Draft, { chartId = 0, spec = {} }: { chartId?: number; spec?: Chart['spec'] }): void {
  findChart(draft, chartId).chart.spec = spec;
}

function deleteEmbeddedObject(draft: Draft, { objectId = 0 }: { objectId?: number }): void {
  const { sheet, chart } = findChart(draft, objectId);
  sheet.charts.splice(sheet.charts.indexOf(chart), 1);
}

function addNamedRange(
  draft: Draft,
  { namedRange = {} }: { namedRange?: { namedRangeId?: string; name?: string; range?: Partial<GridRange> } },
): object {
  const { name = '' } = namedRange;
  checkName(draft, name);
  const { range } = target(draft, namedRange.range);
  const added = { namedRangeId: namedRange.namedRangeId ?? String(draft.newId()), name, range };
  draft.spreadsheet.namedRanges.push(added);
  return { namedRange: { ...added, range: rangeJson(range) } };
}

interface NamedRangeUpdate {
  namedRange?: { namedRangeId?: string; name?: string; range?: Partial<GridRange> };
  fields?: string;
}

function updateNamedRange(draft: Draft, { namedRange = {}, fields }: NamedRangeUpdate): void {
  const known = draft.spreadsheet.namedRanges.find(item => item.namedRangeId === namedRange.namedRangeId);
  if (!known) throw new SpreadsheetError(`Cannot find a named range with ID: ${namedRange.namedRangeId}`);
  const mask = updateMask(fields);
  const isMeant = (field: string): boolean => mask.has(field) || mask.has('*');
  if (isMeant('range')) known.range = target(draft, namedRange.range).range;
  if (isMeant('name')) {
    checkName(draft, namedRange.name ?? '', known.namedRangeId);
    known.name = namedRange.name ?? '';
  }
}

function checkName(draft: Draft, name: string, ownId?: string): void {
  const isLegal =
    /^[A-Za-z_\u00C0-\uFFFF][\w\u00C0-\uFFFF]{0,249}$/.test(name) &&
    !/^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!isLegal) throw new SpreadsheetError(`The name "${name}" is not a valid named range name.`);
  const isTaken = draft.spreadsheet.namedRanges.some(
    known => known.namedRangeId !== ownId && known.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) throw new SpreadsheetError(`A named range with the name "${name}" already exists.`);
}

function deleteNamedRange(draft: Draft, { namedRangeId = '' }: { namedRangeId?: string }): void {
  const { namedRanges } = draft.spreadsheet;
  const index = namedRanges.findIndex(known => known.namedRangeId === namedRangeId);
  if (index < 0) throw new SpreadsheetError(`Cannot find a named range with ID: ${namedRangeId}`);
  namedRanges.splice(index, 1);
}

function createDeveloperMetadata(
  draft: Draft,
  { developerMetadata = {} }: { developerMetadata?: LooseMetadata },
): object {
  const made = newMetadata(draft, developerMetadata);
  draft.spreadsheet.developerMetadata.push(made);
  return { developerMetadata: metadataJson(made) };
}

interface MetadataUpdate {
  dataFilters?: DataFilter[];
  developerMetadata?: LooseMetadata;
  fields?: string;
}

/** All that the filters find are changed alike; ids stay. */
function updateDeveloperMetadata(draft: Draft, request: MetadataUpdate): object {
  const { dataFilters = [], developerMetadata = {}, fields } = request;
  const mask = updateMask(fields);
  if (dataFilters.length === 0) throw new SpreadsheetError('Must specify at least one data filter.');
  const found = findMetadata(draft.spreadsheet, dataFilters, draft.client);
  for (const item of found) updateMetadata(draft, item, developerMetadata, mask);
  return found.length > 0 ? { developerMetadata: found.map(metadataJson) } : {};
}

function deleteDeveloperMetadata(draft: Draft, { dataFilter = {} }: { dataFilter?: DataFilter }): object {
  const found = findMetadata(draft.spreadsheet, [dataFilter], draft.client);
  draft.spreadsheet.developerMetadata = draft.spreadsheet.developerMetadata.filter(item => !found.includes(item));
  return { deletedDeveloperMetadata: found.map(metadataJson) };
}

export const OBJECT_HANDLERS: Handlers = {
  setBasicFilter,
  clearBasicFilter,
  addFilterView,
  updateFilterView,
  duplicateFilterView,
  deleteFilterView,
  addChart,
  updateChartSpec,
  updateEmbeddedObjectPosition,
  deleteEmbeddedObject,
  addNamedRange,
  updateNamedRange,
  deleteNamedRange,
  createDeveloperMetadata,
  updateDeveloperMetadata,
  deleteDeveloperMetadata,
};
