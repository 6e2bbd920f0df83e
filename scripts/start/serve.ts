// npm start: the local Workspace with its sample school, until somebody presses Ctrl+C. What people do there survives.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { readBundle } from '../../src/emulator/bundle-folder.ts';
import { createWorkspace, realClock } from '../../src/emulator/index.ts';
import { startPages } from '../../src/emulator/pages/server.ts';
import { seedSchool } from '../../src/emulator/seed/index.ts';

const HOUR_CHECK_MS = 60_000;

export async function serve(argv: readonly string[], bundleFolder: string): Promise<void> {
  const value = (name: string): string | undefined =>
    argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : undefined;
  const folder = path.resolve(value('data') ?? '.workspace');
  if (argv.includes('--fresh')) rmSync(folder, { recursive: true, force: true });
  const workspace = createWorkspace({
    folder,
    clock: realClock(),
    seed: Date.now() % 2 ** 31,
    bundle: readBundle(bundleFolder, 'Throughline'),
    latency: 'medians',
  });
  if (workspace.people.all().length === 0) seedSchool(workspace);
  workspace.store.commit();
  const pages = await startPages({
    workspace,
    port: Number(value('port') ?? 0),
    replyDelay: Number(value('reply-delay') ?? 0.25),
  });
  // Time-driven triggers fire by the workspace's clock, as they would at Google.
  const triggers = setInterval(() => workspace.runDueTriggers(), HOUR_CHECK_MS);
  const stop = (): void => {
    clearInterval(triggers);
    workspace.store.commit();
    void pages.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  console.log(welcome(pages.url, folder, workspace.people.all()));
  if (!argv.includes('--no-open')) openBrowser(pages.url);
}

function welcome(
  url: string,
  folder: string,
  people: readonly { id: string; name: string; role: string; addOnBlocked: boolean }[],
): string {
  const lines = people.map(
    person =>
      `  ${person.name.padEnd(18)} ${person.role.padEnd(10)} ${person.id}${person.addOnBlocked ? '  (add-ons switched off)' : ''}`,
  );
  return [
    '',
    `The local Workspace is open at ${url}`,
    '',
    'You can be any of these people; open two windows to be two of them:',
    ...lines,
    '',
    `Everything stays in ${folder} . Start anew with: npm start -- --fresh`,
    'Stop with Ctrl+C.',
  ].join('\n');
}

function openBrowser(url: string): void {
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', url]]
        : ['xdg-open', [url]];
  // No browser on this machine is no error: the address stands above.
  spawn(command as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
