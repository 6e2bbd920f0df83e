// Time-driven triggers of the add-on: at most hourly, one a file and person, run without an open file.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createWorkspace, virtualClock } from '../../../src/emulator/index.ts';
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const HOUR = 3_600_000;
const code = `
  function add(fn, hours) { return ScriptApp.newTrigger(fn).timeBased().everyHours(hours).create().getUniqueId(); }
  function often() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(10).create(); }
  function list() { return ScriptApp.getProjectTriggers().map(t => [t.getHandlerFunction(), String(t.getEventType()), t.getUniqueId().length]); }
  function clear() { ScriptApp.getProjectTriggers().forEach(t => ScriptApp.deleteTrigger(t)); }
  function tick(e) {
    const p = PropertiesService.getUserProperties();
    p.setProperty('ticks', (p.getProperty('ticks') || '') + new Date().getUTCHours() + ' ');
    p.setProperty('event', [e.authMode === ScriptApp.AuthMode.FULL, e.triggerUid, e.hour, e['day-of-month'], e['day-of-week'], e.timezone, PropertiesService.getDocumentProperties()].join());
  }
  function seen() { const p = PropertiesService.getUserProperties(); return [p.getProperty('ticks'), p.getProperty('event')]; }
  function info() { const i = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL); return [String(i.getAuthorizationStatus()), i.getAuthorizationUrl()]; }`;
const options = { manifest: manifest(['script.scriptapp']) };

describe('time-driven triggers', () => {
  it('run when their hour has come, once however late', () => {
    const { workspace, call } = tryCode(code, options);
    const id = call('add', 'tick', 1).value;
    expect(workspace.runDueTriggers()).toEqual([]);
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toMatchObject([{ outcome: 'returned' }]);
    expect(workspace.runDueTriggers()).toEqual([]);
    workspace.clock.advance(3.5 * HOUR);
    expect(workspace.runDueTriggers().length).toBe(1);
    expect(workspace.runDueTriggers()).toEqual([]);
    workspace.clock.advance(HOUR / 2);
    expect(workspace.runDueTriggers().length).toBe(1);
    expect(call('seen').value).toEqual(['9 12 13 ', `true,${id},13,1,2,Etc/GMT,`]);
  });

  it('are one a file and person', () => {
    const { workspace, fileId, call } = tryCode(code, options);
    call('add', 'tick', 1);
    expect(call('add', 'tick', 2).error?.message).toBe(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    workspace.drive.share(
      { email: ANA, scopes: 'all', client: 'user' },
      fileId,
      { type: 'user', role: 'writer', emailAddress: BEN },
      false,
    );
    expect(workspace.callFromPage(BEN, fileId, 'add', ['tick', 3]).outcome).toBe('returned');
    expect(call('list').value).toEqual([['tick', 'CLOCK', 18]]);
    call('clear');
    expect(call('list').value).toEqual([]);
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toEqual([]);
  });

  it('are hourly at most', () => {
    expect(tryCode(code, options).call('often').error?.message).toBe(
      'The recurrence interval for an Add-on trigger must be at least one hour.',
    );
  });

  it('need their scope', () => {
    expect(tryCode(code).call('list').error?.message).toBe(
      'Specified permissions are not sufficient to call ScriptApp.getProjectTriggers. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });

  it('report a function that is gone', () => {
    const { workspace, call } = tryCode(code, options);
    call('add', 'gone', 1);
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toMatchObject([
      { outcome: 'threw', error: { message: 'Script function not found: gone' } },
    ]);
  });

  it('do not run for someone the administrator blocked', () => {
    const { workspace, call } = tryCode(code, options);
    call('add', 'tick', 1);
    workspace.addPerson({ ...workspace.people.get(ANA)!, addOnBlocked: true });
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toEqual([]);
  });
});

describe('trigger time of a day', () => {
  it('is ninety minutes for a consumer account', () => {
    const busy = `${code} function busy() { Utilities.sleep(300000); }`;
    const { workspace, call } = tryCode(busy, options);
    workspace.addPerson({ ...workspace.people.get(ANA)!, account: 'consumer' });
    call('add', 'busy', 1);
    const outcomes = Array.from({ length: 20 }, () => {
      workspace.clock.advance(HOUR);
      return workspace.runDueTriggers()[0]?.outcome;
    });
    expect(outcomes.filter(outcome => outcome === 'returned').length).toBe(18);
    expect(outcomes.slice(18)).toEqual(['refused', 'refused']);
  });
});

describe('authorisation', () => {
  it('is given for the scopes of the manifest', () => {
    expect(tryCode(code).call('info').value).toEqual(['NOT_REQUIRED', null]);
  });
});

describe('a restart', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'workspace-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('keeps people, files, properties and triggers', async () => {
    const clock = virtualClock();
    const before = tryCode(code, { ...options, folder, clock });
    before.call('add', 'tick', 1);
    await Promise.resolve();
    const bundle = { manifest: options.manifest, code, html: new Map() };
    const after = createWorkspace({ bundle, folder, clock });
    expect(
      after.people
        .all()
        .map(person => person.id)
        .sort(),
    ).toEqual([ANA, BEN]);
    clock.advance(HOUR);
    expect(after.runDueTriggers()).toMatchObject([{ outcome: 'returned' }]);
    expect(after.callFromPage(ANA, before.fileId, 'seen', []).value).toMatchObject(['9 ', expect.any(String)]);
  });

  it('draws other ids than the start before it', async () => {
    const bundle = { manifest: manifest(), code, html: new Map() };
    const start = async (): Promise<string> => {
      const id = createWorkspace({ bundle, folder: path.join(folder, 'empty') }).random.id(20);
      await Promise.resolve();
      return id;
    };
    expect(await start()).not.toBe(await start());
  });
});
