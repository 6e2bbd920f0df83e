// Facts that Google leaves open or sources disagree about, as far as one account alone can settle them: each case holds in both
// readings of its option (src/emulator/contested.ts) and tells on a real account which one is Google's.
import { type Case, equal, throws } from '../script/case.ts';
import { emptySheet } from '../script/files.ts';
import { changeDocument, DOCS, DRIVE, send, sendOk, withDocument } from '../script/rest.ts';

/** Names of the named ranges in the copy of a Doc that has one. */
function namesInCopy(expected: readonly string[]): void {
  withDocument('words', id => {
    const createNamedRange = { name: 'spot', range: { startIndex: 1, endIndex: 6 } };
    equal(changeDocument(id, [{ createNamedRange }]).status, 200);
    const copy = sendOk('POST', `${DRIVE}/files/${id}/copy?fields=id`, { name: 'Conformance copy' });
    const { namedRanges = {} } = sendOk('GET', `${DOCS}/${copy.id}`);
    send('DELETE', `${DRIVE}/files/${copy.id}`);
    equal(Object.keys(namedRanges), expected);
  });
}

function maskOfTabs(status: number): void {
  withDocument('words', id => equal(send('GET', `${DOCS}/${id}?fields=title,tabs`).status, status));
}

function viewers(isNamed: boolean): void {
  const emails = SpreadsheetApp.getActiveSpreadsheet()
    .getViewers()
    .map(viewer => viewer.getEmail());
  equal(emails.indexOf(Session.getEffectiveUser().getEmail()) >= 0, isNamed, 'the owner is among the viewers');
}

function inTextFormat(value: unknown): void {
  const cell = emptySheet().getRange('A1').setNumberFormat('@').setValue('007');
  equal(cell.getValue(), value);
}

export const cases: Case[] = [
  {
    name: 'a copy of a Doc has lost its named ranges',
    source: 'F§5.4; W/docs/api/how-tos/named-ranges',
    host: 'any',
    run: () => namesInCopy([]),
    contested: { option: 'copiedNamedRanges', lenient: () => namesInCopy(['spot']) },
  },
  {
    name: 'a field mask that takes whole tabs is refused',
    source: 'F§5.2; GH gemini-cli-extensions/workspace#351, a-bonus/google-docs-mcp#118',
    host: 'any',
    run: () => maskOfTabs(400),
    contested: { option: 'commentMask', lenient: () => maskOfTabs(200) },
  },
  {
    name: 'there is no Intl',
    source: 'F§4; A/guides/v8-runtime/migration',
    host: 'any',
    run: () => throws(() => Intl.NumberFormat, 'Intl is not defined'),
    contested: { option: 'intl', lenient: () => equal(new Intl.NumberFormat('en-US').format(1234.5), '1,234.5') },
  },
  {
    name: 'viewers of a spreadsheet are those who may not edit',
    source: 'seen live, 26 (contested)',
    host: 'spreadsheet',
    run: () => viewers(false),
    contested: { option: 'viewerList', lenient: () => viewers(true) },
  },
  {
    name: 'the number format @ does not keep setValue from reading a text',
    source: 'F§6 (not in Google’s text)',
    host: 'spreadsheet',
    run: () => inTextFormat(7),
    contested: { option: 'textFormat', lenient: () => inTextFormat('007') },
  },
];
