// What createWorkspace promises beyond running scripts: mail, picks, requests, faults of REST, the next bundle, real time.
import { createWorkspace, virtualClock, type WorkspaceOptions } from '../../../src/emulator/index.ts';
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
const addOn = { email: ANA, scopes: new Set(['https://www.googleapis.com/auth/drive.file']), client: 'addon' } as const;

describe('a workspace', () => {
  it('shows the mails that were sent', () => {
    const { workspace, fileId } = tryCode('');
    workspace.drive.share(owner, fileId, { type: 'user', role: 'reader', emailAddress: BEN }, true);
    expect(workspace.mails).toMatchObject([{ to: BEN }]);
  });

  it('grants picked files to the add-on, for the person who picked', () => {
    const { workspace, fileId } = tryCode('');
    expect(() => workspace.drive.access(addOn, fileId, 'reader')).toThrow();
    workspace.pick(ANA.toUpperCase(), [fileId]);
    expect(workspace.drive.access(addOn, fileId, 'reader').id).toBe(fileId);
  });

  it('runs the next bundle from the next call on', () => {
    const { workspace, fileId, call } = tryCode('function f() { return 1; }');
    expect(call('f').value).toBe(1);
    workspace.useBundle({ manifest: manifest(), code: 'function f() { return 2; }', html: new Map() });
    expect(workspace.callFromPage(ANA, fileId, 'f', []).value).toBe(2);
  });

  it('charges nothing to a clock that moves by itself, unless asked', () => {
    const real = () => ({ ...virtualClock(), isReal: true });
    const { workspace, fileId } = tryCode('', { clock: real() });
    const bundle = { manifest: manifest(), code: 'function f() {}', html: new Map() };
    const milliseconds = (options: Partial<WorkspaceOptions>): number => {
      const tried = createWorkspace({ bundle, ...options });
      tried.store.restore(workspace.store.snapshot());
      return tried.callFromPage(ANA, fileId, 'f', []).milliseconds;
    };
    expect(milliseconds({ clock: real() })).toBe(0);
    expect(milliseconds({ clock: real(), latency: 'medians' })).toBe(900);
    expect(milliseconds({ clock: virtualClock() })).toBe(900);
  });

  it('keeps two workspaces apart', () => {
    const code =
      "function f() { const p = PropertiesService.getScriptProperties(); p.setProperty('n', '1'); return p.getKeys(); }";
    const [one, two] = [
      tryCode(code),
      tryCode('function f() { return PropertiesService.getScriptProperties().getKeys(); }'),
    ];
    expect([one.call('f').value, two.call('f').value]).toEqual([['n'], []]);
  });
});
