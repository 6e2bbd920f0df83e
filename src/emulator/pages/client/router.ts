// Addresses inside the one-page client: /u/<person>/… ; every part reads the path from here.
import { useEffect, useState } from 'preact/hooks';

const moved = new EventTarget();

export function usePath(): string {
  const [path, setPath] = useState(location.pathname);
  useEffect(() => {
    const update = (): void => setPath(location.pathname);
    addEventListener('popstate', update);
    moved.addEventListener('move', update);
    return () => {
      removeEventListener('popstate', update);
      moved.removeEventListener('move', update);
    };
  }, []);
  return path;
}

export function go(path: string): void {
  history.pushState(null, '', path);
  scrollTo(0, 0);
  moved.dispatchEvent(new Event('move'));
}

/** For links: lets the browser handle new tabs and windows, goes in place otherwise. */
export function follow(event: MouseEvent): void {
  const link = (event.currentTarget as Element).closest('a');
  if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || link.target === '_blank')
    return;
  event.preventDefault();
  go(link.pathname + link.hash);
}
