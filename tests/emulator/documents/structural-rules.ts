// What every documents.get answer obeys, whoever made the document: `brokenRules(json)` names what is wrong, [] for a sound one.
// Rules confirmed on captured documents; any test that produces a document may ask.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';

type Element = docs_v1.Schema$StructuralElement;
type DocumentTab = docs_v1.Schema$DocumentTab;

export function brokenRules(json: docs_v1.Schema$Document): string[] {
  const found: string[] = [];
  const contents: DocumentTab[] = json.tabs ? allTabs(json.tabs) : [json as DocumentTab];
  contents.forEach((tab, index) => {
    checkTab(tab, `tab ${index}`, found);
  });
  return found;
}

function allTabs(tabs: docs_v1.Schema$Tab[]): DocumentTab[] {
  return tabs.flatMap(tab => [tab.documentTab ?? {}, ...allTabs(tab.childTabs ?? [])]);
}

function checkTab(tab: DocumentTab, where: string, found: string[]): void {
  const body = tab.body?.content ?? [];
  const first = body[0];
  if (!first?.sectionBreak || first.startIndex !== undefined || first.endIndex !== 1) {
    found.push(`${where}: the body begins with a section break that ends at 1 and says no start`);
  }
  if (tab.namedStyles?.styles?.length !== 9) found.push(`${where}: nine named styles`);
  checkContent(body, 0, `${where} body`, found);
  for (const group of [tab.headers, tab.footers, tab.footnotes]) {
    for (const [id, segment] of Object.entries(group ?? {}))
      checkContent(segment.content ?? [], 0, `${where} ${id}`, found);
  }
  checkNamedRanges(tab, where, found);
}

function checkContent(content: Element[], from: number, where: string, found: string[]): void {
  let expected = from;
  content.forEach((element, index) => {
    const place = `${where}[${index}]`;
    const start = element.startIndex ?? 0;
    const end = element.endIndex ?? 0;
    if (start !== expected) found.push(`${place}: starts at ${start}, the one before ended at ${expected}`);
    if (element.sectionBreak && end - start !== 1) found.push(`${place}: a section break is one unit long`);
    if (element.paragraph) checkParagraph(element, place, found);
    if (element.table) checkTable(element, content[index - 1], content[index + 1], { place, found });
    if (element.tableOfContents)
      checkContent(element.tableOfContents.content ?? [], start + 1, `${place} contents`, found);
    expected = end;
  });
  if (!content[content.length - 1]?.paragraph) found.push(`${where}: ends with a paragraph`);
}

function checkParagraph({ startIndex, endIndex, paragraph }: Element, place: string, found: string[]): void {
  const elements = paragraph?.elements ?? [];
  let expected = startIndex ?? 0;
  elements.forEach((element, index) => {
    const [start, end] = [element.startIndex ?? 0, element.endIndex ?? 0];
    if (start !== expected) found.push(`${place}: element ${index} starts at ${start}, not ${expected}`);
    const text = element.textRun?.content;
    if (text === '') found.push(`${place}: element ${index} is an empty text`);
    if (text != null && text.length !== end - start)
      found.push(`${place}: element ${index} is not as long as its text`);
    if (text == null && !element.equation && end - start !== 1)
      found.push(`${place}: element ${index} is one unit long`);
    const inner = index === elements.length - 1 ? text?.slice(0, -1) : text;
    if (inner?.includes('\n')) found.push(`${place}: a newline inside the paragraph`);
    expected = end;
  });
  if (expected !== endIndex) found.push(`${place}: ends at ${endIndex}, its last element at ${expected}`);
  if (!elements[elements.length - 1]?.textRun?.content?.endsWith('\n')) found.push(`${place}: ends with a newline`);
  const { namedStyleType, direction } = paragraph?.paragraphStyle ?? {};
  if (!namedStyleType || !direction) found.push(`${place}: says its named style and direction`);
}

interface Report {
  place: string;
  found: string[];
}

function checkTable(element: Element, before: Element | undefined, after: Element | undefined, report: Report): void {
  const { place, found } = report;
  const rows = element.table?.tableRows ?? [];
  if (!after?.paragraph) found.push(`${place}: a paragraph follows a table`);
  if (!before || before.table) found.push(`${place}: no table stands right before a table`);
  if (element.table?.rows !== rows.length) found.push(`${place}: counts its rows`);
  let rowStart = (element.startIndex ?? 0) + 1;
  rows.forEach((row, r) => {
    if (row.startIndex !== rowStart) found.push(`${place} row ${r}: starts at ${row.startIndex}, not ${rowStart}`);
    if (row.tableCells?.length !== element.table?.columns) found.push(`${place} row ${r}: as many cells as columns`);
    let cellStart = rowStart + 1;
    row.tableCells?.forEach((cell, c) => {
      if (cell.startIndex !== cellStart)
        found.push(`${place} cell ${r},${c}: starts at ${cell.startIndex}, not ${cellStart}`);
      checkContent(cell.content ?? [], cellStart + 1, `${place} cell ${r},${c}`, found);
      if (cell.content?.[cell.content.length - 1]?.endIndex !== cell.endIndex)
        found.push(`${place} cell ${r},${c}: ends where its content ends`);
      cellStart = cell.endIndex ?? 0;
    });
    if (row.endIndex !== cellStart) found.push(`${place} row ${r}: ends where its last cell ends`);
    rowStart = row.endIndex ?? 0;
  });
  if (element.endIndex !== rowStart + 1) found.push(`${place}: ends one unit after its last row`);
}

function checkNamedRanges(tab: DocumentTab, where: string, found: string[]): void {
  const end = tab.body?.content?.[tab.body.content.length - 1]?.endIndex ?? 0;
  for (const group of Object.values(tab.namedRanges ?? {})) {
    for (const named of group.namedRanges ?? []) {
      for (const range of named.ranges ?? []) {
        const [from, to] = [range.startIndex ?? 0, range.endIndex ?? 0];
        if (from >= to || (!range.segmentId && to > end))
          found.push(`${where}: named range ${named.name} [${from}, ${to}) in ${end}`);
      }
    }
  }
}
