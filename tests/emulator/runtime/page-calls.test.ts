// The server half of google.script.run: who may be called, what may travel, how errors and kills arrive.
import { ANA, BEN, manifest, tryCode } from './bundles.ts';

describe('google.script.run', () => {
  const code = `
    function declared() { return 1; }
    const assigned = () => 2;
    var older = function () { return 3; };
    function hidden_() { return 4; }
    const box = { inside() { return 5; } };
    const echo = value => value;
    (function () { function nested() {} })();`;

  it.each([
    ['declared', 1],
    ['assigned', 2],
    ['older', 3],
  ])('calls %s', (name, value) => {
    expect(tryCode(code).call(name)).toMatchObject({ outcome: 'returned', value });
  });

  it.each(['hidden_', 'nested', 'box.inside', 'missing', 'toString', 'Utilities'])('does not know %s', name => {
    expect(tryCode(code).call(name)).toMatchObject({
      outcome: 'refused',
      error: { name: 'TypeError', message: `google.script.run.${name} is not a function` },
    });
  });

  it('copies what is like JSON', () => {
    const value = { a: [1, 'x', null, true, { deep: [] }], '': -0.5 };
    const { call } = tryCode(
      `${code} function made() { return [Object.prototype.toString.call(echo([])), echo({ a: 1 }) instanceof Object]; }`,
    );
    expect(call('echo', value).value).toEqual(value);
    expect(call('echo', [undefined, 1]).value).toEqual([null, 1]);
    const odd = JSON.parse('{"__proto__":{"x":1}}');
    expect(JSON.stringify(call('echo', odd).value)).toBe('{"__proto__":{"x":1}}');
    expect(call('echo').value).toBeUndefined();
  });

  it('gives arguments of the script own realm', () => {
    const { call } = tryCode(
      'function f(list, map) { return [list instanceof Array, map instanceof Object, list[0] instanceof Object]; }',
    );
    expect(call('f', [{}], {}).value).toEqual([true, true, true]);
  });

  const circle: unknown[] = [];
  circle.push(circle);
  it.each([
    ['a Date', new Date(0), '0'],
    ['a nested Date', { when: [new Date(0)] }, '0'],
    ['a function', () => 1, '0'],
    ['a nested function', { go: () => 1 }, 'go'],
    ['an undefined field', { gone: undefined }, 'gone'],
    ['a circle', circle, '0'],
    ['a Map', new Map(), '0'],
    ['a class instance', new (class Thing {})(), '0'],
  ])('refuses %s as argument', (_name, value, place) => {
    expect(tryCode(code).call('echo', value)).toMatchObject({
      outcome: 'refused',
      error: { message: `Failed due to illegal value in property: ${place}` },
    });
  });

  it.each([
    'new Date()',
    '[new Date()]',
    '() => 1',
    'Promise.resolve(1)',
    'Utilities',
    'Utilities.Charset.UTF_8',
    '/x/',
  ])('refuses to return %s', expression => {
    const run = tryCode(`function f() { return ${expression}; }`).call('f');
    expect(run.outcome).toBe('threw');
    expect(run.error?.message).toMatch(/^Failed due to illegal value in property: /);
  });

  it.each([
    ['throw new Error("no luck")', { name: 'Error', message: 'no luck' }],
    ['throw new RangeError("far")', { name: 'RangeError', message: 'far' }],
    ['throw "text"', { name: 'Error', message: 'text' }],
    ['null.x', { name: 'TypeError', message: "Cannot read properties of null (reading 'x')" }],
    ['Utilities.base64Decode("?")', { name: 'Exception', message: 'Could not decode string.' }],
  ])('%s reaches the page', (statement, error) => {
    expect(tryCode(`function f() { ${statement}; }`).call('f')).toMatchObject({ outcome: 'threw', error });
  });

  it('refuses people who may not run the add-on in this file', () => {
    const { workspace, fileId } = tryCode(code);
    const byBen = () => workspace.callFromPage(BEN, fileId, 'declared', []);
    expect(byBen()).toMatchObject({ outcome: 'refused', error: { name: 'ScriptError' } });
    const owner = { email: ANA, scopes: 'all', client: 'user' } as const;
    workspace.drive.share(owner, fileId, { type: 'user', role: 'reader', emailAddress: BEN }, false);
    expect(byBen().outcome).toBe('refused');
    workspace.drive.share(owner, fileId, { type: 'user', role: 'writer', emailAddress: BEN }, false);
    expect(byBen().outcome).toBe('returned');
    workspace.addPerson({ ...workspace.people.get(BEN)!, addOnBlocked: true });
    expect(byBen().outcome).toBe('refused');
  });

  it('takes its time', () => {
    const { call } = tryCode('function f() { Utilities.sleep(250); }', { latency: 'medians' });
    expect(call('f').milliseconds).toBe(900 + 250);
  });
});

describe('the end of an execution', () => {
  const code = `
    function slow() { PropertiesService.getUserProperties().setProperty('a', '1'); Utilities.sleep(200000); Utilities.sleep(200000); PropertiesService.getUserProperties().setProperty('b', '1'); }
    function stubborn() {
      for (let i = 0; i < 3; i++) { try { PropertiesService.getUserProperties().setProperty('k' + i, 'x'); } catch (e) {} }
      try { return 'done'; } finally { console.log('finally'); }
    }
    function keys() { return PropertiesService.getUserProperties().getKeys(); }`;

  it('comes after six minutes', () => {
    const { call } = tryCode(code);
    expect(call('slow')).toMatchObject({ outcome: 'killed', error: { message: 'Exceeded maximum execution time' } });
    expect(call('keys').value).toEqual(['a']);
  });

  it.each([
    [{ effect: 1, when: 'before' as const }, ['k0']],
    [{ effect: 1, when: 'during' as const }, ['k0', 'k1']],
    [{ effect: 1, when: 'after' as const }, ['k0', 'k1']],
  ])('comes at a seeded effect and lets nothing follow: %j', (kill, keys) => {
    const { workspace, call } = tryCode(code);
    workspace.setFaults({ kill });
    const run = call('stubborn');
    workspace.setFaults(undefined);
    expect(run).toMatchObject({ outcome: 'killed', logs: [] });
    expect(run.value).toBeUndefined();
    expect(call('keys').value).toEqual(keys);
  });
});

describe('scopes and modes', () => {
  it('wants the scope in the manifest', () => {
    const code = 'function f() { return Session.getActiveUser().getEmail(); }';
    expect(tryCode(code).call('f').error).toEqual({
      name: 'Exception',
      message:
        'Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
    });
    expect(tryCode(code, { manifest: manifest(['userinfo.email']) }).call('f').value).toBe(ANA);
  });
});
