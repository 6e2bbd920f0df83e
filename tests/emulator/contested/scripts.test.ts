// Contested facts that a script meets, or the page it shows: each in both readings.
import vm from 'node:vm';
import type { CardAnswer } from '../../../src/emulator/card-json.ts';
import type { ContestedName, Reading } from '../../../src/emulator/contested.ts';
import { SPREADSHEET } from '../../../src/emulator/drive/contract.ts';
import { dressFrame } from '../../../src/emulator/pages/frames.ts';
import { ANA, BEN, manifest, type Tried, tryCode } from '../runtime/bundles.ts';

const person = { email: ANA, scopes: 'all', client: 'user' } as const;
const HOUR = 3_600_000;
const SCOPES = ['documents.currentonly', 'spreadsheets.currentonly', 'script.scriptapp'];

/** What the same steps come to where this fact is read strictly, and where it is read leniently. */
function both<T>(name: ContestedName, code: string, steps: (tried: Tried) => T): Record<Reading, T> {
  const addOns = { common: { name: 'Cards' }, drive: {} };
  const given = manifest([...SCOPES, 'drive.addons.metadata.readonly'], { addOns });
  const play = (reading: Reading): T => steps(tryCode(code, { manifest: given, contested: { [name]: reading } }));
  return { strict: play('strict'), lenient: play('lenient') };
}

describe('google.script.run', () => {
  it('refuses a Promise, or waits for it', () => {
    const code = `
      async function later(value) { return value; }
      async function never() { throw new Error('no'); }
      function forGood() { return new Promise(() => undefined); }`;
    const seen = both('pagePromise', code, ({ call }) =>
      [call('later', { a: 1 }), call('never'), call('forGood')].map(run => run.error?.message ?? run.value),
    );
    expect(seen.strict).toEqual(Array.from({ length: 3 }, () => expect.stringContaining('illegal value')));
    expect(seen.lenient).toEqual([{ a: 1 }, 'no', expect.stringContaining('illegal value')]);
  });

  it('carries ten megabytes, or fifty, in either direction', () => {
    const code = `
      function size(text) { return text.length; }
      function make(length) { return 'x'.repeat(length); }`;
    const many = 11 * 1024 * 1024;
    const seen = both('pagePayload', code, ({ call }) => [
      call('size', 'x'.repeat(many)).outcome,
      call('make', many).outcome,
      call('size', 'x'.repeat(9 * 1024 * 1024)).outcome,
    ]);
    expect(seen).toEqual({ strict: ['refused', 'threw', 'returned'], lenient: ['returned', 'returned', 'returned'] });
  });
});

describe('scripts', () => {
  it('have no Intl, or have it', () => {
    const seen = both('intl', 'function kind() { return typeof Intl; }', ({ call }) => call('kind').value);
    expect(seen).toEqual({ strict: 'undefined', lenient: 'object' });
  });
});

describe('triggers', () => {
  it('by the clock have no file, or the one they were made in', () => {
    const code = `
      function start() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { const open = DocumentApp.getActiveDocument(); Logger.log(open ? open.getId() : 'none'); }`;
    const seen = both('timedTriggerFile', code, ({ workspace, fileId, call }) => {
      call('start');
      workspace.clock.advance(HOUR);
      const [run] = workspace.runDueTriggers();
      return run?.logs.map(({ message }) => message.replace(fileId, 'the file'));
    });
    expect(seen).toEqual({ strict: ['none'], lenient: ['the file'] });
  });

  it('cannot be made by a card, or can', () => {
    const code = `function press() {
      ScriptApp.newTrigger('press').timeBased().everyHours(1).create();
      return CardService.newActionResponseBuilder().setNotification(CardService.newNotification().setText('made')).build();
    }`;
    const seen = both('cardTrigger', code, ({ workspace }) => {
      const press = { email: ANA, functionName: 'press', parameters: {}, formInputs: {}, selectedItemIds: [] };
      return workspace.cardAction(press).outcome;
    });
    expect(seen).toEqual({ strict: 'threw', lenient: 'returned' });
  });
});

describe('cards', () => {
  it('of more than a hundred widgets are refused, or cut', () => {
    const code = `function press(e) {
      const section = CardService.newCardSection();
      for (let i = 0; i < Number(e.parameters.count); i++) section.addWidget(CardService.newTextParagraph().setText('x'));
      const card = CardService.newCardBuilder().addSection(section).build();
      return CardService.newActionResponseBuilder().setNavigation(CardService.newNavigation().pushCard(card)).build();
    }`;
    const seen = both('longCard', code, ({ workspace }) =>
      ['100', '101'].map(count => {
        const press = { email: ANA, functionName: 'press', formInputs: {}, selectedItemIds: [] };
        const run = workspace.cardAction({ ...press, parameters: { count } });
        const step = (run.value as CardAnswer | undefined)?.navigations[0];
        return step && step.kind !== 'popToRoot' ? step.card.sections[0]?.widgets.length : run.outcome;
      }),
    );
    expect(seen).toEqual({ strict: [100, 'threw'], lenient: [100, 100] });
  });
});

describe('spreadsheets', () => {
  const inSheet = (name: ContestedName, line: string): Record<Reading, unknown> =>
    both(name, `function go() { const sheet = SpreadsheetApp.getActiveSheet(); ${line} }`, ({ workspace }) => {
      const parentId = workspace.drive.rootOf(ANA).id;
      const { id } = workspace.drive.create(person, { name: 'Sheet', mimeType: SPREADSHEET, parentId });
      for (const [emailAddress, role] of [
        [BEN, 'writer'],
        ['carla@school.example', 'reader'],
      ] as const)
        workspace.drive.share(person, id, { type: 'user', role, emailAddress }, true);
      const run = workspace.callFromPage(ANA, id, 'go', []);
      return run.error?.message ?? run.value;
    });

  it('show the apostrophe of a forced text, or read it as a person’s', () => {
    const line = `sheet.getRange('A1').setValue("'=1+1"); sheet.appendRow(["'007"]);
      return sheet.getRange('A1:A2').getValues().map(String);`;
    expect(inSheet('apostrophe', line)).toEqual({ strict: ["'=1+1", "'007"], lenient: ['=1+1', '007'] });
  });

  it('read text in cells of the format @, or leave it', () => {
    const line = `return ['007', '12%', 'TRUE'].map(text =>
      sheet.getRange('A1').clear().setNumberFormat('@').setValue(text).getValue());`;
    expect(inSheet('textFormat', line)).toEqual({ strict: [7, 0.12, true], lenient: ['007', '12%', 'TRUE'] });
  });

  it('name as viewers those who may not edit, or everybody', () => {
    const line = 'return SpreadsheetApp.getActiveSpreadsheet().getViewers().map(String).sort();';
    expect(inSheet('viewerList', line)).toEqual({
      strict: ['carla@school.example'],
      lenient: [ANA, BEN, 'carla@school.example'],
    });
  });
});

describe('pages', () => {
  it('have a storage that is empty in a new window, or one that stays', () => {
    const storageOf = (reading: Reading): unknown => {
      const keepsStorage = reading === ('lenient' satisfies Reading);
      const html = dressFrame('<p>', 'kept=window.localStorage', { pagesOrigin: '', personPath: '', keepsStorage });
      const window = { localStorage: 'of the browser', sessionStorage: 'of the window' };
      const world = vm.createContext({ window, kept: undefined });
      vm.runInContext(/<script>(.*)<\/script>/.exec(html)![1]!, world);
      return world['kept'];
    };
    // The option is 'pageStorage'; the server of the pages asks for it.
    expect({ strict: storageOf('strict'), lenient: storageOf('lenient') }).toEqual({
      strict: 'of the window',
      lenient: 'of the browser',
    });
  });
});
