// Opening a file: who gets the add-on's own triggers, in which mode, and what they may do there.
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const code = `
  function note(key, value) { const p = PropertiesService.getUserProperties(); p.setProperty(key, (p.getProperty(key) || '') + value + ' '); }
  function onInstall(e) { note('install', String(e.authMode) + ' ' + e.user.getEmail()); }
  function onOpen(e) { note('open', [e.authMode === ScriptApp.AuthMode.LIMITED, e.user.getEmail()].join()); }
  function read(key) { return PropertiesService.getUserProperties().getProperty(key); }`;

const owner = { email: ANA, scopes: 'all', client: 'user' } as const;

describe('opening a file', () => {
  it('runs onOpen each time; onInstall where the person gets the add-on in the open file', () => {
    const { workspace, fileId, call } = tryCode(code);
    expect(workspace.installAddOn(ANA, fileId)).toMatchObject({ items: [], run: { outcome: 'returned' } });
    expect(workspace.openFile(ANA, fileId)).toMatchObject({ items: [], run: { outcome: 'returned' } });
    workspace.openFile(ANA, fileId);
    expect(call('read', 'install').value).toBe(`FULL ${ANA} `);
    expect(call('read', 'open').value).toBe(`true,${ANA} true,${ANA} `);
  });

  it.each(['reader', 'commenter'] as const)('does nothing for a %s', role => {
    const { workspace, fileId } = tryCode(code);
    workspace.drive.share(owner, fileId, { type: 'user', role, emailAddress: BEN }, false);
    expect(workspace.openFile(BEN, fileId)).toMatchObject({ items: [], run: undefined });
  });

  it('does nothing where the administrator blocks the add-on', () => {
    const { workspace, fileId } = tryCode(code);
    workspace.addPerson({ ...workspace.people.get(ANA)!, addOnBlocked: true });
    expect(workspace.openFile(ANA, fileId).run).toBeUndefined();
  });

  it('does nothing for a file that is neither Doc nor Sheet, or that is not there', () => {
    const { workspace } = tryCode(code);
    const parentId = workspace.drive.rootOf(ANA).id;
    const photo = workspace.drive.create(owner, {
      name: 'p.png',
      mimeType: 'image/png',
      content: Buffer.from('x'),
      parentId,
    });
    expect(workspace.openFile(ANA, photo.id).run).toBeUndefined();
    expect(workspace.openFile(ANA, 'none').run).toBeUndefined();
  });

  it.each([
    ['UrlFetchApp.fetch("https://docs.googleapis.com/v1")', 'UrlFetchApp.fetch', 'script.external_request'],
    ['ScriptApp.getProjectTriggers()', 'ScriptApp.getProjectTriggers', 'script.scriptapp'],
  ])('does not let onOpen call %s', (expression, member, scope) => {
    const scopes = manifest(['script.external_request', 'script.scriptapp']);
    const { workspace, fileId } = tryCode(`function onOpen() { ${expression}; } function use() {}`, {
      manifest: scopes,
    });
    workspace.runMenuItem(ANA, fileId, 'use');
    expect(workspace.openFile(ANA, fileId).run).toMatchObject({
      outcome: 'threw',
      error: {
        message: `You do not have permission to call ${member}. Required permissions: https://www.googleapis.com/auth/${scope}`,
      },
    });
  });

  it('gives onOpen thirty seconds', () => {
    const { workspace, fileId } = tryCode('function onOpen() { Utilities.sleep(30001); }');
    expect(workspace.openFile(ANA, fileId).run).toMatchObject({ outcome: 'killed' });
  });

  it('reports code that cannot be parsed', () => {
    const { workspace, fileId } = tryCode('function onOpen( {');
    expect(workspace.openFile(ANA, fileId).run).toMatchObject({ outcome: 'refused', error: { name: 'SyntaxError' } });
  });
});

describe('menu items', () => {
  it('call top-level functions and methods of objects, with all rights', () => {
    const scopes = manifest(['userinfo.email']);
    const run = (name: string) => {
      const { workspace, fileId } = tryCode(
        'function go() { console.log(Session.getActiveUser().getEmail()); } const menu = { go: go }; function last_() { go(); }',
        { manifest: scopes },
      );
      return workspace.runMenuItem(ANA, fileId, name);
    };
    expect(run('go').logs).toEqual([{ severity: 'DEBUG', message: ANA }]);
    expect(run('menu.go').outcome).toBe('returned');
    expect(run('last_').outcome).toBe('returned');
    expect(run('gone').error?.message).toBe('Script function not found: gone');
  });
});
