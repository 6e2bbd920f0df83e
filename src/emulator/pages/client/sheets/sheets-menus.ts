// The menus of a Sheet as data: the bar, the toolbar's menus and what a right click offers.
import { go } from '../router.ts';
import type { Session } from '../session.ts';
import { item, type MenuEntry, returning, separator } from '../shell/menu.tsx';
import type { MenuOfBar } from '../shell/menu-bar.tsx';
import { problem } from '../shell/toast.tsx';
import { boxOf } from './selection.ts';
import {
  clear,
  type Dimension,
  deleteLines,
  freezeRows,
  insertLines,
  moveColumns,
  setBold,
  setFill,
  setHidden,
  setWrap,
  sortBy,
  toggleFilter,
} from './sheet-edits.ts';
import type { SheetContext } from './sheets-page.tsx';
import type { Color } from './wire.ts';

export function sheetsMenus(
  context: SheetContext,
  session: Session,
  share: () => void,
  extensions: readonly MenuEntry[],
): MenuOfBar[] {
  const { doc, canEdit } = context;
  const file = [
    item('Share', share),
    item('Make a copy', () => copyFile(context, session)),
    separator,
    item('Go to Drive', () => go(session.here('/drive'))),
  ];
  const menus: MenuOfBar[] = [{ label: 'File', entries: file }];
  if (canEdit) {
    const edit = [
      item('Undo', () => void doc.undo('undo'), { hint: 'Ctrl+Z', disabled: !doc.canUndo }),
      item('Redo', () => void doc.undo('redo'), { hint: 'Ctrl+Y', disabled: !doc.canRedo }),
      separator,
      item('Delete values', () => clear(doc, boxOf(context.selected), context.asker), { hint: 'Delete' }),
      separator,
      ...lineEntries(context, 'ROWS'),
      separator,
      ...lineEntries(context, 'COLUMNS'),
    ];
    menus.push(
      { label: 'Edit', entries: returning(edit, context.focusGrid) },
      { label: 'View', entries: returning(viewEntries(context), context.focusGrid) },
      { label: 'Format', entries: returning(formatEntries(context), context.focusGrid) },
      { label: 'Data', entries: returning(dataEntries(context), context.focusGrid) },
    );
  }
  return [...menus, { label: 'Extensions', entries: extensions }];
}

/** What can be done with the selected rows or columns. */
export function lineEntries(context: SheetContext, dimension: Dimension): MenuEntry[] {
  const { doc, selected, asker } = context;
  const box = boxOf(selected);
  const isRows = dimension === 'ROWS';
  const count = isRows ? box.bottom - box.top : box.right - box.left;
  const one = isRows ? 'row' : 'column';
  const words = count === 1 ? `1 ${one}` : `${count} ${one}s`;
  const [before, after] = isRows ? ['above', 'below'] : ['left', 'right'];
  const hidden = hiddenAround(context, dimension);
  const entries = [
    item(`Insert ${words} ${before}`, () => insertLines(doc, dimension, box, false)),
    item(`Insert ${words} ${after}`, () => insertLines(doc, dimension, box, true)),
    item(`Delete ${words}`, () => deleteLines(doc, dimension, box, asker)),
    item(`Hide ${words}`, () => setHidden(doc, dimension, box, true)),
    ...(hidden ? [item(`Show hidden ${one}s`, () => setHidden(doc, dimension, hidden, false))] : []),
  ];
  if (isRows) return entries;
  const cannotLeft = { disabled: box.left === 0 };
  const cannotRight = { disabled: box.right >= (doc.grid?.size.columns ?? 0) };
  return [
    ...entries,
    item(`Move ${words} left`, () => moveColumns(doc, box, -1), cannotLeft),
    item(`Move ${words} right`, () => moveColumns(doc, box, 1), cannotRight),
  ];
}

/** All lines, when any of them is hidden. */
function hiddenAround({ doc }: SheetContext, dimension: Dimension) {
  const { grid } = doc;
  if (!grid) return undefined;
  const [axis, size] = dimension === 'ROWS' ? [grid.rows, grid.size.rows] : [grid.columns, grid.size.columns];
  if (axis.indexes.length >= size) return undefined;
  return { top: 0, left: 0, bottom: grid.size.rows, right: grid.size.columns };
}

function viewEntries({ doc, selected }: SheetContext): MenuEntry[] {
  const frozen = doc.sheet?.properties?.gridProperties?.frozenRowCount ?? 0;
  return [
    item('No frozen rows', () => freezeRows(doc, 0), { checked: frozen === 0 }),
    item('Freeze 1 row', () => freezeRows(doc, 1), { checked: frozen === 1 }),
    item(`Freeze up to row ${selected.row + 1}`, () => freezeRows(doc, selected.row + 1)),
  ];
}

const FILLS: readonly (readonly [words: string, colour: Color | undefined])[] = [
  ['No fill', undefined],
  ['Yellow', { red: 1, green: 0.95, blue: 0.8 }],
  ['Green', { red: 0.85, green: 0.92, blue: 0.83 }],
  ['Blue', { red: 0.81, green: 0.89, blue: 0.95 }],
  ['Red', { red: 0.96, green: 0.8, blue: 0.8 }],
  ['Grey', { red: 0.94, green: 0.94, blue: 0.94 }],
];

export const fillEntries = ({ doc, selected }: SheetContext): MenuEntry[] =>
  FILLS.map(([words, colour]) => item(words, () => setFill(doc, boxOf(selected), colour)));

function formatEntries(context: SheetContext): MenuEntry[] {
  const { doc, selected } = context;
  const box = boxOf(selected);
  const format = doc.grid?.cell(selected.row, selected.column).effectiveFormat;
  const isWrapped = format?.wrapStrategy === 'WRAP';
  const isBold = format?.textFormat?.bold ?? false;
  return [
    item('Bold', () => setBold(doc, box, !isBold), { checked: isBold }),
    item('Wrap text', () => setWrap(doc, box, isWrapped ? 'OVERFLOW_CELL' : 'WRAP'), { checked: isWrapped }),
    { kind: 'submenu', label: 'Fill colour', entries: fillEntries(context) },
  ];
}

function dataEntries(context: SheetContext): MenuEntry[] {
  const { doc, selected, asker } = context;
  const hasFilter = doc.sheet?.basicFilter !== undefined;
  return [
    item('Sort sheet A to Z by this column', () => sortBy(doc, selected.column, 'ASCENDING', asker)),
    item('Sort sheet Z to A by this column', () => sortBy(doc, selected.column, 'DESCENDING', asker)),
    separator,
    item(hasFilter ? 'Remove filter' : 'Create a filter', () => toggleFilter(doc, boxOf(selected))),
    item('Filter by this column', () => context.openFilter(selected.column), { disabled: !hasFilter }),
  ];
}

/** The menu of a right click, or of Shift+F10. */
export function contextEntries(context: SheetContext, kind: 'cells' | 'rows' | 'columns'): MenuEntry[] {
  const { doc, selected, asker, canEdit } = context;
  if (!canEdit) return [{ kind: 'note', label: 'You may only view this file' }];
  const sorts = dataEntries(context).slice(0, 2);
  if (kind === 'rows') return lineEntries(context, 'ROWS');
  if (kind === 'columns') return [...lineEntries(context, 'COLUMNS'), separator, ...sorts];
  return [
    item('Delete values', () => clear(doc, boxOf(selected), asker)),
    separator,
    ...lineEntries(context, 'ROWS'),
    separator,
    ...lineEntries(context, 'COLUMNS'),
  ];
}

function copyFile({ doc }: SheetContext, session: Session): void {
  const path = `/drive/v3/files/${encodeURIComponent(doc.id)}/copy`;
  session
    .rest<{ id: string }>('POST', path, { name: `Copy of ${doc.title}` })
    .then(copy => go(session.here(`/spreadsheets/d/${copy.id}/edit`)), problem);
}
