// DocumentApp: the document as a whole: its tabs, header, footer, page and people. Run in a Doc made by prepareDocument.
import { type Case, equal, isTrue, throws } from '../script/case.ts';
import { CHIPS_TAB, emptyBody, firstBody } from '../script/files.ts';

type Margin = GoogleAppsScript.Document.HeaderSection | GoogleAppsScript.Document.FooterSection;
type Section = GoogleAppsScript.Document.Body;
type User = { getEmail(): string };

const DOCUMENT = 'A/reference/document/document';
const TAB = 'A/reference/document/tab; A/guides/docs/tabs';
const SECTION = 'A/reference/document/header-section; A/reference/document/footer-section';

const open = (): GoogleAppsScript.Document.Document => DocumentApp.getActiveDocument();
const typesOf = (section: Pick<Section, 'getNumChildren' | 'getChild'>): string[] =>
  Array.from({ length: section.getNumChildren() }, (_, index) => String(section.getChild(index).getType()));

function withoutMargins(): void {
  (open().getHeader() as Margin | null)?.removeFromParent();
  (open().getFooter() as Margin | null)?.removeFromParent();
}

/** A fresh header and footer; both are taken away again. */
function withMargins(use: (margin: Section) => void): void {
  withoutMargins();
  try {
    for (const margin of [open().addHeader(), open().addFooter()]) use(margin as unknown as Section);
  } finally {
    withoutMargins();
  }
}

export const cases: Case[] = [
  {
    name: 'a footer exists once; getFooter is null before, and after it was removed',
    source: 'seen live, 13',
    host: 'document',
    run() {
      withoutMargins();
      equal([open().getFooter(), open().getHeader()], [null, null], 'before');
      const footer = open().addFooter();
      equal([footer.getNumChildren(), footer.getText()], [1, '']);
      throws(() => open().addFooter(), 'Document tab already contains a footer.');
      footer.removeFromParent();
      equal(open().getFooter(), null, 'after');
    },
  },
  {
    name: 'header and footer of the first tab are those of its DocumentTab',
    source: 'A/reference/document/document-tab',
    host: 'document',
    run() {
      withoutMargins();
      const tab = open().getTabs()[0]?.asDocumentTab();
      if (!tab) throw new Error('no tab');
      equal([tab.getHeader(), tab.getFooter()], [null, null], 'before');
      tab.addHeader().setText('top');
      tab.addFooter().setText('foot');
      equal([tab.getHeader().getText(), open().getHeader().getText()], ['top', 'top']);
      equal([tab.getFooter().getText(), open().getFooter().getText()], ['foot', 'foot']);
      throws(() => tab.addHeader(), 'Document tab already contains a header.');
      throws(() => tab.addFooter(), 'Document tab already contains a footer.');
      withoutMargins();
    },
  },
  {
    name: 'a table appended to a fresh header stands between two paragraphs',
    source: 'seen live, 6',
    host: 'document',
    run: () =>
      withMargins(margin => {
        margin.appendTable([['a']]);
        equal(typesOf(margin), ['PARAGRAPH', 'TABLE', 'PARAGRAPH']);
      }),
  },
  {
    name: 'header and footer take paragraphs, items, tables and rules at the end and at an index',
    source: SECTION,
    host: 'document',
    run: () =>
      withMargins(margin => {
        margin.appendParagraph('end');
        margin.appendHorizontalRule();
        margin.insertParagraph(0, 'start');
        margin.insertListItem(1, 'item');
        margin.insertTable(3, [['a', 'b']]);
        margin.insertHorizontalRule(0);
        margin.appendListItem('last');
        equal(margin.getText(), '\nstart\nitem\n\na\nb\nend\n\nlast');
        equal([margin.getParagraphs().length, margin.getListItems().length, margin.getTables().length], [9, 2, 1]);
        const table = margin.getTables()[0];
        if (!table) throw new Error('no table');
        equal([margin.getChildIndex(table), String(margin.getChild(4).getType())], [4, 'TABLE']);
        margin.removeChild(table);
        equal(margin.getTables().length, 0);
      }),
  },
  {
    name: 'header and footer are searched, edited as text, looked at and emptied like a body',
    source: SECTION,
    host: 'document',
    run: () =>
      withMargins(margin => {
        margin.setText('one two');
        equal([margin.getText(), margin.getNumChildren()], ['one two', 1], 'setText');
        margin.editAsText().setBold(4, 6, true);
        equal(margin.findText('two').getStartOffset(), 4);
        margin.replaceText('one', 'eins');
        equal(String(margin.findElement(DocumentApp.ElementType.PARAGRAPH).getElement().getType()), 'PARAGRAPH');
        margin.setAttributes({ ITALIC: true });
        const line = margin.getChild(0).asParagraph().editAsText();
        equal([line.getText(), line.isBold(5), line.isItalic()], ['eins two', true, true]);
        equal(typeof margin.getAttributes(), 'object');
        equal([margin.clear().getText(), margin.getNumChildren()], ['', 1], 'clear');
      }),
  },
  {
    name: 'a new page is Letter with an inch of margin on each side',
    source: 'seen live, 25',
    host: 'document',
    run() {
      const body = firstBody();
      equal([body.getPageWidth(), body.getPageHeight()], [612, 792], 'page');
      equal(
        [body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight()],
        [72, 72, 72, 72],
        'margins',
      );
    },
  },
  {
    name: 'margins of the page read back as set',
    source: 'A/reference/document/body#setmarginbottommarginbottom',
    host: 'document',
    run() {
      const body = firstBody();
      body.setMarginTop(40).setMarginBottom(41).setMarginLeft(42).setMarginRight(43);
      const seen = [body.getMarginTop(), body.getMarginBottom(), body.getMarginLeft(), body.getMarginRight()];
      body.setMarginTop(72).setMarginBottom(72).setMarginLeft(72).setMarginRight(72);
      equal(seen, [40, 41, 42, 43]);
    },
  },
  {
    name: 'setText of a body leaves one paragraph with the words, clear an empty one',
    source: 'A/reference/document/body#settexttext, #clear',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendTable([['a']]);
      body.appendListItem('item');
      body.setText('new');
      equal([typesOf(body), body.getText()], [['PARAGRAPH'], 'new'], 'setText');
      body.appendTable([['a']]);
      equal([typesOf(body.clear()), body.getText()], [['PARAGRAPH'], ''], 'clear');
    },
  },
  {
    name: 'Document.clear empties the body only, and refuses one of a single paragraph',
    source: 'seen live, 11 and 12',
    host: 'document',
    run() {
      const document = open() as unknown as GoogleAppsScript.Document.Document & { clear(): void };
      withoutMargins();
      document.addHeader().setText('top');
      const body = emptyBody().setMarginTop(50);
      throws(() => document.clear(), '');
      body.appendParagraph('words');
      document.clear();
      const seen = [body.getText(), body.getNumChildren(), document.getHeader().getText(), body.getMarginTop()];
      body.setMarginTop(72);
      withoutMargins();
      equal(seen, ['', 1, 'top', 50]);
    },
  },
  {
    name: 'attributes of a heading keep spacing, not words or alignment, and give no paragraph attributes of its own',
    source: 'seen live, 20; A/reference/document/body#setheadingattributesparagraphheading,-attributes',
    host: 'document',
    run() {
      const { HEADING5 } = DocumentApp.ParagraphHeading;
      const line = emptyBody().appendParagraph('words');
      line.setText('heading');
      line.setHeading(HEADING5);
      const read = (): Record<string, unknown> => firstBody().getHeadingAttributes(HEADING5) as Record<string, unknown>;
      const before = read();
      const CENTER = DocumentApp.HorizontalAlignment.CENTER;
      firstBody().setHeadingAttributes(HEADING5, { SPACING_AFTER: 33, FONT_SIZE: 40, HORIZONTAL_ALIGNMENT: CENTER });
      const after = read();
      firstBody().setHeadingAttributes(HEADING5, { SPACING_AFTER: before['SPACING_AFTER'] });
      equal(after['SPACING_AFTER'], 33, 'spacing');
      equal(String(after['FONT_SIZE']), String(before['FONT_SIZE']), 'size');
      equal(String(after['HORIZONTAL_ALIGNMENT']), String(before['HORIZONTAL_ALIGNMENT']), 'alignment');
      equal([line.getSpacingAfter(), line.editAsText().getFontSize(), line.getAlignment()], [null, null, null], 'own');
    },
  },
  {
    name: 'attributes of a body reach the words of paragraphs that come later, too',
    source: 'seen live, 19',
    host: 'document',
    run() {
      const body = emptyBody();
      const old = body.appendParagraph('old');
      body.setAttributes({ ITALIC: true, SPACING_AFTER: 30 });
      const later = body.appendParagraph('new');
      equal([old.editAsText().isItalic(), later.editAsText().isItalic(), old.getSpacingAfter()], [true, true, null]);
      equal(typeof body.getAttributes(), 'object');
      body.setAttributes({ ITALIC: null });
    },
  },
  {
    name: 'rules and page breaks of a body come in paragraphs of their own, where the index says',
    source: 'A/reference/document/body#inserthorizontalrulechildindex, #insertpagebreakchildindex',
    host: 'document',
    run() {
      const body = emptyBody();
      body.appendParagraph('end');
      const rule = body.insertHorizontalRule(0);
      const pageBreak = body.insertPageBreak(1);
      body.appendHorizontalRule();
      body.appendPageBreak(pageBreak.copy());
      equal([body.getNumChildren(), body.getText()], [6, '\n\n\nend\n\n']);
      equal(
        [rule, pageBreak].map(one => body.getChildIndex(one.getParent())),
        [0, 1],
      );
      throws(() => body.insertPageBreak(9), 'must be less than or equal to the number of child elements');
      body.appendParagraph('');
    },
  },
  {
    name: 'tabs have ids, places and a type, and are found by id',
    source: TAB,
    host: 'document',
    run() {
      const tabs = open().getTabs();
      equal(
        tabs.map(tab => [tab.getIndex(), String(tab.getType())]),
        [
          [0, 'DOCUMENT_TAB'],
          [1, 'DOCUMENT_TAB'],
        ],
      );
      isTrue(tabs[0]?.getId() !== tabs[1]?.getId(), 'ids differ');
      equal(
        open()
          .getTab(tabs[1]?.getId() ?? '')
          .getTitle(),
        CHIPS_TAB,
      );
      equal(open().getTab('t.nothing-there'), null);
      equal([String(tabs[0]), String(tabs[0]?.asDocumentTab())], ['Tab', 'DocumentTab']);
    },
  },
  {
    name: 'the older methods of a document speak of the active tab, at first the first one',
    source: `F§5.1; ${TAB}`,
    host: 'document',
    run() {
      const [first, second] = open().getTabs();
      if (!first || !second) throw new Error('not two tabs');
      emptyBody().appendParagraph('of the first tab');
      open().setActiveTab(first.getId());
      equal([open().getActiveTab().getId(), open().getBody().getText()], [first.getId(), '\nof the first tab']);
      open().setActiveTab(second.getId());
      const seen = [open().getActiveTab().getTitle(), open().getBody().getText().indexOf('ab')];
      open().setActiveTab(first.getId());
      equal(seen, [CHIPS_TAB, 0]);
      throws(() => open().setActiveTab('t.nothing-there'), '');
    },
  },
  {
    name: 'the name of a document reads back as set',
    source: `${DOCUMENT}#setnamename`,
    host: 'document',
    run() {
      const name = open().getName();
      open().setName('Another name');
      const seen = open().getName();
      open().setName(name);
      equal([seen, open().getName()], ['Another name', name]);
    },
  },
  {
    name: 'the owner is among the editors, and editors are among the viewers',
    source: 'seen live, 26',
    host: 'document',
    run() {
      const me = Session.getEffectiveUser().getEmail();
      const emails = (users: readonly User[]): string[] => users.map(user => user.getEmail());
      equal(emails(open().getEditors()), [me], 'editors');
      isTrue(emails(open().getViewers()).indexOf(me) >= 0, 'viewers');
      equal(String(open().getEditors()[0]), me, 'a user as text is the address');
    },
  },
  {
    name: 'the owner added as editor or viewer, or removed as a viewer, is what he was',
    source: `${DOCUMENT}#addvieweruser, #removevieweruser`,
    host: 'document',
    run() {
      const me = Session.getEffectiveUser().getEmail();
      const people = (): string[][] =>
        [open().getEditors(), open().getViewers()].map(users => users.map(String).sort());
      const before = people();
      open().addEditor(me).addEditors([me]).addViewer(me).addViewers([me]).removeViewer(me);
      equal(people(), before);
    },
  },
  {
    name: 'a document that nobody selected anything in has no selection, and one without a language set has none',
    source: `${DOCUMENT}#getselection, #getcursor, #getlanguage`,
    host: 'document',
    run() {
      const language = open().getLanguage() as string | null;
      isTrue(language === null || language.length >= 2, 'null or a language code');
      const [cursor, selection] = [open().getCursor(), open().getSelection()] as unknown[];
      isTrue(cursor === null || selection === null, 'never both a cursor and a selection');
    },
  },
  {
    name: 'other documents need the wide scope, which this script has not: the refusal names it',
    source: 'F§2.2',
    host: 'document',
    run() {
      const refused = (member: string): string =>
        `to call DocumentApp.${member}. Required permissions: https://www.googleapis.com/auth/documents`;
      throws(() => DocumentApp.openById(open().getId()), refused('openById'));
      throws(() => DocumentApp.openByUrl(open().getUrl()), refused('openByUrl'));
      throws(() => DocumentApp.create('x'), refused('create'));
    },
  },
  {
    name: 'a body has no appendFootnote',
    source: 'seen live, 24',
    host: 'document',
    run() {
      throws(
        () => (firstBody() as unknown as { appendFootnote(text: string): void }).appendFootnote('x'),
        'appendFootnote',
      );
    },
  },
  {
    name: 'an enum type answers the methods of its first member',
    source: 'seen live, 60',
    host: 'document',
    run() {
      const { ParagraphHeading, VerticalAlignment, Attribute, HorizontalAlignment } = DocumentApp;
      type AnyEnum = { name(): string; ordinal(): number; toString(): string; compareTo(other: unknown): number };
      const types = [ParagraphHeading, VerticalAlignment, Attribute, HorizontalAlignment] as unknown as AnyEnum[];
      equal(
        types.map(type => [type.ordinal(), type.name() === String(type)]),
        types.map(() => [0, true]),
      );
      const { HEADING1, HEADING2 } = ParagraphHeading as unknown as Record<string, AnyEnum>;
      isTrue((HEADING1?.compareTo(HEADING2) ?? 0) < 0, 'members are in order');
      equal((HEADING2?.ordinal() ?? 0) - (HEADING1?.ordinal() ?? 0), 1, 'ordinals');
    },
  },
];
