// The small services, driven through scripts.
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

const evaluate = (expression: string, options: Parameters<typeof tryCode>[1] = {}): unknown => {
  const run = tryCode(`function f() { return ${expression}; }`, options).call('f');
  return run.outcome === 'returned' ? run.value : run.error?.message;
};

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS Z', '2026-09-01 04:05:06.007 -0400'],
    ["EEEE, d MMMM yy 'at' h:mm a XXX", 'Tuesday, 1 September 26 at 4:05 AM -04:00'],
    ["EEE M/d D w u k ''", "Tue 9/1 244 36 2 4 '"],
  ])('formats %s', (pattern, text) => {
    const date = 'new Date(Date.UTC(2026, 8, 1, 8, 5, 6, 7))';
    expect(evaluate(`Utilities.formatDate(${date}, 'America/New_York', ${JSON.stringify(pattern)})`)).toBe(text);
  });

  it.each([
    ['GMT+5:30', '13:30 GMT+05:30'],
    ['GMT', '08:00 GMT'],
    ['Etc/GMT', '08:00 GMT'],
  ])('knows the zone %s', (zone, text) => {
    expect(evaluate(`Utilities.formatDate(new Date(), '${zone}', 'HH:mm z')`)).toBe(text);
  });

  it('refuses a text for a date', () => {
    expect(evaluate("Utilities.formatDate('today', 'GMT', 'd')")).toBe(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });

  it('has signed bytes', () => {
    expect(evaluate("Utilities.newBlob('é').getBytes()")).toEqual([-61, -87]);
    expect(evaluate('Utilities.newBlob([-61, 169]).getDataAsString()')).toBe('é');
    expect(evaluate("Utilities.base64Encode('é')")).toBe('w6k=');
    expect(evaluate('Utilities.base64EncodeWebSafe([-5, -1])')).toBe('-_8=');
    expect(evaluate("Utilities.base64Decode('-_8=')")).toEqual([-5, -1]);
  });

  it('digests strings as US-ASCII unless told otherwise', () => {
    const digest = (rest: string): unknown =>
      evaluate(`Utilities.base64Encode(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, ${rest}))`);
    expect(digest("'é'")).toBe(digest("'?'"));
    expect(digest("'é', Utilities.Charset.UTF_8")).toBe(digest('[-61, -87]'));
    expect(digest("'é', Utilities.Charset.UTF_8")).not.toBe(digest("'é'"));
  });

  it('makes blobs like Google', () => {
    expect(evaluate("(function (b) { return [b.getContentType(), b.getName()]; })(Utilities.newBlob('x'))")).toEqual([
      'text/plain',
      null,
    ]);
    expect(
      evaluate(
        "(function (b) { return [b.getContentType(), b.setName('n').getName()]; })(Utilities.newBlob([1], 'image/png', 'p.png'))",
      ),
    ).toEqual(['image/png', 'n']);
  });

  it.each([
    [
      'a,b\\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['"a ""x"", y",b\\r\\n', [['a "x", y', 'b']]],
    ['a,', [['a', '']]],
    ['"two\\nlines"', [['two\nlines']]],
    ['', []],
  ])('parses %j', (csv, rows) => {
    expect(evaluate(`Utilities.parseCsv('${csv}')`)).toEqual(rows);
  });
});

describe('PropertiesService', () => {
  const code = `
    const user = () => PropertiesService.getUserProperties();
    function set(k, v) { user().setProperty(k, v); return user().getProperties(); }
    function get(k) { return user().getProperty(k); }
    function fill() { for (var i = 0; i < 60; i++) user().setProperty('k' + i, 'x'.repeat(9000)); }
    function shared() { var s = PropertiesService.getScriptProperties(); s.setProperty('n', Number(s.getProperty('n')) + 1); return s.getProperty('n'); }
    function mine() { PropertiesService.getDocumentProperties().setProperties({ a: 1, b: true }, true); return PropertiesService.getDocumentProperties().getProperties(); }`;

  it('keeps texts of a person', () => {
    const { workspace, fileId, call } = tryCode(code);
    const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
    workspace.drive.share(owner, fileId, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    call('set', 'a', '1');
    expect(call('get', 'a').value).toBe('1');
    expect(workspace.callFromPage(BEN, fileId, 'get', ['a']).value).toBeNull();
    expect([call('shared').value, workspace.callFromPage(BEN, fileId, 'shared', []).value]).toEqual(['1', '2']);
    expect(call('mine').value).toEqual({ a: '1', b: 'true' });
  });

  it('has Google limits', () => {
    const { call } = tryCode(code);
    expect(call('set', 'a', 'x'.repeat(9217)).error?.message).toBe('Argument too large: value');
    expect(call('set', 'a', 'é'.repeat(4609)).error?.message).toBe('Argument too large: value');
    expect(call('fill').error?.message).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('CacheService', () => {
  const code = `
    const cache = () => CacheService.getUserCache();
    function put(k, v, s) { return s === undefined ? cache().put(k, v) : cache().put(k, v, s); }
    function get(k, wait) { Utilities.sleep(wait); return cache().get(k); }
    function many() { for (var i = 0; i < 1001; i++) cache().put('k' + i, 'x'); return [cache().get('k100'), cache().get('k101')]; }`;

  it('forgets after its time', () => {
    const { call } = tryCode(code);
    expect(call('put', 'a', '1', 5).value).toBeNull();
    expect([call('get', 'a', 4999).value, call('get', 'a', 1).value]).toEqual(['1', null]);
    call('put', 'b', '2');
    expect([call('get', 'b', 300000).value, call('get', 'b', 300000).value]).toEqual(['2', null]);
  });

  it('has Google limits', () => {
    const { call } = tryCode(code);
    expect(call('put', 'a', 'x'.repeat(100 * 1024 + 1)).error?.message).toBe('Argument too large: value');
    expect(call('put', 'k'.repeat(251), 'x').error?.message).toBe('Argument too large: key');
    expect(call('many').value).toEqual([null, 'x']);
  });
});

describe('LockService', () => {
  it('is taken, held and freed', () => {
    expect(
      evaluate(
        '(function (l) { return [l.hasLock(), l.tryLock(0), l.tryLock(-1), l.hasLock(), (l.releaseLock(), l.hasLock())]; })(LockService.getDocumentLock())',
      ),
    ).toEqual([false, true, true, true, false]);
    expect(evaluate('LockService.getUserLock().waitLock(-1)')).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('is not to be had by a second window while the first runs, and free when that ended', () => {
    const { workspace, fileId, call } = tryCode(`
      function outer() { LockService.getUserLock().waitLock(10); PropertiesService.getUserProperties().setProperty('now', '1'); return 'outer'; }
      function inner() { var t = Date.now(); var got = LockService.getUserLock().tryLock(2000); return [got, Date.now() - t]; }`);
    let inner: unknown;
    const stop = workspace.store.onChange(collection => {
      if (collection === 'properties') inner = workspace.callFromPage(ANA, fileId, 'inner', []).value;
    });
    expect(call('outer').value).toBe('outer');
    stop();
    expect(inner).toEqual([false, 2000]);
    expect(call('inner').value).toEqual([true, 0]);
  });
});

describe('HtmlService', () => {
  it('reads the files of the bundle', () => {
    expect(evaluate("HtmlService.createHtmlOutputFromFile('page').getContent()")).toBe('<b>Hello</b>');
    expect(evaluate("HtmlService.createHtmlOutputFromFile('other')")).toBe('No HTML file named other was found.');
    expect(evaluate("HtmlService.createHtmlOutput('a').appendUntrusted('<i>').setTitle('T').getContent()")).toBe(
      'a&lt;i&gt;',
    );
    expect(evaluate('HtmlService.createHtmlOutput().getTitle()')).toBe('');
    expect(evaluate("HtmlService.createTemplateFromFile('page')")).toBe(
      'NotEmulated: HtmlService.createTemplateFromFile',
    );
  });
});

describe('Logger and console', () => {
  it('write to the logs of the run', () => {
    const { call } = tryCode(
      "function f() { Logger.log('%s and %s', 1, 'two'); console.warn('see', { a: [1] }); return Logger.getLog(); }",
    );
    expect(call('f')).toMatchObject({
      value: '1 and two\n',
      logs: [
        { severity: 'INFO', message: '1 and two' },
        { severity: 'WARNING', message: 'see {"a":[1]}' },
      ],
    });
  });
});

describe('Session', () => {
  it('has a key that says nothing about the person', () => {
    const key = evaluate('Session.getTemporaryActiveUserKey()', { manifest: manifest() });
    expect(key).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });
});
