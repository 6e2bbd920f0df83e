// Whatever a script does to a document, what is stored obeys the structural rules and says what the script last saw.
import fc from 'fast-check';
import { ScriptError } from '../../../src/emulator/types.ts';
import { ANA, caller } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';
import { brokenRules } from './structural-rules.ts';

type Body = GoogleAppsScript.Document.Body;
type Step = (body: Body) => void;

const place = fc.nat(6);
const words = fc.constantFrom('', 'a', 'two words', 'x\ny', '🙂', 'line\rbreak');

/** One call of a script; those that Google refuses change nothing. */
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body.insertParagraph(at, text),
  ),
  words.map(
    (text): Step =>
      body =>
        body.appendParagraph(text),
  ),
  words.map(
    (text): Step =>
      body =>
        body.appendListItem(text),
  ),
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body.insertTable(at, [[text, 'b'], ['c']]),
  ),
  place.map(
    (at): Step =>
      body =>
        body.getChild(at).removeFromParent(),
  ),
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body.getParagraphs()[at]?.setText(text),
  ),
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body.getParagraphs()[at]?.editAsText().insertText(0, text).setBold(true),
  ),
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body
          .getTables()
          [at % 2]?.insertTableRow(at % 3)
          .appendTableCell(text),
  ),
  fc.tuple(place, words).map(
    ([at, text]): Step =>
      body =>
        body
          .getTables()[0]
          ?.getCell(at % 2, 0)
          .setText(text),
  ),
  place.map(
    (at): Step =>
      body =>
        body.getTables()[0]?.removeRow(at % 3),
  ),
  place.map(
    (at): Step =>
      body =>
        body.insertPageBreak(at),
  ),
  fc.tuple(place, place).map(
    ([from, to]): Step =>
      body =>
        body.editAsText().deleteText(from, from + to),
  ),
  fc.constant((body: Body): void => void body.replaceText('[a-c]', 'QQ')),
  fc.constant((body: Body): void => void body.clear()),
);

function attempt(action: () => void): void {
  try {
    action();
  } catch (error) {
    expect(error).toBeInstanceOf(ScriptError);
  }
}

describe('any script', () => {
  it('leaves a sound document that says what the script saw', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 15 }), steps => {
        const desk = new ScriptDesk();
        const id = desk.newDocument('first paragraph', 'second');
        const seen = desk.onBody(id, body => {
          for (const one of steps) attempt(() => one(body));
          return body.getText();
        });
        expect(brokenRules(desk.documents.read(caller(ANA), id))).toEqual([]);
        // Tables side by side and ragged rows are mended when stored, with empty lines only.
        const stored = desk.onBody(id, body => body.getText());
        expect(stored.replace(/\n+/g, '\n').trim()).toBe(seen.replace(/\n+/g, '\n').trim());
      }),
      { numRuns: 120 },
    );
  });

  it('keeps what others wrote meanwhile in places it did not touch', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), steps => {
        const desk = new ScriptDesk();
        const id = desk.newDocument('kept apart');
        const tabId =
          desk.change(id, [{ addDocumentTab: { tabProperties: { title: 'Notes' } } }])[0]?.addDocumentTab?.tabProperties
            ?.tabId ?? '';
        desk.onBody(id, body => {
          for (const one of steps) attempt(() => one(body));
          desk.change(id, [{ insertText: { location: { index: 1, tabId }, text: 'from another window' } }]);
        });
        const json = desk.documents.read(caller(ANA), id, { includeTabs: true });
        expect(brokenRules(json)).toEqual([]);
        expect(JSON.stringify(json.tabs?.[1])).toContain('from another window');
      }),
      { numRuns: 60 },
    );
  });
});
