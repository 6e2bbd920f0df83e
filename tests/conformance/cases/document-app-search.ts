// DocumentApp: finding, replacing and looking at words from any element: what the reading of a plan stands on.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { chipsBody, emptyBody } from '../script/files.ts';

type Body = GoogleAppsScript.Document.Body;
type Found = GoogleAppsScript.Document.RangeElement | null;
/** Body, header, cell, table, row, paragraph: all search alike. */
type Searched = Pick<Body, 'findText' | 'replaceText' | 'editAsText' | 'getText'>;

const TEXT = 'A/reference/document/text';
const BODY = 'A/reference/document/body';
const LINK = 'https://example.org/';

/** Each match as [words of its text element, first offset, last offset]. */
function matches(element: Pick<Searched, 'findText'>, pattern: string): unknown[] {
  const found: unknown[] = [];
  let from: Found = element.findText(pattern) as Found;
  while (from) {
    found.push([from.getElement().asText().getText(), from.getStartOffset(), from.getEndOffsetInclusive()]);
    from = element.findText(pattern, from) as Found;
  }
  return found;
}

/** "one two one", a table of "one" and "x one", an item "one". */
function body(): Body {
  const made = emptyBody();
  made.appendParagraph('one two one');
  made.appendTable([['one', 'x one']]);
  made.appendListItem('one');
  return made;
}

export const cases: Case[] = [
  {
    name: 'a search goes on behind the last match, through paragraphs, cells and list items in reading order',
    source: `${BODY}#findtextsearchpattern,-from`,
    host: 'document',
    run() {
      equal(matches(body(), 'one'), [
        ['one two one', 0, 2],
        ['one two one', 8, 10],
        ['one', 0, 2],
        ['x one', 2, 4],
        ['one', 0, 2],
      ]);
    },
  },
  {
    name: 'a match is part of a text element and knows it is',
    source: 'A/reference/document/range-element',
    host: 'document',
    run() {
      const found = body().findText('t.o');
      equal([found.isPartial(), String(found.getElement().getType())], [true, 'TEXT']);
      equal(String(found.getElement().getParent().getType()), 'PARAGRAPH');
    },
  },
  {
    name: 'what is not there is null',
    source: `${BODY}#findtextsearchpattern`,
    host: 'document',
    run() {
      equal([body().findText('three'), body().findText('^two'), emptyBody().findText('x')], [null, null, null]);
    },
  },
  {
    name: 'a pattern is matched against each text for itself, never across paragraphs or elements',
    source: `${BODY}#findtextsearchpattern`,
    host: 'document',
    run() {
      const made = body();
      equal(matches(made, '^one$').length, 2, 'whole texts');
      equal(made.findText('one\none'), null, 'across cells');
      const line = made.appendParagraph('ab');
      line.insertHorizontalRule(0);
      line.insertText(0, 'cd');
      equal([line.findText('cdab'), matches(line, '[a-d]+').length], [null, 2]);
    },
  },
  {
    name: 'patterns are RE2: classes, repetition, choices and anchors, but no looking around and no back references',
    source: `${BODY}#findtextsearchpattern; github.com/google/re2/wiki/Syntax`,
    host: 'document',
    run() {
      const made = body();
      equal(
        ['t[uvw]o', 'tw{1}o', 'two|three', 't\\w+', 'x*two', 'two$'].map(
          pattern => (made.findText(pattern) as Found)?.getStartOffset() ?? null,
        ),
        [4, 4, 4, 4, 4, null],
      );
      for (const wrong of ['(', 'two(?= one)', '(?<!one )two', '(o)n\\1']) throws(() => made.findText(wrong), '');
    },
  },
  {
    name: 'a line finds the elements between its words',
    source: 'A/reference/document/paragraph#findelementelementtype; A/reference/document/list-item',
    host: 'document',
    run() {
      const made = emptyBody();
      for (const line of [made.appendParagraph('a'), made.appendListItem('a')]) {
        line.appendHorizontalRule();
        line.appendText('b');
        const { TEXT: TEXTS, HORIZONTAL_RULE, PAGE_BREAK } = DocumentApp.ElementType;
        const first = line.findElement(TEXTS);
        equal(
          [first, line.findElement(TEXTS, first)].map(found => found.getElement().asText().getText()),
          ['a', 'b'],
        );
        equal(line.getChildIndex(line.findElement(HORIZONTAL_RULE).getElement()), 1);
        equal(line.findElement(PAGE_BREAK), null);
      }
    },
  },
  {
    name: 'tables, rows, cells, items and texts search what is in them',
    source:
      'A/reference/document/table#findtextsearchpattern; A/reference/document/table-row; A/reference/document/table-cell',
    host: 'document',
    run() {
      const made = body();
      const table = made.getTables()[0];
      if (!table) throw new Error('no table');
      const item = made.getListItems()[0];
      if (!item) throw new Error('no item');
      const counts = [table, table.getRow(0), table.getCell(0, 1), item, made.getChild(1).asParagraph()].map(
        element => matches(element, 'one').length,
      );
      equal(counts, [2, 2, 1, 1, 2]);
      equal(matches(made.getChild(1).asParagraph().editAsText(), 'one').length, 2, 'text');
    },
  },
  {
    name: 'a search is refused without what it looks for, and behind what is no range element, whatever it searches',
    source: `${BODY}#findtextsearchpattern,-from, #findelementelementtype,-from; A/reference/document/table, table-row, table-cell, text`,
    host: 'document',
    run() {
      const made = body();
      const table = made.getTables()[0];
      if (!table) throw new Error('no table');
      const refused = "don't match the method signature";
      const line = made.getChild(1).asParagraph();
      const holders = [made, table, table.getRow(0), table.getCell(0, 0)];
      for (const each of [...holders, line, line.editAsText()]) {
        const find = each.findText.bind(each) as (...given: unknown[]) => unknown;
        throws(() => find(), refused);
        throws(() => find('one', 'one'), refused);
      }
      for (const each of holders) {
        const find = each.findElement.bind(each) as (...given: unknown[]) => unknown;
        throws(() => find(), refused);
        throws(() => find(DocumentApp.ElementType.TEXT, 'one'), refused);
      }
    },
  },
  {
    name: 'replaceText replaces every match below an element and gives the element back',
    source: `${BODY}#replacetextsearchpattern,-replacement`,
    host: 'document',
    run() {
      const made = body();
      const table = made.getTables()[0];
      const item = made.getListItems()[0];
      if (!table || !item) throw new Error('no table or item');
      equal(String(made.replaceText('two', 'zwei')), 'DocumentBodySection');
      table.getCell(0, 0).replaceText('o', '0');
      table.getRow(0).replaceText('x ', '');
      table.replaceText('e$', 'E');
      item.replaceText('one', 'item');
      made.getChild(1).asParagraph().replaceText('^one', 'first');
      made.getChild(1).asParagraph().editAsText().replaceText('one$', 'last');
      equal(made.getText(), '\nfirst zwei last\n0nE\nonE\n\nitem');
    },
  },
  {
    name: 'a replacement looks like the first letter it replaces; nothing else changes',
    source: 'seen in scripts (words put into a template look like the placeholder they replace)',
    host: 'document',
    run() {
      const line = emptyBody().appendParagraph('see my work');
      line.editAsText().setBold(4, 5, true);
      line.replaceText('my', 'our own');
      const words = line.editAsText();
      equal([words.getText(), words.getTextAttributeIndices()], ['see our own work', [0, 4, 11]]);
      equal([words.isBold(4), words.isBold(10), words.isBold(11)], [true, true, null]);
    },
  },
  {
    name: 'elements of a kind are found one after the other, those in cells too',
    source: `${BODY}#findelementelementtype,-from`,
    host: 'document',
    run() {
      const made = body();
      const table = made.getTables()[0];
      if (!table) throw new Error('no table');
      const { PARAGRAPH, TABLE, TABLE_ROW, TABLE_CELL, LIST_ITEM, TEXT: TEXTS } = DocumentApp.ElementType;
      const count = (element: Pick<Body, 'findElement'>, type: GoogleAppsScript.Document.ElementType): number => {
        let [found, number] = [element.findElement(type) as Found, 0];
        for (; found; found = element.findElement(type, found) as Found) {
          isTrue(found.getElement().getType() === type && !found.isPartial(), 'a whole element of that type');
          equal([found.getStartOffset(), found.getEndOffsetInclusive()], [-1, -1], 'offsets of a whole element');
          number += 1;
        }
        return number;
      };
      equal(
        [PARAGRAPH, TABLE, TABLE_ROW, TABLE_CELL, LIST_ITEM, TEXTS].map(type => count(made, type)),
        [5, 1, 1, 2, 1, 4],
        'body',
      );
      equal([count(table, TABLE_CELL), count(table, PARAGRAPH), count(table, TABLE)], [2, 2, 0], 'table');
      equal([count(table.getRow(0), TEXTS), count(table.getCell(0, 1), PARAGRAPH)], [2, 1], 'row and cell');
    },
  },
  {
    name: 'an element found in a cell leads up to the child of the body it lies in',
    source: `${BODY}#findelementelementtype; A/reference/document/element#getparent`,
    host: 'document',
    run() {
      const made = body();
      made.getTables()[0]?.getCell(0, 1).appendListItem('in a cell');
      const found = made.findElement(DocumentApp.ElementType.LIST_ITEM);
      const chain: string[] = [];
      let element = found.getElement();
      while (String(element.getType()) !== 'BODY_SECTION') {
        chain.push(String(element.getType()));
        if (String(element.getParent().getType()) === 'BODY_SECTION') equal(made.getChildIndex(element), 2);
        element = element.getParent() as unknown as GoogleAppsScript.Document.Element;
      }
      equal(chain, ['LIST_ITEM', 'TABLE_CELL', 'TABLE_ROW', 'TABLE']);
    },
  },
  {
    name: 'a body as text is its getText, and offsets of looks count its line ends, those of cells too',
    source: `${BODY}#editastext; seen live, 3`,
    host: 'document',
    run() {
      const made = body();
      made.getTables()[0]?.getCell(0, 1).editAsText().setLinkUrl(2, 4, LINK);
      const words = made.editAsText();
      equal(words.getText(), made.getText());
      const at = made.getText().indexOf('x one') + 2;
      equal(
        [at - 1, at, at + 2, at + 3].map(offset =>
          offset < words.getText().length ? words.getLinkUrl(offset) : 'end',
        ),
        [null, LINK, LINK, null],
      );
      equal(words.getTextAttributeIndices().indexOf(at) > 0, true, 'a run begins there');
    },
  },
  {
    name: 'looks set on a cell as text, over several paragraphs, are those of its words',
    source: 'A/reference/document/table-cell#editastext',
    host: 'document',
    run() {
      const cell = emptyBody()
        .appendTable([['one']])
        .getCell(0, 0);
      cell.appendParagraph('two');
      const words = cell.editAsText();
      equal([cell.getText(), words.getText()], ['one\ntwo', 'one\ntwo']);
      words.setBold(2, 4, true);
      const [first, second] = [cell.getChild(0), cell.getChild(1)].map(child => child.asParagraph().editAsText());
      equal(
        [first?.isBold(1), first?.isBold(2), second?.isBold(0), second?.isBold(1)],
        [null, true, true, null],
        'bold',
      );
    },
  },
  {
    name: 'deleting text over a line end joins paragraphs; what lies within goes along',
    source: `${BODY}#editastext (its example)`,
    host: 'document',
    run() {
      const made = emptyBody();
      made.appendParagraph('An editAsText sample.');
      made.appendHorizontalRule();
      made.appendParagraph('An example.');
      made.editAsText().deleteText(15, 26);
      equal([made.getText(), made.getNumChildren()], ['\nAn editAsText example.', 2]);
      equal(made.findElement(DocumentApp.ElementType.HORIZONTAL_RULE), null, 'the rule');
    },
  },
  {
    name: 'words inserted into a body as text go where the offset says, a line end makes a paragraph',
    source: `${TEXT}#inserttextoffset,-text; ${BODY}#editastext`,
    host: 'document',
    run() {
      const made = emptyBody();
      made.appendParagraph('ac');
      made.editAsText().insertText(2, 'b').appendText('d');
      equal(made.getText(), '\nabcd');
      made.editAsText().insertText(3, '\n');
      equal([made.getText(), made.getNumChildren()], ['\nab\ncd', 3]);
    },
  },
  {
    name: 'every look of words is set and read for a part and for all, and null where the words differ',
    source: `${TEXT}#setunderlinestartoffset,-endoffsetinclusive,-underline … setfontfamily`,
    host: 'document',
    run() {
      const words = emptyBody().appendParagraph('abcd').editAsText();
      words.setUnderline(0, 1, true).setStrikethrough(0, 1, true).setBackgroundColor(0, 1, '#ffee00');
      words
        .setFontFamily(0, 1, 'Roboto')
        .setForegroundColor(0, 1, '#112233')
        .setFontSize(0, 1, 18)
        .setItalic(0, 1, true);
      const looks = (offset: number): unknown[] => [
        words.isUnderline(offset),
        words.isStrikethrough(offset),
        words.getBackgroundColor(offset),
        words.getFontFamily(offset),
        words.getForegroundColor(offset),
        words.getFontSize(offset),
        words.isItalic(offset),
      ];
      const set = [true, true, '#ffee00', 'Roboto', '#112233', 18, true];
      equal([looks(1), looks(2)], [set, [null, null, null, null, null, null, null]], 'part');
      equal([words.isUnderline(), words.getFontFamily(), words.getBackgroundColor()], [null, null, null], 'mixed');
      words.setUnderline(true).setStrikethrough(true).setBackgroundColor('#ffee00').setFontFamily('Roboto');
      words.setForegroundColor('#112233').setFontSize(18).setItalic(true);
      equal([looks(0), looks(3), words.isStrikethrough(), words.getFontSize()], [set, set, true, 18], 'all');
    },
  },
  {
    name: 'attributes of words are set and read by name, in part and as a whole',
    source: `${TEXT}#setattributesstartoffset,-endoffsetinclusive,-attributes, #getattributesoffset`,
    host: 'document',
    run() {
      const words = emptyBody().appendParagraph('abcd').editAsText();
      words.setAttributes(1, 2, { BOLD: true, LINK_URL: LINK });
      const at = (offset: number): unknown => {
        const read = words.getAttributes(offset) as Record<string, unknown>;
        return [read['BOLD'] ?? null, read['LINK_URL'] ?? null];
      };
      equal(
        [at(0), at(1), at(2), at(3)],
        [
          [null, null],
          [true, LINK],
          [true, LINK],
          [null, null],
        ],
      );
      words.setAttributes({ ITALIC: true });
      const whole = words.getAttributes() as Record<string, unknown>;
      equal([whole['ITALIC'], whole['BOLD'] ?? null], [true, null]);
    },
  },
  {
    name: 'a text is set, appended to, emptied and copied without its neighbours',
    source: `${TEXT}#settexttext, #appendtexttext, #deletetextstartoffset,-endoffsetinclusive`,
    host: 'document',
    run() {
      const line = emptyBody().appendParagraph('old');
      line.appendHorizontalRule();
      line.appendText('tail');
      const first = line.getChild(0).asText();
      first.setText('new').appendText(' words');
      equal(
        [line.getText(), first.getText(), first.editAsText().getText()],
        ['new wordstail', 'new words', 'new words'],
      );
      const copy = first.copy();
      first.deleteText(0, 3);
      equal([first.getText(), copy.getText(), copy.getParent()], ['words', 'new words', null]);
    },
  },
  {
    name: 'a text taken from between chips is no part of the words of others',
    source: 'A/reference/document/text; F§5.5',
    host: 'document',
    run() {
      const line = chipsBody().getChild(0).asParagraph();
      const last = line.getChild(line.getNumChildren() - 1).asText();
      equal([line.getChild(0).asText().getText(), last.getText(), line.editAsText().getText()], ['a', 'b', 'ab']);
      equal(matches(line, '[ab]+'), [
        ['a', 0, 0],
        ['b', 0, 0],
      ]);
    },
  },
  {
    name: 'ranges hold elements whole or in part, and ranges join',
    source: 'A/reference/document/range-builder; seen live, 23',
    host: 'document',
    run() {
      const document = DocumentApp.getActiveDocument();
      const made = body();
      const line = made.getChild(1).asParagraph();
      const part = document.newRange().addElement(line.editAsText(), 4, 6).build();
      const tab = document.getTabs()[0]?.asDocumentTab();
      const builder = (tab ?? document).newRange().addElement(made.getChild(2)).addRange(part);
      equal(builder.getRangeElements().length, 2, 'builder');
      const elements = builder.build().getRangeElements();
      equal(
        elements.map(one => [one.isPartial(), one.getStartOffset(), one.getEndOffsetInclusive()]),
        [
          [false, -1, -1],
          [true, 4, 6],
        ],
      );
      equal([String(part), String(elements[0]), String(builder)], ['Range', 'RangeElement', 'RangeBuilder']);
      throws(() => document.newRange().addElement(line.editAsText(), 4, 99), '');
    },
  },
];
