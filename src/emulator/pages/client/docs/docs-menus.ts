// The menus of a Doc as data.
import { go } from '../router.ts';
import type { Session } from '../session.ts';
import { item, type MenuEntry, returning, separator } from '../shell/menu.tsx';
import type { MenuOfBar } from '../shell/menu-bar.tsx';
import { problem } from '../shell/toast.tsx';
import type { DocumentSession } from './document-session.ts';
import type { TypingStyle } from './editor.tsx';
import {
  actOnTable,
  duplicateTable,
  insertTable,
  setNamedStyle,
  toggleBullets,
  toggleTextStyle,
} from './formatting.ts';
import { selectionOf } from './keyboard.ts';
import { placeAt } from './model.ts';

interface MenuContext {
  readonly session: Session;
  readonly typingStyle: TypingStyle;
  readonly askLink: () => void;
  readonly share: () => void;
  readonly extensions: readonly MenuEntry[];
}

export const focusCanvas = (): void => document.getElementById('document-canvas')?.focus();

export const NAMED_STYLES: readonly (readonly [type: string, words: string])[] = [
  ['NORMAL_TEXT', 'Normal text'],
  ['TITLE', 'Title'],
  ['SUBTITLE', 'Subtitle'],
  ['HEADING_1', 'Heading 1'],
  ['HEADING_2', 'Heading 2'],
  ['HEADING_3', 'Heading 3'],
  ['HEADING_4', 'Heading 4'],
  ['HEADING_5', 'Heading 5'],
  ['HEADING_6', 'Heading 6'],
];

const SIZES = [
  [1, 2],
  [2, 2],
  [3, 3],
  [4, 2],
  [6, 4],
] as const;

export function docsMenus(doc: DocumentSession, context: MenuContext): MenuOfBar[] {
  const { session, share, extensions } = context;
  const file = [
    item('Share', share),
    item('Make a copy', () => copyFile(doc, session)),
    separator,
    item('Go to Drive', () => go(session.here('/drive'))),
  ];
  const menus: MenuOfBar[] = [{ label: 'File', entries: file }];
  if (doc.canEdit) {
    menus.push(
      { label: 'Edit', entries: returning(editEntries(doc), focusCanvas) },
      { label: 'Insert', entries: returning(insertEntries(doc, context), focusCanvas) },
      { label: 'Format', entries: returning(formatEntries(doc, context), focusCanvas) },
    );
  }
  return [...menus, { label: 'Extensions', entries: extensions }];
}

const editEntries = (doc: DocumentSession): MenuEntry[] => [
  item('Undo', () => doc.undoLast('undo'), { hint: 'Ctrl+Z', disabled: !doc.undo.canUndo }),
  item('Redo', () => doc.undoLast('redo'), { hint: 'Ctrl+Y', disabled: !doc.undo.canRedo }),
];

function insertEntries(doc: DocumentSession, { askLink }: MenuContext): MenuEntry[] {
  const sizes = SIZES.map(([rows, columns]) => item(`${rows} × ${columns}`, () => insertTable(doc, rows, columns)));
  return [
    item('Link', askLink, { hint: 'Ctrl+K' }),
    { kind: 'submenu', label: 'Table (rows × columns)', entries: sizes },
    ...tableEntries(doc),
  ];
}

/** What can be done with the table the caret is in. */
export function tableEntries(doc: DocumentSession): MenuEntry[] {
  const disabled = !placeAt(doc.tree, selectionOf(doc).start)?.table;
  const on = { disabled };
  return [
    item('Insert row above', () => actOnTable(doc, 'row-above'), on),
    item('Insert row below', () => actOnTable(doc, 'row-below'), on),
    item('Insert column left', () => actOnTable(doc, 'column-left'), on),
    item('Insert column right', () => actOnTable(doc, 'column-right'), on),
    separator,
    item('Delete row', () => actOnTable(doc, 'row-delete'), on),
    item('Delete column', () => actOnTable(doc, 'column-delete'), on),
    item('Delete table', () => actOnTable(doc, 'delete'), on),
    separator,
    item('Duplicate table', () => duplicateTable(doc), on),
  ];
}

function formatEntries(doc: DocumentSession, { typingStyle }: MenuContext): MenuEntry[] {
  return [
    item('Bold', () => toggleTextStyle(doc, 'bold', typingStyle), { hint: 'Ctrl+B' }),
    item('Italic', () => toggleTextStyle(doc, 'italic', typingStyle), { hint: 'Ctrl+I' }),
    item('Bulleted list', () => toggleBullets(doc, 'toggle'), { hint: 'Ctrl+Shift+8' }),
    separator,
    {
      kind: 'submenu',
      label: 'Paragraph style',
      entries: NAMED_STYLES.map(([type, words]) => item(words, () => setNamedStyle(doc, type))),
    },
  ];
}

function copyFile(doc: DocumentSession, session: Session): void {
  void doc.settle().then(() => {
    const path = `/drive/v3/files/${encodeURIComponent(doc.id)}/copy`;
    session
      .rest<{ id: string }>('POST', path, { name: `Copy of ${doc.title}` })
      .then(copy => go(session.here(`/document/d/${copy.id}/edit`)), problem);
  });
}
