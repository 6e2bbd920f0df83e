// Limits that count executions and people: thirty at once, twenty triggers, the administrator's switches, what a trigger knows.
// Sources: apps-script/guides/services/quotas; W/add-ons/concepts/editor-triggers; W/drive/api/guides/handle-errors; F§9.
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
const HOUR = 3_600_000;

describe('executions at the same moment', () => {
  const code =
    "function go(n) { PropertiesService.getScriptProperties().setProperty('n', String(n)); return 'done ' + n; }";

  /** Each execution starts the next one while it runs. */
  function nested(count: number, email: (index: number) => string): string[] {
    const { workspace, fileId } = tryCode(code);
    workspace.drive.share(owner, fileId, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    const outcomes: string[] = [];
    const start = (index: number): void => {
      const run = workspace.callFromPage(email(index), fileId, 'go', [index]);
      outcomes[index] = run.error?.message ?? run.outcome;
    };
    let next = 1;
    workspace.store.onChange(collection => {
      if (collection === 'properties' && next < count) start(next++);
    });
    start(0);
    return outcomes;
  }

  it('are thirty of one person; the next is refused before its first line, and the others end well', () => {
    const outcomes = nested(31, () => ANA);
    expect(outcomes.slice(0, 30)).toEqual(new Array(30).fill('returned'));
    expect(outcomes[30]).toBe('There are too many scripts running simultaneously for this Google user account.');
  });

  it('are counted person by person, and free again when they ended', () => {
    expect(new Set(nested(40, index => (index % 2 === 0 ? ANA : BEN)))).toEqual(new Set(['returned']));
    const { call } = tryCode(code);
    for (let index = 0; index < 35; index++) expect(call('go', index).outcome).toBe('returned');
  });
});

describe('triggers of one person', () => {
  it('are twenty in all files together', () => {
    const { workspace, fileId } = tryCode(
      "function add() { ScriptApp.newTrigger('x').timeBased().everyHours(1).create(); }",
      { manifest: manifest(['script.scriptapp']) },
    );
    const { mimeType } = workspace.drive.item(fileId)!;
    const parentId = workspace.drive.rootOf(ANA).id;
    const add = (): string => {
      const { id } = workspace.drive.create(owner, { name: 'F', mimeType, parentId });
      const { outcome, error } = workspace.callFromPage(ANA, id, 'add', []);
      return error?.message ?? outcome;
    };
    expect(Array.from({ length: 20 }, add)).toEqual(new Array(20).fill('returned'));
    expect(add()).toContain('too many triggers');
  });

  it('run as who made them, with no file open and no file of currentonly', () => {
    const code = `
      function add() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() {
        console.log([Session.getEffectiveUser().getEmail(), DocumentApp.getActiveDocument(), SpreadsheetApp.getActiveSpreadsheet(),
          CacheService.getDocumentCache(), LockService.getDocumentLock(), PropertiesService.getDocumentProperties()].join());
        DocumentApp.getUi();
      }`;
    const scopes = ['script.scriptapp', 'userinfo.email', 'documents.currentonly', 'spreadsheets.currentonly'];
    const { workspace, fileId } = tryCode(code, { manifest: manifest(scopes) });
    workspace.drive.share(owner, fileId, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    workspace.callFromPage(BEN, fileId, 'add', []);
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toMatchObject([
      {
        outcome: 'threw',
        error: { message: 'Cannot call DocumentApp.getUi() from this context.' },
        logs: [{ message: `${BEN},,,,,` }, {}],
      },
    ]);
  });
});

describe('the switches of an administrator', () => {
  const apis = {
    dependencies: {
      enabledAdvancedServices: ['drive', 'docs'].map(id => ({ userSymbol: id, serviceId: id, version: 'v1' })),
    },
  };
  const code = `
    function get(url) {
      const answer = UrlFetchApp.fetch(url, { headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, muteHttpExceptions: true });
      return [answer.getResponseCode(), JSON.parse(answer.getContentText()).error];
    }`;
  const options = { manifest: manifest(['script.external_request', 'drive.file'], apis) };

  it('Drive apps off: Drive refuses the add-on, and nobody else', () => {
    const { workspace, call } = tryCode(code, options);
    workspace.addPerson({ ...workspace.people.get(ANA)!, driveAppsOff: true });
    expect(call('get', 'https://www.googleapis.com/drive/v3/files').value).toEqual([
      403,
      {
        code: 403,
        message: 'The domain administrators have disabled Drive apps.',
        errors: [
          { domain: 'global', reason: 'domainPolicy', message: 'The domain administrators have disabled Drive apps.' },
        ],
      },
    ]);
    expect(call('get', 'https://docs.googleapis.com/v1/documents/none').value).toMatchObject([404, {}]);
    expect(workspace.drive.access(owner, workspace.drive.rootOf(ANA).id, 'owner').ownerEmail).toBe(ANA);
  });

  // Under 18 and not configured as trusted or limited, or add-ons off: the account never gets as far as the script (F§9).
  it('add-on blocked: no menu, no install, no page call, no menu item, no card, no trigger', () => {
    const { workspace, fileId, call } = tryCode(`${code} function onOpen() {} function onInstall() {}`, options);
    workspace.addPerson({ ...workspace.people.get(ANA)!, addOnBlocked: true });
    const runs = [call('get', 'x'), workspace.runMenuItem(ANA, fileId, 'get'), workspace.driveCard(ANA, [fileId])];
    expect(runs.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
    expect([workspace.openFile(ANA, fileId).run, workspace.installAddOn(ANA, fileId).run]).toEqual([
      undefined,
      undefined,
    ]);
    expect([workspace.driveCardName(ANA), workspace.runDueTriggers()]).toEqual([undefined, []]);
  });
});
