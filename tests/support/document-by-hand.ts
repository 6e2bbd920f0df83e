// What a person does to a Doc by mouse and keyboard, without the add-on: typing into cells, rows and columns, merging, deleting,
// pasting. Tables are named by the words in their first cell. For tests of plans that people have damaged.
import type { Json, Person } from '../../scripts/demo/person.ts';

const DOCUMENTS = 'https://docs.googleapis.com/v1/documents';

export interface CellOnPage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface TableOnPage {
  readonly start: number;
  readonly end: number;
  readonly rows: readonly (readonly CellOnPage[])[];
}

interface Structural {
  startIndex?: number;
  endIndex: number;
  paragraph?: { elements: { textRun?: { content: string } }[]; paragraphStyle?: { namedStyleType?: string } };
  table?: { tableRows: { tableCells: { content: Structural[] }[] }[] };
}

const words = (content: readonly Structural[]): string =>
  content
    .flatMap(element => element.paragraph?.elements ?? [])
    .map(element => element.textRun?.content ?? '')
    .join('')
    .trim();

function cellOnPage({ content }: { content: Structural[] }): CellOnPage {
  return {
    text: words(content),
    start: content[0]?.startIndex ?? 0,
    end: (content[content.length - 1]?.endIndex ?? 1) - 1,
  };
}

export class DocumentByHand {
  readonly person: Person;
  readonly id: string;

  constructor(person: Person, id: string) {
    this.person = person;
    this.id = id;
  }

  change(...requests: Json[]): Json {
    if (requests.length === 0) return {};
    return this.person.rest('POST', `${DOCUMENTS}/${this.id}:batchUpdate`, { requests });
  }

  content(): Structural[] {
    return (this.person.rest('GET', `${DOCUMENTS}/${this.id}`)['body'] as { content: Structural[] }).content;
  }

  tables(head: RegExp): TableOnPage[] {
    return this.content()
      .filter(element => element.table)
      .map(element => ({
        start: element.startIndex ?? 0,
        end: element.endIndex,
        rows: (element.table?.tableRows ?? []).map(row => row.tableCells.map(cellOnPage)),
      }))
      .filter(({ rows }) => head.test(rows[0]?.[0]?.text ?? ''));
  }

  /** The first table with these words in its first cell. Throws when there is none. */
  table(head: RegExp): TableOnPage {
    const found = this.tables(head)[0];
    if (!found) throw new Error(`no table ${head}`);
    return found;
  }

  /** Replaces a cell's words; `row` from 0, or the words of the row's first cell. */
  type(head: RegExp, row: number | RegExp, column: number, text: string): void {
    const cells = this.table(head).rows.find((each, index) =>
      typeof row === 'number' ? index === row : row.test(each[0]?.text ?? ''),
    );
    const cell = cells?.[column];
    if (!cell) throw new Error(`no cell ${head} / ${row} / ${column}`);
    this.change(
      ...(cell.end > cell.start
        ? [{ deleteContentRange: { range: { startIndex: cell.start, endIndex: cell.end } } }]
        : []),
      ...(text === '' ? [] : [{ insertText: { location: { index: cell.start }, text } }]),
    );
  }

  rowOf(head: RegExp, label: RegExp): number {
    return this.table(head).rows.findIndex(row => label.test(row[0]?.text ?? ''));
  }

  private at(head: RegExp, rowIndex: number, columnIndex: number): Json {
    return { tableStartLocation: { index: this.table(head).start }, rowIndex, columnIndex };
  }

  insertRow(head: RegExp, below: number): void {
    this.change({ insertTableRow: { tableCellLocation: this.at(head, below, 0), insertBelow: true } });
  }

  insertRowAbove(head: RegExp, row: number): void {
    this.change({ insertTableRow: { tableCellLocation: this.at(head, row, 0), insertBelow: false } });
  }

  deleteRow(head: RegExp, row: number): void {
    this.change({ deleteTableRow: { tableCellLocation: this.at(head, row, 0) } });
  }

  insertColumn(head: RegExp, rightOf: number): void {
    this.change({ insertTableColumn: { tableCellLocation: this.at(head, 0, rightOf), insertRight: true } });
  }

  deleteColumn(head: RegExp, column: number): void {
    this.change({ deleteTableColumn: { tableCellLocation: this.at(head, 0, column) } });
  }

  /** One row, from this column, so many columns wide. */
  merge(head: RegExp, row: number, column: number, columnSpan: number): void {
    this.change({
      mergeTableCells: { tableRange: { tableCellLocation: this.at(head, row, column), rowSpan: 1, columnSpan } },
    });
  }

  unmerge(head: RegExp, row: number, column: number, columnSpan: number): void {
    this.change({
      unmergeTableCells: { tableRange: { tableCellLocation: this.at(head, row, column), rowSpan: 1, columnSpan } },
    });
  }

  deleteTable(head: RegExp): void {
    const { start, end } = this.table(head);
    this.change({ deleteContentRange: { range: { startIndex: start, endIndex: end } } });
  }

  paragraph(text: RegExp): { readonly start: number; readonly end: number; readonly text: string } {
    const found = this.content().find(element => element.paragraph && text.test(words([element])));
    if (!found) throw new Error(`no paragraph ${text}`);
    return { start: found.startIndex ?? 0, end: found.endIndex, text: words([found]) };
  }

  retype(text: RegExp, after: string): void {
    const { start, end } = this.paragraph(text);
    this.change(
      { deleteContentRange: { range: { startIndex: start, endIndex: end - 1 } } },
      { insertText: { location: { index: start }, text: after } },
    );
  }

  deleteParagraph(text: RegExp): void {
    const { start, end } = this.paragraph(text);
    this.change({ deleteContentRange: { range: { startIndex: start, endIndex: end } } });
  }

  /** A new paragraph before the one with these words, as Heading 1. */
  addHeadingBefore(text: RegExp, heading: string): void {
    const { start } = this.paragraph(text);
    this.change(
      { insertText: { location: { index: start }, text: `${heading}\n` } },
      {
        updateParagraphStyle: {
          range: { startIndex: start, endIndex: start + heading.length },
          paragraphStyle: { namedStyleType: 'HEADING_1' },
          fields: 'namedStyleType',
        },
      },
    );
  }

  addHeadingAtEnd(heading: string): void {
    const content = this.content();
    const end = (content[content.length - 1]?.endIndex ?? 2) - 1;
    this.change(
      { insertText: { location: { index: end }, text: `\n${heading}\n` } },
      {
        updateParagraphStyle: {
          range: { startIndex: end + 1, endIndex: end + 1 + heading.length },
          paragraphStyle: { namedStyleType: 'HEADING_1' },
          fields: 'namedStyleType',
        },
      },
    );
  }

  /** A table pasted below everything else. */
  pasteTable(cells: readonly (readonly string[])[]): void {
    this.change({ insertText: { endOfSegmentLocation: {}, text: '\n' } });
    this.change({
      insertTable: { endOfSegmentLocation: {}, rows: cells.length, columns: cells[0]?.length ?? 1 },
    });
    const all = this.tables(/^$/);
    const made = all[all.length - 1];
    if (!made) throw new Error('the pasted table is not there');
    const typed = made.rows.flatMap((row, r) =>
      row.map((cell, c) => ({ index: cell.start, text: cells[r]?.[c] ?? '' })),
    );
    this.change(
      ...typed
        .reverse()
        .filter(({ text }) => text !== '')
        .map(({ index, text }) => ({ insertText: { location: { index }, text } })),
    );
  }

  /** Select all, delete. */
  empty(): void {
    const content = this.content();
    const end = (content[content.length - 1]?.endIndex ?? 2) - 1;
    this.change({ deleteContentRange: { range: { startIndex: 1, endIndex: end } } });
  }

  /** A second tab with these words. */
  addTab(title: string, text: string): void {
    const reply = this.change({ addDocumentTab: { tabProperties: { title } } });
    const replies = reply['replies'] as { addDocumentTab: { tabProperties: { tabId: string } } }[];
    const tabId = replies[0]?.addDocumentTab.tabProperties.tabId;
    this.change({ insertText: { endOfSegmentLocation: { tabId }, text } });
  }

  deleteTab(title: string): void {
    const tabs = this.person.rest('GET', `${DOCUMENTS}/${this.id}?includeTabsContent=true`)['tabs'] as {
      tabProperties: { tabId: string; title: string };
    }[];
    const found = tabs.find(tab => tab.tabProperties.title === title);
    if (!found) throw new Error(`no tab ${title}`);
    this.change({ deleteTab: { tabId: found.tabProperties.tabId } });
  }
}
