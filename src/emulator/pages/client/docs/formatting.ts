// What the toolbar and shortcuts do beyond text: styles, lists, links, tables. Each is one batch of Docs API requests.
import type { DocsRequest, DocumentSession } from './document-session.ts';
import type { TypingStyle } from './editor.tsx';
import { type Place, placeAt, placesOf, type TablePlace, type Tree } from './model.ts';
import type { TextStyle } from './wire.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const ordered = (caret: { anchor: number; focus: number } | undefined): Range => ({
  start: Math.min(caret?.anchor ?? 1, caret?.focus ?? 1),
  end: Math.max(caret?.anchor ?? 1, caret?.focus ?? 1),
});

const touched = (tree: Tree, { start, end }: Range): readonly Place[] =>
  placesOf(tree).filter(place => place.start <= end && place.end >= start);

/** Whole paragraphs of the selection, each as its own range, because a range may not leave a cell. */
function perParagraph(doc: DocumentSession, make: (range: object, place: Place) => DocsRequest): Promise<void> {
  return doc.command((tree, caret) =>
    touched(tree, ordered(caret)).map(place =>
      make({ startIndex: place.start, endIndex: place.end + 1, tabId: doc.tabId }, place),
    ),
  );
}

export function setNamedStyle(doc: DocumentSession, namedStyleType: string): void {
  void perParagraph(doc, range => ({
    updateParagraphStyle: { range, paragraphStyle: { namedStyleType }, fields: 'namedStyleType' },
  }));
}

export function toggleBullets(doc: DocumentSession, want: 'on' | 'off' | 'toggle'): void {
  const places = touched(doc.tree, ordered(doc.caret));
  const isOn = want === 'toggle' ? !places.every(place => place.paragraph.bullet) : want === 'on';
  void perParagraph(doc, range =>
    isOn
      ? { createParagraphBullets: { range, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } }
      : { deleteParagraphBullets: { range } },
  );
}

/** Text ranges of the selection, one a paragraph. */
const textRanges = (
  tree: Tree,
  range: Range,
  tabId: string,
): { startIndex: number; endIndex: number; tabId: string }[] =>
  touched(tree, range)
    .map(place => ({ startIndex: Math.max(place.start, range.start), endIndex: Math.min(place.end, range.end), tabId }))
    .filter(part => part.startIndex < part.endIndex);

export function toggleTextStyle(doc: DocumentSession, name: 'bold' | 'italic', typingStyle: TypingStyle): void {
  const isOn = styleAtCaret(doc, typingStyle)[name] ?? false;
  const range = ordered(doc.caret);
  if (range.start === range.end) {
    typingStyle.current = { ...typingStyle.current, [name]: !isOn };
    doc.announce();
    return;
  }
  void doc.command((tree, caret) =>
    textRanges(tree, ordered(caret), doc.tabId).map(part => ({
      updateTextStyle: { range: part, textStyle: { [name]: !isOn }, fields: name },
    })),
  );
}

/** '' takes the link away. */
export function setLink(doc: DocumentSession, range: Range, url: string): void {
  void doc.command(tree =>
    textRanges(tree, range, doc.tabId).map(part => ({
      updateTextStyle: { range: part, textStyle: url === '' ? {} : { link: { url } }, fields: 'link' },
    })),
  );
}

/** Text style a person sees at the caret: that of the selected text's first letter, else what typing would continue. */
export function styleAtCaret(doc: DocumentSession, typingStyle: TypingStyle): TextStyle {
  const { start, end } = ordered(doc.caret);
  const place = placeAt(doc.tree, start);
  if (!place) return {};
  const wanted = start === end ? start - 1 : start;
  let index = place.start;
  let found = place.paragraph.runs[0]?.style ?? {};
  for (const run of place.paragraph.runs) {
    if (index <= wanted) found = run.style;
    index += run.text.length;
  }
  return { ...found, ...typingStyle.current };
}

// ---- tables ----

export function insertTable(doc: DocumentSession, rows: number, columns: number): void {
  let tableAt = 0;
  void doc.command(
    (tree, caret) => {
      const place = placeAt(tree, ordered(caret).start);
      if (!place || place.table) {
        doc.onRefusal('A table cannot go inside another table here. Put the cursor outside the table first.');
        return [];
      }
      tableAt = place.end + 1;
      return [{ insertTable: { rows, columns, location: { index: place.end, tabId: doc.tabId } } }];
    },
    tree => placesOf(tree).find(place => place.table?.start === tableAt)?.start,
  );
}

type TableAct = 'row-above' | 'row-below' | 'row-delete' | 'column-left' | 'column-right' | 'column-delete' | 'delete';

/** Acts on the table the caret is in. */
export function actOnTable(doc: DocumentSession, act: TableAct): void {
  void doc.command((tree, caret) => {
    const table = placeAt(tree, ordered(caret).start)?.table;
    return table ? [tableRequest(table, act, doc.tabId)] : [];
  });
}

function tableRequest(table: TablePlace, act: TableAct, tabId: string): DocsRequest {
  const tableCellLocation = {
    tableStartLocation: { index: table.start, tabId },
    rowIndex: table.row,
    columnIndex: table.column,
  };
  if (act === 'row-above' || act === 'row-below')
    return { insertTableRow: { tableCellLocation, insertBelow: act === 'row-below' } };
  if (act === 'column-left' || act === 'column-right') {
    return { insertTableColumn: { tableCellLocation, insertRight: act === 'column-right' } };
  }
  if (act === 'row-delete') return { deleteTableRow: { tableCellLocation } };
  if (act === 'column-delete') return { deleteTableColumn: { tableCellLocation } };
  return { deleteContentRange: { range: { startIndex: table.start, endIndex: table.end, tabId } } };
}

/** The same table again, below the one the caret is in: words, bold, cell colours and column widths. */
export function duplicateTable(doc: DocumentSession): void {
  let copyAt = 0;
  void doc.command(
    (tree, caret) => {
      const here = placeAt(tree, ordered(caret).start);
      if (!here?.table) return [];
      // The newline that comes with a new table keeps the two apart.
      copyAt = here.table.end + 1;
      return copyRequests(tree, here.table, doc.tabId);
    },
    tree => placesOf(tree).find(place => (place.table?.start ?? 0) >= copyAt)?.start,
  );
}

function copyRequests(tree: Tree, source: TablePlace, tabId: string): DocsRequest[] {
  const { table } = source;
  const columns = table.rows[0]?.cells.length ?? 1;
  const start = source.end + 1;
  const requests: DocsRequest[] = [
    { insertTable: { rows: table.rows.length, columns, location: { index: source.end, tabId } } },
  ];
  const tableStartLocation = { index: start, tabId };
  table.widths.forEach((width, index) => {
    if (!width?.magnitude) return;
    const tableColumnProperties = { widthType: 'FIXED_WIDTH', width: { magnitude: width.magnitude, unit: 'PT' } };
    requests.push({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [index],
        tableColumnProperties,
        fields: 'widthType,width',
      },
    });
  });
  for (let row = table.rows.length - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const index = start + 3 + row * (1 + 2 * columns) + 2 * column;
      const places = placesOf(tree).filter(
        at => at.table?.table === table && at.table.row === row && at.table.column === column,
      );
      requests.push(...cellRequests(places, { index, tabId, tableStartLocation, row, column, source }));
    }
  }
  return requests;
}

interface CopyTarget {
  readonly index: number;
  readonly tabId: string;
  readonly tableStartLocation: object;
  readonly row: number;
  readonly column: number;
  readonly source: TablePlace;
}

function cellRequests(places: readonly Place[], to: CopyTarget): DocsRequest[] {
  const { index, tabId, row, column } = to;
  const text = places.map(place => place.paragraph.text.replace(/\ue907/g, '')).join('\n');
  const requests: DocsRequest[] = text === '' ? [] : [{ insertText: { location: { index, tabId }, text } }];
  const isBold = places.some(place => place.paragraph.runs.some(run => run.style.bold));
  if (isBold && text !== '') {
    const range = { startIndex: index, endIndex: index + text.length, tabId };
    requests.push({ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } });
  }
  const {
    rowSpan: _rows,
    columnSpan: _columns,
    ...tableCellStyle
  } = to.source.table.rows[row]?.cells[column]?.style ?? {};
  const fields = Object.keys(tableCellStyle).join(',');
  if (fields !== '') {
    const tableRange = {
      tableCellLocation: { tableStartLocation: to.tableStartLocation, rowIndex: row, columnIndex: column },
      rowSpan: 1,
      columnSpan: 1,
    };
    requests.push({ updateTableCellStyle: { tableRange, tableCellStyle, fields } });
  }
  return requests;
}
