// Chooses the page for an address and puts the strip above it.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { DocsPage } from './docs/docs-page.tsx';
import { DrivePage } from './drive/drive-page.tsx';
import { FilePage } from './drive/file-page.tsx';
import { OpenPage } from './drive/open-page.tsx';
import { HomePage } from './home/home-page.tsx';
import { usePath } from './router.ts';
import { loadWorld, Session, SessionContext, type World } from './session.ts';
import { SheetsPage } from './sheets/sheets-page.tsx';
import { Strip } from './shell/strip.tsx';
import { ToastShelf } from './shell/toast.tsx';

export function App() {
  const [world, setWorld] = useState<World>();
  const path = usePath();
  useEffect(() => {
    void loadWorld().then(setWorld);
  }, []);
  const handle = decodeURIComponent(/^\/u\/([^/]+)/.exec(path)?.[1] ?? '');
  const session = useMemo(() => {
    const person = world?.people.find(one => one.handle === handle || one.email === handle);
    return world && person && new Session(person, world);
  }, [world, handle]);
  if (!world) return <p class="loading">Opening the local Workspace…</p>;
  if (!session) return <HomePage world={world} unknown={handle} />;
  return (
    <SessionContext.Provider value={session}>
      <Strip />
      <Page path={path.replace(/^\/u\/[^/]+/, '')} />
      <ToastShelf />
    </SessionContext.Provider>
  );
}

function Page({ path }: { path: string }) {
  const document = /^\/document\/d\/([^/]+)/.exec(path)?.[1];
  if (document) return <DocsPage key={document} fileId={document} />;
  const spreadsheet = /^\/spreadsheets\/d\/([^/]+)/.exec(path)?.[1];
  if (spreadsheet) return <SheetsPage key={spreadsheet} fileId={spreadsheet} />;
  const file = /^\/file\/d\/([^/]+)/.exec(path)?.[1];
  if (file) return <FilePage key={file} fileId={file} />;
  const unknown = /^\/open\/([^/]+)/.exec(path)?.[1];
  if (unknown) return <OpenPage fileId={unknown} />;
  return <DrivePage path={path} />;
}
