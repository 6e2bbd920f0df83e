// Who sees the add-on where, and in which mode it opens: installed is of a person, enabled of a file; consent can be taken back.
// Sources: W/add-ons/concepts/editor-auth-lifecycle; A/guides/support/troubleshooting; A/guides/projects (several accounts).
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const code = `
  function onOpen(e) {
    console.log([String(e.authMode), 'source' in e, 'user' in e].join());
    DocumentApp.getUi().createAddonMenu().addItem('Open', 'use').addToUi();
  }
  function onInstall(e) { console.log('install ' + e.authMode); onOpen(e); }
  function use() { return Session.getActiveUser().getEmail(); }
  function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
  function tick() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    console.log([String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null, info.getAuthorizedScopes().length].join());
    PropertiesService.getUserProperties().setProperty('ticked', 'yes');
    Session.getActiveUser();
  }
  function token() { return ScriptApp.getOAuthToken(); }`;
const options = { manifest: manifest(['documents.currentonly', 'userinfo.email', 'script.scriptapp', 'drive.file']) };
const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
const HOUR = 3_600_000;

function shared() {
  const tried = tryCode(code, options);
  const { workspace, fileId } = tried;
  workspace.drive.share(owner, fileId, { type: 'user', role: 'writer', emailAddress: BEN }, false);
  const open = (email: string) => {
    const { items, run } = workspace.openFile(email, fileId);
    return { items: items.length, said: run?.logs.map(({ message }) => message) };
  };
  return { ...tried, open };
}

describe('an add-on that the administrator installed', () => {
  it('opens in NONE, with its menu, until somebody uses it in the file; then in LIMITED for all', () => {
    const { workspace, fileId, open } = shared();
    expect(open(ANA)).toEqual({ items: 1, said: ['NONE,false,false'] });
    workspace.runMenuItem(BEN, fileId, 'use');
    expect(open(ANA)).toEqual({ items: 1, said: ['LIMITED,true,true'] });
  });

  it('is enabled file by file', () => {
    const { workspace, fileId } = shared();
    workspace.runMenuItem(ANA, fileId, 'use');
    const parentId = workspace.drive.rootOf(ANA).id;
    const other = workspace.drive.create(owner, {
      name: 'Other',
      mimeType: workspace.drive.item(fileId)!.mimeType,
      parentId,
    });
    expect(workspace.openFile(ANA, other.id).run?.logs[0]?.message).toBe('NONE,false,false');
  });

  it('does not run onInstall for anybody', () => {
    const { open } = shared();
    expect([open(ANA).said, open(BEN).said].flat().some(line => line?.startsWith('install'))).toBe(false);
  });
});

describe('a person without the add-on', () => {
  const withoutBen = () => {
    const tried = shared();
    tried.workspace.addPerson({ ...tried.workspace.people.get(BEN)!, addOnMissing: true });
    return tried;
  };

  it('sees nothing of it where nobody used it, and its menu where somebody did', () => {
    const { workspace, fileId, open } = withoutBen();
    expect(open(BEN)).toEqual({ items: 0, said: undefined });
    workspace.runMenuItem(ANA, fileId, 'use');
    expect(open(BEN)).toEqual({ items: 1, said: ['LIMITED,true,true'] });
  });

  it('has it everywhere after the first click in its menu', () => {
    const { workspace, fileId } = withoutBen();
    workspace.runMenuItem(ANA, fileId, 'use');
    expect(workspace.runMenuItem(BEN, fileId, 'use').outcome).toBe('returned');
    const ben = { email: BEN, scopes: 'all', client: 'user' } as const;
    const parentId = workspace.drive.rootOf(BEN).id;
    const own = workspace.drive.create(ben, {
      name: 'Own',
      mimeType: workspace.drive.item(fileId)!.mimeType,
      parentId,
    });
    expect(workspace.openFile(BEN, own.id).items).toHaveLength(1);
  });

  it('gets it from the store in the open file: onInstall runs with all rights and makes the menu', () => {
    const { workspace, fileId, open } = withoutBen();
    const { items, run } = workspace.installAddOn(BEN, fileId);
    expect([items.length, run?.logs[0]?.message]).toEqual([1, 'install FULL']);
    expect(open(ANA).said).toEqual(['LIMITED,true,true']);
  });

  it('who may not edit the file cannot install it there', () => {
    const { workspace, fileId } = tryCode(code, options);
    expect(workspace.installAddOn(BEN, fileId)).toMatchObject({ items: [], run: undefined });
  });
});

describe('several signed-in accounts', () => {
  it('keep the menu and lose every call from a page', () => {
    const { workspace, fileId, call, open } = shared();
    workspace.addPerson({ ...workspace.people.get(ANA)!, hasSeveralAccounts: true });
    expect(open(ANA).items).toBe(1);
    expect(workspace.runMenuItem(ANA, fileId, 'use').outcome).toBe('returned');
    expect(call('use')).toMatchObject({
      outcome: 'refused',
      error: {
        message: "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      },
    });
  });
});

describe('consent that was taken back', () => {
  it('costs the add-on its files, its tokens and its page calls, until the person uses it again', () => {
    const { workspace, fileId, call } = shared();
    workspace.pick(ANA, [fileId]);
    const token = String(call('token').value);
    const get = (): number =>
      workspace.rest({
        method: 'GET',
        host: 'www.googleapis.com',
        path: `/drive/v3/files/${fileId}`,
        query: new Map(),
        headers: new Map([['authorization', `Bearer ${token}`]]),
        body: Buffer.alloc(0),
      }).status;
    workspace.useBundle({
      manifest: {
        ...options.manifest,
        dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
      },
      code,
      html: new Map(),
    });
    expect(get()).toBe(200);
    workspace.revokeAddOn(ANA.toUpperCase());
    expect([get(), call('use').error?.message]).toEqual([401, 'Authorization is required to perform that action.']);
    expect(workspace.drive.item(fileId)?.addOnGrants).toEqual([]);
    expect(workspace.runMenuItem(ANA, fileId, 'use').outcome).toBe('returned');
    expect([get(), call('use').value]).toEqual([404, ANA]);
  });

  it('lets triggers start, tells them so, and stops them at the first call that needs a scope', () => {
    const { workspace, call } = shared();
    call('hourly');
    workspace.revokeAddOn(ANA);
    workspace.clock.advance(HOUR);
    expect(workspace.runDueTriggers()).toMatchObject([
      {
        outcome: 'threw',
        error: { message: 'Authorization is required to perform that action.' },
        logs: [{ message: 'REQUIRED,true,0' }, {}],
      },
    ]);
  });

  it('is of one person alone', () => {
    const { workspace, call } = shared();
    workspace.revokeAddOn(BEN);
    expect(call('use').value).toBe(ANA);
  });
});
