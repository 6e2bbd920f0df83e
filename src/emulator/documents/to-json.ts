// Turns the model into what documents.get answers, indexes included. Called by the REST face, exports of the demo, and tests.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { blockLength, cellLength, inlineLength, rowLength } from './indexes.ts';
import type { Block, Cell, Inline, NamedRange, Row, Segment, StoredDocument, Tab, Table } from './model.ts';

export interface View {
  readonly title: string;
  /** documents.get?includeTabsContent=true; otherwise the first tab stands in the top-level fields. */
  readonly includeTabs: boolean;
  /** Only people who may edit are told the revision. */
  readonly revisionId?: string;
  readonly suggestionsViewMode: string;
}

/** Shares looks with the stored document: callers may keep it but not change it. */
export function documentToJson(document: StoredDocument, view: View): docs_v1.Schema$Document {
  const content = view.includeTabs
    ? { tabs: document.tabs.map((tab, index) => tabToJson(tab, { index, level: 0 })) }
    : contentToJson(document.tabs[0]!);
  return {
    title: view.title,
    ...content,
    ...(view.revisionId !== undefined && { revisionId: view.revisionId }),
    suggestionsViewMode: view.suggestionsViewMode,
    documentId: document.id,
  };
}

interface TabPlace {
  readonly index: number;
  readonly level: number;
  readonly parentId?: string;
}

/** tabProperties as Google writes them: no nestingLevel and no parent for a tab of the first level. */
export function tabProperties(tab: Tab, place: TabPlace): docs_v1.Schema$TabProperties {
  return {
    tabId: tab.id,
    title: tab.title,
    ...(place.parentId !== undefined && { parentTabId: place.parentId }),
    index: place.index,
    ...(place.level > 0 && { nestingLevel: place.level }),
    ...(tab.iconEmoji !== undefined && { iconEmoji: tab.iconEmoji }),
  };
}

function tabToJson(tab: Tab, place: TabPlace): docs_v1.Schema$Tab {
  const children = tab.childTabs.map((child, index) =>
    tabToJson(child, { index, level: place.level + 1, parentId: tab.id }),
  );
  return {
    tabProperties: tabProperties(tab, place),
    ...(children.length > 0 && { childTabs: children }),
    documentTab: contentToJson(tab),
  };
}

function contentToJson(tab: Tab): docs_v1.Schema$DocumentTab {
  return {
    body: { content: blocksToJson(tab.body.content, 0), ...tab.body.extra },
    ...filled('headers', segmentsToJson(tab.headers, 'headerId')),
    ...filled('footers', segmentsToJson(tab.footers, 'footerId')),
    ...filled('footnotes', segmentsToJson(tab.footnotes, 'footnoteId')),
    documentStyle: tab.documentStyle,
    namedStyles: tab.namedStyles,
    ...filled('lists', tab.lists),
    ...filled('namedRanges', namedRangesToJson(tab.namedRanges, tab.id)),
    ...filled('inlineObjects', tab.inlineObjects),
    ...filled('positionedObjects', tab.positionedObjects),
    ...tab.extra,
  };
}

/** Google leaves empty maps out. */
function filled(name: string, map: object): object {
  return Object.keys(map).length > 0 ? { [name]: map } : {};
}

function segmentsToJson(group: Record<string, Segment>, idField: string): Record<string, object> {
  const entries = Object.values(group).map(segment => [
    segment.id,
    { [idField]: segment.id, content: blocksToJson(segment.content, 0), ...segment.extra },
  ]);
  return Object.fromEntries(entries) as Record<string, object>;
}

function namedRangesToJson(ranges: readonly NamedRange[], tabId: string): Record<string, docs_v1.Schema$NamedRanges> {
  const byName: Record<string, docs_v1.Schema$NamedRanges> = {};
  for (const range of ranges) {
    const group = byName[range.name] ?? { namedRanges: [], name: range.name };
    byName[range.name] = group;
    group.namedRanges?.push({
      namedRangeId: range.id,
      name: range.name,
      ranges: range.ranges.map(({ segmentId, start, end }) => ({
        ...(segmentId !== '' && { segmentId }),
        ...span(start, end),
        tabId,
      })),
    });
  }
  return byName;
}

/** proto3: a start of 0 is left out. */
function span(start: number, end: number): { startIndex?: number; endIndex: number } {
  return start === 0 ? { endIndex: end } : { startIndex: start, endIndex: end };
}

function blocksToJson(content: readonly Block[], from: number): docs_v1.Schema$StructuralElement[] {
  let start = from;
  return content.map(block => {
    const json = { ...span(start, start + blockLength(block)), ...blockToJson(block, start) };
    start += blockLength(block);
    return json;
  });
}

function blockToJson(block: Block, start: number): docs_v1.Schema$StructuralElement {
  switch (block.kind) {
    case 'sectionBreak':
      return { sectionBreak: { sectionStyle: block.style, ...block.extra } };
    case 'contents':
      return { tableOfContents: { content: blocksToJson(block.content, start + 1), ...block.extra } };
    case 'table':
      return { table: tableToJson(block, start) };
    case 'paragraph':
      return {
        paragraph: {
          elements: inlinesToJson(block.elements, start),
          paragraphStyle: block.style,
          ...(block.bullet && { bullet: block.bullet }),
          ...block.extra,
        },
      };
  }
}

function inlinesToJson(elements: readonly Inline[], from: number): docs_v1.Schema$ParagraphElement[] {
  let start = from;
  return elements.map(inline => {
    const content =
      inline.kind === 'text'
        ? { textRun: { content: inline.text, textStyle: inline.style, ...inline.extra } }
        : { [inline.name]: inline.data };
    const json = { ...span(start, start + inlineLength(inline)), ...content };
    start += inlineLength(inline);
    return json;
  });
}

function tableToJson(table: Table, start: number): docs_v1.Schema$Table {
  let rowStart = start + 1;
  const tableRows = table.rows.map(row => {
    const json = rowToJson(row, rowStart);
    rowStart += rowLength(row);
    return json;
  });
  return { rows: table.rows.length, columns: table.columns, tableRows, tableStyle: table.style, ...table.extra };
}

function rowToJson(row: Row, start: number): docs_v1.Schema$TableRow {
  let cellStart = start + 1;
  const tableCells = row.cells.map(cell => {
    const json = cellToJson(cell, cellStart);
    cellStart += cellLength(cell);
    return json;
  });
  return { ...span(start, start + rowLength(row)), tableCells, tableRowStyle: row.style, ...row.extra };
}

function cellToJson(cell: Cell, start: number): docs_v1.Schema$TableCell {
  return {
    ...span(start, start + cellLength(cell)),
    content: blocksToJson(cell.content, start + 1),
    tableCellStyle: cell.style,
    ...cell.extra,
  };
}
