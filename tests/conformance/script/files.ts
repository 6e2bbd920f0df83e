// The open files that cases work in. Each case empties its part first, so that cases do not see each other's traces.
import { changeDocument, DOCS, DRIVE, sendOk } from './rest.ts';

type Body = GoogleAppsScript.Document.Body;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A second tab that no case changes: what scripts can read but not make. */
export const CHIPS_TAB = 'Chips';

/** A new paragraph takes over the look of the words before it. */
const PLAIN = { BOLD: null, ITALIC: null, FONT_SIZE: null, FOREGROUND_COLOR: null, LINK_URL: null };

/** The first tab with one empty paragraph in it. Not by clear(), which is itself a matter of observation. */
export function emptyBody(): Body {
  const body = firstBody();
  const last = body.appendParagraph('');
  for (let index = body.getChildIndex(last) - 1; index >= 0; index--) body.removeChild(body.getChild(index));
  last.setHeading(DocumentApp.ParagraphHeading.NORMAL);
  last.setAttributes(PLAIN);
  return body;
}

export function firstBody(): Body {
  const tab = DocumentApp.getActiveDocument().getTabs()[0];
  if (!tab) throw new Error('the document has no tab');
  return tab.asDocumentTab().getBody();
}

/** The body of the prepared second tab. */
export function chipsBody(): Body {
  const tab = DocumentApp.getActiveDocument().getTabs()[1];
  if (tab?.getTitle() !== CHIPS_TAB) throw new Error('this is not a Doc made by prepareDocument');
  return tab.asDocumentTab().getBody();
}

/** The first tab without values, formats, notes and validations. */
export function emptySheet(): Sheet {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (!sheet) throw new Error('the spreadsheet has no tab');
  sheet.clear();
  sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns()).clearDataValidations().clearNote();
  return sheet;
}

/** A tab of its own, active; deleted whatever happens, and with it all that stands in it. */
export function withSheet(use: (sheet: Sheet) => void): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.insertSheet();
  try {
    use(sheet);
  } finally {
    book.deleteSheet(sheet);
  }
}

/** The same as a case's `run`. */
export const inSheet =
  (use: (sheet: Sheet) => void): (() => void) =>
  () =>
    withSheet(use);

/** A Doc for the document cases; chips, a merged cell and a checklist come by REST, as no script can make them. */
export function prepareDocument(): string {
  const id = String(sendOk('POST', DOCS, { title: 'Conformance document' }).documentId);
  const made = changeDocument(id, [{ addDocumentTab: { tabProperties: { title: CHIPS_TAB } } }]);
  const { tabId } = made.json.replies[0].addDocumentTab.tabProperties;
  const at = (index: number): object => ({ location: { index, tabId } });
  const line = (startIndex: number): object => ({ startIndex, endIndex: startIndex + 1, tabId });
  const tableCellLocation = { tableStartLocation: { index: 15, tabId }, rowIndex: 0, columnIndex: 0 };
  // Written from the end to the beginning: earlier places do not move. "ab", then two list items, then a table.
  const answer = changeDocument(id, [
    { insertText: { ...at(1), text: 'ab\nticked\ndot\n' } },
    { insertTable: { ...at(14), rows: 2, columns: 2 } },
    { mergeTableCells: { tableRange: { tableCellLocation, rowSpan: 1, columnSpan: 2 } } },
    { createParagraphBullets: { range: line(11), bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
    { createParagraphBullets: { range: line(4), bulletPreset: 'BULLET_CHECKBOX' } },
    { insertPerson: { ...at(2), personProperties: { email: Session.getEffectiveUser().getEmail() } } },
    { insertDate: { ...at(2), dateElementProperties: { timestamp: '2026-09-01T12:00:00Z' } } },
    { insertRichLink: { ...at(2), richLinkProperties: { uri: `https://docs.google.com/document/d/${id}/edit` } } },
  ]);
  if (answer.status !== 200) throw new Error(`prepareDocument: ${answer.text}`);
  return id;
}

export function prepareSpreadsheet(): string {
  const mimeType = 'application/vnd.google-apps.spreadsheet';
  return String(sendOk('POST', `${DRIVE}/files?fields=id`, { name: 'Conformance spreadsheet', mimeType }).id);
}
