// Every case of cases/ in the local Workspace: one test a case, and each service as a real account would run it, in one go.
import { createWorkspace, type Workspace } from '../../src/emulator/index.ts';
import { scriptBundle } from '../support/script-bundle.ts';
import type { CaseResult } from './script/case.ts';
import { SERVICES } from './script/services.ts';

const ADA = 'ada@conformance.example';
const bundle = scriptBundle('tests/conformance/script/main.ts');

interface Account {
  readonly workspace: Workspace;
  call(functionName: string, ...args: unknown[]): unknown;
}

/** An account with the prepared Doc or spreadsheet open; the files come from the script itself, as on Google. */
function account(host: 'document' | 'spreadsheet'): Account {
  const workspace = createWorkspace({ bundle, latency: 'none' });
  workspace.addPerson({ id: ADA, name: 'Ada', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  const { id } = workspace.drive.create(
    { email: ADA, scopes: 'all', client: 'user' },
    { name: 'Any', mimeType: 'application/vnd.google-apps.document', parentId: workspace.drive.rootOf(ADA).id },
  );
  const callIn = (fileId: string, name: string, args: readonly unknown[]): unknown => {
    const run = workspace.callFromPage(ADA, fileId, name, args);
    if (run.outcome !== 'returned') throw new Error(`${name}: ${run.error?.message ?? run.outcome}`);
    return run.value;
  };
  const fileId = String(callIn(id, host === 'document' ? 'prepareDocument' : 'prepareSpreadsheet', []));
  return { workspace, call: (name, ...args) => callIn(fileId, name, args) };
}

const hostOf = (host: string): 'document' | 'spreadsheet' => (host === 'spreadsheet' ? 'spreadsheet' : 'document');

describe.each(Object.keys(SERVICES))('%s', service => {
  const cases = SERVICES[service]!;

  it.each(cases.map(found => [found.name, found.host] as const))('%s', (name, host) => {
    const results = account(hostOf(host)).call('runCases', service, [name]);
    expect(results).toEqual([{ service, name, outcome: 'passed', message: '' }]);
  });

  it.each([...new Set(cases.map(({ host }) => hostOf(host)))])('all in one go, twice, in a %s', host => {
    const { workspace, call } = account(host);
    const files = (): number => [...workspace.drive.items()].length;
    const before = files();
    for (const _ of ['first', 'again']) {
      const failed = (call('runCases', service) as CaseResult[]).filter(({ outcome }) => outcome === 'failed');
      expect(failed).toEqual([]);
    }
    expect(files()).toBe(before);
  });
});

describe('the cases', () => {
  it('have a source each, and names of their own', () => {
    for (const cases of Object.values(SERVICES)) {
      expect(cases.filter(({ source }) => source === '')).toEqual([]);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    }
  });

  it('say so when another editor is open', () => {
    const results = account('spreadsheet').call('runCases', 'document-app-body') as CaseResult[];
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['other host']));
  });
});
