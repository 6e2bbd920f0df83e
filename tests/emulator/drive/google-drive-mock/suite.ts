// Runs the test files of the npm package google-drive-mock in jest. They are written for vitest and for a server that already
// listens: each file is bundled, and what it takes from vitest comes from jest.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import type { Clock } from '../../../../src/emulator/clock.ts';

const FOLDER = path.resolve(__dirname, '../../../../node_modules/google-drive-mock/test');
/** The one token of its configuration. */
const ITS_TOKEN = '"valid-token"';

export const TEST_FILES = readdirSync(FOLDER).filter(name => name.endsWith('.test.ts'));

/** It tells the console about every request. */
const SILENT = Object.fromEntries(['log', 'warn', 'error'].map(name => [name, () => undefined]));

export interface Target {
  readonly port: number;
  /** What stands for its token. */
  readonly token: string;
  /** Both live in the server's time: a wait moves its clock on, nobody sleeps. */
  readonly clock: Clock;
}

/** Tests that are not run: `file › describe › … › test`, each with why. */
export interface Exception {
  readonly reason: string;
  readonly tests: readonly string[];
}

/** Registers the tests of one file and answers their names. Inside a describe of its own: its files patch `fetch`. */
export function register(file: string, exceptions: readonly Exception[], target: () => Target): string[] {
  const names: string[] = [];
  const path: string[] = [file];
  const test = (title: string, ...rest: unknown[]): void => {
    const name = [...path, title].join(' › ');
    names.push(name);
    const run = rest.find(one => typeof one === 'function') as () => Promise<void>;
    const exception = exceptions.find(one => one.tests.includes(name));
    if (exception) it.skip(`${title} (${exception.reason})`, run);
    else it(title, run, 60_000);
  };
  const group = (title: string, define: () => void): void =>
    describe(title, () => {
      path.push(title);
      define();
      path.pop();
    });
  const vitest = { describe: group, it: test, test, expect, beforeAll, afterAll, beforeEach, afterEach };
  const later = (action: () => void, milliseconds = 0): void => {
    target().clock.advance(milliseconds);
    setImmediate(action);
  };
  class ServerDate extends Date {
    constructor(...parts: [] | [string | number | Date]) {
      super(parts[0] ?? target().clock.now());
    }
    static override now(): number {
      return target().clock.now();
    }
  }
  const modules: Readonly<Record<string, unknown>> = {
    vitest: { ...vitest, vi: { setConfig: () => undefined } },
    'async-test-util': { waitUntil },
    dotenv: { config: () => undefined },
  };
  const setting = (name: string): string => (name === 'PORT' ? String(target().port) : target().token);
  const run = new Function('require', 'module', 'exports', 'later', 'ServerDate', 'setting', 'SILENT', bundle(file));
  const module = { exports: {} as { cleanupCreatedFiles?: () => Promise<void> } };
  run((name: string) => modules[name], module, module.exports, later, ServerDate, setting, SILENT);
  // It leaves what some tests made to the next test of the file, which may be an exception.
  afterAll(() => module.exports.cleanupCreatedFiles?.());
  return names;
}

function bundle(file: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: `import './${file}'; export { cleanupCreatedFiles } from './config';`, resolveDir: FOLDER },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'es2022',
    tsconfigRaw: '{}',
    external: ['vitest', 'async-test-util', 'dotenv', 'http', 'fs', 'path', '../src/*'],
    define: {
      setTimeout: 'later',
      Date: 'ServerDate',
      console: 'SILENT',
      'process.env.USE_SHARED_MOCK': '"true"',
      'process.env.GDRIVE_TOKEN': '"unused"',
      'process.env.TEST_TARGET': '"mock"',
      'process.env.LATENCY': '""',
    },
  });
  const text = outputFiles[0]!.text;
  if (!text.includes(ITS_TOKEN)) throw new Error(`${file} does not use the token ${ITS_TOKEN}`);
  return text.replaceAll(ITS_TOKEN, 'setting("TOKEN")').replaceAll('process.env.PORT', 'setting("PORT")');
}

/** As async-test-util's: asks again until it is so. Waiting costs the server's time only, so a number of tries is the limit. */
async function waitUntil(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 100; tries++) if (await isSo()) return;
  throw new Error('It never came to be so.');
}
