// The toolbar of a Sheet.
import { Icon } from '../shell/icon.tsx';
import { MenuButton, returning } from '../shell/menu.tsx';
import { boxOf } from './selection.ts';
import { setBold, toggleFilter } from './sheet-edits.ts';
import { fillEntries, lineEntries } from './sheets-menus.ts';
import type { SheetContext } from './sheets-page.tsx';

export function SheetsToolbar({ context }: { context: SheetContext }) {
  const { doc, selected } = context;
  const isBold = doc.grid?.cell(selected.row, selected.column).effectiveFormat?.textFormat?.bold ?? false;
  const hasFilter = doc.sheet?.basicFilter !== undefined;
  return (
    <div class="toolbar" role="toolbar" aria-label="Sheet tools">
      <button
        type="button"
        class="tool"
        aria-label="Undo"
        title="Undo (Ctrl+Z)"
        disabled={!doc.canUndo}
        onClick={() => void doc.undo('undo')}
      >
        <Icon name="undo" />
      </button>
      <button
        type="button"
        class="tool"
        aria-label="Redo"
        title="Redo (Ctrl+Y)"
        disabled={!doc.canRedo}
        onClick={() => void doc.undo('redo')}
      >
        <Icon name="redo" />
      </button>
      <span class="toolbar-gap" />
      <button
        type="button"
        class="tool"
        aria-label="Bold"
        title="Bold (Ctrl+B)"
        aria-pressed={isBold}
        onClick={() => setBold(doc, boxOf(selected), !isBold)}
      >
        <Icon name="bold" />
      </button>
      <MenuButton label="Fill colour" class="tool words" entries={returning(fillEntries(context), context.focusGrid)}>
        Fill <Icon name="down" />
      </MenuButton>
      <span class="toolbar-gap" />
      <MenuButton label="Rows" class="tool words" entries={returning(lineEntries(context, 'ROWS'), context.focusGrid)}>
        Rows <Icon name="down" />
      </MenuButton>
      <MenuButton
        label="Columns"
        class="tool words"
        entries={returning(lineEntries(context, 'COLUMNS'), context.focusGrid)}
      >
        Columns <Icon name="down" />
      </MenuButton>
      <span class="toolbar-gap" />
      <button
        type="button"
        class="tool words"
        aria-pressed={hasFilter}
        onClick={() => toggleFilter(doc, boxOf(selected))}
      >
        <Icon name="filter" /> Filter
      </button>
    </div>
  );
}
