// The page one types on. The browser only proposes edits (beforeinput); the session's tree decides what stands there.
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { go } from '../router.ts';
import { useSession } from '../session.ts';
import { localPath } from '../shared/google-links.ts';
import { Box } from '../shell/box.ts';
import { Blocks, countGlyphs, NamedLooksContext, SignsContext } from './blocks.tsx';
import { indexOf, showSelection } from './caret.ts';
import type { DocumentSession } from './document-session.ts';
import { deleteStep, insertText, insideParagraph, selectionOf } from './keyboard.ts';
import { namedLooks } from './look.ts';
import { placeOfKey } from './model.ts';
import { shortcut } from './shortcuts.ts';

interface EditorProps {
  readonly doc: DocumentSession;
  /** Changes with every state of the document. */
  readonly version: number;
  readonly typingStyle: TypingStyle;
  readonly askLink: () => void;
}

/** Bold or italic switched on with nothing selected: holds for the next typed text. */
export interface TypingStyle {
  current: { bold?: boolean; italic?: boolean } | undefined;
}

export function Editor({ doc, version, typingStyle, askLink }: EditorProps) {
  const session = useSession();
  const root = useRef<HTMLDivElement>(null);
  const composing = useRef(false);
  const { tree, tab } = doc;
  const named = useMemo(() => namedLooks(tab), [tab]);
  const signs = { glyphs: useMemo(() => countGlyphs(tree.blocks, tab.lists), [tree, tab]), redrawn: doc.redrawn };
  useLayoutEffect(() => {
    const element = root.current;
    if (!element || composing.current || document.activeElement !== element || !doc.caret) return;
    showSelection(element, doc.tree, doc.caret.anchor, doc.caret.focus);
  }, [version]);

  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listen = listeners(doc, element, { composing, typingStyle });
    for (const [name, listener] of listen.inside) element.addEventListener(name, listener);
    document.addEventListener('selectionchange', listen.onSelection);
    // Browsers tell of a new selection a frame late; a quick Ctrl+K means the words that are marked now.
    element.addEventListener('keydown', listen.onSelection, true);
    return () => {
      for (const [name, listener] of listen.inside) element.removeEventListener(name, listener);
      document.removeEventListener('selectionchange', listen.onSelection);
      element.removeEventListener('keydown', listen.onSelection, true);
    };
  }, [doc, typingStyle]);

  const openLink = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    const isMeant = event.ctrlKey || event.metaKey || !doc.canEdit;
    if (!isMeant) return;
    const path = localPath(link.href);
    if (path) go(session.here(path));
    else window.open(link.href, '_blank', 'noreferrer');
  };

  const { marginTop, marginLeft, marginRight, marginBottom, pageSize } = tab.documentStyle ?? {};
  const pt = (dimension: { readonly magnitude?: number } | undefined, otherwise: number): string =>
    `${dimension?.magnitude ?? otherwise}pt`;
  return (
    <NamedLooksContext.Provider value={named}>
      <Box
        ref={root}
        id="document-canvas"
        class="page-sheet"
        role="textbox"
        tabIndex={0}
        aria-multiline="true"
        aria-label="Document content"
        aria-readonly={!doc.canEdit}
        contentEditable={doc.canEdit}
        spellcheck={false}
        style={{
          width: `min(${pt(pageSize?.width, 612)}, 100%)`,
          minHeight: pt(pageSize?.height, 792),
          '--top': pt(marginTop, 72),
          '--left': pt(marginLeft, 72),
          '--right': pt(marginRight, 72),
          '--bottom': pt(marginBottom, 72),
        }}
        onClick={openLink}
        onKeyDown={event => shortcut(event, doc, { typingStyle, askLink })}
      >
        <SignsContext.Provider value={signs}>
          <Blocks blocks={tree.blocks} />
        </SignsContext.Provider>
      </Box>
    </NamedLooksContext.Provider>
  );
}

interface Refs {
  readonly composing: { current: boolean };
  readonly typingStyle: TypingStyle;
}

function listeners(doc: DocumentSession, root: HTMLElement, { composing, typingStyle }: Refs) {
  const onSelection = (): void => {
    const selection = getSelection();
    if (composing.current || !selection?.anchorNode || !selection.focusNode || !root.contains(selection.anchorNode))
      return;
    const anchor = indexOf(doc.tree, selection.anchorNode, selection.anchorOffset);
    const focus = indexOf(doc.tree, selection.focusNode, selection.focusOffset);
    if (anchor === undefined || focus === undefined) return;
    if (anchor === doc.caret?.anchor && focus === doc.caret.focus) return;
    doc.caret = { anchor, focus };
    typingStyle.current = undefined;
    doc.announce();
  };
  const onBeforeInput = (event: InputEvent): void => {
    if (event.inputType === 'insertCompositionText') return;
    event.preventDefault();
    if (composing.current) return;
    onSelection();
    const data = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (event.inputType.startsWith('insert')) {
      const replaced = event.inputType === 'insertReplacementText' ? rangeOf(doc, event) : undefined;
      const text =
        event.inputType === 'insertParagraph' ? '\n' : event.inputType === 'insertLineBreak' ? '\u000b' : data;
      insertText(doc, replaced ?? selectionOf(doc), text, typingStyle);
    } else if (event.inputType.startsWith('delete')) deleteStep(doc, event.inputType, rangeOf(doc, event));
    else if (event.inputType === 'historyUndo') doc.undoLast('undo');
    else if (event.inputType === 'historyRedo') doc.undoLast('redo');
  };
  const onCompositionStart = (): void => {
    composing.current = true;
  };
  const onCompositionEnd = (): void => {
    composing.current = false;
    takeComposition(doc, root);
  };
  const onCut = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', getSelection()?.toString() ?? '');
    deleteStep(doc, 'deleteByCut', undefined);
  };
  const stop = (event: Event): void => event.preventDefault();
  const inside: readonly (readonly [string, (event: never) => void])[] = [
    ['beforeinput', onBeforeInput],
    ['compositionstart', onCompositionStart],
    ['compositionend', onCompositionEnd],
    ['cut', onCut],
    ['drop', stop],
    ['dragstart', stop],
  ];
  return { inside: inside as readonly (readonly [string, EventListener])[], onSelection };
}

function rangeOf(doc: DocumentSession, event: InputEvent): { start: number; end: number } | undefined {
  const range = event.getTargetRanges()[0];
  if (!range) return undefined;
  const start = indexOf(doc.tree, range.startContainer, range.startOffset);
  const end = indexOf(doc.tree, range.endContainer, range.endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** An input method wrote into the page by itself: the difference to the paragraph becomes an edit, the page is drawn anew. */
function takeComposition(doc: DocumentSession, root: HTMLElement): void {
  const selection = getSelection();
  const node = selection?.focusNode;
  const element = node instanceof Element ? node : node?.parentElement;
  const holder = element?.closest<HTMLElement>('[data-paragraph]');
  const place = holder && placeOfKey(doc.tree, Number(holder.dataset['paragraph']));
  if (!holder || !place || !root.contains(holder)) return;
  insideParagraph(doc, place, holder);
}
