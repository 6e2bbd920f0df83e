// npm run coverage [-- --write | --check [--table FILE] | --json] : how much of Google's services the local Workspace has, and which
// case shows it. docs/coverage.json is the table; --write brings it up to date from the source and a run of the conformance cases,
// --check says where it is wrong.

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './ensure-installed.mjs';

const FILE = path.join(ROOT, 'docs/coverage.json');
const PAGE = path.join(ROOT, 'docs/local-workspace.md');

/**
 * Rows {service, member | refusal, state, testedBy?, missing?}. `state`: full, partial (`missing` says what) or absent. `testedBy` is
 * 'service of cases › name of the case'. A row with `refusal` instead of a member is a use of something present that is refused loudly.
 */
export const readCoverage = (file = FILE) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []);

export const nameOf = ({ service, member, refusal }) => `${service} › ${member ?? refusal}`;

/** What --write says of a member that no case reaches, and takes back when one does. */
const UNSEEN = 'no case looks at it';

/** The table as it must be: rows follow the source; what a person wrote in `missing` stays. */
export function broughtUpToDate(rows, { present, absent, refusals, rowOf }, runs) {
  const known = new Map(rows.map(row => [nameOf(row), row]));
  const testedBy = mostSpecific(runs, rowOf);
  const members = [...present].map(name => {
    const test = testedBy.get(name);
    const said = known.get(name)?.missing;
    const missing = said === UNSEEN ? undefined : said;
    return {
      ...split(name),
      state: missing || !test ? 'partial' : 'full',
      ...((missing || !test) && { missing: missing ?? UNSEEN }),
      ...(test && { testedBy: test }),
    };
  });
  const others = [...absent].map(name => ({ ...split(name), state: 'absent' }));
  const refused = [...refusals].map(name => {
    const { service, member: refusal } = split(name);
    return { service, refusal, state: 'absent' };
  });
  return [...members, ...others, ...refused].sort(byName);
}

/** Of the cases that reached a row, the one that reached the fewest: it is likely to be about it. */
function mostSpecific(runs, rowOf) {
  const best = new Map();
  for (const { service, name, outcome, reached } of runs) {
    if (outcome !== 'passed') continue;
    for (const row of new Set(reached.map(rowOf))) {
      const size = best.get(row)?.size ?? Number.POSITIVE_INFINITY;
      if (reached.length < size) best.set(row, { size: reached.length, test: `${service} › ${name}` });
    }
  }
  return new Map([...best].map(([row, { test }]) => [row, test]));
}

function split(name) {
  const [service, member] = name.split(' › ');
  return { service, member };
}

const byName = (one, two) =>
  one.service.localeCompare(two.service) ||
  Number(one.member === undefined) - Number(two.member === undefined) ||
  nameOf(one).localeCompare(nameOf(two));

/** Sentences about where the table does not hold; [] is good. */
export function wrongIn(rows, { present, absent, refusals, rowOf }, runs) {
  const members = rows.filter(row => row.member !== undefined);
  const names = new Set(rows.map(nameOf));
  const reachedBy = new Map(
    runs
      .filter(({ outcome }) => outcome === 'passed')
      .map(({ service, name, reached }) => [`${service} › ${name}`, new Set(reached.map(rowOf))]),
  );
  const stateIn = row => (present.has(nameOf(row)) ? 'present' : absent.has(nameOf(row)) ? 'absent' : 'unknown');
  return [
    ...[...present, ...absent, ...refusals].filter(name => !names.has(name)).map(name => `${name} has no row`),
    ...rows
      .filter(row => row.member === undefined && !refusals.has(nameOf(row)))
      .map(row => `${nameOf(row)}: nothing is refused in these words`),
    ...members.filter(row => stateIn(row) === 'unknown').map(row => `${nameOf(row)}: neither here nor at Google`),
    ...members
      .filter(row => stateIn(row) !== 'unknown' && (row.state === 'absent') !== (stateIn(row) === 'absent'))
      .map(row => `${nameOf(row)}: the table says ${row.state}, the source says ${stateIn(row)}`),
    ...members
      .filter(row => row.state === 'partial' && !row.missing)
      .map(row => `${nameOf(row)}: partial, but nothing is said to be missing`),
    ...members
      .filter(row => (row.state === 'full' || row.testedBy) && !reachedBy.get(row.testedBy)?.has(nameOf(row)))
      .map(row => `${nameOf(row)}: no passing case “${row.testedBy}” reaches it`),
  ];
}

/** What the add-on's own source calls of Google's services without a full row: the methods by their name, requests by their kind. */
export function calledButNotFull(rows) {
  const source = sourceOf('src/server/google');
  const called = new Set([...source.matchAll(/\.\s*([a-z]\w+)\(/g)].map(match => match[1]));
  const keys = new Set([...source.matchAll(/\b([a-z]\w+):\s/g)].map(match => match[1]));
  const lastPart = ({ member }) => member.split(/[. ]/).at(-1);
  const isRequest = ({ member }) => member.includes(' ');
  const isRest = ({ service }) => service.endsWith(' API');
  const used = rows.filter(
    row =>
      row.member !== undefined &&
      (isRequest(row) ? keys.has(lastPart(row)) : !isRest(row) && called.has(lastPart(row))),
  );
  const full = new Set(used.filter(row => row.state === 'full').map(lastPart));
  // A class of the same method name that the add-on never meets may lack it.
  return [...new Set(used.map(lastPart))].filter(name => !full.has(name));
}

function sourceOf(folder) {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .map(name => readFileSync(path.join(ROOT, folder, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
    .join('\n');
}

/** {service: {full, partial, absent}}; refusals are no members. */
export function figuresOf(rows) {
  const figures = {};
  for (const { service, member, state } of rows) {
    if (member === undefined) continue;
    figures[service] ??= { full: 0, partial: 0, absent: 0 };
    figures[service][state] += 1;
  }
  return figures;
}

/** The page about the local Workspace with the figures and questions of today between their marks. */
export function pageWith(page, rows, questions) {
  const figures = Object.entries(figuresOf(rows)).map(
    ([service, { full, partial, absent }]) => `| ${service} | ${full} | ${partial} | ${absent} |`,
  );
  const table = ['| service | full | partial | absent |', '|---|---|---|---|', ...figures];
  const list = questions.map(
    ({ id, question, source, notPlayed }) =>
      `- \`${id}\`: ${question} (${source})${notPlayed ? ` *No option:* ${notPlayed}` : ''}`,
  );
  return between(between(page, 'figures', table), 'questions', list);
}

const between = (page, mark, lines) =>
  page.replace(
    new RegExp(`(<!-- ${mark} -->\\n)[\\s\\S]*?(<!-- /${mark} -->)`),
    (_, start, end) => `${start}\n${lines.join('\n')}\n\n${end}`,
  );

export const asText = rows => `[\n${rows.map(row => `  ${JSON.stringify(row)}`).join(',\n')}\n]\n`;

const option = name => process.argv[process.argv.indexOf(name) + 1];

/** What the table and the page are held against. */
async function evidence() {
  const { importTypeScript } = await import('./bundle-for-node.mjs');
  const { inventory } = await import('./inventory.mjs');
  const { runAll, OPEN_QUESTIONS } = await importTypeScript('tests/conformance/account.ts');
  return { held: [await inventory(), runAll(ROOT)], questions: OPEN_QUESTIONS };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const table = process.argv.includes('--table') ? option('--table') : FILE;
  const page = readFileSync(PAGE, 'utf8');
  let rows = readCoverage(table);
  if (process.argv.includes('--write')) {
    const { held, questions } = await evidence();
    rows = broughtUpToDate(rows, ...held);
    writeFileSync(table, asText(rows));
    writeFileSync(PAGE, pageWith(page, rows, questions));
  }
  if (process.argv.includes('--check')) {
    const { held, questions } = await evidence();
    const sentences = [
      ...wrongIn(rows, ...held),
      ...calledButNotFull(rows).map(name => `the add-on calls ${name}, and no row of that name is full`),
      ...(pageWith(page, rows, questions) === page ? [] : ['docs/local-workspace.md has other figures or questions']),
    ];
    for (const sentence of sentences) console.log(sentence);
    process.exit(sentences.length > 0 ? 1 : 0);
  }
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else {
    for (const row of rows.filter(({ state }) => state === 'partial')) console.log(`${nameOf(row)}: ${row.missing}`);
    console.table(figuresOf(rows));
  }
}
