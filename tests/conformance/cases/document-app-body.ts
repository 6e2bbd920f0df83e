// DocumentApp: what a body is made of, and what may be put where. Run in a Doc made by prepareDocument.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptyBody, firstBody } from '../script/files.ts';

const typesOf = (body: GoogleAppsScript.Document.Body): string[] =>
  Array.from({ length: body.getNumChildren() }, (_, index) => String(body.getChild(index).getType()));

export const cases: Case[] = [
  {
    name: 'an empty body has one empty paragraph for a child',
    source: 'seen live, 1',
    host: 'document',
    run() {
      const body = emptyBody();
      equal([body.getNumChildren(), typesOf(body), body.getText()], [1, ['PARAGRAPH'], '']);
    },
  },
  {
    name: 'appended paragraphs never replace the empty first one',
    source: 'seen live, 2',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendParagraph('one');
      body.appendParagraph('two');
      equal(body.getText(), '\none\ntwo');
    },
  },
  {
    name: 'getText joins paragraphs and cells with line ends and adds none at the end',
    source: 'seen live, 3',
    host: 'document',
    run() {
      const body = emptyBody();
      const rows = [
        ['a', 'b'],
        ['c', 'd'],
      ];
      equal(body.appendTable(rows).getText(), 'a\nb\nc\nd', 'table');
      body.appendPageBreak();
      body.appendParagraph('end');
      equal(body.getText(), '\na\nb\nc\nd\n\n\nend', 'body');
    },
  },
  {
    name: 'an appended table is followed by an empty paragraph, so it is the last but one',
    source: 'seen live, 4',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendTable([['a']]);
      equal(typesOf(body), ['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
    },
  },
  {
    name: 'a table inserted before a paragraph brings no paragraph along',
    source: 'A/reference/document/body#inserttablechildindex,-cells; W/docs/api/concepts/structure',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendParagraph('end');
      body.insertTable(1, [['a', 'b']]);
      equal(typesOf(body), ['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
    },
  },
  {
    name: 'appendTable without cells makes a table without rows',
    source: 'seen live, 5',
    host: 'document',
    run() {
      const table = emptyBody().appendTable();
      equal([table.getNumRows(), table.getText()], [0, '']);
      table.removeFromParent();
    },
  },
  {
    name: 'an element with a parent cannot be put anywhere; its copy has no parent and can',
    source: 'seen live, 7',
    host: 'document',
    run() {
      const body = emptyBody();
      const first = body.appendParagraph('one');
      throws(() => body.appendParagraph(first), 'Element must be detached.');
      const copy = first.copy();
      equal(copy.getParent(), null, 'parent of the copy');
      body.appendParagraph(copy);
      equal(body.getText(), '\none\none');
    },
  },
  {
    name: 'an index may be the number of children, not more',
    source: 'seen live, 8',
    host: 'document',
    run() {
      const body = emptyBody();
      body.insertParagraph(1, 'end');
      equal(body.getText(), '\nend');
      const words = 'must be less than or equal to the number of child elements';
      throws(() => body.insertParagraph(3, 'x'), words);
      throws(() => body.insertTable(9, [['x']]), words);
      throws(() => body.insertListItem(9, 'x'), words);
    },
  },
  {
    name: 'arguments of the wrong kind are refused with the signature',
    source: 'seen live, 9',
    host: 'document',
    run() {
      const body = emptyBody();
      const table = body.appendTable([['a']]) as unknown as string;
      throws(
        () => body.appendParagraph(table),
        "The parameters (DocumentApp.Table) don't match the method signature for",
      );
      throws(() => body.appendTable('a' as unknown as string[][]), "The parameters (String) don't match");
    },
  },
  {
    name: 'a page break stands in a new paragraph of its own, which reads as empty',
    source: 'seen live, 10',
    host: 'document',
    run() {
      const body = emptyBody();
      const paragraph = body.appendPageBreak().getParent().asParagraph();
      equal([paragraph.getNumChildren(), paragraph.getText(), body.getNumChildren()], [1, '', 2]);
    },
  },
  {
    name: 'the last paragraph of a body cannot be removed, others can',
    source: 'seen live, 11',
    host: 'document',
    run() {
      const body = emptyBody();
      const last = body.appendParagraph('last');
      throws(() => last.removeFromParent(), "Can't remove the last paragraph in a document section.");
      body.getChild(0).asParagraph().removeFromParent();
      equal(body.getText(), 'last');
    },
  },
  {
    name: 'an element stays the same when others come before it',
    source: 'seen live, 15',
    host: 'document',
    run() {
      const body = emptyBody();
      const paragraph = body.appendParagraph('two');
      const cell = body.appendTable([['a']]).getCell(0, 0);
      body.insertParagraph(0, 'zero');
      body.insertTable(1, [['new']]);
      paragraph.setText('2');
      cell.setText('A');
      equal([body.getChildIndex(paragraph), body.getText()], [3, 'zero\nnew\n\n2\nA\n']);
    },
  },
  {
    name: 'names of classes: a body calls itself DocumentBodySection',
    source: 'seen live, 16',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      const body = emptyBody();
      equal([body, document, body.getChild(0).asParagraph(), document.newRange()].map(String), [
        'DocumentBodySection',
        'Document',
        'Paragraph',
        'RangeBuilder',
      ]);
    },
  },
  {
    name: 'list items appended one after the other are one numbered list; paragraphs include them',
    source: 'seen live, 21',
    host: 'document',
    run() {
      const body = emptyBody();
      const [first, second] = [body.appendListItem('a'), body.appendListItem('b')];
      equal(second.getListId(), first.getListId(), 'list');
      equal([String(first.getGlyphType()), first.getNestingLevel(), body.getParagraphs().length], ['NUMBER', 0, 3]);
    },
  },
  {
    name: 'an inserted list item takes the glyph it is given and is a child of its own type',
    source: 'A/reference/document/list-item',
    host: 'document',
    run() {
      const body = emptyBody();
      body.insertListItem(0, 'dot').setGlyphType(DocumentApp.GlyphType.BULLET);
      equal(typesOf(body), ['LIST_ITEM', 'PARAGRAPH']);
      const item = body.getChild(0).asListItem();
      equal([String(item.getGlyphType()), item.getText(), String(item.getHeading())], ['BULLET', 'dot', 'NORMAL']);
    },
  },
  {
    name: 'a range builder with nothing in it builds a range of no elements',
    source: 'seen live, 23',
    host: 'document',
    run() {
      equal(DocumentApp.getActiveDocument().newRange().build().getRangeElements().length, 0);
    },
  },
  {
    name: 'a header exists once; getHeader is null before',
    source: 'seen live, 13',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      (document.getHeader() as GoogleAppsScript.Document.HeaderSection | null)?.removeFromParent();
      equal(document.getHeader(), null, 'before');
      equal(document.addHeader().getNumChildren(), 1, 'children');
      throws(() => document.addHeader(), 'Document tab already contains a header.');
      document.getHeader().removeFromParent();
    },
  },
  {
    name: 'enum members are known by name and are themselves each time',
    source: 'seen live, 60; A/reference/document/element-type',
    host: 'document',
    run() {
      const { ElementType, GlyphType } = DocumentApp;
      const used = [
        ElementType.TABLE_OF_CONTENTS,
        ElementType.INLINE_IMAGE,
        ElementType.RICH_LINK,
        ElementType.PERSON,
        ElementType.DATE,
      ];
      equal([...used, ElementType.UNSUPPORTED].map(String), [
        'TABLE_OF_CONTENTS',
        'INLINE_IMAGE',
        'RICH_LINK',
        'PERSON',
        'DATE',
        'UNSUPPORTED',
      ]);
      isTrue(firstBody().getType() === ElementType.BODY_SECTION, 'a type compares with ===');
      // The published types know enums as numbers only.
      const bullet = GlyphType.BULLET as unknown as { name(): string; compareTo(other: unknown): number };
      equal([bullet.name(), bullet.compareTo(GlyphType.HOLLOW_BULLET) < 0], ['BULLET', true]);
    },
  },
  {
    name: 'the document knows its name and id',
    source: 'A/reference/document/document',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      equal(document.getName(), 'Conformance document');
      isTrue(document.getUrl().indexOf(document.getId()) > 0, 'the address holds the id');
    },
  },
];
