// PropertiesService, CacheService and LockService: what the add-on remembers, and how two windows keep out of each other's way.
import { type Case, equal, isTrue, throws } from '../script/case.ts';

const KEY = 'conformance';
const CACHE = 'A/reference/cache/cache';

function withProperties(use: (properties: GoogleAppsScript.Properties.Properties) => void): void {
  const properties = PropertiesService.getUserProperties();
  properties.deleteProperty(KEY);
  use(properties);
  properties.deleteProperty(KEY);
}

export const cases: Case[] = [
  {
    name: 'a property that was never set is null',
    source: 'seen live, 57',
    host: 'any',
    run: () => withProperties(properties => equal(properties.getProperty(KEY), null)),
  },
  {
    name: 'a property reads back as text, also a number or an empty text, and null once deleted',
    source: 'A/reference/properties/properties',
    host: 'any',
    run: () =>
      withProperties(properties => {
        equal(properties.setProperty(KEY, 'a').getProperty(KEY), 'a');
        equal(properties.setProperty(KEY, '').getProperty(KEY), '', 'empty');
        properties.deleteProperty(KEY);
        equal(properties.getProperty(KEY), null);
      }),
  },
  {
    name: 'a property of more than 9 KB is refused',
    source: 'F§3.1',
    host: 'any',
    run: () =>
      withProperties(properties => {
        throws(() => properties.setProperty(KEY, 'é'.repeat(5000)), 'Argument too large: value');
        equal(properties.getProperty(KEY), null);
      }),
  },
  {
    name: 'user, document and script properties are different stores',
    source: 'F§3.1; A/guides/properties',
    host: 'any',
    run: () =>
      withProperties(properties => {
        properties.setProperty(KEY, 'mine');
        const others = [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties()];
        equal(
          others.map(other => other.getProperty(KEY)),
          [null, null],
        );
      }),
  },
  {
    name: 'put and remove of a cache return null',
    source: 'seen live, 57',
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      equal([cache.put(KEY, 'x', 60), cache.get(KEY), cache.remove(KEY), cache.get(KEY)], [null, 'x', null, null]);
    },
  },
  {
    name: 'a cached value is gone after its time',
    source: `${CACHE}#putkey,-value,-expirationinseconds`,
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      cache.put(KEY, 'x', 1);
      Utilities.sleep(3000);
      equal(cache.get(KEY), null);
    },
  },
  {
    name: 'getAll of a cache holds what is there and leaves out the rest',
    source: `${CACHE}#getallkeys`,
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      cache.remove('conformance-missing');
      cache.put(KEY, 'x', 60);
      equal(cache.getAll([KEY, 'conformance-missing']), { [KEY]: 'x' });
      cache.remove(KEY);
    },
  },
  {
    name: 'a key of more than 250 characters and a value of more than 100 KB are refused',
    source: 'F§3.1',
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      throws(() => cache.put('k'.repeat(251), 'x'), 'Argument too large: key');
      throws(() => cache.put(KEY, 'x'.repeat(100 * 1024 + 1)), 'Argument too large: value');
    },
  },
  {
    name: 'a free lock is taken at once, held until released, and taken twice without harm',
    source: 'seen live, 58',
    host: 'any',
    run() {
      for (const lock of [LockService.getUserLock(), LockService.getDocumentLock()]) {
        equal(lock.hasLock(), false, 'before');
        equal([lock.tryLock(0), lock.hasLock(), lock.tryLock(0)], [true, true, true]);
        lock.releaseLock();
        equal(lock.hasLock(), false, 'released');
      }
    },
  },
  {
    name: 'a negative wait fails at once, unless the lock is held already',
    source: 'seen live, 58',
    host: 'any',
    run() {
      const lock = LockService.getUserLock();
      throws(() => lock.waitLock(-1), 'Lock timeout');
      lock.waitLock(0);
      isTrue(lock.tryLock(-1), 'held already');
      lock.releaseLock();
    },
  },
];
