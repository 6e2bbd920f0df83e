// Runs one of the project's commands as its own process, as a person does in a terminal.
import { execFile } from 'node:child_process';
import path from 'node:path';

export const ROOT = path.resolve(__dirname, '../..');

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `script` in scripts/, for example 'demo.mjs'. Resolves when it has ended, however it ended; a signal counts as code 128. */
export function run(script: string, ...args: readonly string[]): Promise<Ended> {
  return new Promise(resolve => {
    const child = execFile(
      process.execPath,
      [path.join(ROOT, 'scripts', script), ...args],
      { cwd: ROOT, maxBuffer: 64 * 1024 * 1024 },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? 128, stdout, stderr }),
    );
  });
}
