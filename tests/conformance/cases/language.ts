// The language a script is written in: what V8 in Apps Script has, and what of browsers and Node it has not.
import { type Case, equal, isTrue } from '../script/case.ts';

const V8 = 'A/guides/v8-runtime#limitations; F§4';

/** By name, so that neither the bundler nor the types look at them. */
const kindOf = (name: string): string => new Function(`return typeof ${name};`)();

export const cases: Case[] = [
  {
    name: 'nothing of a browser is there: no window, no fetch, no address, no timer',
    source: V8,
    host: 'any',
    run() {
      for (const name of ['window', 'document', 'navigator', 'location', 'localStorage', 'fetch', 'XMLHttpRequest'])
        equal(kindOf(name), 'undefined', name);
      for (const name of ['setTimeout', 'setInterval', 'clearTimeout', 'performance', 'crypto', 'SubtleCrypto'])
        equal(kindOf(name), 'undefined', name);
    },
  },
  {
    name: 'nothing of the web platform’s classes is there: no URL, no TextEncoder, no Blob, no streams',
    source: V8,
    host: 'any',
    run() {
      for (const name of ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'FormData', 'File', 'Blob'])
        equal(kindOf(name), 'undefined', name);
      for (const name of ['ReadableStream', 'WritableStream', 'DOMException', 'atob', 'btoa'])
        equal(kindOf(name), 'undefined', name);
    },
  },
  {
    name: 'nothing of Node is there: no process, no Buffer, no require',
    source: V8,
    host: 'any',
    run() {
      for (const name of ['process', 'Buffer', 'require', 'module', 'setImmediate'])
        equal(kindOf(name), 'undefined', name);
    },
  },
  {
    name: 'newer helpers of browsers are missing too',
    source: 'F§4 (reported by others)',
    host: 'any',
    run() {
      for (const name of ['structuredClone', 'queueMicrotask', 'AbortController', 'Headers'])
        equal(kindOf(name), 'undefined', name);
    },
  },
  {
    name: 'the language itself is there: maps, promises, big integers, proxies',
    source: 'A/guides/v8-runtime',
    host: 'any',
    run() {
      for (const name of ['Map', 'WeakMap', 'Promise', 'BigInt', 'Proxy', 'Symbol'])
        equal(kindOf(name), 'function', name);
      equal(['Reflect', 'JSON'].map(kindOf), ['object', 'object']);
    },
  },
  {
    name: 'what a promise starts waits until the code that runs now is done',
    source: 'A/guides/v8-runtime#limitations (microtasks)',
    host: 'any',
    run() {
      let isDone = false;
      void Promise.resolve().then(() => {
        isDone = true;
      });
      equal(isDone, false);
    },
  },
  {
    name: 'dates are written in the words of any language',
    source: 'A/guides/v8-runtime/migration#adjust_date_formatting (example)',
    host: 'any',
    run() {
      const date = new Date(Date.UTC(2012, 11, 21, 12));
      const options = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
      equal(
        ['en-US', 'de-DE', 'es'].map(language => date.toLocaleDateString(language, options)),
        ['December 21, 2012', '21. Dezember 2012', '21 de diciembre de 2012'],
      );
    },
  },
  {
    name: 'parts of a date are those of the script’s own time zone',
    source: 'A/manifest (timeZone)',
    host: 'any',
    run() {
      const now = new Date();
      const zone = Session.getScriptTimeZone();
      equal(String(now.getHours()), Utilities.formatDate(now, zone, 'H'));
      equal(String(now.getDate()), Utilities.formatDate(now, zone, 'd'));
    },
  },
  {
    name: 'a service’s object tells its name and has functions for members',
    source: 'seen live, 16 (names)',
    host: 'any',
    run() {
      equal(String(Utilities.newBlob('a')), 'Blob');
      isTrue(typeof Utilities.newBlob === 'function', 'members are functions');
    },
  },
];
