// Custom properties of an item: how changes are merged into them, and Google's limits (W/drive/api/guides/properties).
import type { StoredItem } from './items.ts';
import { propertyTooLong, tooManyProperties } from './refusals.ts';

const BYTES = 124;
const PUBLIC = 30;
const OF_ONE_APP = 30;
const ALL = 100;

type Properties = Readonly<Record<string, string>>;

/** null deletes a key. */
export function merged(old: Properties, changes: Readonly<Record<string, string | null>>): Record<string, string> {
  const result = new Map(Object.entries(old));
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) result.delete(key);
    else if (Buffer.byteLength(key + value) > BYTES) throw propertyTooLong(BYTES);
    else result.set(key, value);
  }
  return Object.fromEntries(result);
}

/** Throws when an item would have more properties than one may have: public ones, of one app, and of all together. */
export function checkCounts({ properties, appProperties }: Pick<StoredItem, 'properties' | 'appProperties'>): void {
  const count = (map: Properties): number => Object.keys(map).length;
  const own = Object.values(appProperties).map(count);
  const all = own.reduce((sum, one) => sum + one, count(properties));
  if (count(properties) > PUBLIC || own.some(one => one > OF_ONE_APP) || all > ALL) throw tooManyProperties();
}
