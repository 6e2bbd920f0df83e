// A process that puts one fault after another into a bundle of the emulator and runs the cases against it until one fails.
// Started by faults.test.ts: worker <share> <shares>. Writes one Verdict a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { type BuildContext, context, type Plugin } from 'esbuild';
import { scriptBundle } from '../../support/script-bundle.ts';
import { SCRIPT } from '../account.ts';
import { type MakeWorkspace, runCases } from '../run-cases.ts';
import { SERVICES } from '../script/services.ts';
import { FAULTS } from './all.ts';
import type { Fault, Verdict } from './fault.ts';

const root = process.cwd();
const emulator = path.join(root, 'src/emulator');
const load = createRequire(path.join(root, 'package.json'));
const acorn = load('acorn') as typeof import('acorn');
const parsed = new Map<string, import('acorn').Program>();

/** What the emulator asks for. The script is the same for every fault, and long: it is parsed once. */
function provide(name: string): unknown {
  if (name !== 'acorn') return load(name);
  const parse: typeof acorn.parse = (code, options) => {
    const program = parsed.get(code) ?? acorn.parse(code, options);
    parsed.set(code, program);
    return program;
  };
  return { ...acorn, parse };
}

let current: Fault | undefined;

/** Hands esbuild the faulty text of the one file; all others are read once and kept by it. */
const seeding: Plugin = {
  name: 'faults',
  setup(build) {
    build.onLoad({ filter: /src[\\/]emulator[\\/].*\.ts$/ }, ({ path: file }) => {
      const text = readFileSync(file, 'utf8');
      const isMeant = current !== undefined && path.join(emulator, current.file) === file;
      return { contents: isMeant ? faulty(text, current!) : text, loader: 'ts' };
    });
  },
};

function faulty(text: string, { find, replace }: Fault): string {
  const places = text.split(find).length - 1;
  if (places !== 1) throw new Error(`its text stands ${places} times in the file`);
  return text.replace(find, () => replace);
}

function open(): Promise<BuildContext> {
  return context({
    entryPoints: [path.join(emulator, 'index.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'silent',
    plugins: [seeding],
  });
}

/** The emulator with this fault in it, or as it is. */
async function emulatorWith(builder: BuildContext, fault: Fault | undefined): Promise<MakeWorkspace> {
  current = fault;
  const { outputFiles } = await builder.rebuild();
  const module = { exports: {} as { createWorkspace: MakeWorkspace } };
  const run = vm.runInThisContext(`(function (module, exports, require) {${outputFiles?.[0]?.text}\n})`);
  run(module, module.exports, provide);
  return module.exports.createWorkspace;
}

const bundle = scriptBundle(SCRIPT);

function firstFailure(createWorkspace: MakeWorkspace, first: readonly string[]): string {
  const others = Object.keys(SERVICES).filter(service => !first.includes(service));
  for (const { service, name, outcome, message } of runCases(createWorkspace, bundle, [...first, ...others])) {
    if (outcome === 'failed') return `${service}: ${name}: ${message}`;
  }
  return '';
}

/** Without a fault: whether the cases hold at all. */
async function judge(builder: BuildContext, fault: Fault | undefined): Promise<Verdict> {
  const what = fault?.what ?? '';
  try {
    const createWorkspace = await emulatorWith(builder, fault);
    return { what, noticed: firstFailure(createWorkspace, fault?.services ?? []), broken: '' };
  } catch (error) {
    const [first] = (error as { errors?: { text: string }[] }).errors ?? [];
    return { what, noticed: '', broken: first?.text ?? String(error) };
  }
}

const [share = 0, shares = 1] = process.argv.slice(2).map(Number);
const builder = await open();
for (const fault of [undefined, ...FAULTS].filter((_, index) => index % shares === share)) {
  process.stdout.write(`${JSON.stringify(await judge(builder, fault))}\n`);
}
await builder.dispose();
