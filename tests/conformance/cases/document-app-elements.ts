// DocumentApp: what every element can do, whatever its kind: its place, its copy, its casts. Run in a Doc made by prepareDocument.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { chipsBody, emptyBody } from '../script/files.ts';

type Element = GoogleAppsScript.Document.Element;
type Parent = Pick<GoogleAppsScript.Document.Body, 'getNumChildren' | 'getChild' | 'getChildIndex'>;
type Text = GoogleAppsScript.Document.Text;

const ELEMENT = 'A/reference/document/element';
const CASTS = [
  'asBody',
  'asDate',
  'asEquation',
  'asFooterSection',
  'asFootnote',
  'asHeaderSection',
  'asHorizontalRule',
  'asInlineImage',
  'asListItem',
  'asPageBreak',
  'asParagraph',
  'asPerson',
  'asRichLink',
  'asTable',
  'asTableCell',
  'asTableOfContents',
  'asTableRow',
  'asText',
] as const;
/** 'TABLE_CELL' → 'asTableCell'; a body is a BODY_SECTION. */
const castOf = (element: Element): string => {
  const words = String(element.getType()).replace('BODY_SECTION', 'BODY').split('_');
  return `as${words.map(word => word.charAt(0) + word.slice(1).toLowerCase()).join('')}`;
};
const typeOf = (element: Element | null): string => (element === null ? 'null' : String(element.getType()));
const childrenOf = (parent: unknown): Element[] =>
  Array.from({ length: (parent as Parent).getNumChildren() }, (_, index) => (parent as Parent).getChild(index));

/** A body with one of each kind of element that a script or REST can make, and a header and footer. */
function eachKind(): Element[] {
  const document = DocumentApp.getActiveDocument();
  const body = emptyBody();
  const line = body.appendParagraph('words');
  line.appendHorizontalRule();
  line.appendPageBreak();
  const table = body.appendTable([['cell', 'other']]);
  const row = table.getRow(0);
  const chips = childrenOf(chipsBody().getChild(0).asParagraph());
  const margins = [document.getHeader() ?? document.addHeader(), document.getFooter() ?? document.addFooter()];
  return [
    body,
    line,
    ...childrenOf(line),
    body.appendListItem('item'),
    table,
    row,
    row.getCell(0),
    ...chips,
    ...margins,
  ] as unknown as Element[];
}

function withoutMargins(): void {
  const document = DocumentApp.getActiveDocument();
  document.getHeader()?.removeFromParent();
  document.getFooter()?.removeFromParent();
}

export const cases: Case[] = [
  {
    name: 'an element is cast to its own kind and to no other',
    source: `${ELEMENT}#asbody … astext`,
    host: 'document',
    run() {
      const all = eachKind();
      const wrong: string[] = [];
      for (const element of all) {
        for (const cast of CASTS) {
          let worked = true;
          try {
            const same = (element as unknown as Record<string, () => Element>)[cast]?.();
            if (typeOf(same ?? null) !== typeOf(element)) wrong.push(`${cast} of ${typeOf(element)}`);
          } catch {
            worked = false;
          }
          if (worked !== (cast === castOf(element))) wrong.push(`${typeOf(element)}.${cast}: ${worked}`);
        }
      }
      withoutMargins();
      equal(wrong, []);
      isTrue(all.length > 12, 'all kinds were there');
    },
  },
  {
    name: 'every element names its type, and as text its class',
    source: `${ELEMENT}#gettype; seen live, 16`,
    host: 'document',
    run() {
      const names = eachKind().map(element => [typeOf(element), String(element)].join(' '));
      withoutMargins();
      equal(names, [
        'BODY_SECTION DocumentBodySection',
        'PARAGRAPH Paragraph',
        'TEXT Text',
        'HORIZONTAL_RULE HorizontalRule',
        'PAGE_BREAK PageBreak',
        'LIST_ITEM ListItem',
        'TABLE Table',
        'TABLE_ROW TableRow',
        'TABLE_CELL TableCell',
        'TEXT Text',
        'RICH_LINK RichLink',
        'DATE Date',
        'PERSON Person',
        'TEXT Text',
        'HEADER_SECTION HeaderSection',
        'FOOTER_SECTION FooterSection',
      ]);
    },
  },
  {
    name: 'children know their parent, their place and their neighbours; outside of the first and last there is null',
    source: `${ELEMENT}#getparent, #getnextsibling, #getprevioussibling; A/reference/document/body#getchildindexchild`,
    host: 'document',
    run() {
      const body = emptyBody();
      const line = body.appendParagraph('a');
      line.appendHorizontalRule();
      line.appendPageBreak();
      line.appendText('b');
      body.appendListItem('item');
      const table = body.appendTable([
        ['c', 'd'],
        ['e', 'f'],
      ]);
      const cell = table.getCell(0, 1);
      const parents: unknown[] = [body, line, table, table.getRow(1), cell, chipsBody().getChild(0).asParagraph()];
      for (const parent of parents) {
        const children = childrenOf(parent);
        const type = typeOf(parent as Element);
        children.forEach((child, index) => {
          equal(typeOf(child.getParent() as unknown as Element), type, `parent of ${typeOf(child)}`);
          equal((parent as Parent).getChildIndex(child), index, `index in ${type}`);
          const neighbours = [child.getPreviousSibling() as Element | null, child.getNextSibling() as Element | null];
          const wanted = [children[index - 1] ?? null, children[index + 1] ?? null];
          equal(neighbours.map(typeOf), wanted.map(typeOf), `neighbours of ${typeOf(child)} ${index} in ${type}`);
        });
      }
      equal([cell.getParentRow().getNumCells(), cell.getParentTable().getNumRows()], [2, 2], 'of a cell');
      equal(table.getRow(0).getParentTable().getNumRows(), 2, 'of a row');
    },
  },
  {
    name: 'only what ends the last paragraph is at the end of the document',
    source: `${ELEMENT}#isatdocumentend`,
    host: 'document',
    run() {
      const body = emptyBody();
      const first = body.appendParagraph('first');
      const table = body.appendTable([['cell']]);
      const last = body.appendListItem('last');
      const seen: Element[] = [first, table, table.getRow(0), table.getCell(0, 0), last, last.getChild(0)].map(
        element => element as unknown as Element,
      );
      equal(
        seen.map(element => element.isAtDocumentEnd()),
        [false, false, false, false, true, true],
      );
      const [rule, pageBreak] = [last.appendHorizontalRule(), last.appendPageBreak()];
      equal([rule.isAtDocumentEnd(), pageBreak.isAtDocumentEnd()], [false, true], 'rule and page break');
    },
  },
  {
    name: 'a copy is detached and deep, whatever its kind, and can be put in',
    source: `${ELEMENT}#copy; seen live, 7`,
    host: 'document',
    run() {
      const body = emptyBody();
      const line = body.appendParagraph('words');
      const item = body.appendListItem('item');
      const table = body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const [lineCopy, itemCopy, tableCopy] = [line.copy(), item.copy(), table.copy()];
      const [rowCopy, cellCopy] = [table.getRow(1).copy(), table.getCell(0, 1).copy()];
      const copies: unknown[] = [lineCopy, itemCopy, tableCopy, rowCopy, cellCopy];
      equal(
        copies.map(copy => (copy as Element).getParent()),
        [null, null, null, null, null],
      );
      line.setText('changed');
      table.getCell(1, 0).setText('changed');
      body.appendParagraph(lineCopy);
      body.appendListItem(itemCopy);
      body.appendTable(tableCopy);
      equal(table.appendTableRow(rowCopy).getText(), 'c\nd', 'row');
      equal(table.getRow(0).appendTableCell(cellCopy).getText(), 'b', 'cell');
      equal([lineCopy.getText(), itemCopy.getText(), tableCopy.getText()], ['words', 'item', 'a\nb\nc\nd']);
      equal(itemCopy.getListId(), item.getListId(), 'list of the copy');
    },
  },
  {
    name: 'a copied text, page break or rule goes into another paragraph',
    source: 'A/reference/document/paragraph#appendtexttext, #appendpagebreakpagebreak; A/reference/document/text#copy',
    host: 'document',
    run() {
      const body = emptyBody();
      const from = body.appendParagraph('bold');
      from.editAsText().setBold(true);
      from.appendPageBreak();
      const to = body.appendParagraph('');
      to.appendText(from.getChild(0).copy().asText());
      to.insertPageBreak(0, from.getChild(1).copy().asPageBreak());
      equal(childrenOf(to).map(typeOf), ['PAGE_BREAK', 'TEXT']);
      equal([to.getText(), to.getChild(1).asText().isBold(0)], ['bold', true]);
      throws(() => to.appendPageBreak(from.getChild(1).asPageBreak()), 'Element must be detached.');
      throws(() => to.appendText(from.getChild(0).asText()), 'Element must be detached.');
    },
  },
  {
    name: 'what is taken out has no parent; the rest moves up',
    source: `${ELEMENT}#removefromparent; A/reference/document/body#removechildchild`,
    host: 'document',
    run() {
      const body = emptyBody();
      const line = body.appendParagraph('ab');
      line.insertHorizontalRule(0);
      line.appendPageBreak();
      const table = body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const gone: Element[] = [
        line.getChild(2).removeFromParent(),
        line.getChild(0).asHorizontalRule().removeFromParent(),
        table.getCell(0, 0).removeFromParent(),
        table.getRow(1).removeFromParent(),
        body.insertListItem(0, 'item').removeFromParent(),
      ].map(element => element as unknown as Element);
      equal(
        gone.map(element => element.getParent()),
        [null, null, null, null, null],
      );
      equal([childrenOf(line).map(typeOf), table.getText()], [['TEXT'], 'b']);
      (line.getChild(0) as unknown as Text).removeFromParent();
      equal([line.getNumChildren(), line.getText()], [0, ''], 'without its text');
      table.removeFromParent();
      equal(childrenOf(body).map(typeOf), ['PARAGRAPH', 'PARAGRAPH', 'PARAGRAPH']);
    },
  },
  {
    name: 'a child is removed by its parent only',
    source: 'A/reference/document/body#removechildchild; A/reference/document/table-row#removechildchild',
    host: 'document',
    run() {
      const body = emptyBody();
      const table = body.appendTable([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      const line = body.appendParagraph('x');
      line.appendPageBreak();
      line.removeChild(line.getChild(1));
      table.getRow(0).removeChild(table.getCell(0, 0));
      table.removeChild(table.getRow(1));
      equal([line.getNumChildren(), table.getText()], [1, 'b']);
      throws(() => body.removeChild(table.getCell(0, 0)), '');
      body.removeChild(table);
      equal(body.getTables().length, 0);
    },
  },
  {
    name: 'attributes of rules and page breaks can be read',
    source: 'A/reference/document/horizontal-rule#getattributes; A/reference/document/page-break#getattributes',
    host: 'document',
    run() {
      const line = emptyBody().appendParagraph('');
      const [rule, pageBreak] = [line.appendHorizontalRule(), line.appendPageBreak()];
      equal([typeof rule.getAttributes(), typeof pageBreak.getAttributes()], ['object', 'object']);
      equal([rule.copy().getParent(), pageBreak.copy().getParent()], [null, null], 'parents of copies');
    },
  },
];
