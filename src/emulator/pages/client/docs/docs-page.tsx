// A Doc: title, menus, toolbar, the page one types on, tabs at the left, the add-on at the right.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { AddOnPanels } from '../addon/panels.tsx';
import { useAddOn } from '../addon/use-add-on.ts';
import { useChanges } from '../changes.ts';
import { NoAccess } from '../drive/file-page.tsx';
import { type Item, readItem } from '../drive/items.ts';
import { ShareDialog } from '../drive/share-dialog.tsx';
import { useSession } from '../session.ts';
import { FileHeader } from '../shell/file-header.tsx';
import { problem } from '../shell/toast.tsx';
import { docsMenus, focusCanvas } from './docs-menus.ts';
import { DocumentSession } from './document-session.ts';
import { Editor, type TypingStyle } from './editor.tsx';
import { setLink } from './formatting.ts';
import { selectionOf } from './keyboard.ts';
import { LinkDialog } from './link-dialog.tsx';
import { TabList } from './tab-list.tsx';
import { DocsToolbar } from './toolbar.tsx';
import { textBetween } from './undo-stack.ts';
import './docs.css';

const SAVE_WORDS = {
  saved: 'Saved to Drive',
  saving: 'Saving…',
  offline: 'Not saved: the local Workspace does not answer',
};

type Link = { readonly start: number; readonly end: number; readonly url: string };

export function DocsPage({ fileId }: { fileId: string }) {
  const session = useSession();
  const doc = useMemo(() => new DocumentSession(session, fileId), [session, fileId]);
  const [version, redraw] = useReducer<number, void>(count => count + 1, 0);
  const [state, setState] = useState<'loading' | 'open' | { refused: string }>('loading');
  const [item, setItem] = useState<Item>();
  const [isSharing, setSharing] = useState(false);
  const [link, setLinkAsked] = useState<Link>();
  const typingStyle: TypingStyle = useRef(undefined);

  useEffect(() => {
    const stop = doc.watch(() => redraw());
    readItem(session, fileId).then(setItem, () => {});
    doc.onRefusal = words => setState({ refused: words });
    void doc.reload().then(() => {
      doc.onRefusal = problem;
      setState(now => (now === 'loading' ? 'open' : now));
    });
    const leave = (): void => void doc.settle();
    addEventListener('pagehide', leave);
    return () => {
      leave();
      stop();
      removeEventListener('pagehide', leave);
    };
  }, [doc, session, fileId]);
  useChanges(fileId, () => void doc.reload());
  useEffect(() => {
    if (state === 'open') document.title = `${doc.title} – Docs`;
  });

  const addOn = useAddOn({ fileId, settle: () => doc.settle(), selection: () => undefined, focusEditor: focusCanvas });
  const askLink = (): void => {
    const { start, end } = selectionOf(doc);
    if (start === end) {
      problem('Select the words that should become a link first.');
      return;
    }
    setLinkAsked({ start, end, url: '' });
  };

  if (typeof state === 'object') return <NoAccess words={state.refused} />;
  if (state === 'loading' || !addOn.isReady) return <p class="loading">Opening the document…</p>;
  const menus = docsMenus(doc, {
    session,
    typingStyle,
    askLink,
    share: () => setSharing(true),
    extensions: addOn.extensions,
  });
  return (
    <div class="docs">
      <FileHeader
        kind="document"
        title={doc.title}
        canEdit={doc.canEdit}
        status={doc.canEdit ? SAVE_WORDS[doc.saveState] : 'View only'}
        menus={menus}
        rename={title => doc.rename(title).catch(problem)}
        share={() => setSharing(true)}
      />
      {doc.canEdit && (
        <section aria-label="Tools">
          <DocsToolbar doc={doc} version={version} typingStyle={typingStyle} askLink={askLink} />
        </section>
      )}
      <div class="docs-body">
        {doc.tabs.length > 1 && <TabList doc={doc} />}
        <main class="docs-canvas" aria-label="Document">
          <Editor doc={doc} version={version} typingStyle={typingStyle} askLink={askLink} />
        </main>
        <AddOnPanels addOn={addOn} />
      </div>
      {isSharing && item && <ShareDialog item={item} onClose={() => setSharing(false)} />}
      {link && (
        <LinkDialog
          words={textBetween(doc.tree, link.start, link.end) ?? ''}
          onDone={url => setLink(doc, link, url)}
          onClose={() => {
            setLinkAsked(undefined);
            focusCanvas();
          }}
        />
      )}
    </div>
  );
}
