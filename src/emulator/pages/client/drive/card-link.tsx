// A link of a card: Google's file pages are the local ones, everything opens in a new tab.
import type { ComponentChildren } from 'preact';
import { useSession } from '../session.ts';
import { isSafeLink, localPath } from '../shared/google-links.ts';

export function CardLink({ url, children, ...more }: { url: string; children: ComponentChildren; class?: string }) {
  const session = useSession();
  if (!isSafeLink(url)) return <span>{children}</span>;
  const local = localPath(url);
  return (
    <a {...more} href={local ? session.here(local) : url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
