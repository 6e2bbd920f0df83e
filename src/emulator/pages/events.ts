// Server-sent events: every open window hears which stored things changed, a moment after they did.
import type { ServerResponse } from 'node:http';
import type { Store } from '../store/store.ts';

export interface ChangeEvents {
  /** Keeps this response open and writes to it until the browser goes away. */
  open(response: ServerResponse): void;
  close(): void;
}

/** Long enough that one edit of many entities is one event, short enough that two windows feel live. */
const GATHER_MS = 25;

/** Each event's data is `{"ids": [...]}`: ids of Drive items and of whatever bodies store under their own ids. */
export function announceChanges(store: Store): ChangeEvents {
  const windows = new Set<ServerResponse>();
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const tell = (): void => {
    timer = undefined;
    const data = `data: ${JSON.stringify({ ids: [...changed] })}\n\n`;
    changed.clear();
    for (const window of windows) window.write(data);
  };
  const stop = store.onChange((_collection, id) => {
    if (windows.size === 0) return;
    changed.add(id);
    timer ??= setTimeout(tell, GATHER_MS);
  });
  return {
    open(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('retry: 1000\n\n');
      windows.add(response);
      response.on('close', () => windows.delete(response));
    },
    close() {
      stop();
      clearTimeout(timer);
      for (const window of windows) window.end();
    },
  };
}
