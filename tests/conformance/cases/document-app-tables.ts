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
  {
    name: 'rows and cells are appended, inserted and removed at their index; what is removed is given back',
    source: `${TABLE}#appendtablerow, #removerowrowindex; ${ROW}#inserttablecellchildindex,-textcontents, #removecellcellindex`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      const row = table.appendTableRow();
      row.appendTableCell('f');
      row.insertTableCell(0, 'e');
      equal([table.getText(), row.getNumCells(), row.getNumChildren()], ['a\nb\nc\nd\ne\nf', 2, 2]);
      equal([row.getCell(1).getText(), row.getChild(0).asTableCell().getText(), table.getNumChildren()], ['f', 'e', 3]);
      equal([row.removeCell(0).getText(), row.getText()], ['e', 'f'], 'cell');
      row.insertTableCell(1);
      equal([table.removeRow(0).getText(), table.getText()], ['a\nb', 'c\nd\nf\n'], 'row');
      throws(() => table.removeRow(7), '(7)');
      throws(() => row.insertTableCell(9, 'x'), 'must be less than or equal to the number of child elements');
      throws(() => table.insertTableRow(9), 'must be less than or equal to the number of child elements');
    },
  },
  {
    name: 'a row put in comes with its cells; one that stands in a table is refused',
    source: `${TABLE}#appendtablerowtablerow, #inserttablerowchildindex,-tablerow; seen live, 7`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      table.insertTableRow(0, table.getRow(1).copy());
      equal(table.getText(), 'c\nd\na\nb\nc\nd');
      throws(() => table.appendTableRow(table.getRow(0)), 'Element must be detached.');
      throws(() => table.getRow(0).appendTableCell(table.getCell(1, 1)), 'Element must be detached.');
    },
  },
  {
    name: 'a cleared row has no cells, a cleared table no rows, a cleared cell one empty paragraph',
    source: `${TABLE}#clear; ${ROW}#clear; ${CELL}#clear`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      table.getCell(0, 0).appendParagraph('more');
      equal([table.getCell(0, 0).clear().getText(), table.getCell(0, 0).getNumChildren()], ['', 1], 'cell');
      equal([table.getRow(0).clear().getNumCells(), table.getText()], [0, 'c\nd'], 'row');
      equal(table.clear().getNumRows(), 0, 'table');
      table.removeFromParent();
    },
  },
  {
    name: 'a cell takes items, tables and rules at the end and at an index, and ends with a paragraph',
    source: CELL,
    host: 'document',
    run() {
      const cell = newTable([['words']]).getCell(0, 0);
      cell.appendListItem('item');
      cell.insertListItem(0, 'first');
      cell.insertParagraph(1, 'second');
      cell.appendHorizontalRule();
      cell.insertHorizontalRule(0);
      equal(cell.getText(), '\nfirst\nsecond\nwords\nitem\n');
      cell.insertTable(1, [['inner']]);
      cell.appendTable([['last']]);
      const types = Array.from({ length: cell.getNumChildren() }, (_, index) => String(cell.getChild(index).getType()));
      equal(
        [types[1], types[types.length - 2], types[types.length - 1], cell.getChildIndex(cell.getChild(1))],
        ['TABLE', 'TABLE', 'PARAGRAPH', 1],
      );
    },
  },
  {
    name: 'words of a cell are found and replaced within it',
    source: `${CELL}#findtextsearchpattern, #replacetextsearchpattern,-replacement`,
    host: 'document',
    run() {
      const table = newTable([['one', 'one']]);
      table.getCell(0, 1).replaceText('o', 'O');
      equal([table.getText(), table.getCell(0, 0).findText('n').getStartOffset()], ['one\nOne', 1]);
      equal(table.getCell(0, 0).findElement(DocumentApp.ElementType.TABLE), null);
    },
  },
  {
    name: 'alignment, paddings and width of a cell and the height of a row read back as set',
    source: `${CELL}#setverticalalignmentalignment, #setpaddingtoppaddingtop, #setwidthwidth; ${ROW}#setminimumheightminheight`,
    host: 'document',
    run() {
      const table = newTable(TWO_ROWS);
      const cell = table.getCell(0, 1);
      const { TOP, CENTER, BOTTOM } = DocumentApp.VerticalAlignment;
      const wrong = [CENTER, BOTTOM, TOP].filter(one => cell.setVerticalAlignment(one).getVerticalAlignment() !== one);
      equal(wrong.map(String), []);
      cell.setPaddingTop(1).setPaddingBottom(2).setPaddingLeft(3).setPaddingRight(4).setWidth(90);
      const paddings = [cell.getPaddingTop(), cell.getPaddingBottom(), cell.getPaddingLeft(), cell.getPaddingRight()];
      equal([paddings, cell.getWidth(), table.getColumnWidth(1)], [[1, 2, 3, 4], 90, 90]);
      equal(table.getRow(1).setMinimumHeight(33).getMinimumHeight(), 33);
    },
  },
];
