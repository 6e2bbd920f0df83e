// Runs first in every add-on frame: google.script.run and google.script.host over messages to the page around it.
import type { FromFrame, ToFrame } from '../shared/frame-messages.ts';
import { localPath } from '../shared/google-links.ts';
import { checkArguments } from './legal-arguments.ts';

interface Handlers {
  readonly success?: (value: unknown, userObject: unknown) => void;
  readonly failure?: (error: Error, userObject: unknown) => void;
  readonly userObject?: unknown;
}

interface Waiting extends Handlers {
  readonly functionName: string;
}

interface FrameWindow extends Window {
  __frame: { pagesOrigin: string; personPath: string };
  google: { script: object };
  __toPage(message: FromFrame): void;
}

const frame = window as unknown as FrameWindow;
const setting = frame.__frame;
const toPage = (message: FromFrame): void => window.parent.postMessage(message, setting.pagesOrigin);
frame.__toPage = toPage;

/** google-facts: ten calls at once, the others wait their turn. */
const CONCURRENT = 10;
const running = new Map<number, Waiting>();
const queue: { id: number; functionName: string; args: readonly unknown[]; handlers: Handlers }[] = [];
let lastId = 0;

function runner(handlers: Handlers): object {
  return new Proxy(Object.create(null) as object, {
    get(_target, name) {
      if (name === 'withSuccessHandler')
        return (success: Handlers['success']) => runner({ ...handlers, ...(success && { success }) });
      if (name === 'withFailureHandler')
        return (failure: Handlers['failure']) => runner({ ...handlers, ...(failure && { failure }) });
      if (name === 'withUserObject') return (userObject: unknown) => runner({ ...handlers, userObject });
      if (typeof name !== 'string' || name === 'then' || name.endsWith('_')) return undefined;
      return (...args: unknown[]): void => enqueue(name, args, handlers);
    },
  });
}

function enqueue(functionName: string, given: readonly unknown[], handlers: Handlers): void {
  const args = checkArguments(given);
  lastId += 1;
  queue.push({ id: lastId, functionName, args, handlers });
  startNext();
}

function startNext(): void {
  while (running.size < CONCURRENT) {
    const next = queue.shift();
    if (!next) return;
    const { id, functionName, args, handlers } = next;
    running.set(id, { ...handlers, functionName });
    toPage({ kind: 'call', id, functionName, args });
  }
}

window.addEventListener('message', event => {
  if (event.source !== window.parent || event.origin !== setting.pagesOrigin) return;
  const message = event.data as ToFrame;
  if (message.kind !== 'answer' && message.kind !== 'failure') return;
  const call = running.get(message.id);
  running.delete(message.id);
  startNext();
  if (!call) return;
  if (message.kind === 'answer') return call.success?.(message.value, call.userObject);
  const error = Object.assign(new Error(message.message), { name: message.name });
  if (call.failure) return call.failure(error, call.userObject);
  console.error(`Uncaught in google.script.run.${call.functionName}:`, error);
});

const host = {
  origin: setting.pagesOrigin,
  close: (): void => toPage({ kind: 'close' }),
  setHeight: (height: number): void => toPage({ kind: 'size', height }),
  setWidth: (width: number): void => toPage({ kind: 'size', width }),
  editor: { focus: (): void => toPage({ kind: 'focus-editor' }) },
};
frame.google = { ...frame.google, script: { run: runner({}), host } };

/** A link to a file at Google opens the same file in the local Workspace, as the person this frame belongs to. */
const here = (address: string): string => {
  const path = localPath(address);
  return path === undefined ? address : setting.pagesOrigin + setting.personPath + path;
};
document.addEventListener(
  'click',
  event => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (link?.href) link.href = here(link.href);
  },
  true,
);
const openWindow = window.open.bind(window);
window.open = (address, ...rest) => openWindow(address === undefined ? address : here(String(address)), ...rest);
