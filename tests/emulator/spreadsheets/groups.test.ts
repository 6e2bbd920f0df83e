// Groups of rows and columns: how they nest, fold, and go with their lines.
import type { sheets_v4 as v4 } from 'googleapis/build/src/apis/sheets/v4.js';
import { Desk } from './desk.ts';

const columns = (startIndex: number, endIndex: number): v4.Schema$DimensionRange => ({
  sheetId: 0,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});
const add = (startIndex: number, endIndex: number): v4.Schema$Request => ({
  addDimensionGroup: { range: columns(startIndex, endIndex) },
});
const remove = (startIndex: number, endIndex: number): v4.Schema$Request => ({
  deleteDimensionGroup: { range: columns(startIndex, endIndex) },
});
const fold = (lines: [number, number], depth: number, collapsed: boolean): v4.Schema$Request => ({
  updateDimensionGroup: { dimensionGroup: { range: columns(...lines), depth, collapsed }, fields: 'collapsed' },
});

/** Each group as start-end/depth, folded ones with a mark. */
function shown(groups: v4.Schema$DimensionGroup[] | undefined): string[] {
  return (groups ?? []).map(
    ({ range, depth, collapsed }) => `${range?.startIndex}-${range?.endIndex}/${depth}${collapsed ? ' folded' : ''}`,
  );
}

function after(...requests: v4.Schema$Request[]): string[] {
  const desk = new Desk();
  const id = desk.newSpreadsheet();
  const { status, json } = desk.batch(id, requests);
  if (status !== 200) throw new Error(json.error?.message);
  return shown(desk.get(id).sheets?.[0]?.columnGroups);
}

describe('groups', () => {
  // The examples of the reference of AddDimensionGroupRequest and DeleteDimensionGroupRequest; B is 1.
  it.each([
    ['around another', [add(2, 4), add(1, 5)], ['1-5/1', '2-4/2']],
    ['inside of another', [add(1, 5), add(2, 4)], ['1-5/1', '2-4/2']],
    ['across another', [add(1, 4), add(2, 5)], ['1-5/1', '2-4/2']],
    ['taken away in part', [add(1, 5), add(2, 4), remove(3, 5)], ['1-4/1', '2-3/2']],
    ['taken away whole', [add(1, 5), remove(1, 5)], []],
  ])('%s', (_name, requests, groups) => {
    expect(after(...requests)).toEqual(groups);
  });

  it('are answered and shown as Google does, with the side of the sign', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const range = { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 2 };
    const group = { range: { dimension: 'ROWS', startIndex: 0, endIndex: 2 }, depth: 1 };
    expect(desk.batch(id, [{ addDimensionGroup: { range } }]).json.replies).toEqual([
      { addDimensionGroup: { dimensionGroups: [group] } },
    ]);
    expect(desk.get(id).sheets?.[0]).toMatchObject({
      properties: { gridProperties: { rowGroupControlAfter: true } },
      rowGroups: [group],
    });
    expect(desk.batch(id, [{ deleteDimensionGroup: { range } }]).json.replies).toEqual([{ deleteDimensionGroup: {} }]);
    const { rowGroups, properties } = desk.get(id).sheets?.[0] ?? {};
    expect([rowGroups, properties?.gridProperties?.rowGroupControlAfter]).toEqual([undefined, true]);
  });

  it('fold: their lines are hidden, and shown again', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet([['a']]);
    const hidden = (): number[] =>
      (desk.sheet(id).data?.[0]?.columnMetadata ?? []).flatMap((line, index) => (line.hiddenByUser ? [index] : []));
    desk.batch(id, [add(1, 4), fold([1, 4], 1, true)]);
    expect([hidden(), shown(desk.get(id).sheets?.[0]?.columnGroups)]).toEqual([[1, 2, 3], ['1-4/1 folded']]);
    desk.batch(id, [fold([1, 4], 1, false)]);
    expect([hidden(), shown(desk.get(id).sheets?.[0]?.columnGroups)]).toEqual([[], ['1-4/1']]);
  });

  it('go with their lines', () => {
    const insert = { insertDimension: { range: columns(2, 4) } };
    expect(after(add(1, 4), insert)).toEqual(['1-6/1']);
    expect(after(add(3, 5), insert)).toEqual(['5-7/1']);
    expect(after(add(1, 5), add(2, 3), { deleteDimension: { range: columns(2, 3) } })).toEqual(['1-4/1']);
    expect(after(add(1, 3), { duplicateSheet: { sourceSheetId: 0, newSheetId: 5, insertSheetIndex: 0 } })).toEqual([
      '1-3/1',
    ]);
  });

  it('are refused where there are none, too deep, or outside of the grid', () => {
    const desk = new Desk();
    const id = desk.newSpreadsheet();
    const refusal = (...requests: v4.Schema$Request[]): string | undefined =>
      desk.batch(id, requests).json.error?.message;
    expect(refusal(remove(1, 2))).toMatch(/^Invalid requests\[0\]\.deleteDimensionGroup: No group/);
    expect(refusal(add(1, 3), fold([1, 2], 1, true))).toMatch(/^Invalid requests\[1\]\.updateDimensionGroup: No group/);
    expect(refusal(add(1, 3), fold([1, 3], 0, true))).toBe(
      'Invalid requests[1].updateDimensionGroup: dimensionGroup.depth must be > 0',
    );
    expect(refusal(...Array.from({ length: 9 }, () => add(1, 3)))).toMatch(/^Invalid requests\[8\]/);
    expect(refusal(add(20, 27))).toMatch(/grid size \(26\)/);
    expect(desk.get(id).sheets?.[0]?.columnGroups).toBeUndefined();
  });
});
