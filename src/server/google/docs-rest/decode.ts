// documents.get JSON → the blocks of the plan's tab, and back from a block's number to its place in the JSON.
// Pure; called by the REST adapter, by `npm run read-plan` and by tests.
import type { Block, Cell, DocumentReading, LinkedText, ParagraphStyle } from '../../../core/document/blocks.ts';
import { joinLines, joinTexts } from '../linked-text.ts';
import type {
  DocumentJson,
  ListsJson,
  ParagraphElementJson,
  ParagraphJson,
  StructuralElementJson,
  TabJson,
  TableCellJson,
} from './document-json.ts';

export interface DecodedDocument extends DocumentReading {
  readonly revisionId: string;
  /** '' in the older shape: requests then go to the first tab by themselves. */
  readonly tabId: string;
  /** The structural element of each block, in the same order. */
  readonly elements: readonly StructuralElementJson[];
}

/** Total: whatever is missing in the JSON reads as empty. The plan is the first tab; other tabs with text are named. */
export function decodeDocument(json: DocumentJson): DecodedDocument {
  const first = json.tabs?.[0];
  const body = first ? first.documentTab?.body : json.body;
  const lists = (first ? first.documentTab?.lists : json.lists) ?? {};
  // Section breaks are no blocks: DocumentApp does not show them as children of the body either.
  const elements = (body?.content ?? []).filter(element => !element.sectionBreak);
  return {
    title: json.title ?? '',
    blocks: elements.map(element => block(element, lists)),
    otherTabs: flatten(json.tabs ?? [])
      .slice(1)
      .filter(hasText)
      .map(tab => tab.tabProperties?.title ?? ''),
    revisionId: json.revisionId ?? '',
    tabId: first?.tabProperties?.tabId ?? '',
    elements,
  };
}

function block(element: StructuralElementJson, lists: ListsJson): Block {
  if (element.paragraph) {
    const { text } = paragraphText(element.paragraph, lists, ' ');
    return {
      kind: 'paragraph',
      style: (element.paragraph.paragraphStyle?.namedStyleType ?? 'NORMAL_TEXT') as ParagraphStyle,
      content: text,
      ...(element.paragraph.bullet ? { isListItem: true } : {}),
    };
  }
  if (element.table) {
    const rows = (element.table.tableRows ?? []).map(row =>
      (row.tableCells ?? []).map(cell => decodeCell(cell, lists)),
    );
    return { kind: 'table', rows };
  }
  return { kind: 'other', name: element.tableOfContents ? 'table of contents' : 'unknown' };
}

function decodeCell(cell: TableCellJson, lists: ListsJson): Cell {
  const lines: LinkedText[] = [];
  let hasUnreadable = false;
  for (const element of cell.content ?? []) {
    if (!element.paragraph) {
      hasUnreadable = true;
      continue;
    }
    const line = paragraphText(element.paragraph, lists, '\n');
    lines.push(line.text);
    hasUnreadable ||= line.hasUnreadable;
  }
  const { rowSpan = 1, columnSpan = 1 } = cell.tableCellStyle ?? {};
  return {
    content: joinLines(lines),
    ...(hasUnreadable ? { hasUnreadable } : {}),
    ...(rowSpan > 1 || columnSpan > 1 ? { span: { rows: rowSpan, columns: columnSpan } } : {}),
  };
}

function paragraphText(
  paragraph: ParagraphJson,
  lists: ListsJson,
  softBreak: string,
): { text: LinkedText; hasUnreadable: boolean } {
  const pieces: LinkedText[] = [];
  let hasUnreadable = isChecklist(paragraph, lists);
  for (const element of paragraph.elements ?? []) {
    const piece = elementText(element, softBreak);
    if (piece) pieces.push(piece);
    else hasUnreadable = true;
  }
  return { text: joinTexts(pieces), hasUnreadable };
}

/** Nothing for what has no words: a picture, a dropdown, an equation, a line. */
function elementText(element: ParagraphElementJson, softBreak: string): LinkedText | undefined {
  if (element.textRun) {
    // U+E907 stands where a non-text element is shown inside a run (W/docs/api/concepts/structure).
    const text = (element.textRun.content ?? '')
      .replace(/\n$/, '')
      .replace(/[\v\r]/g, softBreak)
      .replace(/\ue907/g, '');
    return linked(text, element.textRun.textStyle?.link?.url);
  }
  if (element.richLink) {
    const { title, uri } = element.richLink.richLinkProperties ?? {};
    return linked(title || uri || '', uri);
  }
  if (element.person)
    return linked(element.person.personProperties?.name || element.person.personProperties?.email || '');
  if (element.dateElement) return linked(element.dateElement.dateElementProperties?.displayText ?? '');
  return undefined;
}

function linked(text: string, url?: string): LinkedText {
  return { text, links: url && text ? [{ from: 0, to: text.length, url }] : [] };
}

/** A native checklist is a list without a glyph; the API does not tell whether its box is ticked (F§5.5). */
function isChecklist(paragraph: ParagraphJson, lists: ListsJson): boolean {
  if (!paragraph.bullet) return false;
  const levels = lists[paragraph.bullet.listId ?? '']?.listProperties?.nestingLevels;
  const level = levels?.[paragraph.bullet.nestingLevel ?? 0];
  return !!level && !level.glyphSymbol && (level.glyphType ?? 'GLYPH_TYPE_UNSPECIFIED') === 'GLYPH_TYPE_UNSPECIFIED';
}

function flatten(tabs: readonly TabJson[]): TabJson[] {
  return tabs.reduce<TabJson[]>((all, tab) => all.concat(tab, flatten(tab.childTabs ?? [])), []);
}

function hasText(tab: TabJson): boolean {
  return decodeDocument({ tabs: [tab] }).blocks.some(
    found => found.kind === 'table' || (found.kind === 'paragraph' && found.content.text.trim() !== ''),
  );
}
