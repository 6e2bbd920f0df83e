// Runs the cases in the local Workspace of any emulator it is handed: in a prepared file, one call a service and editor.
import type { Bundle, Workspace, WorkspaceOptions } from '../../src/emulator/workspace.ts';
import { accountIn, hostOf } from './account.ts';
import type { CaseResult } from './script/case.ts';
import { SERVICES } from './script/services.ts';

export type MakeWorkspace = (options: WorkspaceOptions) => Workspace;

/** Every case of these services, each in the editor it needs. An editor that cannot even be prepared is one failed result. */
export function* runCases(
  createWorkspace: MakeWorkspace,
  bundle: Bundle,
  services: readonly string[] = Object.keys(SERVICES),
): Generator<CaseResult> {
  for (const service of services) {
    for (const host of ['document', 'spreadsheet'] as const) {
      const names = (SERVICES[service] ?? []).filter(found => hostOf(found) === host).map(({ name }) => name);
      if (names.length === 0) continue;
      try {
        const { workspace, call } = accountIn(createWorkspace({ bundle, latency: 'none' }), host);
        yield* call('runCases', service, names, workspace.contested) as CaseResult[];
      } catch (error) {
        yield { service, name: `(all in a ${host})`, outcome: 'failed', message: String(error) };
      }
    }
  }
}
