// Drop-down chips, which only a person can put into a Doc here: read with their definitions, one unit long, blank to a script.
// Source: W/docs/api/how-tos/dropdowns (F§5.5); that DocumentApp shows nothing of them is what others saw, not what Google says.
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1.js';
import { findText, outline } from './desk.ts';
import { ScriptDesk } from './script-desk.ts';

const definitions = {
  'kix.status': {
    dropdownDefinitionProperties: { options: [{ optionId: 'dropdownItem.done', displayValue: 'Done' }] },
  },
};
const dropdown = {
  dropdownId: 'kix.1',
  dropdownProperties: {
    dropdownDefinitionId: 'kix.status',
    selectedOptionId: 'dropdownItem.done',
    displayValue: 'Done',
  },
};

let desk: ScriptDesk;
let id: string;
beforeEach(() => {
  desk = new ScriptDesk();
  id = desk.newDocument('ab');
  const json = desk.read(id) as docs_v1.Schema$Document & { dropdownDefinitions?: object };
  const { elements } = json.body?.content?.[1]?.paragraph ?? {};
  const run = (content: string): docs_v1.Schema$ParagraphElement => ({ textRun: { content, textStyle: {} } });
  elements?.splice(0, 1, run('a'), { startIndex: 2, endIndex: 3, dropdown } as object, run('b\n'));
  json.dropdownDefinitions = definitions;
  desk.documents.importJson(id, json);
});

it('are told by documents.get with what they show and may show, and stay when words come before them', () => {
  desk.change(id, [{ insertText: { location: { index: 1 }, text: '📚' } }]);
  const json = desk.read(id) as docs_v1.Schema$Document & { dropdownDefinitions?: object };
  expect(json.dropdownDefinitions).toEqual(definitions);
  expect(json.body?.content?.[1]?.paragraph?.elements?.[1]).toEqual({ startIndex: 4, endIndex: 5, dropdown });
  expect([outline(json), findText(json, 'b').startIndex]).toEqual(['📚a¤b\n', 5]);
});

it('are kept and told per tab, and survive a script that writes around them', () => {
  desk.onBody(id, body => {
    const line = body.getChild(0).asParagraph();
    expect([line.getText(), line.getNumChildren(), String(line.getChild(1).getType())]).toEqual([
      'ab',
      3,
      'UNSUPPORTED',
    ]);
    line.appendText(' more');
  });
  const tab = desk.read(id, { includeTabs: true }).tabs?.[0]?.documentTab as object;
  expect(tab).toMatchObject({ dropdownDefinitions: definitions });
  expect(outline(desk.read(id))).toBe('a¤b more\n');
});
