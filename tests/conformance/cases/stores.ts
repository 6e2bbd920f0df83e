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
    name: 'several properties are set at once, beside the others or instead of them, listed and deleted together',
    source: 'A/reference/properties/properties#setpropertiesproperties,-deleteallothers',
    host: 'any',
    run() {
      const properties = PropertiesService.getDocumentProperties();
      properties.deleteAllProperties();
      equal([properties.getProperties(), properties.getKeys()], [{}, []], 'empty');
      equal(properties.setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }).getKeys().sort(), ['a', 'b', 'c']);
      equal(properties.setProperties({ d: '4' }, true).getProperties(), { d: '4' }, 'instead');
      equal(properties.setProperties({ e: '5' }, false).getKeys().sort(), ['d', 'e'], 'beside');
      equal(properties.deleteAllProperties().getKeys(), []);
    },
  },
  {
    name: 'what getProperties gives is a copy: changing it sets nothing',
    source: 'A/reference/properties/properties#getproperties',
    host: 'any',
    run: () =>
      withProperties(properties => {
        properties.getProperties()[KEY] = 'changed';
        equal(properties.getProperty(KEY), null);
      }),
  },
  {
    name: 'a store of properties holds 500 KB and no more',
    source: 'F§3.1; A/guides/services/quotas',
    host: 'any',
    run() {
      const properties = PropertiesService.getDocumentProperties();
      const many: Record<string, string> = {};
      for (let index = 0; index < 58; index++) many[`k${index}`] = 'x'.repeat(9000);
      properties.deleteAllProperties();
      throws(() => properties.setProperties(many), 'property storage quota');
      properties.deleteAllProperties();
      const fewer: Record<string, string> = {};
      for (let index = 0; index < 54; index++) fewer[`k${index}`] = 'x'.repeat(9000);
      equal(properties.setProperties(fewer).getKeys().length, 54);
      properties.deleteAllProperties();
    },
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
    name: 'several values are put, read and removed at once, and all of it answers null',
    source: `${CACHE}#putallvalues,-expirationinseconds; seen live, 57`,
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      equal(cache.putAll({ [KEY]: 'x', other: 'y' }, 60), null);
      equal([cache.get(KEY), cache.get('other')], ['x', 'y']);
      equal(cache.putAll({ [KEY]: 'z' }), null, 'without a time');
      const all = cache.getAll([KEY, 'other']);
      equal([all[KEY], all['other'], Object.keys(all).length], ['z', 'y', 2]);
      equal(cache.removeAll([KEY, 'other']), null);
      equal(cache.getAll([KEY, 'other']), {});
    },
  },
  {
    name: 'user, document and script caches are different stores',
    source: 'F§3.1; A/reference/cache/cache-service',
    host: 'any',
    run() {
      const caches = [
        CacheService.getUserCache(),
        CacheService.getDocumentCache()!,
        CacheService.getScriptCache(),
      ] as const;
      for (const cache of caches) cache.remove(KEY);
      caches[0].put(KEY, 'mine', 60);
      equal(
        caches.map(cache => cache.get(KEY)),
        ['mine', null, null],
      );
      caches[0].remove(KEY);
    },
  },
  {
    name: 'a cache holds a thousand items: of more, the oldest are gone and the newest there',
    source: 'F§3.1; A/reference/cache/cache#putkey,-value (which go first: justin.poehnelt.com)',
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      const keys = Array.from({ length: 1001 }, (_, index) => `conformance-${index}`);
      for (let from = 0; from < keys.length; from += 100) {
        const part: Record<string, string> = {};
        for (const key of keys.slice(from, from + 100)) part[key] = 'x';
        cache.putAll(part, 60);
      }
      const left = cache.getAll(keys);
      isTrue(Object.keys(left).length <= 1000, `${Object.keys(left).length} items are left`);
      equal([left['conformance-0'] ?? null, left['conformance-1000']], [null, 'x']);
      cache.removeAll(keys);
    },
  },
  {
    name: 'a key of 250 characters and a value of 100 KB are taken',
    source: 'F§3.1',
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      const key = 'k'.repeat(250);
      cache.put(key, 'x'.repeat(100 * 1024), 60);
      equal(cache.get(key)?.length, 100 * 1024);
      cache.remove(key);
    },
  },
  {
    name: 'a cached value is gone after its time; without one it stays ten minutes',
    source: `${CACHE}#putkey,-value,-expirationinseconds`,
    host: 'any',
    run() {
      const cache = CacheService.getUserCache();
      cache.put(KEY, 'x', 1);
      cache.put('conformance-longer', 'y');
      Utilities.sleep(3000);
      equal([cache.get(KEY), cache.get('conformance-longer')], [null, 'y']);
      cache.remove('conformance-longer');
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
      for (const lock of [LockService.getUserLock(), LockService.getDocumentLock(), LockService.getScriptLock()]) {
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
  {
    name: 'user, document and script locks are different locks; two objects of one kind are the same lock',
    source: 'A/reference/lock/lock-service',
    host: 'any',
    run() {
      const mine = LockService.getUserLock();
      mine.waitLock(1000);
      equal([LockService.getDocumentLock().hasLock(), LockService.getScriptLock().hasLock()], [false, false]);
      isTrue(LockService.getDocumentLock().tryLock(0) && LockService.getScriptLock().tryLock(0), 'both are free');
      for (const lock of [LockService.getDocumentLock(), LockService.getScriptLock(), mine]) lock.releaseLock();
      equal(mine.hasLock(), false);
    },
  },
];
