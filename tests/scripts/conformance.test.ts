// npm run conformance: the figures it prints, and what it keeps of a run on a real account.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const result = (name: string, outcome: string, message = '') => ({ service: 'utilities', name, outcome, message });

describe('npm run conformance', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'throughline-conformance-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = '') =>
    spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', input, env: { ...process.env, HOME: folder } });
  const store = (lines: readonly string[]) =>
    run(['scripts/conformance.mjs', '--store', '--into', folder], lines.join('\n'));

  it('--json prints how many cases there are, how many passed, and what only a real account can settle', () => {
    const { stdout, status } = run(['scripts/conformance.mjs', '--json']);
    const figures = JSON.parse(stdout) as Record<string, unknown>;
    expect(Object.keys(figures)).toEqual(['cases', 'passed', 'failed', 'openQuestions']);
    expect(figures).toMatchObject({ failed: 0, passed: figures['cases'] });
    expect(figures['cases']).toBeGreaterThan(200);
    expect(status).toBe(0);
  });

  it('keeps what two sidebars answered as one file, each case as the editor that ran it answered', () => {
    const timings = [{ operation: 'drive.files.get', milliseconds: [30, 10, 20] }];
    const inDocument = {
      results: [result('one', 'other host'), result('two', 'failed', 'expected 1, got 2')],
      timings,
    };
    const inSpreadsheet = { results: [result('one', 'passed'), result('two', 'other host')], timings: [] };
    const { stdout, status } = store([JSON.stringify(inDocument), JSON.stringify(inSpreadsheet)]);
    expect(stdout).toContain('Google differs: utilities: two\n  expected 1, got 2\n');
    expect(stdout).toContain('drive.files.get: 20 ms\n');
    expect(stdout).toContain('1 passed, 1 failed\n');
    expect(status).toBe(0);
    const date = new Date().toISOString().slice(0, 10);
    expect(JSON.parse(readFileSync(path.join(folder, `${date}.json`), 'utf8'))).toEqual({
      date,
      results: [result('one', 'passed'), result('two', 'failed', 'expected 1, got 2')],
      timings,
    });
  });

  it('says what is wrong with what was pasted, and keeps nothing of it', () => {
    expect(store(['something else']).stderr).toContain('This is not what the sidebar shows in its box: something else');
    expect(store([]).stderr).toContain('Nothing was pasted');
    expect(existsSync(path.join(folder, `${new Date().toISOString().slice(0, 10)}.json`))).toBe(false);
  });

  it('asks somebody who is not signed in to clasp to sign in, and leaves no half of a connection', () => {
    const settings = path.join(folder, 'settings.json');
    const code = `import('./scripts/clasp.mjs').then(m => m.createScript(${JSON.stringify(settings)}, { title: 'T', rootDir: '.' }))`;
    const { stderr } = run(['-e', code]);
    expect(stderr).toContain('Sign in first (npx clasp login)');
    expect(stderr).not.toContain('does not exist');
    expect(existsSync(settings)).toBe(false);
  });
});
