// Keys of the document that are not text: formatting, links, undo, Tab, headings.
import type { DocumentSession } from './document-session.ts';
import type { TypingStyle } from './editor.tsx';
import { setNamedStyle, toggleBullets, toggleTextStyle } from './formatting.ts';
import { nextCell, selectionOf } from './keyboard.ts';
import { placeAt } from './model.ts';

interface ShortcutContext {
  readonly typingStyle: TypingStyle;
  readonly askLink: () => void;
}

export function shortcut(event: KeyboardEvent, doc: DocumentSession, { typingStyle, askLink }: ShortcutContext): void {
  if (!doc.canEdit || event.isComposing) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const act = isCommand ? commandOf(event, doc, typingStyle, askLink) : plainKey(event, doc);
  if (!act) return;
  event.preventDefault();
  act();
}

function commandOf(
  event: KeyboardEvent,
  doc: DocumentSession,
  typingStyle: TypingStyle,
  askLink: () => void,
): (() => void) | undefined {
  const key = event.key.toLowerCase();
  if (event.altKey)
    return /^[0-6]$/.test(key) ? () => setNamedStyle(doc, key === '0' ? 'NORMAL_TEXT' : `HEADING_${key}`) : undefined;
  if (event.shiftKey) {
    if (key === 'z') return () => doc.undoLast('redo');
    if (key === '8' || key === '*') return () => toggleBullets(doc, 'toggle');
    return undefined;
  }
  if (key === 'b') return () => toggleTextStyle(doc, 'bold', typingStyle);
  if (key === 'i') return () => toggleTextStyle(doc, 'italic', typingStyle);
  if (key === 'k') return askLink;
  if (key === 'z') return () => doc.undoLast('undo');
  if (key === 'y') return () => doc.undoLast('redo');
  // The browser's own underline would only change the page, not the document.
  if (key === 'u' || key === 's') return () => {};
  if (key === 'enter') return linkUnderCaret();
  return undefined;
}

function linkUnderCaret(): (() => void) | undefined {
  const node = getSelection()?.anchorNode;
  const link = (node instanceof Element ? node : node?.parentElement)?.closest('a');
  return link
    ? () => link.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true, cancelable: true }))
    : undefined;
}

/** Tab goes through cells and indents nothing else: outside tables and lists it leaves the document, as keyboards need. */
function plainKey(event: KeyboardEvent, doc: DocumentSession): (() => void) | undefined {
  if (event.key === 'Escape') return () => document.getElementById('style-choice')?.focus();
  if (event.key !== 'Tab' || !placeAt(doc.tree, selectionOf(doc).start)?.table) return undefined;
  return () => nextCell(doc, event.shiftKey ? -1 : 1);
}
