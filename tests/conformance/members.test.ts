// Keeps the cases in step with the add-on: every member of a Google service that src/server/google calls stands in some case.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const TYPES = path.join(root, 'node_modules/@types/google-apps-script');
const SERVICES = [
  'document',
  'spreadsheet',
  'base',
  'url-fetch',
  'properties',
  'cache',
  'lock',
  'utilities',
  'script',
  'html',
  'card-service',
];

function sourceOf(folder: string): string {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(path.join(root, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
}

/** Methods that Google's services have and the language has not. */
function googleMethods(): ReadonlySet<string> {
  const text = SERVICES.map(name => readFileSync(path.join(TYPES, `google-apps-script.${name}.d.ts`), 'utf8')).join(
    '\n',
  );
  const names = [...text.matchAll(/^\s+([a-z]\w+)(?:<\w+>)?\(/gm)].map(match => match[1]!);
  const language = [Array, String, Map, Set, Date, Number, Object, RegExp, Function].flatMap(known => [
    ...Object.getOwnPropertyNames(known),
    ...Object.getOwnPropertyNames(known.prototype),
  ]);
  return new Set(names.filter(name => !language.includes(name)));
}

const methodsIn = (source: string): Set<string> =>
  new Set([...source.matchAll(/\.\s*([a-z]\w+)\(/g)].map(match => match[1]!));
const globalsIn = (source: string): Set<string> =>
  new Set(
    [...source.matchAll(/\b(?:[A-Z]\w+(?:App|Service)|Utilities|Session|Logger)\b(?=\.)/g)].map(match => match[0]),
  );

/** Members of our own ports that happen to carry a name of Google's. */
const OURS = ['share', 'get', 'remove', 'shape'];
/** Writes to the Cloud project's log, which no script can read back. */
const UNSEEN = ['Logger', 'log'];

describe('the cases', () => {
  const addOn = sourceOf('src/server/google');
  const cases = sourceOf('tests/conformance');

  it('call every method that the add-on calls', () => {
    const known = googleMethods();
    const called = [...methodsIn(addOn)].filter(name => known.has(name) && ![...OURS, ...UNSEEN].includes(name));
    expect(called.length).toBeGreaterThan(80);
    expect(called.filter(name => !methodsIn(cases).has(name))).toEqual([]);
  });

  it('name every service that the add-on names', () => {
    expect([...globalsIn(addOn)].filter(name => !globalsIn(cases).has(name) && !UNSEEN.includes(name))).toEqual([]);
  });
});
