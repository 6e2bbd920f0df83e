// What the local Workspace has and what Google has: members of services, REST routes, kinds of batchUpdate requests. Read from the
// source of the faces and from the published types of Google's services, so that docs/coverage.json can be held against both.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './ensure-installed.mjs';

const FACES = path.join(ROOT, 'src/emulator/services');
const APPS_SCRIPT_TYPES = path.join(ROOT, 'node_modules/@types/google-apps-script');
const REST_TYPES = path.join(ROOT, 'node_modules/googleapis/build/src/apis');

/** Files of Google's types by the folder of the face they belong to, and what the service is called. */
const SCRIPT_SERVICES = {
  'document-app': { service: 'DocumentApp', types: 'document' },
  'spreadsheet-app': { service: 'SpreadsheetApp', types: 'spreadsheet' },
  'card-service': { service: 'CardService', types: 'card-service' },
  'html-service': { service: 'HtmlService', types: 'html' },
  'url-fetch-app': { service: 'UrlFetchApp', types: 'url-fetch' },
  'properties-service': { service: 'PropertiesService', types: 'properties' },
  'cache-service': { service: 'CacheService', types: 'cache' },
  'lock-service': { service: 'LockService', types: 'lock' },
  'script-app': { service: 'ScriptApp', types: 'script' },
  utilities: { service: 'Utilities', types: 'utilities' },
  base: { service: 'Base', types: 'base' },
};
/** Classes of Google's base service; each face that has one keeps it in its own folder. */
const BASE = ['Blob', 'RgbColor', 'Menu', 'Session', 'Ui', 'User', 'Logger', 'console'];

const REST_SERVICES = [
  { service: 'Drive API', types: 'drive/v3', name: 'drive' },
  { service: 'Docs API', types: 'docs/v1', name: 'docs', batch: 'docs.documents.batchUpdate' },
  { service: 'Sheets API', types: 'sheets/v4', name: 'sheets', batch: 'sheets.spreadsheets.batchUpdate' },
  { service: 'Classroom API', types: 'classroom/v1', name: 'classroom' },
];

/**
 * {present, absent, refusals, rowOf}: names such as 'DocumentApp › Body.appendTable', 'Drive API › drive.files.copy', 'Docs API ›
 * docs.documents.batchUpdate insertText'. A member that several classes inherit has one row, by the class that declares it.
 * `refusals` are uses of something present that are refused as not emulated: 'Drive API › permissions for groups'.
 * `rowOf` takes what a run of the conformance cases reached ('DocumentApp.Body.getText') to the name of its row.
 */
export async function inventory() {
  const members = await membersOfFaces();
  const { routes, requests } = await restOfFaces();
  const had = new Set([...members.keys(), ...routes, ...requests]);
  const classes = new Set([...members.keys()].map(name => name.split('.')[0]));
  const google = [...membersOfGoogle(classes), ...restOfGoogle()];
  const rowOf = reached => {
    const name = restName(reached) ?? nameOfMember(reached);
    return members.get(name) ?? name;
  };
  return {
    present: new Set([...members.values(), ...routes, ...requests]),
    absent: new Set(google.filter(name => !had.has(name))),
    refusals: new Set(refusalsInSource()),
    rowOf,
  };
}

function restName(operation) {
  const found = REST_SERVICES.find(({ name }) => operation.startsWith(`${name}.`));
  return found && `${found.service} › ${operation}`;
}

function nameOfMember(qualified) {
  const [first, ...others] = qualified.split('.');
  if (BASE.includes(first)) return `Base › ${qualified}`;
  return `${first} › ${others.length > 1 ? others.join('.') : `${first}.${others[0]}`}`;
}

// ---- what the faces have ----

/** Every member of every concrete class (those say Google's name for themselves) → the name of its row. */
async function membersOfFaces() {
  const classes = await classesOfFaces();
  const members = new Map();
  for (const found of classes.filter(({ googleName }) => googleName)) {
    for (const { member, declaredIn } of ownAndInherited(found, classes)) {
      const name = nameOfMember(`${found.googleName}.${member}`);
      const [service] = name.split(' › ');
      const declared = declaredIn.googleName ? nameOfMember(`${declaredIn.googleName}.${member}`) : undefined;
      members.set(name, declared ?? `${service} › ${declaredIn.name}.${member}`);
    }
  }
  return members;
}

/** The nearest declaration of each. */
function ownAndInherited(found, classes, known = []) {
  const own = found.members.filter(member => !known.includes(member)).map(member => ({ member, declaredIn: found }));
  const parent = classes.find(({ folder, name }) => folder === found.folder && name === found.parent);
  return [...own, ...(parent ? ownAndInherited(parent, classes, [...known, ...found.members]) : [])];
}

async function classesOfFaces() {
  const [{ transform }, acorn] = await Promise.all([import('esbuild'), import('acorn')]);
  const classes = [];
  const names = readdirSync(FACES, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts'));
  for (const name of names) {
    const text = readFileSync(path.join(FACES, name), 'utf8');
    const { code } = await transform(text, { loader: 'ts', target: 'es2022' });
    const tree = acorn.parse(code, { ecmaVersion: 2022, sourceType: 'module' });
    for (const node of nodesOf(tree, 'ClassDeclaration'))
      classes.push({ folder: name.split(/[\\/]/)[0], ...describeClass(node) });
  }
  return classes;
}

function describeClass(node) {
  const googleName = node.body.body.find(part => part.static && part.key.name === 'googleName')?.value?.value;
  const members = node.body.body
    .filter(part => part.type === 'MethodDefinition' && !part.static && part.kind !== 'constructor')
    // What scripts do not see (services/README.md), and what JSON asks of any object.
    .filter(({ key }) => key.type === 'Identifier' && !key.name.startsWith('_') && key.name !== 'toJSON')
    .map(part => part.key.name);
  return { name: node.id.name, parent: node.superClass?.name, googleName, members };
}

function nodesOf(value, type) {
  if (Array.isArray(value)) return value.flatMap(part => nodesOf(part, type));
  if (typeof value !== 'object' || value === null) return [];
  return [...(value.type === type ? [value] : []), ...Object.values(value).flatMap(part => nodesOf(part, type))];
}

async function restOfFaces() {
  const { importTypeScript } = await import('./bundle-for-node.mjs');
  const { emulatedRest } = await importTypeScript('src/emulator/inventory.ts');
  const { operations, documentRequests, spreadsheetRequests } = emulatedRest();
  const [, docs, sheets] = REST_SERVICES;
  return {
    routes: operations.map(restName),
    requests: [
      ...documentRequests.map(kind => `${docs.service} › ${docs.batch} ${kind}`),
      ...spreadsheetRequests.map(kind => `${sheets.service} › ${sheets.batch} ${kind}`),
    ],
  };
}

// ---- what Google has, by its published types ----

/** Members of the classes that the faces have; of others, the class alone. */
function membersOfGoogle(classes) {
  return Object.values(SCRIPT_SERVICES).flatMap(({ service, types }) =>
    interfacesOf(readFileSync(path.join(APPS_SCRIPT_TYPES, `google-apps-script.${types}.d.ts`), 'utf8')).flatMap(
      ({ name, members }) => {
        if (service === 'Base' && !BASE.includes(name)) return [];
        const qualified = `${service} › ${name}`;
        return classes.has(qualified) ? members.map(member => `${qualified}.${member}`) : [qualified];
      },
    ),
  );
}

function interfacesOf(types) {
  const text = types.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...text.matchAll(/^ {8}interface (\w+)[^{]*\{([\s\S]*?)^ {8}\}/gm)].map(([, name, body]) => ({
    name,
    members: [...new Set([...body.matchAll(/^ {12}([a-z]\w*)(?:<\w+>)?\(/gm)].map(match => match[1]))],
  }));
}

function restOfGoogle() {
  return REST_SERVICES.flatMap(({ service, types, name, batch }) => {
    const text = readFileSync(path.join(REST_TYPES, `${types}.d.ts`), 'utf8');
    const calls = [...text.matchAll(new RegExp(`await (${name}\\.[\\w.]+)\\(`, 'g'))].map(match => match[1]);
    const kinds = batch ? fieldsOf(text, 'Schema$Request').map(kind => `${batch} ${kind}`) : [];
    return [...new Set([...calls, ...kinds])].map(found => `${service} › ${found}`);
  });
}

function fieldsOf(text, name) {
  const body = text.match(new RegExp(`interface ${name.replace('$', '\\$')} \\{([\\s\\S]*?)^ {4}\\}`, 'm'))[1];
  return [...body.matchAll(/^ {8}(\w+)\?:/gm)].map(match => match[1]);
}

// ---- what is refused loudly although its member is there ----

const BODIES = { documents: 'Docs API', spreadsheets: 'Sheets API', drive: 'Drive API', classroom: 'Classroom API' };
const REST_FACES = {
  'docs-api': 'Docs API',
  'sheets-api': 'Sheets API',
  'drive-api': 'Drive API',
  'classroom-api': 'Classroom API',
};

function refusalsInSource() {
  const emulator = path.join(ROOT, 'src/emulator');
  return readdirSync(emulator, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.ts') && serviceOfFile(name))
    .flatMap(name =>
      [...readFileSync(path.join(emulator, name), 'utf8').matchAll(/new NotEmulated\(\s*(['"`])(.*?)\1/g)].map(
        ([, , text]) => `${serviceOfFile(name)} › ${text.replace(/\$\{[^}]*\}/g, '…')}`,
      ),
    );
}

function serviceOfFile(name) {
  const [room, face] = name.split('/');
  if (room !== 'services') return BODIES[room];
  return REST_FACES[face] ?? SCRIPT_SERVICES[face]?.service;
}
