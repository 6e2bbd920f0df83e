// Typing into a plan Doc by hand, as a student without the add-on does: finds the cell by the words beside it.
import type { Json, Person } from './person.ts';

interface CellPlace {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DOCUMENTS = 'https://docs.googleapis.com/v1/documents';
const LINE = 'startIndex,endIndex,paragraph(elements(textRun(content)))';
const WORDS = `body(content(${LINE},table(tableRows(tableCells(content(${LINE}))))))`;

/** Replaces a cell's words. `row` is the row's first cell, `column` from 0; `table` the first words of its header. Throws when there is none. */
export function typeInto(
  person: Person,
  documentId: string,
  at: { table: RegExp; row: RegExp | number; column: number },
  text: string,
  url = '',
): void {
  const document = person.rest('GET', `${DOCUMENTS}/${documentId}?prettyPrint=false&fields=${WORDS}`);
  const tables = tablesOf(document);
  const table = tables.find(rows => at.table.test(rows[0]?.[0]?.text ?? ''));
  const row = table?.find((cells, index) =>
    typeof at.row === 'number' ? index === at.row : at.row.test(cells[0]?.text ?? ''),
  );
  const cell = row?.[at.column];
  if (!cell) throw new Error(`no cell ${at.table} / ${at.row} / ${at.column}`);
  const requests: Json[] = [];
  if (cell.end > cell.start)
    requests.push({ deleteContentRange: { range: { startIndex: cell.start, endIndex: cell.end } } });
  requests.push({ insertText: { location: { index: cell.start }, text } });
  if (url) {
    const range = { startIndex: cell.start, endIndex: cell.start + text.length };
    requests.push({ updateTextStyle: { range, textStyle: { link: { url } }, fields: 'link' } });
  }
  person.rest('POST', `${DOCUMENTS}/${documentId}:batchUpdate`, { requests });
}

interface Structural {
  startIndex?: number;
  endIndex: number;
  paragraph?: { elements: { textRun?: { content: string } }[] };
  table?: { tableRows: { tableCells: { content: Structural[] }[] }[] };
}

function tablesOf(document: Json): CellPlace[][][] {
  const content = (document.body as { content: Structural[] }).content;
  return content
    .filter(element => element.table)
    .map(element => element.table?.tableRows.map(row => row.tableCells.map(cell => place(cell.content))) ?? []);
}

function place(content: Structural[]): CellPlace {
  const text = content
    .map(element => (element.paragraph?.elements ?? []).map(found => found.textRun?.content ?? '').join(''))
    .join('');
  const last = content[content.length - 1];
  return { text: text.trim(), start: content[0]?.startIndex ?? 0, end: (last?.endIndex ?? 1) - 1 };
}
