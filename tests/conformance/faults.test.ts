// The cases alone must notice every seeded fault of faults/: each is put into the emulator, and some case has to fail.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { FAULTS } from './faults/all.ts';
import type { Verdict } from './faults/fault.ts';
import { SERVICES } from './script/services.ts';

const root = path.resolve(__dirname, '../..');
const cache = path.join(root, 'node_modules/.cache/throughline');
const SHARES = 2;
const TEN_MINUTES = 600_000;
const STUCK = 120_000;

/** The worker as one file that Node runs; esbuild and the emulator's packages stay outside. */
function buildWorker(): string {
  mkdirSync(cache, { recursive: true });
  const outfile = path.join(cache, `fault-worker-${process.pid}.mjs`);
  buildSync({
    entryPoints: [path.join(__dirname, 'faults/worker.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    define: { __dirname: JSON.stringify(path.join(root, 'tests/support')) },
  });
  return outfile;
}

function verdictsOf(worker: string, share: number): Promise<Verdict[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-semi-space-size=64', worker, String(share), String(SHARES)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let lines = '';
    // A fault may let a case search for ever: the process is ended, and the one after the last line was it.
    let guard = setTimeout(() => child.kill('SIGKILL'), STUCK);
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      lines += text;
      clearTimeout(guard);
      guard = setTimeout(() => child.kill('SIGKILL'), STUCK);
    });
    child.on('error', reject);
    child.on('close', code => {
      clearTimeout(guard);
      if (code !== 0) reject(new Error(`the process of faults ended with ${code} after: ${lines.slice(-300)}`));
      else
        resolve(
          lines
            .split('\n')
            .filter(Boolean)
            .map(line => JSON.parse(line) as Verdict),
        );
    });
  });
}

describe('the seeded faults', () => {
  let verdicts: ReadonlyMap<string, Verdict>;

  beforeAll(async () => {
    const worker = buildWorker();
    const all = await Promise.all(Array.from({ length: SHARES }, (_, share) => verdictsOf(worker, share)));
    verdicts = new Map(all.flat().map(verdict => [verdict.what, verdict]));
  }, TEN_MINUTES);

  it('are at least sixty, each with a sentence of its own', () => {
    expect(FAULTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FAULTS.map(({ what }) => what)).size).toBe(FAULTS.length);
    const unknown = FAULTS.flatMap(({ services }) => services).filter(service => !(service in SERVICES));
    expect(unknown).toEqual([]);
  });

  it('leave the emulator as it is noticed by no case', () => {
    expect(verdicts.get('')).toEqual({ what: '', noticed: '', broken: '' });
  });

  it.each(FAULTS.map(({ what, file, find }) => [what, file, find] as const))('%s', (what, file, find) => {
    const text = readFileSync(path.join(root, 'src/emulator', file), 'utf8');
    expect({ file, places: text.split(find).length - 1 }).toEqual({ file, places: 1 });
    const { broken, noticed } = verdicts.get(what)!;
    expect({ broken, isNoticed: noticed !== '' }).toEqual({ broken: '', isNoticed: true });
  });
});
