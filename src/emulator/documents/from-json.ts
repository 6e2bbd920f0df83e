// Turns the answer of documents.get, with or without tabs, into the model; to-json.ts is the way back. Used by imports and tests.

import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { copyJson } from '../copy-json.ts';
import type { Block, Cell, Extra, Inline, NamedRange, Row, Segment, StoredDocument, Tab, Table } from './model.ts';

type Json = Record<string, unknown>;

/** The document under this id, every node without a key yet. Words of unknown fields are kept in `extra`. */
export function documentFromJson(json: docs_v1.Schema$Document, id: string): StoredDocument {
  const tabs = json.tabs?.length ? json.tabs.map(tabFromJson) : [contentFromJson(legacyContent(json), 't.0', 'Tab 1')];
  return { id, revisionId: json.revisionId ?? '', tabs, nextKey: 1 };
}

function legacyContent(json: docs_v1.Schema$Document): Json {
  const { title, documentId, revisionId, suggestionsViewMode, tabs, ...content } = json;
  return content as Json;
}

function tabFromJson(json: docs_v1.Schema$Tab): Tab {
  const { tabId, title, iconEmoji } = json.tabProperties ?? {};
  const tab = contentFromJson((json.documentTab ?? {}) as Json, tabId ?? 't.0', title ?? '');
  if (iconEmoji) tab.iconEmoji = iconEmoji;
  tab.childTabs = (json.childTabs ?? []).map(tabFromJson);
  return tab;
}

function contentFromJson(json: Json, id: string, title: string): Tab {
  const {
    body,
    headers,
    footers,
    footnotes,
    documentStyle,
    namedStyles,
    lists,
    inlineObjects,
    positionedObjects,
    namedRanges,
    ...extra
  } = json as docs_v1.Schema$DocumentTab;
  return {
    id,
    title,
    body: segmentFromJson('', body ?? {}),
    headers: segmentsFromJson(headers, 'headerId'),
    footers: segmentsFromJson(footers, 'footerId'),
    footnotes: segmentsFromJson(footnotes, 'footnoteId'),
    documentStyle: copyJson(documentStyle ?? {}),
    namedStyles: copyJson(namedStyles ?? {}),
    lists: copyJson(lists ?? {}),
    inlineObjects: copyJson(inlineObjects ?? {}),
    positionedObjects: copyJson(positionedObjects ?? {}),
    namedRanges: Object.values(namedRanges ?? {}).flatMap(group => (group.namedRanges ?? []).map(namedRangeFromJson)),
    childTabs: [],
    ...extraOf(extra),
  };
}

function namedRangeFromJson(json: docs_v1.Schema$NamedRange): NamedRange {
  return {
    id: json.namedRangeId ?? '',
    name: json.name ?? '',
    ranges: (json.ranges ?? []).map(range => ({
      segmentId: range.segmentId ?? '',
      start: range.startIndex ?? 0,
      end: range.endIndex ?? 0,
    })),
  };
}

type SegmentJson = { content?: docs_v1.Schema$StructuralElement[] };

function segmentsFromJson(
  group: Record<string, SegmentJson> | null | undefined,
  idField: string,
): Record<string, Segment> {
  const entries = Object.entries(group ?? {}).map(([id, json]) => {
    const { [idField]: _, ...rest } = json as Json;
    return [id, segmentFromJson(id, rest as SegmentJson)] as const;
  });
  return Object.fromEntries(entries);
}

function segmentFromJson(id: string, json: SegmentJson): Segment {
  const { content, ...extra } = json;
  return { id, content: (content ?? []).map(blockFromJson), ...extraOf(extra) };
}

function blockFromJson(json: docs_v1.Schema$StructuralElement): Block {
  const { paragraph, table, sectionBreak, tableOfContents } = json;
  if (paragraph) {
    const { elements, paragraphStyle, bullet, ...extra } = paragraph;
    return {
      kind: 'paragraph',
      key: 0,
      elements: (elements ?? []).map(inlineFromJson),
      style: copyJson(paragraphStyle ?? {}),
      ...(bullet && { bullet: copyJson(bullet) }),
      ...extraOf(extra),
    };
  }
  if (table) return tableFromJson(table);
  if (tableOfContents) {
    const { content, ...extra } = tableOfContents;
    return { kind: 'contents', key: 0, content: (content ?? []).map(blockFromJson), ...extraOf(extra) };
  }
  const { sectionStyle, ...extra } = sectionBreak ?? {};
  return { kind: 'sectionBreak', key: 0, style: copyJson(sectionStyle ?? {}), ...extraOf(extra) };
}

function tableFromJson(json: docs_v1.Schema$Table): Table {
  const { rows, columns, tableRows, tableStyle, ...extra } = json;
  return {
    kind: 'table',
    key: 0,
    rows: (tableRows ?? []).map(rowFromJson),
    columns: columns ?? 0,
    style: copyJson(tableStyle ?? {}),
    ...extraOf(extra),
  };
}

function rowFromJson(json: docs_v1.Schema$TableRow): Row {
  const { startIndex, endIndex, tableCells, tableRowStyle, ...extra } = json;
  return {
    kind: 'row',
    key: 0,
    cells: (tableCells ?? []).map(cellFromJson),
    style: copyJson(tableRowStyle ?? {}),
    ...extraOf(extra),
  };
}

function cellFromJson(json: docs_v1.Schema$TableCell): Cell {
  const { startIndex, endIndex, content, tableCellStyle, ...extra } = json;
  return {
    kind: 'cell',
    key: 0,
    content: (content ?? []).map(blockFromJson),
    style: copyJson(tableCellStyle ?? {}),
    ...extraOf(extra),
  };
}

function inlineFromJson(json: docs_v1.Schema$ParagraphElement): Inline {
  const { startIndex, endIndex, textRun, ...rest } = json;
  if (textRun) {
    const { content, textStyle, ...extra } = textRun;
    return { kind: 'text', text: content ?? '', style: copyJson(textStyle ?? {}), ...extraOf(extra) };
  }
  const [name = 'unknown', data] = Object.entries(rest)[0] ?? [];
  return {
    kind: 'object',
    name,
    data: copyJson((data ?? {}) as Extra),
    length: (endIndex ?? 0) - (startIndex ?? 0),
  };
}

function extraOf(rest: object): { extra?: Extra } {
  return Object.keys(rest).length > 0 ? { extra: copyJson(rest) as Extra } : {};
}
