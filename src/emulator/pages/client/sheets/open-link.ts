// Opens a link of a cell: files of this Workspace as this person, everything else as the browser would; each in a new tab.
import { useCallback } from 'preact/hooks';
import { useSession } from '../session.ts';
import { isSafeLink, localPath } from '../shared/google-links.ts';
import { problem } from '../shell/toast.tsx';

export function useOpenLink(): (url: string) => void {
  const session = useSession();
  return useCallback(
    url => {
      if (!isSafeLink(url)) return problem('This link is of a kind that is not opened from here.');
      const path = localPath(url);
      window.open(path ? session.here(path) : url, '_blank', 'noreferrer');
    },
    [session],
  );
}
