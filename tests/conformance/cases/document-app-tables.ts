// DocumentApp: tables, rows and cells as the plan is written and read. Run in a Doc made by prepareDocument.
import { type Case, equal, throws } from '../script/case.ts';
import { emptyBody } from '../script/files.ts';

const TABLE = 'A/reference/document/table';
const CELL = 'A/reference/document/table-cell';
const ROW = 'A/reference/document/table-row';

const newTable = (cells: string[][]): GoogleAppsScript.Document.Table => emptyBody().appendTable(cells);
const TWO_ROWS = [
  ['a', 'b'],
  ['c', 'd'],
];

export const cases: Case[] = [
  {
    name: 'a table made from texts has their rows and cells',
    source: TABLE,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      equal([table.getNumRows(), table.getRow(1).getNumCells(), table.getCell(1, 0).getText()], [2, 2, 'c']);
    },
  },
  {
    name: 'an inserted row is empty of cells until they are appended',
    source: `${TABLE}#inserttablerowchildindex; ${ROW}#appendtablecelltextcontents`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      const row = table.insertTableRow(1);
      equal(row.getNumCells(), 0, 'cells at first');
      row.appendTableCell('new');
      row.appendTableCell('');
      equal(table.getText(), 'a\nb\nnew\n\nc\nd');
    },
  },
  {
    name: 'text of a table and of a row is that of its cells, a line each; offsets of looks count these line ends',
    source: `${TABLE}#editAsText(); apps-script-behaviours, DocumentApp 3`,
    host: 'document',
    run() {
      const table = newTable([
        ['a', ''],
        ['', 'see it'],
      ]);
      table.getCell(1, 1).editAsText().setLinkUrl(4, 5, 'https://example.org/');
      equal([table.getText(), table.getRow(1).getText()], ['a\n\n\nsee it', '\nsee it']);
      const [whole, row] = [table.editAsText(), table.getRow(1).editAsText()];
      equal(
        [whole.getText(), whole.getLinkUrl(8), whole.getLinkUrl(7)],
        ['a\n\n\nsee it', 'https://example.org/', null],
      );
      equal([row.getText(), row.getLinkUrl(5), row.getLinkUrl(4)], ['\nsee it', 'https://example.org/', null]);
    },
  },
  {
    name: 'removing a row moves those below it up',
    source: `${TABLE}#removerowrowindex`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      table.removeRow(0);
      equal([table.getNumRows(), table.getText()], [1, 'c\nd']);
    },
  },
  {
    name: 'a cell holds paragraphs: more are appended, those before the last can be removed',
    source: CELL,
    host: 'document',
    run() {
      const cell = newTable(TWO_ROWS).getCell(0, 0);
      cell.appendParagraph('more');
      equal([cell.getNumChildren(), cell.getText()], [2, 'a\nmore']);
      cell.removeChild(cell.getChild(0));
      equal([cell.getNumChildren(), cell.getText(), String(cell.getChild(0).getType())], [1, 'more', 'PARAGRAPH']);
    },
  },
  {
    name: 'setText of a cell leaves only the new words',
    source: `${CELL}#settexttext`,
    host: 'document',
    run() {
      const cell = newTable([['old']]).getCell(0, 0);
      cell.appendParagraph('more');
      cell.setText('new');
      equal([cell.getNumChildren(), cell.getText()], [1, 'new']);
    },
  },
  {
    name: 'words of a cell are deleted and inserted within its first paragraph',
    source: 'A/reference/document/text',
    host: 'document',
    run() {
      const cell = newTable([['old']]).getCell(0, 0);
      const text = cell.getChild(0).asParagraph().editAsText();
      text.deleteText(0, 2);
      text.insertText(0, 'new');
      equal([cell.getNumChildren(), cell.getText()], [1, 'new']);
    },
  },
  {
    name: 'words can be inserted into an empty cell',
    source: 'A/reference/document/text#inserttextoffset,-text',
    host: 'document',
    run() {
      const cell = newTable([['']]).getCell(0, 0);
      cell.getChild(0).asParagraph().editAsText().insertText(0, 'first');
      equal(cell.getText(), 'first');
    },
  },
  {
    name: 'a cell of an unmerged table spans one row and one column',
    source: `${CELL}#getcolspan`,
    host: 'document',
    run() {
      const cell = newTable(TWO_ROWS).getCell(0, 0);
      equal([cell.getRowSpan(), cell.getColSpan()], [1, 1]);
    },
  },
  {
    name: 'borders, widths and tints read back as set',
    source: `${TABLE}; ${CELL}`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      table.setBorderColor('#dadce0');
      table.setBorderWidth(0.75);
      table.setColumnWidth(0, 126);
      table.getCell(0, 0).setBackgroundColor('#e8f0fe');
      equal([table.getBorderColor(), table.getBorderWidth(), table.getColumnWidth(0)], ['#dadce0', 0.75, 126]);
      equal([table.getCell(0, 0).getBackgroundColor(), table.getCell(0, 1).getBackgroundColor()], ['#e8f0fe', null]);
    },
  },
  {
    name: 'a cell outside of the table is refused',
    source: TABLE,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      throws(() => table.getRow(2), '(2)');
      throws(() => table.getCell(0, 5), '(5)');
    },
  },
  {
    name: 'a table keeps its rows when it is the child of a body found again',
    source: 'A/reference/document/body#getchildchildindex',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendTable(TWO_ROWS);
      const table = body.getChild(1).asTable();
      table.getCell(1, 1).setText('D');
      equal([body.getTables().length, table.getText()], [1, 'a\nb\nc\nD']);
      throws(() => body.getChild(1).asParagraph(), '');
    },
  },
];
