// Whatever is asked, in whatever order: a document stays sound, a refusal changes nothing, named ranges keep to their document.
import fc from 'fast-check';
import { ApiError } from '../../../src/emulator/types.ts';
import { ANA, caller, Desk } from './desk.ts';
import { brokenRules } from './structural-rules.ts';

const index = fc.integer({ min: 0, max: 60 });
const range = fc.tuple(index, index).map(([a, b]) => ({ startIndex: Math.min(a, b), endIndex: Math.max(a, b) + 1 }));
const text = fc.constantFrom('a', 'word ', '\n', 'x\ny', '🙂', '\tdeep', 'é\n\n');
const cell = fc.record({
  tableStartLocation: fc.record({ index }),
  rowIndex: fc.integer({ min: 0, max: 3 }),
  columnIndex: fc.integer({ min: 0, max: 3 }),
});
const span = fc.integer({ min: 1, max: 3 });

const request = fc.oneof(
  { weight: 4, arbitrary: fc.record({ insertText: fc.record({ location: fc.record({ index }), text }) }) },
  { weight: 3, arbitrary: fc.record({ deleteContentRange: fc.record({ range }) }) },
  {
    weight: 2,
    arbitrary: fc.record({ insertTable: fc.record({ rows: span, columns: span, location: fc.record({ index }) }) }),
  },
  fc.record({ insertTableRow: fc.record({ tableCellLocation: cell, insertBelow: fc.boolean() }) }),
  fc.record({ insertTableColumn: fc.record({ tableCellLocation: cell, insertRight: fc.boolean() }) }),
  fc.record({ deleteTableRow: fc.record({ tableCellLocation: cell }) }),
  fc.record({ deleteTableColumn: fc.record({ tableCellLocation: cell }) }),
  fc.record({
    mergeTableCells: fc.record({ tableRange: fc.record({ tableCellLocation: cell, rowSpan: span, columnSpan: span }) }),
  }),
  fc.record({ insertPageBreak: fc.record({ location: fc.record({ index }) }) }),
  fc.record({
    insertPerson: fc.record({
      location: fc.record({ index }),
      personProperties: fc.constant({ email: 'kim@school.test' }),
    }),
  }),
  fc.record({
    updateTextStyle: fc.record({
      range,
      textStyle: fc.constant({ link: { url: 'https://x.test' } }),
      fields: fc.constantFrom('link', 'bold', '*'),
    }),
  }),
  fc.record({
    updateParagraphStyle: fc.record({
      range,
      paragraphStyle: fc.constant({ namedStyleType: 'HEADING_1' }),
      fields: fc.constant('namedStyleType'),
    }),
  }),
  fc.record({ createParagraphBullets: fc.record({ range, bulletPreset: fc.constant('BULLET_DISC_CIRCLE_SQUARE') }) }),
  fc.record({ deleteParagraphBullets: fc.record({ range }) }),
  fc.record({ replaceAllText: fc.record({ containsText: fc.constant({ text: 'wo' }), replaceText: text }) }),
  fc.record({ createNamedRange: fc.record({ name: fc.constant('n'), range }) }),
);

/** Runs one request; false when Google refuses it. */
function tryRequest(desk: Desk, id: string, one: object): boolean {
  try {
    desk.documents.write(caller(ANA), id, [one]);
    return true;
  } catch (error) {
    expect(error).toBeInstanceOf(ApiError);
    return false;
  }
}

describe('any sequence of requests', () => {
  it('leaves a sound document', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 25 }), requests => {
        const desk = new Desk();
        const id = desk.newDocument('first paragraph', 'second');
        for (const one of requests) {
          tryRequest(desk, id, one);
          const broken = brokenRules(desk.documents.read(caller(ANA), id));
          if (broken.length > 0) throw new Error(`${JSON.stringify(one)}: ${broken.join('; ')}`);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does nothing when one of them is refused', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 1, maxLength: 8 }), requests => {
        const desk = new Desk();
        const id = desk.newDocument('first paragraph', 'second');
        const before = desk.documents.read(caller(ANA), id);
        expect(() =>
          desk.documents.write(caller(ANA), id, [
            ...requests,
            { insertText: { location: { index: 9999 }, text: 'x' } },
          ]),
        ).toThrow();
        expect(desk.documents.read(caller(ANA), id)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('insertion and deletion', () => {
  it('undo each other: text put in and taken out leaves the document as it was', () => {
    fc.assert(
      fc.property(index, fc.stringMatching(/^[a-z ]{1,8}$/), (at, words) => {
        const desk = new Desk();
        const id = desk.newDocument('first paragraph', 'second', 'third');
        const before = desk.read(id).body;
        if (!tryRequest(desk, id, { insertText: { location: { index: at }, text: words } })) return;
        desk.change(id, [{ deleteContentRange: { range: { startIndex: at, endIndex: at + words.length } } }]);
        expect(desk.read(id).body).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});
