// The few lines that run inside a script's own world before the bundle does: they make everything the script will hold
// (functions, prototypes, errors, dates) of that world, so that instanceof and constructors behave as on Google.

/** An expression: (host: RealmHost) => RealmTools. See realm.ts for both types. */
export const REALM_SOURCE = `(function (host) {
  'use strict';
  const NativeDate = Date;
  const ScriptDate = new Proxy(NativeDate, {
    construct: (target, args, self) =>
      Reflect.construct(target, args.length === 0 ? [host.now()] : args, self === ScriptDate ? target : self),
    apply: () => new NativeDate(host.now()).toString(),
  });
  NativeDate.now = function now() { return host.now(); };
  NativeDate.prototype.constructor = ScriptDate;
  const define = (name, value) =>
    Object.defineProperty(globalThis, name, { value, writable: true, enumerable: false, configurable: true });
  define('Date', ScriptDate);
  Math.random = function random() { return host.random(); };

  const named = (name, action) => Object.defineProperty(action, 'name', { value: name, configurable: true });
  const plain = key => typeof key === 'symbol' || key === 'toJSON' || key === 'then' || key in Object.prototype;
  // A field is an enum or a constant (class-members.ts): the object that was asked for it once keeps it.
  const fieldOf = (self, key) => {
    const value = host.field(self, key);
    Object.defineProperty(self, key, { get: () => value, set: () => host.assign(self, key) });
    return value;
  };
  const unknown = new Proxy(Object.create(Object.prototype), {
    get: (target, key, self) => (plain(key) ? target[key] : fieldOf(self, key)),
    has: (target, key) => plain(key) && key in target,
    set: (target, key, value, self) => host.assign(self, key),
  });
  const makePrototype = (methods, getters) => {
    const prototype = Object.create(unknown);
    for (const name of methods) {
      const method = named(name, function () { return host.call(this, name, arguments); });
      Object.defineProperty(prototype, name, { value: method, enumerable: true, configurable: true });
    }
    for (const name of getters) {
      Object.defineProperty(prototype, name, { get() { return host.field(this, name); }, enumerable: true });
    }
    return prototype;
  };
  const makeFunction = (name, callee) => named(name, function () { return host.apply(callee, arguments); });
  const outcomeOf = value => {
    if (!(value instanceof Promise)) return () => value;
    let outcome = () => value;
    value.then(
      found => { outcome = () => found; },
      problem => { outcome = () => { throw problem; }; },
    );
    return () => outcome();
  };
  return { Object, Array, Date: NativeDate, RegExp, Error, define, makePrototype, makeFunction, outcomeOf };
})`;
