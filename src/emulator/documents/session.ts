// The private copy of a document that one execution works on (DocumentApp): nodes know their parents, and `save` writes what this
// execution changed over whatever others changed meanwhile. Edits of the copy go through the methods here, so that parents stay true.

import { copyJson } from '../copy-json.ts';
import type { DocumentsBody } from './body.ts';
import { copyDocument, copyNode } from './copy.ts';
import { emptyTab, plainParagraph } from './defaults.ts';
import { segmentById, shiftRanges } from './indexes.ts';
import { forgetKeys, numberNodes } from './keys.ts';
import { mergeDocuments } from './merge.ts';
import {
  allTabs,
  type Block,
  blockLists,
  type Cell,
  type Contents,
  type Inline,
  type ObjectInline,
  type Paragraph,
  type Row,
  type Segment,
  type StoredDocument,
  segmentsOf,
  type Tab,
  type Table,
  type TextStyle,
} from './model.ts';
import { insertInlines, textInline } from './runs.ts';
import { sameJson } from './same-json.ts';
import { contentUnits, difference } from './units.ts';

/** What can hold blocks. */
export type Holder = Segment | Cell | Contents;
export type Node = Block | Row | Cell | ObjectInline;
export type Parent = Holder | Table | Row | Paragraph;

export class EditingSession {
  readonly draft: StoredDocument;
  private readonly body: DocumentsBody;
  private readonly email: string;
  private readonly base: StoredDocument;
  private readonly parents = new Map<object, Parent>();
  private readonly fresh = new WeakSet<Paragraph>();
  private readonly loose = new WeakSet<Paragraph>();

  constructor(body: DocumentsBody, id: string, email: string) {
    this.body = body;
    this.email = email;
    this.base = body.document(id);
    this.draft = copyDocument(this.base);
    for (const tab of allTabs(this.draft.tabs)) for (const segment of segmentsOf(tab)) this.adoptSegment(segment);
  }

  /** Undefined for a detached node, and for body, header and footer. */
  parentOf(node: Node): Parent | undefined {
    return this.parents.get(node);
  }

  adoptSegment(segment: Segment): void {
    for (const block of segment.content) this.adopt(block, segment);
  }

  /** Puts a block at a place of the holder's content (section breaks count). */
  insertBlock(holder: Holder, at: number, block: Block): void {
    holder.content.splice(at, 0, block);
    this.adopt(block, holder);
  }

  removeBlock(block: Block): void {
    const holder = this.parents.get(block) as Holder | undefined;
    if (!holder) return;
    holder.content.splice(holder.content.indexOf(block), 1);
    this.parents.delete(block);
  }

  insertRow(table: Table, at: number, row: Row): void {
    table.rows.splice(at, 0, row);
    this.adopt(row, table);
  }

  insertCell(row: Row, at: number, cell: Cell): void {
    row.cells.splice(at, 0, cell);
    this.adopt(cell, row);
  }

  /** Takes any node out of its parent. */
  remove(node: Node): void {
    const parent = this.parents.get(node);
    if (!parent) return;
    if (node.kind === 'row') (parent as Table).rows.splice((parent as Table).rows.indexOf(node), 1);
    else if (node.kind === 'cell') (parent as Row).cells.splice((parent as Row).cells.indexOf(node), 1);
    else if (node.kind === 'object') {
      const paragraph = parent as Paragraph;
      paragraph.elements = paragraph.elements.filter(inline => inline !== node);
    } else (parent as Holder).content.splice((parent as Holder).content.indexOf(node), 1);
    this.parents.delete(node);
  }

  /** Tells the node and all below who their parents are. */
  adopt(node: Node, parent: Parent): void {
    this.parents.set(node, parent);
    if (node.kind === 'paragraph') {
      for (const inline of node.elements) if (inline.kind === 'object') this.parents.set(inline, node);
    } else if (node.kind === 'table') for (const row of node.rows) this.adopt(row, node);
    else if (node.kind === 'row') for (const cell of node.cells) this.adopt(cell, node);
    else if (node.kind === 'cell' || node.kind === 'contents')
      for (const block of node.content) this.adopt(block, node);
  }

  /** Text and objects into a paragraph; the objects learn where they are. */
  insertInlines(paragraph: Paragraph, at: number, inlines: readonly Inline[]): void {
    insertInlines(paragraph, at, inlines);
    for (const inline of inlines) if (inline.kind === 'object') this.parents.set(inline, paragraph);
  }

  /** A copy that stands nowhere yet: a node of its own to a merge, and what is in it knows its parent. */
  copyOf<T extends Node>(node: T): T {
    const copy = copyNode(node);
    forgetKeys(copy);
    this.adopt(copy, copy as Parent);
    this.parents.delete(copy);
    return copy;
  }

  /** Holds the words of a Text that stands nowhere. */
  looseParagraph(runs: readonly { text: string; style: TextStyle }[]): Paragraph {
    const paragraph = plainParagraph();
    paragraph.elements.unshift(...runs.map(({ text, style }) => textInline(text, style)));
    this.loose.add(paragraph);
    return paragraph;
  }

  isLoose(paragraph: Paragraph): boolean {
    return this.loose.has(paragraph);
  }

  /** A paragraph made in this session reports its computed look until its text is set (observed on live Google). */
  markFresh(paragraph: Paragraph): void {
    this.fresh.add(paragraph);
  }

  isFresh(paragraph: Paragraph): boolean {
    return this.fresh.has(paragraph);
  }

  unmarkFresh(paragraph: Paragraph): void {
    this.fresh.delete(paragraph);
  }

  /** The tab that shows this segment. */
  tabOf(segment: Segment): Tab | undefined {
    return allTabs(this.draft.tabs).find(tab => segmentsOf(tab).includes(segment));
  }

  get isChanged(): boolean {
    return !sameJson(this.base.tabs, this.draft.tabs);
  }

  /** Stores the changes, if there are any. Ends the session: the copy is now what is stored, and never changes again. */
  save(): void {
    if (!this.isChanged) return;
    this.makeSound();
    const current = this.body.document(this.draft.id);
    this.draft.nextKey = Math.max(this.draft.nextKey, current.nextKey);
    numberNodes(this.draft);
    const isAlone = current.revisionId === this.base.revisionId;
    const saved = isAlone
      ? { ...this.draft, revisionId: current.revisionId }
      : mergeDocuments(this.base, this.draft, current);
    moveRanges(current, saved);
    this.body.save(saved, this.email);
  }

  /** What DocumentApp lets stand for a while and a stored document never has: tables side by side or last, rows of unequal length. */
  private makeSound(): void {
    for (const tab of allTabs(this.draft.tabs)) {
      for (const segment of segmentsOf(tab)) {
        for (const list of blockLists(segment.content)) separateTables(list);
        this.adoptSegment(segment);
      }
    }
  }
}

function separateTables(list: Block[]): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const block = list[at]!;
    if (block.kind !== 'table') continue;
    padRows(block);
    if (list[at + 1]?.kind !== 'paragraph') list.splice(at + 1, 0, plainParagraph());
  }
  if (list[list.length - 1]?.kind !== 'paragraph') list.push(plainParagraph());
}

/** Rows get as many cells as the longest has; column widths keep to the columns. */
function padRows(table: Table): void {
  table.columns = Math.max(0, ...table.rows.map(row => row.cells.length));
  for (const row of table.rows) {
    while (row.cells.length < table.columns) {
      const content: Block[] = [plainParagraph()];
      row.cells.push({ kind: 'cell', key: 0, content, style: { rowSpan: 1, columnSpan: 1 } });
    }
  }
  const properties = table.style.tableColumnProperties ?? [];
  table.style.tableColumnProperties = Array.from(
    { length: table.columns },
    (_, column) => properties[column] ?? { widthType: 'EVENLY_DISTRIBUTED' },
  );
}

/** Named ranges of the stored document follow the difference that this save makes. */
function moveRanges(before: StoredDocument, after: StoredDocument): void {
  for (const tab of allTabs(after.tabs)) {
    const old = allTabs(before.tabs).find(({ id }) => id === tab.id);
    tab.namedRanges = copyJson(old?.namedRanges ?? []);
    if (tab.namedRanges.length === 0) continue;
    for (const segment of segmentsOf(old ?? emptyTab('', ''))) {
      const now = segmentById(tab, segment.id);
      if (now) shiftRanges(tab, segment.id, difference(contentUnits(segment.content), contentUnits(now.content)));
    }
  }
}
