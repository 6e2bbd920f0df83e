// Live updates: one stream of server-sent events a window, shared by whatever is on the page.
import { useEffect, useRef } from 'preact/hooks';

type Listener = (ids: ReadonlySet<string> | 'all') => void;

const listeners = new Set<Listener>();
let source: EventSource | undefined;

/** A browser keeps few connections to one server, so a hidden window gives its own back and catches up when shown. */
function connect(): void {
  if (document.hidden || listeners.size === 0) {
    source?.close();
    source = undefined;
    return;
  }
  if (source) return;
  source = new EventSource('/_workspace/events');
  source.onmessage = event => {
    const { ids } = JSON.parse(event.data as string) as { ids: string[] };
    for (const listener of listeners) listener(new Set(ids));
  };
  let isFirst = true;
  source.onopen = () => {
    if (!isFirst) for (const listener of listeners) listener('all');
    isFirst = false;
  };
}

document.addEventListener('visibilitychange', () => {
  connect();
  if (!document.hidden) for (const listener of listeners) listener('all');
});

/** Calls back when something changed; 'all' after a gap in the stream. */
export function onChanges(listener: Listener): () => void {
  listeners.add(listener);
  connect();
  return () => {
    listeners.delete(listener);
    connect();
  };
}

/** Calls back when this file (or, with undefined, anything) changed. */
export function useChanges(fileId: string | undefined, act: () => void): void {
  const latest = useRef(act);
  latest.current = act;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = onChanges(ids => {
      const concerns = ids === 'all' || fileId === undefined || [...ids].some(id => id.startsWith(fileId));
      if (!concerns) return;
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), 40);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [fileId]);
}
