// DocumentApp: tabs, and what a script can read but not make: chips, checklists, merged cells. The tab comes from prepareDocument.
import { type Case, equal, isTrue } from '../script/case.ts';
import { CHIPS_TAB, chipsBody, emptyBody } from '../script/files.ts';
import { DOCS, sendOk } from '../script/rest.ts';

const TABS = 'A/guides/docs/tabs';
const line = (): GoogleAppsScript.Document.Paragraph => chipsBody().getChild(0).asParagraph();

export const cases: Case[] = [
  {
    name: 'tabs are read in order, each with its title and body; a tab without tabs inside has no children',
    source: TABS,
    host: 'document',
    run() {
      emptyBody();
      const tabs = DocumentApp.getActiveDocument().getTabs();
      equal(
        tabs.map(tab => tab.getChildTabs().length),
        [0, 0],
      );
      equal(tabs[1]?.getTitle(), CHIPS_TAB);
      equal(
        tabs.map(tab => tab.asDocumentTab().getBody().getText() === ''),
        [true, false],
        'empty',
      );
    },
  },
  {
    name: 'chips are children of their own between the words and no part of the text',
    source: 'A/reference/document/element-type; F§5.5',
    host: 'document',
    run() {
      const types = Array.from({ length: line().getNumChildren() }, (_, index) =>
        String(line().getChild(index).getType()),
      );
      equal([types, line().getText()], [['TEXT', 'RICH_LINK', 'DATE', 'PERSON', 'TEXT'], 'ab']);
    },
  },
  {
    name: 'chips of each kind are found from the body, one after the other',
    source: 'A/reference/document/body#findelementelementtype,-from; F§5.5',
    host: 'document',
    run() {
      const { DATE, PERSON, RICH_LINK, INLINE_IMAGE } = DocumentApp.ElementType;
      const found = [DATE, PERSON, RICH_LINK].map(type => {
        const first = chipsBody().findElement(type) as GoogleAppsScript.Document.RangeElement;
        return [String(first.getElement().getType()), chipsBody().findElement(type, first) === null];
      });
      equal(found, [
        ['DATE', true],
        ['PERSON', true],
        ['RICH_LINK', true],
      ]);
      equal(chipsBody().findElement(INLINE_IMAGE), null);
    },
  },
  {
    name: 'a link chip tells its address and title',
    source: 'A/reference/document/rich-link',
    host: 'document',
    run() {
      const link = line().getChild(1).asRichLink();
      isTrue(link.getUrl().indexOf('https://docs.google.com/document/d/') === 0, 'getUrl is the address');
      equal(typeof link.getTitle(), 'string');
    },
  },
  {
    name: 'a date chip tells the words it shows',
    source: 'A/reference/document/date#getdisplaytext',
    host: 'document',
    run() {
      isTrue(line().getChild(2).asDate().getDisplayText() !== '', 'getDisplayText says something');
    },
  },
  {
    name: 'a person chip tells the address',
    source: 'A/reference/document/person',
    host: 'document',
    run() {
      const person = line().getChild(3).asPerson();
      equal(person.getEmail(), Session.getEffectiveUser().getEmail());
      equal(['string', 'object'].indexOf(typeof person.getName()) >= 0, true, 'getName is text or null');
    },
  },
  {
    name: 'chips tell more: the kind of file linked to, the language and moment of a date',
    source: 'A/reference/document/rich-link#getmimetype; A/reference/document/date#getlocale, #gettimestamp',
    host: 'document',
    run() {
      const [link, date] = [line().getChild(1).asRichLink(), line().getChild(2).asDate()];
      isTrue(
        ['', 'application/vnd.google-apps.document'].indexOf(link.getMimeType() ?? '') >= 0,
        'a Doc, if it says so',
      );
      equal([date.getLocale(), (date.getTimestamp() as unknown as { getTime(): number }).getTime() > 0], ['en', true]);
    },
  },
  {
    name: 'a copied line has its chips; each can be copied, looked at and taken out, the words stay',
    source: 'A/reference/document/element#copy, #removefromparent; A/reference/document/person#getattributes',
    host: 'document',
    run() {
      const copy = line().copy();
      const body = emptyBody();
      body.appendParagraph(copy);
      body.appendParagraph('end');
      const chips = [copy.getChild(1).asRichLink(), copy.getChild(2).asDate(), copy.getChild(3).asPerson()];
      for (const chip of chips) {
        equal([chip.copy().getParent(), typeof chip.getAttributes(), chip.isAtDocumentEnd()], [null, 'object', false]);
        chip.removeFromParent();
        equal(chip.getParent(), null);
      }
      equal(copy.getText(), 'ab');
      equal(line().getNumChildren(), 5, 'the line copied from');
    },
  },
  {
    name: 'a native checklist item is a list item without a glyph type',
    source: 'F§5.5',
    host: 'document',
    run() {
      const [ticked, dot] = [chipsBody().getChild(1).asListItem(), chipsBody().getChild(2).asListItem()];
      equal([ticked.getText(), ticked.getGlyphType()], ['ticked', null]);
      equal([dot.getText(), String(dot.getGlyphType())], ['dot', 'BULLET']);
    },
  },
  {
    name: 'a merged cell tells its span, and the row keeps its number of cells',
    source: 'A/reference/document/table-cell#getcolspan',
    host: 'document',
    run() {
      const table = chipsBody().getTables()[0];
      if (!table) throw new Error('no table');
      const cell = table.getCell(0, 0);
      equal([cell.getColSpan(), cell.getRowSpan(), table.getRow(0).getNumCells()], [2, 1, 2]);
    },
  },
  {
    name: 'what a script wrote is not in REST before the run ends',
    source: 'seen live, 14',
    host: 'document',
    run() {
      emptyBody().appendParagraph('only in this run');
      const json = sendOk('GET', `${DOCS}/${DocumentApp.getActiveDocument().getId()}`);
      equal(JSON.stringify(json.body).indexOf('only in this run'), -1);
    },
  },
  {
    name: 'what REST writes meanwhile is not in the document a script has open',
    source: 'seen live, 14',
    host: 'document',
    run() {
      const body = emptyBody();
      const url = `${DOCS}/${DocumentApp.getActiveDocument().getId()}:batchUpdate`;
      const text = 'from elsewhere ';
      sendOk('POST', url, { requests: [{ insertText: { location: { index: 1 }, text } }] });
      const seen = body.getText();
      sendOk('POST', url, {
        requests: [{ deleteContentRange: { range: { startIndex: 1, endIndex: 1 + text.length } } }],
      });
      equal(seen, '');
    },
  },
];
