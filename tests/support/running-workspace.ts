// The local Workspace as `npm start` runs it, in a process of its own that a test may kill; people reach it over HTTP as their
// pages do.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Envelope, Input, Method, Output } from '../../src/contract/api.ts';
import { ROOT } from './command.ts';

export class RunningWorkspace {
  readonly url: string;
  private readonly child: ChildProcess;

  private constructor(child: ChildProcess, url: string) {
    this.child = child;
    this.url = url;
  }

  /** Resolves when it listens; rejects with what it said when it ends before. */
  static start(folder: string): Promise<RunningWorkspace> {
    const args = ['--no-open', '--port', '0', '--data', folder, '--reply-delay', '0'];
    const child = spawn(process.execPath, [path.join(ROOT, 'scripts/start.mjs'), ...args], { cwd: ROOT });
    let said = '';
    return new Promise((resolve, reject) => {
      const hear = (chunk: Buffer): void => {
        said += chunk.toString('utf8');
        const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
        if (url) resolve(new RunningWorkspace(child, url));
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      child.once('exit', code => reject(new Error(`ended with ${code}: ${said}`)));
    });
  }

  /** SIGKILL: nothing of it runs on, no handler is asked. Resolves when the process is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM' = 'SIGKILL'): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const gone = once(this.child, 'exit');
    this.child.kill(signal);
    await gone;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  async rest(email: string, method: string, address: string, json?: unknown): Promise<Record<string, unknown>> {
    const response = await fetch(`${this.url}${address}`, {
      method,
      headers: { authorization: `Bearer local:${email}`, 'content-type': 'application/json' },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
    return JSON.parse(text || '{}') as Record<string, unknown>;
  }

  /** Opens a file and starts Throughline from its menu. */
  async startAddOn(email: string, fileId: string): Promise<void> {
    const { items } = (await this.rest(email, 'POST', '/_workspace/open', { fileId })) as {
      items: { kind: string; functionName: string }[];
    };
    const item = items.find(({ kind }) => kind === 'item');
    if (!item) throw new Error(`${email} sees no menu of Throughline`);
    await this.rest(email, 'POST', '/_workspace/run', { fileId, functionName: item.functionName });
  }

  /** What a panel asks the server. Rejects with the sentence a person would read. */
  async call<M extends Method>(email: string, fileId: string, method: M, input: Input<M>): Promise<Output<M>> {
    const request = { fileId, functionName: 'rpc', args: [JSON.stringify({ method, input })] };
    const run = await this.rest(email, 'POST', '/_workspace/call', request);
    if (run['outcome'] !== 'returned') throw new Error(`${method}: ${JSON.stringify(run['error'])}`);
    const envelope = JSON.parse(String(run['value'])) as Envelope<Output<M>>;
    if (!envelope.ok) throw new Error(`${method}: ${envelope.error.sentence}`);
    return envelope.value;
  }
}
