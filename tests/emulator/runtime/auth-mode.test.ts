// AuthMode NONE: before a person enabled the add-on in a file, only what needs no authorisation may be called.
import { virtualClock } from '../../../src/emulator/index.ts';
import { seededRandom } from '../../../src/emulator/random.ts';
import { createFaults } from '../../../src/emulator/rest/index.ts';
import { createDayQuotas } from '../../../src/emulator/runtime/day-quotas.ts';
import { createLocks } from '../../../src/emulator/runtime/locks.ts';
import { type Runtime, runFunction } from '../../../src/emulator/runtime/run.ts';
import { createSlots } from '../../../src/emulator/runtime/slots.ts';
import { SERVICES } from '../../../src/emulator/services/registry.ts';
import type { AuthMode } from '../../../src/emulator/types.ts';
import type { RunResult } from '../../../src/emulator/workspace.ts';
import { ANA, manifest, tryCode } from './bundles.ts';

const SCOPES = manifest(['documents.currentonly', 'script.container.ui', 'script.external_request', 'userinfo.email']);

function run(expression: string, authMode: AuthMode): RunResult {
  const { workspace, fileId } = tryCode('');
  const runtime: Runtime = {
    ...{ workspace, latency: 'none', latencyRandom: seededRandom(1), faults: createFaults(), locks: createLocks() },
    ...{ dayQuotas: createDayQuotas(virtualClock()), slots: createSlots() },
    services: Object.values(SERVICES),
    restAll: () => [],
  };
  return runFunction(runtime, {
    ...{ person: workspace.people.get(ANA)!, authMode, container: { kind: 'document', fileId } },
    bundle: { manifest: SCOPES, code: `function f() { ${expression}; }`, html: new Map() },
    ...{ limitMs: 30_000, functionName: 'f', startOperation: 'execution.start' },
  });
}

describe('AuthMode', () => {
  it.each([
    ["Logger.log('x'); Utilities.getUuid(); Session.getActiveUserLocale()", 'NONE'],
    ["DocumentApp.getUi().createAddonMenu().addItem('a', 'b').addToUi()", 'NONE'],
    ['DocumentApp.getActiveDocument().getId(); PropertiesService.getUserProperties().getKeys()', 'LIMITED'],
    ["UrlFetchApp.fetchAll([]); DocumentApp.getUi().alert('x')", 'FULL'],
  ] as const)('lets %s run in %s', (expression, mode) => {
    expect(run(expression, mode)).toMatchObject({ outcome: 'returned' });
  });

  it.each([
    ['DocumentApp.getActiveDocument()', 'NONE', 'DocumentApp.getActiveDocument'],
    ['PropertiesService.getUserProperties()', 'NONE', 'PropertiesService.getUserProperties'],
    ['CacheService.getScriptCache()', 'NONE', 'CacheService.getScriptCache'],
    ["HtmlService.createHtmlOutput('x')", 'NONE', 'HtmlService.createHtmlOutput'],
    ['Session.getTemporaryActiveUserKey()', 'NONE', 'Session.getTemporaryActiveUserKey'],
    ["DocumentApp.getUi().alert('x')", 'LIMITED', 'Ui.alert'],
    ['UrlFetchApp.fetchAll([])', 'LIMITED', 'UrlFetchApp.fetchAll'],
  ] as const)('does not let %s run in %s', (expression, mode, member) => {
    const { outcome, error } = run(expression, mode);
    expect(outcome).toBe('threw');
    expect(error?.message).toContain(`You do not have permission to call ${member}.`);
  });

  // A/guides/support/troubleshooting; W/add-ons/concepts/editor-auth-lifecycle: locale only.
  it.each([
    ['Session.getActiveUser()', 'NONE', "The script does not have permission to get the active user's identity."],
    ['Session.getEffectiveUser()', 'LIMITED', "The script does not have permission to get the active user's identity."],
    ['ScriptApp.getOAuthToken()', 'LIMITED', 'Authorization is required to perform that action.'],
  ] as const)('tells %s nothing of the person in %s', (expression, mode, message) => {
    expect(run(expression, mode).error?.message).toBe(message);
  });

  it('stops global code that calls what the mode does not allow, and the function with it', () => {
    const { workspace, fileId } = tryCode(
      "const n = PropertiesService.getUserProperties().getProperty('n'); function onOpen() { DocumentApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }",
    );
    expect(workspace.openFile(ANA, fileId)).toMatchObject({ items: [], run: { outcome: 'threw' } });
  });

  it('names several scopes with "or"', () => {
    expect(run('DocumentApp.getActiveDocument()', 'NONE').error?.message).toBe(
      'You do not have permission to call DocumentApp.getActiveDocument. Required permissions: (https://www.googleapis.com/auth/documents.currentonly || https://www.googleapis.com/auth/documents)',
    );
  });
});
