// Makes exactly what clasp pushes: code.js, one HTML file a panel, appsscript.json.
//   npm run build [-- --classroom] [--out DIR]
// Other commands import buildAddOn and give it settings of their own (the local Workspace has its own Cloud project).

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './ensure-installed.mjs';

const TARGET = 'es2020';
// Ends in _, so that Apps Script treats the bundle itself as private (google-facts: functions ending in _ are not callable).
const BUNDLE = 'throughline_';
const PANELS = ['student', 'staff', 'upload', 'print'];
/** A panel is built once a language: the file of the first has the panel's own name, the others carry theirs: student-es.html. */
const LANGUAGES = ['en', 'es'];
const CLASSROOM_SCOPES = ['classroom.courses.readonly', 'classroom.rosters.readonly', 'classroom.profile.emails'];

/** settings: {cloudProjectNumber, pickerApiKey}. Returns {files: name → bytes, globals}. Throws when Apps Script would refuse the result. */
export async function buildAddOn({ out = path.join(ROOT, 'build'), settings, classroom = false } = {}) {
  settings ??= JSON.parse(readFileSync(path.join(ROOT, 'throughline.config.json'), 'utf8'));
  const pages = PANELS.flatMap(panel => LANGUAGES.map(language => ({ panel, language })));
  const [code, coach, ...panels] = await Promise.all([
    buildServer(settings, classroom),
    buildPageScript({ entry: 'coach/main.ts', language: LANGUAGES[0] }),
    ...pages.map(buildPanel),
  ]);
  const files = new Map([
    ['code.js', code.text],
    ['appsscript.json', manifest(classroom)],
    // Read by the server when somebody wants to look at an invented plan, and
    ['examples.html', dataFile(await buildData('src/core/document/exemplars/index.ts', 'EXAMPLES'))],
    // when a template is shown or made (src/server/google/templates.ts).
    ['templates.html', dataFile(await buildData('src/core/plan/templates.ts', 'TEMPLATES'))],
    // Read by the server when it makes its first sentence (src/server/google/sentences.ts).
    ...(await sentenceFiles()),
    // Asked for by the student's panel when a goal is first written (src/sidebar/student/coach-part.ts).
    ['coach.html', `<script>${coach}</script>\n`],
  ]);
  pages.forEach(({ panel, language }, index) => {
    files.set(fileOf(panel, language), panels[index]);
  });
  writeOut(out, files);
  return { files, globals: code.globals };
}

const fileOf = (name, language) => (language === LANGUAGES[0] ? `${name}.html` : `${name}-${language}.html`);

/** Leaves files alone that are already right: another command may be reading the same folder. */
function writeOut(out, files) {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out))
    if (!files.has(name)) rmSync(path.join(out, name), { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = path.join(out, name);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
}

async function buildServer(settings, classroom) {
  const { build } = await import('esbuild');
  const options = {
    entryPoints: [path.join(ROOT, 'src/server/main.ts')],
    bundle: true,
    write: false,
    target: TARGET,
    minify: true,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    metafile: true,
    legalComments: 'none',
    outdir: ROOT,
  };
  const [iife, esm] = await Promise.all([
    build({ ...options, format: 'iife', globalName: BUNDLE }),
    // The list of exports stands only in the metafile of an ES module build.
    build({ ...options, format: 'esm' }),
  ]);
  const globals = Object.values(esm.metafile.outputs)[0].exports.sort();
  const stubs = globals.map(name => `function ${name}() { return ${BUNDLE}.${name}.apply(this, arguments); }`);
  const lines = [
    // Apps Script loads the whole file at every call.
    await minified(iife.outputFiles[0].text, { ecma: 2020, isAscii: false }),
    // Outside the bundle, so that two builds differ in this line alone.
    `const BUILD_SETTINGS = ${JSON.stringify({ ...settings, classroom })};`,
    ...stubs,
  ];
  const text = `${lines.join('\n')}\n`;
  await refuseWhatAppsScriptRefuses(text);
  return { text, globals };
}

/** Smaller than esbuild alone leaves it. No name at the top may change: Apps Script and pages call these. */
async function minified(code, { ecma, isAscii }) {
  const { minify } = await import('@swc/core');
  const options = {
    compress: { passes: 3, ecma, hoist_props: true, reduce_funcs: true },
    mangle: { toplevel: false },
    module: false,
    format: { ascii_only: isAscii },
  };
  return (await minify(code, options)).code;
}

/** What a module of plain data exports under this name. */
async function buildData(entry, name) {
  const { build } = await import('esbuild');
  const options = { bundle: true, write: false, platform: 'neutral', format: 'esm' };
  const { outputFiles } = await build({ ...options, entryPoints: [path.join(ROOT, entry)] });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
  return module[name];
}

/** One file a language: sentences.html, sentences-es.html. */
async function sentenceFiles() {
  const sentences = await buildData('src/sentences/all.ts', 'SENTENCES');
  return LANGUAGES.map(language => [fileOf('sentences', language), dataFile(sentences[language])]);
}

/** JSON between tags; no < within, so that nothing in it can end them. */
const dataFile = data => `<script type="application/json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>\n`;

/** No #private and static fields, no modules (A/guides/v8-runtime): all are syntax errors for ECMAScript 2020 scripts. */
async function refuseWhatAppsScriptRefuses(code) {
  const acorn = await import('acorn');
  acorn.parse(code, { ecmaVersion: 2020, sourceType: 'script' });
}

/** Wherever words/en is named, this language's words are taken. */
const wordsIn = language => ({
  name: 'words',
  setup(build) {
    build.onResolve({ filter: /(^|\/)en\/[a-z-]+\.ts$/ }, ({ path: named, resolveDir }) =>
      resolveDir.startsWith(path.join(ROOT, 'src/sidebar/words')) || named.includes('words/en/')
        ? { path: path.join(resolveDir, named.replace(/(^|\/)en\//, `$1${language}/`)) }
        : undefined,
    );
  },
});

/** A script for a page of HtmlService: one line of ASCII that no tag or template can break. */
async function buildPageScript({ entry, language }) {
  const { build } = await import('esbuild');
  const script = await build({
    entryPoints: [path.join(ROOT, 'src/sidebar', entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: TARGET,
    platform: 'browser',
    charset: 'ascii',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', PANEL_LANGUAGE: JSON.stringify(language) },
    plugins: [wordsIn(language)],
    // Google strips text after // inside template literals of inline scripts, so there are none.
    supported: { 'template-literal': false },
  });
  // ECMAScript 5 for the rules of shortening only: newer ones would bring template literals back.
  const text = (await minified(script.outputFiles[0].text, { ecma: 5, isAscii: true })).trim();
  if (/<\/script|<!--|<\?/i.test(text))
    throw new Error(`${entry}: holds characters that would break an inline script or a template`);
  return text;
}

async function buildPanel({ panel, language }) {
  const { build } = await import('esbuild');
  const css = panel === 'print' ? 'print/print.css' : 'app.css';
  const [js, style] = await Promise.all([
    buildPageScript({ entry: `${panel}/main.tsx`, language }),
    build({ entryPoints: [path.join(ROOT, 'src/sidebar', css)], bundle: true, write: false, minify: true }),
  ]);
  const picker = panel === 'upload' ? '<script src="https://apis.google.com/js/api.js"></script>' : '';
  return [
    `<!doctype html><html lang="${language}"><head><base target="_blank"><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><title>Throughline</title>',
    `<style>${style.outputFiles[0].text.trim()}</style>${picker}</head>`,
    `<body><div id="app"></div><script>${js}</script></body></html>\n`,
  ].join('');
}

function manifest(classroom) {
  const text = readFileSync(path.join(ROOT, 'appsscript.json'), 'utf8');
  if (!classroom) return text;
  const json = JSON.parse(text);
  json.oauthScopes.push(...CLASSROOM_SCOPES.map(scope => `https://www.googleapis.com/auth/${scope}`));
  json.urlFetchWhitelist.push('https://classroom.googleapis.com/');
  json.dependencies.enabledAdvancedServices.push({ userSymbol: 'Classroom', serviceId: 'classroom', version: 'v1' });
  return `${JSON.stringify(json, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const at = process.argv.indexOf('--out');
  const out = at < 0 ? path.join(ROOT, 'build') : path.resolve(process.argv[at + 1]);
  const { files, globals } = await buildAddOn({ out, classroom: process.argv.includes('--classroom') });
  const { gzipSync } = await import('node:zlib');
  for (const [name, text] of files) {
    console.log(
      `${name.padEnd(16)} ${String(Buffer.byteLength(text)).padStart(7)} bytes, ${gzipSync(text).length} gzip`,
    );
  }
  console.log(`callable functions: ${globals.join(', ')}`);
}
