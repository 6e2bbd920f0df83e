// A script's world: ECMAScript only, of its own realm, on the workspace's clock.
import { manifest, tryCode } from './bundles.ts';

const evaluate = (expression: string, options = {}): unknown => {
  const run = tryCode(`function f() { return ${expression}; }`, options).call('f');
  if (run.outcome !== 'returned') throw new Error(JSON.stringify(run));
  return run.value;
};

describe('the world of a script', () => {
  it.each([
    'Buffer',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'queueMicrotask',
    'structuredClone',
    'fetch',
    'process',
    'require',
    'module',
    'crypto',
    'performance',
    'atob',
    'btoa',
    'AbortController',
    'window',
    'document',
    'global',
  ])('has no %s', name => {
    expect(evaluate(`typeof ${name}`)).toBe('undefined');
  });

  it('has the language', () => {
    expect(evaluate('[...new Map([[1, 2n]]).keys()].concat(typeof Promise, typeof Proxy)')).toEqual([
      1,
      'function',
      'function',
    ]);
  });

  it('forgets its globals between calls', () => {
    const { call } = tryCode(
      'var n = 0; function f() { globalThis.m = (globalThis.m || 0) + 1; return [++n, globalThis.m]; }',
    );
    expect([call('f').value, call('f').value]).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('reads the clock of the workspace', () => {
    const code =
      'function f() { var a = Date.now(); Utilities.sleep(1500); return [new Date().getTime() - a, new Date().toISOString(), typeof Date(), new Date(2026, 0, 5).getDate(), new Date() instanceof Date, new Date().constructor === Date]; }';
    expect(tryCode(code).call('f').value).toEqual([1500, '2026-09-01T08:00:01.500Z', 'string', 5, true, true]);
  });

  it('has the same accidents for the same seed', () => {
    expect(evaluate('[Math.random(), Math.random()]')).toEqual(evaluate('[Math.random(), Math.random()]'));
  });

  it('gets errors, dates, arrays and functions of its own realm', () => {
    const code = `function f() {
      var seen = [];
      try { Utilities.sleep('x'); } catch (e) { seen.push(e instanceof Error, e.name, e.message, String(e), e.constructor === Error); }
      seen.push(Utilities.parseCsv('a,b') instanceof Array, Object.getPrototypeOf(Session.getScriptTimeZone) === Function.prototype);
      seen.push(PropertiesService.getUserProperties().getProperties().constructor === Object);
      return seen;
    }`;
    expect(tryCode(code).call('f').value).toEqual([
      true,
      'Exception',
      "The parameters (String) don't match the method signature for Utilities.sleep.",
      "Exception: The parameters (String) don't match the method signature for Utilities.sleep.",
      true,
      true,
      true,
      true,
    ]);
  });

  it('is loud about what is not emulated, even when the script hides it', () => {
    const { call } = tryCode('function f() { try { Utilities.formatString(1); } catch (e) { return e.message; } }');
    const run = call('f');
    expect(run.value).toBe('NotEmulated: Utilities.formatString');
    expect(run.logs).toEqual([{ severity: 'ERROR', message: 'NotEmulated: Utilities.formatString' }]);
  });

  it.each([
    ['DriveApp.getFileById("x")', 'DriveApp.getFileById'],
    ['Docs.Documents', 'Docs.Documents'],
  ])('has Google services that are not emulated, and says so: %s', (expression, member) => {
    const services = {
      dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] },
    };
    const run = tryCode(`function f() { ${expression}; }`, { manifest: manifest([], services) }).call('f');
    expect(run.error).toEqual({ name: 'NotEmulated', message: `NotEmulated: ${member}` });
  });

  it('shows nothing but the class', () => {
    expect(
      evaluate(
        '[String(Utilities), String(Utilities.newBlob("x")), JSON.stringify(Utilities), typeof Utilities.constructor]',
      ),
    ).toEqual(['Utilities', 'Blob', '{}', 'function']);
    expect(tryCode('function f() { return Utilities.newBlob("x")._bytes(); }').call('f').error?.message).toBe(
      'NotEmulated: Blob._bytes',
    );
    expect(tryCode('function f() { Utilities.mine = 1; }').call('f').error?.message).toBe(
      'NotEmulated: setting Utilities.mine',
    );
  });

  it('keeps the identity of what it is given', () => {
    expect(
      evaluate('[Utilities.Charset.UTF_8 === Utilities.Charset.UTF_8, Utilities.Charset === Utilities.Charset]'),
    ).toEqual([true, true]);
    expect(evaluate('(function () { var b = Utilities.newBlob("x"); return b.setName("n") === b; })()')).toBe(true);
  });

  it('has enums as objects', () => {
    expect(
      evaluate(
        '(function (c) { return [c.UTF_8.toString(), c.UTF_8.name(), c.UTF_8.ordinal(), c.US_ASCII.compareTo(c.UTF_8), String(c)]; })(Utilities.Charset)',
      ),
    ).toEqual(['UTF_8', 'UTF_8', 1, -1, 'US_ASCII']);
  });

  it('lives in the time zone of the manifest', () => {
    expect(evaluate('Session.getScriptTimeZone()', { manifest: manifest([], { timeZone: 'Asia/Tokyo' }) })).toBe(
      'Asia/Tokyo',
    );
  });

  it('lets promises settle before the run ends', () => {
    const { call } = tryCode(`
      function f() { Promise.resolve(7).then(function (n) { PropertiesService.getUserProperties().setProperty('n', String(n)); }); return 1; }
      function g() { return PropertiesService.getUserProperties().getProperty('n'); }`);
    expect([call('f').value, call('g').value]).toEqual([1, '7']);
  });
});

describe('code that Apps Script cannot parse', () => {
  it.each([
    ['class A { #x = 1 }', 'private class members are not supported, line: 1'],
    ['class A { static x = 1 }', 'static class fields are not supported, line: 1'],
    ['import x from "y"', "'import' and 'export' may appear only with 'sourceType: module' (1:0)"],
    ['function f( {', 'Unexpected token (1:13)'],
  ])('%s is refused', (code, message) => {
    const run = tryCode(code).call('f');
    expect(run).toMatchObject({
      outcome: 'refused',
      error: { name: 'SyntaxError', message: `SyntaxError: ${message} file: code.gs` },
    });
  });

  it('takes class fields, optional chaining and the like', () => {
    expect(evaluate('(function () { class A { x = 1; } let n = null; n ??= new A(); return n?.x; })()')).toBe(1);
  });
});
