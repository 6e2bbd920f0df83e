// UrlFetchApp: what it refuses before anything is sent, and how answers and failures arrive.
import { ANA, manifest, tryCode } from './bundles.ts';

const DOCS = 'https://docs.googleapis.com/';
const scopes = ['script.external_request', 'drive.file'];
const apis = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] } };
const code = `
  const auth = () => ({ Authorization: 'Bearer ' + ScriptApp.getOAuthToken() });
  const create = title => ({ url: '${DOCS}v1/documents', method: 'post', contentType: 'application/json', headers: auth(), payload: JSON.stringify({ title }), muteHttpExceptions: true });
  function one(title) { const r = UrlFetchApp.fetch('${DOCS}v1/documents', create(title)); return [r.getResponseCode(), JSON.parse(r.getContentText()).title, r.getBlob().getContentType()]; }
  function all(titles) { return UrlFetchApp.fetchAll(titles.map(create)).map(r => JSON.parse(r.getContentText()).title); }
  function get(url, more) { return UrlFetchApp.fetch(url, Object.assign({ headers: auth() }, more)).getResponseCode(); }
  function token() { return ScriptApp.getOAuthToken(); }`;
const allowed = manifest(scopes, { ...apis, urlFetchWhitelist: [DOCS] });

describe('UrlFetchApp', () => {
  it('reaches REST as the add-on of this person', () => {
    const { workspace, call } = tryCode(code, { manifest: allowed });
    expect(call('one', 'Plán').value).toEqual([200, 'Plán', 'application/json']);
    expect(call('token').value).toBe(`local:${ANA};scopes=script.external_request,drive.file;client=addon`);
    expect(workspace.requests).toMatchObject([
      { email: ANA, client: 'addon', operation: 'docs.documents.create', status: 200 },
    ]);
  });

  it('keeps the order of fetchAll and takes the time of the slowest lane', () => {
    const { call } = tryCode(code, { manifest: allowed, latency: 'medians' });
    const run = call('all', ['a', 'b', 'c']);
    expect(run.value).toEqual(['a', 'b', 'c']);
    expect(run.milliseconds).toBe(900 + 600);
  });

  it.each([1, 2])('a kill at effect %s of a fetchAll leaves what was done before it', effect => {
    const { workspace, call } = tryCode(code, { manifest: allowed, latency: 'medians' });
    workspace.setFaults({ kill: { effect, when: 'before' } });
    expect(call('all', ['a', 'b', 'c']).outcome).toBe('killed');
    const made = [...workspace.drive.items()].filter(item => ['a', 'b', 'c'].includes(item.name));
    expect(made.length).toBe(effect);
  });

  it.each([
    ['another host', 'https://example.com/x'],
    ['a host that only begins alike', 'https://docs.googleapis.com.example.com/'],
    ['plain http', 'http://docs.googleapis.com/v1'],
  ])('does not go to %s', (_name, url) => {
    expect(tryCode(code, { manifest: allowed }).call('get', url).error?.message).toBe(
      `Request to ${url} failed because the URL has not been whitelisted in the script manifest.`,
    );
  });

  it('wants its scope', () => {
    expect(tryCode(code, { manifest: manifest([], apis) }).call('get', DOCS).error?.message).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: https://www.googleapis.com/auth/script.external_request',
    );
  });

  it('throws failures that are not muted in Google words', () => {
    const { call } = tryCode(code, { manifest: allowed });
    expect(call('get', `${DOCS}v1/documents/none`).error?.message).toMatch(
      /^Request failed for https:\/\/docs\.googleapis\.com returned code 404\. Truncated server response: \{.*"NOT_FOUND".* \(use muteHttpExceptions option to examine full response\)$/s,
    );
    expect(call('get', `${DOCS}v1/documents/none`, { muteHttpExceptions: true }).value).toBe(404);
  });

  it('quotes only the beginning of a long answer', () => {
    const { call } = tryCode(code, { manifest: manifest(scopes, { urlFetchWhitelist: [DOCS] }) });
    expect(call('get', `${DOCS}v1/documents/none`).error?.message).toMatch(/\.\.\. \(use muteHttpExceptions/);
  });

  it.each([
    [{ headers: { 'Content-Length': '3' } }, 'Attribute provided with invalid value: Header:Content-Length'],
    [{ headers: { Authorization: null } }, 'Attribute provided with invalid value: Header:null'],
    [{ method: 'head' }, 'Attribute provided with invalid value: method'],
    [{ mutehttpexceptions: true }, 'NotEmulated: UrlFetchApp.fetch with the parameter mutehttpexceptions'],
  ])('refuses %j', (parameters, message) => {
    expect(tryCode(code, { manifest: allowed }).call('get', `${DOCS}v1/documents/x`, parameters).error?.message).toBe(
      message,
    );
  });

  it('has a limit for addresses', () => {
    const url = `${DOCS}${'x'.repeat(2082)}`;
    expect(tryCode(code, { manifest: allowed }).call('get', url).error?.message).toBe(
      'Limit Exceeded: URLFetch URL Length.',
    );
  });
});

describe('an answer that does not come', () => {
  const waits = `${code} function wait(seconds) {
    const start = Date.now();
    try { UrlFetchApp.fetch('${DOCS}v1/documents', Object.assign(create('late'), seconds ? { timeoutSeconds: seconds } : {})); }
    catch (error) { return [error.message, Date.now() - start]; }
  }`;
  const timedOut = () => {
    const tried = tryCode(waits, { manifest: allowed });
    tried.workspace.setFaults({ rest: () => 'time-out' });
    return tried;
  };

  it('throws Timeout after the seconds that were asked for, muted or not; what was asked is done', () => {
    const { workspace, call } = timedOut();
    expect(call('wait', 20).value).toEqual([`Timeout: ${DOCS}v1/documents`, 20_000]);
    expect([...workspace.drive.items()].some(({ name }) => name === 'late')).toBe(true);
  });

  it('ends the execution where nothing was asked for: six minutes are also the limit of a run', () => {
    expect(timedOut().call('wait')).toMatchObject({ outcome: 'killed' });
  });

  it.each([0, 1.5, 'x'])('cannot be waited for %j seconds', seconds => {
    expect(
      tryCode(code, { manifest: allowed }).call('get', `${DOCS}v1`, { timeoutSeconds: seconds }).error?.message,
    ).toBe('Attribute provided with invalid value: timeoutSeconds');
  });
});

describe('an answer of more than 50 MB', () => {
  it('is refused (apps-script/guides/services/quotas)', () => {
    const drive = {
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
    };
    const { workspace, call } = tryCode(code, { manifest: manifest(scopes, drive) });
    const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
    const parentId = workspace.drive.rootOf(ANA).id;
    const get = (bytes: number): string | undefined => {
      const content = Buffer.alloc(bytes);
      const { id } = workspace.drive.create(owner, { name: 'f', mimeType: 'video/mp4', content, parentId });
      workspace.pick(ANA, [id]);
      const run = call('get', `https://www.googleapis.com/drive/v3/files/${id}?alt=media`);
      return run.error?.message ?? String(run.value);
    };
    expect([get(1_000), get(50 * 1024 * 1024 + 1)]).toEqual(['200', 'Limit Exceeded: URLFetch Response Size.']);
  });
});

describe('quotas of a day', () => {
  it('refuse a fetchAll that would pass them, whole', () => {
    const many = `${code} function many(n) { return UrlFetchApp.fetchAll(new Array(n).fill('${DOCS}v1')).length; }`;
    const { workspace, call } = tryCode(many, { manifest: allowed });
    workspace.addPerson({ ...workspace.people.get(ANA)!, account: 'consumer' });
    expect(call('many', 20_001).error?.message).toBe('Service invoked too many times for one day: urlfetch.');
    expect(workspace.requests).toEqual([]);
  });

  it('begin anew a day after the first use', () => {
    const reads =
      'function f(n) { for (let i = 0; i < n; i++) PropertiesService.getUserProperties().getKeys(); return n; }';
    const { workspace, call } = tryCode(reads);
    workspace.addPerson({ ...workspace.people.get(ANA)!, account: 'consumer' });
    expect(call('f', 50_000).value).toBe(50_000);
    expect(call('f', 1).error?.message).toBe('Service invoked too many times for one day: properties.');
    workspace.clock.advance(86_400_000);
    expect(call('f', 1).value).toBe(1);
  });
});

describe('prefixes of the manifest', () => {
  const status = (prefix: string, url: string): unknown => {
    const run = tryCode(code, { manifest: manifest(scopes, { urlFetchWhitelist: [prefix] }) }).call('get', url, {
      muteHttpExceptions: true,
    });
    return run.error?.message.includes('not been whitelisted') !== true;
  };
  it.each([
    ['https://docs.googleapis.com/v1', 'https://docs.googleapis.com/v1', true],
    ['https://docs.googleapis.com/v1', 'https://docs.googleapis.com/v1/x', true],
    ['https://docs.googleapis.com/v1', 'https://docs.googleapis.com/v1?x', true],
    ['https://docs.googleapis.com/v1', 'https://docs.googleapis.com/v12', false],
    ['https://docs.googleapis.com/V1', 'https://docs.googleapis.com/v1', false],
    ['https://docs.googleapis.com', 'https://docs.googleapis.com/v1', false],
    ['https://*.googleapis.com/', 'https://docs.googleapis.com/v1', true],
    ['https://*.googleapis.com/', 'https://googleapis.com.example/v1', false],
  ])('%s and %s: %s', (prefix, url, isAllowed) => {
    expect(status(prefix, url)).toBe(isAllowed);
  });
});
