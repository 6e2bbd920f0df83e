// The same seed, code and calls give the same workspace to the last bit, whatever happens in between; another seed gives another.
import { createHash } from 'node:crypto';
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const DRIVE = 'https://www.googleapis.com/drive/v3/files';
const apis = {
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};
const code = `
  const make = name => ({
    url: '${DRIVE}', method: 'post', contentType: 'application/json', muteHttpExceptions: true,
    headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, payload: JSON.stringify({ name }),
  });
  function year(names) {
    DocumentApp.getActiveDocument().getBody().appendParagraph(Utilities.getUuid() + Math.random());
    PropertiesService.getUserProperties().setProperty('when', new Date().toISOString());
    Utilities.sleep(Math.floor(Math.random() * 1000));
    return UrlFetchApp.fetchAll(names.map(make)).map(answer => answer.getContentText());
  }
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function tick() { CacheService.getScriptCache().put('at', String(Date.now())); }`;
const scopes = manifest(['documents.currentonly', 'drive.file', 'script.external_request', 'script.scriptapp'], apis);

/** Everything that can be seen of a workspace after a busy hour, faults included. */
function told(seed: number): { values: string; requests: string; clock: number; store: string } {
  const { workspace, fileId, call } = tryCode(code, {
    ...{ seed, latency: 'seeded', manifest: scopes, searchLagMs: 3_000, permissionLagMs: 3_000 },
  });
  workspace.drive.share(
    { email: ANA, scopes: 'all', client: 'user' },
    fileId,
    { type: 'user', role: 'writer', emailAddress: BEN },
    true,
  );
  const values = [call('year', ['a', 'b', 'c']), call('hourly')];
  workspace.setFaults({
    kill: { effect: 2, when: 'during' },
    rest: (_, effect) => (effect === 1 ? 'lose-answer' : 'ok'),
  });
  values.push(call('year', ['d', 'e', 'f', 'g']));
  workspace.setFaults(undefined);
  workspace.clock.advance(3_600_000);
  values.push(...workspace.runDueTriggers(), workspace.openFile(BEN, fileId).run!);
  return {
    values: JSON.stringify(values),
    requests: JSON.stringify(workspace.requests),
    clock: workspace.clock.now(),
    store: createHash('sha256').update(workspace.store.snapshot()).digest('hex'),
  };
}

describe('a replay', () => {
  it('is exact to the last bit for the same seed', () => {
    expect(told(7)).toEqual(told(7));
  });

  it('tells another story for another seed', () => {
    const [one, other] = [told(7), told(8)];
    expect(one.store).not.toBe(other.store);
    expect(one.clock).not.toBe(other.clock);
    expect(one.values).not.toBe(other.values);
  });
});
