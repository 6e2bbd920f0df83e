// The requests that make a new class workbook: their kinds are Google's, their ranges are inside the tabs they make.
import { TABS } from '../../../src/core/workbook/tabs.ts';
import { workbookRequests } from '../../../src/core/workbook/workbook-requests.ts';

type Json = { readonly [key: string]: unknown };
const requests = workbookRequests('7b');
const ofKind = (kind: string): Json[] => requests.flatMap(request => (kind in request ? [request[kind] as Json] : []));

describe('workbookRequests', () => {
  it('makes every tab once, the first sheet becoming Read me, the journal hidden', () => {
    const added = ofKind('addSheet').map(({ properties }) => properties as Json);
    const first = ofKind('updateSheetProperties').map(({ properties }) => properties as Json);
    expect([...first, ...added].map(({ title }) => title)).toEqual([
      'Read me',
      'Students',
      'Goals',
      'Steps',
      'Check-ins',
      'Progress',
      'Evidence',
      'Reflections',
      'Changes',
      'Reviews',
      'Profile',
      'Activities',
      'Expectations',
      'Settings',
      'Journal',
    ]);
    expect(new Set([...first, ...added].map(({ sheetId }) => sheetId)).size).toBe(TABS.length);
    expect(added.filter(({ hidden }) => hidden).map(({ title }) => title)).toEqual(['Journal']);
  });

  it('writes every header as text and gives no tab the same header twice', () => {
    const rows = ofKind('updateCells').map(
      ({ rows: written }) => (written as { values: { userEnteredValue: Json }[] }[])[0]!.values,
    );
    const headers = rows.map(values => values.map(({ userEnteredValue }) => userEnteredValue['stringValue']));
    for (const tab of TABS.slice(1)) expect(headers).toContainEqual(tab.columns.map(({ header }) => header.en));
    for (const tab of TABS)
      expect(new Set(tab.columns.map(({ header }) => header.en.toLowerCase())).size).toBe(tab.columns.length);
    expect(JSON.stringify(requests)).not.toContain('formulaValue');
  });

  it('hides and protects the technical columns, which stand at the far right', () => {
    for (const tab of TABS) {
      const hidden = tab.columns.map(({ hidden: is }) => is === true);
      expect(hidden).toEqual([...hidden].sort((a, b) => Number(a) - Number(b)));
      expect(tab.columns[tab.columns.length - 1]!.key).toBe('id');
    }
    const protections = ofKind('addProtectedRange').map(({ protectedRange }) => protectedRange as Json);
    expect(protections.filter(({ warningOnly }) => warningOnly === false)).toHaveLength(1);
    expect(protections.filter(({ warningOnly }) => warningOnly === true)).toHaveLength(13);
  });

  it('wraps words a person reads, and never a long id in a hidden column', () => {
    for (const { range, cell } of ofKind('repeatCell')) {
      const { sheetId, startColumnIndex } = range as { sheetId: number; startColumnIndex: number };
      const { wrapStrategy } = (cell as { userEnteredFormat: Json }).userEnteredFormat;
      expect(wrapStrategy).toBe(TABS[sheetId]!.columns[startColumnIndex]!.hidden ? 'CLIP' : 'WRAP');
    }
  });

  it('offers the decisions in a strict drop-down and colours their words', () => {
    const [validation] = ofKind('setDataValidation');
    expect(JSON.stringify(validation)).toContain('"strict":true');
    expect(JSON.stringify(validation)).toContain('Please look again');
    const words = ofKind('addConditionalFormatRule').map(rule => JSON.stringify(rule));
    for (const word of ['Approved', 'Please look again', 'Show me', 'Overdue', 'no longer in the plan'])
      expect(words.some(rule => rule.includes(word))).toBe(true);
  });

  it('stays inside the columns of each tab', () => {
    const widths = new Map(TABS.map((tab, index) => [index, tab.columns.length]));
    const ranges =
      JSON.stringify(requests).match(
        /"sheetId":\d+,"startRowIndex":\d+,"startColumnIndex":\d+,"endColumnIndex":\d+/g,
      ) ?? [];
    expect(ranges.length).toBeGreaterThan(50);
    for (const range of ranges) {
      const [sheetId, , from, to] = (range.match(/\d+/g) ?? []).map(Number);
      expect(from! < to! && to! <= widths.get(sheetId!)!).toBe(true);
    }
  });
});
