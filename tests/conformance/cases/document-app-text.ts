// DocumentApp: words, looks and links. Run in a Doc made by prepareDocument.
import { type Case, equal, throws } from '../script/case.ts';
import { emptyBody } from '../script/files.ts';

const TEXT = 'A/reference/document/text';
/** The published types do not know that these setters take null. */
const INHERITED = null as never;
const newLine = (words: string): GoogleAppsScript.Document.Paragraph => emptyBody().appendParagraph(words);

export const cases: Case[] = [
  {
    name: 'the end of a range of words is inclusive',
    source: `${TEXT}#setlinkurlstartoffset,-endoffsetinclusive,-url`,
    host: 'document',
    run() {
      const text = newLine('see my work').editAsText();
      text.setLinkUrl(4, 5, 'https://example.org/a');
      const links = [3, 4, 5, 6].map(offset => text.getLinkUrl(offset));
      equal(links, [null, 'https://example.org/a', 'https://example.org/a', null]);
    },
  },
  {
    name: 'attribute indices are the starts of the runs; a plain text has one',
    source: `${TEXT}#gettextattributeindices`,
    host: 'document',
    run() {
      const paragraph = newLine('one two three');
      equal(paragraph.getChild(0).asText().getTextAttributeIndices(), [0], 'plain');
      paragraph.editAsText().setBold(4, 6, true);
      equal(paragraph.getChild(0).asText().getTextAttributeIndices(), [0, 4, 7], 'with a bold word');
    },
  },
  {
    name: 'offsets count UTF-16 units',
    source: 'W/docs/api/concepts/structure; seen in scripts',
    host: 'document',
    run() {
      const text = newLine('📚x').editAsText();
      text.insertText(2, '-').setBold(3, 3, true);
      equal([text.getText(), text.isBold(2), text.isBold(3)], ['📚-x', null, true]);
    },
  },
  {
    name: 'offsets beyond the words are refused',
    source: TEXT,
    host: 'document',
    run() {
      const text = newLine('abc').editAsText();
      throws(() => text.setBold(0, 3, true), '(3)');
      throws(() => text.insertText(4, 'x'), '(4)');
    },
  },
  {
    name: 'a look that was never set is null, and null gives it back',
    source: `seen live, 17; ${TEXT}#setboldbold`,
    host: 'document',
    run() {
      const text = newLine('words').editAsText();
      const looks = (): unknown[] => [text.isBold(), text.isItalic(), text.getForegroundColor(), text.getFontSize()];
      equal(looks(), [null, null, null, null], 'new');
      text.setBold(true).setItalic(true).setForegroundColor('#0b57d0').setFontSize(9);
      equal(looks(), [true, true, '#0b57d0', 9], 'set');
      text.setBold(INHERITED).setItalic(INHERITED).setForegroundColor(INHERITED).setFontSize(INHERITED);
      equal(looks(), [null, null, null, null], 'given back');
    },
  },
  {
    name: 'setText of a paragraph replaces its words and keeps its heading',
    source: 'A/reference/document/paragraph#settexttext',
    host: 'document',
    run() {
      const paragraph = newLine('old');
      paragraph.setHeading(DocumentApp.ParagraphHeading.HEADING2);
      paragraph.setText('new');
      equal([paragraph.getText(), String(paragraph.getHeading())], ['new', 'HEADING2']);
    },
  },
  {
    name: 'every heading reads back as set; NORMAL is what a paragraph has at first',
    source: 'A/reference/document/paragraph-heading',
    host: 'document',
    run() {
      const { ParagraphHeading } = DocumentApp;
      const { TITLE, SUBTITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6, NORMAL } = ParagraphHeading;
      const paragraph = newLine('words');
      equal(paragraph.getHeading() === NORMAL, true, 'NORMAL at first');
      const all = [TITLE, SUBTITLE, HEADING1, HEADING2, HEADING3, HEADING4, HEADING5, HEADING6, NORMAL];
      equal(all.filter(heading => paragraph.setHeading(heading).getHeading() !== heading).map(String), []);
    },
  },
  {
    name: 'a soft line break reads as \\r',
    source: 'seen live (paragraph text of Docs typed with Shift and Enter)',
    host: 'document',
    run() {
      const paragraph = newLine('one\rtwo');
      equal([paragraph.getNumChildren(), paragraph.getText()], [1, 'one\rtwo']);
    },
  },
  {
    name: 'spacing after a paragraph reads back in points',
    source: 'A/reference/document/paragraph#setspacingafterspacingafter',
    host: 'document',
    run() {
      equal(newLine('prompt').setSpacingAfter(6).getSpacingAfter(), 6);
    },
  },
  {
    name: 'a fresh paragraph reports how it is set; after setText it reports nothing',
    source: 'seen live, 17 and 18',
    host: 'document',
    run() {
      const paragraph = newLine('words');
      const spacing = (): unknown => paragraph.getAttributes()['LINE_SPACING' as never];
      equal(spacing(), 1.15, 'fresh');
      paragraph.setText('other');
      equal(spacing(), null, 'after setText');
    },
  },
  {
    name: 'attributes of a whole body reach words, never the alignment of paragraphs',
    source: 'seen live, 19',
    host: 'document',
    run() {
      const body = emptyBody();
      const paragraph = body.appendParagraph('words');
      paragraph.setText('words');
      body.setAttributes({ BOLD: true, HORIZONTAL_ALIGNMENT: DocumentApp.HorizontalAlignment.CENTER });
      equal([paragraph.editAsText().isBold(), paragraph.getAlignment()], [true, null]);
      body.setAttributes({ BOLD: null });
    },
  },
  {
    name: 'an empty paragraph has no children, and a text when edited as one',
    source: 'A/reference/document/paragraph#editastext',
    host: 'document',
    run() {
      const paragraph = newLine('');
      equal([paragraph.getNumChildren(), paragraph.editAsText().getText()], [0, '']);
    },
  },
];
