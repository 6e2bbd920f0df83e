// Every case of cases/ in the local Workspace: one test a case, and each service as a real account would run it, in one go.
import { scriptBundle } from '../support/script-bundle.ts';
import { account, hostOf, runCase, SCRIPT } from './account.ts';
import type { CaseResult } from './script/case.ts';
import { SERVICES } from './script/services.ts';

const bundle = scriptBundle(SCRIPT);

describe.each(Object.keys(SERVICES))('%s', service => {
  const cases = SERVICES[service]!;

  it.each(cases.map(found => [found.name, found] as const))('%s', (name, found) => {
    expect(runCase(bundle, service, found)).toMatchObject({ service, name, outcome: 'passed', message: '' });
  });

  it.each([...new Set(cases.map(hostOf))])('all in one go, twice, in a %s', host => {
    const { workspace, call } = account(bundle, host);
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
    const results = account(bundle, 'spreadsheet').call('runCases', 'document-app-body') as CaseResult[];
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['other host']));
  });
});
