// DocumentApp: paragraphs and list items: how they are set, what is put into them, which list they belong to.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { emptyBody } from '../script/files.ts';

type Line = GoogleAppsScript.Document.Paragraph;
type Attributes = Record<string, unknown>;

const PARAGRAPH = 'A/reference/document/paragraph';
const ITEM = 'A/reference/document/list-item';
const INHERITED = null as never;

const newLine = (words = 'words'): Line => emptyBody().appendParagraph(words);
const typesOf = (line: Line): string[] =>
  Array.from({ length: line.getNumChildren() }, (_, index) => String(line.getChild(index).getType()));
/** A paragraph and a list item: what holds for one holds for the other. */
const bothKinds = (): Line[] => {
  const body = emptyBody();
  return [body.appendParagraph('words'), body.appendListItem('words') as unknown as Line];
};
/** Google gives plain objects whose keys are the names of DocumentApp.Attribute. */
const attributesOf = (element: { getAttributes(): unknown }): Attributes => element.getAttributes() as Attributes;
const text = (value: unknown): unknown => (value === null ? null : String(value));

export const cases: Case[] = [
  {
    name: 'indents and spacing read back in points, line spacing as a number of lines',
    source: `${PARAGRAPH}#setindentstartindentstart, #setspacingbeforespacingbefore, #setlinespacingmultiplier; ${ITEM}`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        line.setIndentStart(40).setIndentEnd(12).setIndentFirstLine(54);
        line.setSpacingBefore(7).setSpacingAfter(8).setLineSpacing(1.5);
        equal([line.getIndentStart(), line.getIndentEnd(), line.getIndentFirstLine()], [40, 12, 54], 'indents');
        equal([line.getSpacingBefore(), line.getSpacingAfter(), line.getLineSpacing()], [7, 8, 1.5], 'spacing');
        const all = attributesOf(line);
        equal(
          ['INDENT_START', 'INDENT_END', 'INDENT_FIRST_LINE', 'SPACING_BEFORE', 'SPACING_AFTER', 'LINE_SPACING'].map(
            name => all[name],
          ),
          [40, 12, 54, 7, 8, 1.5],
          'attributes',
        );
      }
    },
  },
  {
    name: 'each alignment reads back; a paragraph runs from left to right until told otherwise',
    source: `${PARAGRAPH}#setalignmentalignment, #setlefttorightlefttoright; A/reference/document/horizontal-alignment`,
    host: 'document',
    run() {
      const { LEFT, CENTER, RIGHT, JUSTIFY } = DocumentApp.HorizontalAlignment;
      for (const line of bothKinds()) {
        const seen = [CENTER, RIGHT, JUSTIFY, LEFT].map(one => line.setAlignment(one).getAlignment() === one);
        equal(seen, [true, true, true, true], 'alignments');
        equal([line.isLeftToRight(), line.setLeftToRight(false).isLeftToRight()], [true, false], 'direction');
      }
    },
  },
  {
    name: 'a list item can be a heading as well',
    source: `${ITEM}#setheadingheading`,
    host: 'document',
    run() {
      const item = emptyBody().appendListItem('words');
      item.setHeading(DocumentApp.ParagraphHeading.HEADING1);
      equal([text(item.getHeading()), String(item.getType())], ['HEADING1', 'LIST_ITEM']);
    },
  },
  {
    name: 'a link of a whole line is that of its words',
    source: `${PARAGRAPH}#setlinkurlurl, #getlinkurl`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        line.setLinkUrl('https://example.org/');
        equal([line.getLinkUrl(), line.editAsText().getLinkUrl(2)], ['https://example.org/', 'https://example.org/']);
        line.editAsText().setLinkUrl(0, 1, INHERITED);
        equal(line.getLinkUrl(), null, 'where the words differ');
      }
    },
  },
  {
    name: 'attributes are set and read by name, those of paragraphs and those of words',
    source: `${PARAGRAPH}#setattributesattributes; A/reference/document/attribute`,
    host: 'document',
    run() {
      const { HEADING, BOLD, FONT_SIZE, SPACING_AFTER, HORIZONTAL_ALIGNMENT } = DocumentApp.Attribute;
      for (const line of bothKinds()) {
        const style: Record<string, unknown> = {};
        style[String(HEADING)] = DocumentApp.ParagraphHeading.HEADING3;
        style[String(BOLD)] = true;
        style[String(FONT_SIZE)] = 14;
        style[String(SPACING_AFTER)] = 9;
        style[String(HORIZONTAL_ALIGNMENT)] = DocumentApp.HorizontalAlignment.CENTER;
        line.setAttributes(style);
        equal([text(line.getHeading()), text(line.getAlignment()), line.getSpacingAfter()], ['HEADING3', 'CENTER', 9]);
        equal([line.editAsText().isBold(0), line.editAsText().getFontSize(0)], [true, 14], 'words');
        const read = attributesOf(line);
        equal(
          ['HEADING', 'BOLD', 'FONT_SIZE', 'HORIZONTAL_ALIGNMENT', 'ITALIC'].map(name => text(read[name] ?? null)),
          ['HEADING3', 'true', '14', 'CENTER', null],
          'read',
        );
      }
    },
  },
  {
    name: 'a fresh paragraph reports LEFT, 1.15 lines and left to right, but no font and no italic',
    source: 'seen live, 17',
    host: 'document',
    run() {
      const read = attributesOf(newLine());
      equal(
        ['HORIZONTAL_ALIGNMENT', 'LINE_SPACING', 'LEFT_TO_RIGHT', 'HEADING', 'FONT_FAMILY', 'ITALIC', 'BOLD'].map(
          name => text(read[name]),
        ),
        ['LEFT', '1.15', 'true', 'NORMAL', null, null, null],
      );
    },
  },
  {
    name: 'after setText even the alignment is null',
    source: 'seen live, 18',
    host: 'document',
    run() {
      const line = newLine();
      line.setText('other');
      equal([attributesOf(line)['HORIZONTAL_ALIGNMENT'], line.getAlignment()], [null, null]);
    },
  },
  {
    name: 'words are put in before a child or at the end, with the look of what stands there',
    source: `${PARAGRAPH}#inserttextchildindex,-text, #appendtexttext`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        line.setText('b');
        line.editAsText().setBold(true);
        line.insertText(0, 'a');
        const last = line.appendText('c');
        equal([line.getText(), last.getText(), line.getNumChildren()], ['abc', 'abc', 1]);
        equal(line.editAsText().isBold(), true);
      }
    },
  },
  {
    name: 'rules and page breaks stand between texts; what is put in before a child comes before it',
    source: `${PARAGRAPH}#inserthorizontalrulechildindex, #insertpagebreakchildindex, #appendhorizontalrule`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        line.appendHorizontalRule();
        line.appendText('end');
        line.insertPageBreak(0);
        line.insertHorizontalRule(1);
        line.insertText(0, 'start');
        line.appendPageBreak();
        equal(typesOf(line), [
          'TEXT',
          'PAGE_BREAK',
          'HORIZONTAL_RULE',
          'TEXT',
          'HORIZONTAL_RULE',
          'TEXT',
          'PAGE_BREAK',
        ]);
        equal([line.getText(), line.getChild(3).asText().getText()], ['startwordsend', 'words']);
        equal(line.getChildIndex(line.getChild(4)), 4);
        line.removeChild(line.getChild(1));
        equal(
          [typesOf(line).length, line.getChild(1).getType() === DocumentApp.ElementType.HORIZONTAL_RULE],
          [6, true],
        );
        throws(() => line.insertText(9, 'x'), '(9)');
        throws(() => line.getChild(6), '(6)');
      }
    },
  },
  {
    name: 'clear and setText take everything out of a line and keep what it is',
    source: `${PARAGRAPH}#clear, #settexttext; ${ITEM}#clear`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        const type = line.getType();
        line.setHeading(DocumentApp.ParagraphHeading.HEADING2).appendPageBreak();
        line.setText('new');
        equal([typesOf(line), line.getText(), text(line.getHeading())], [['TEXT'], 'new', 'HEADING2'], 'setText');
        equal(line.clear().getNumChildren(), 0, 'clear');
        equal(
          [line.getText(), text(line.getHeading()), line.getType() === type],
          ['', 'HEADING2', true],
          'after clear',
        );
      }
    },
  },
  {
    name: 'a line is edited as text over all of its texts',
    source: `${PARAGRAPH}#editastext`,
    host: 'document',
    run() {
      for (const line of bothKinds()) {
        line.appendHorizontalRule();
        line.appendText('more');
        const whole = line.editAsText();
        equal(whole.getText(), 'wordsmore');
        whole.setBold(4, 5, true);
        equal([line.getChild(0).asText().isBold(4), line.getChild(2).asText().isBold(0)], [true, true]);
        equal(line.getChild(2).asText().getTextAttributeIndices(), [0, 1]);
      }
    },
  },
  {
    name: 'an item goes deeper with its nesting level and joins another list by one of its items',
    source: `${ITEM}#setnestinglevelnestinglevel, #setlistidlistitem`,
    host: 'document',
    run() {
      const body = emptyBody();
      const [one, two] = [body.appendListItem('one'), body.appendListItem('two')];
      two.setNestingLevel(2);
      equal([two.getNestingLevel(), two.getListId() === one.getListId()], [2, true]);
      const between = body.appendParagraph('between');
      const other = body.insertListItem(0, 'other');
      equal([other.getNestingLevel(), text(between.getType())], [0, 'PARAGRAPH']);
      other.setListId(one);
      equal(other.getListId(), one.getListId());
    },
  },
  {
    name: 'of two lists an appended item joins the one before it',
    source: 'seen live, 21',
    host: 'document',
    run() {
      const body = emptyBody();
      const last = body.appendListItem('last');
      const first = body.insertListItem(0, 'first');
      isTrue(first.getListId() !== last.getListId(), 'an item with no list before it begins one');
      equal(body.appendListItem('new').getListId(), last.getListId());
    },
  },
  {
    name: 'each glyph type reads back, for every item of that level',
    source: `${ITEM}#setglyphtypeglyphtype; A/reference/document/glyph-type`,
    host: 'document',
    run() {
      const body = emptyBody();
      const [first, second] = [body.appendListItem('a'), body.appendListItem('b')];
      const { BULLET, HOLLOW_BULLET, SQUARE_BULLET, NUMBER } = DocumentApp.GlyphType;
      const { LATIN_UPPER, LATIN_LOWER, ROMAN_UPPER, ROMAN_LOWER } = DocumentApp.GlyphType;
      const all = [BULLET, HOLLOW_BULLET, SQUARE_BULLET, LATIN_UPPER, LATIN_LOWER, ROMAN_UPPER, ROMAN_LOWER, NUMBER];
      const wrong = all.filter(glyph => first.setGlyphType(glyph).getGlyphType() !== glyph);
      equal(wrong.map(String), []);
      first.setGlyphType(SQUARE_BULLET);
      isTrue(second.getGlyphType() === SQUARE_BULLET, 'the other item of the list');
    },
  },
];
