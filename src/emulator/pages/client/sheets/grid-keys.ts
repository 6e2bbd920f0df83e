// Keys on the grid while no cell is being edited.
import type { GridModel } from './grid-model.ts';
import { boxOf, everything, single, step } from './selection.ts';
import { choicesOf, clear, isCheckbox, setBold } from './sheet-edits.ts';
import { editableText } from './sheet-session.ts';
import type { SheetContext } from './sheets-page.tsx';

const ARROWS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
};
const PAGE = 20;

export function gridKey(event: KeyboardEvent, context: SheetContext, grid: GridModel): void {
  if (event.isComposing) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const act =
    motion(event, context, grid, isCommand) ??
    (isCommand ? command(event, context, grid) : plain(event, context, grid));
  if (!act) return;
  event.preventDefault();
  act();
}

type Act = (() => void) | undefined;

function motion(event: KeyboardEvent, { selected, select }: SheetContext, grid: GridModel, isCommand: boolean): Act {
  const arrow = ARROWS[event.key];
  if (arrow && !event.altKey) {
    const [down, right] = arrow;
    return () => select(step(grid, selected, { down, right, extend: event.shiftKey, jump: isCommand }));
  }
  if (event.key === 'PageDown' || event.key === 'PageUp') {
    if (isCommand) return undefined;
    const down = event.key === 'PageDown' ? PAGE : -PAGE;
    return () => select(step(grid, selected, { down, right: 0, extend: event.shiftKey, jump: false }));
  }
  const used = grid.used();
  if (event.key === 'Home') return () => select(isCommand ? single(0, 0) : single(selected.row, 0));
  if (event.key === 'End')
    return () => select(isCommand ? single(used.bottom - 1, used.right - 1) : single(selected.row, used.right - 1));
  return undefined;
}

function command(event: KeyboardEvent, context: SheetContext, grid: GridModel): Act {
  const { doc, selected, select, canEdit } = context;
  const key = event.key.toLowerCase();
  if (key === 'a') return () => select(everything(grid));
  if (!canEdit) return undefined;
  if (key === 'z') return () => void doc.undo(event.shiftKey ? 'redo' : 'undo');
  if (key === 'y') return () => void doc.undo('redo');
  const isBold = grid.cell(selected.row, selected.column).effectiveFormat?.textFormat?.bold ?? false;
  if (key === 'b') return () => setBold(doc, boxOf(selected), !isBold);
  return undefined;
}

function plain(event: KeyboardEvent, context: SheetContext, grid: GridModel): Act {
  const { doc, selected, select, canEdit, asker } = context;
  const { row, column } = selected;
  const cell = grid.cell(row, column);
  if (event.key === 'Enter' && event.altKey)
    return cell.hyperlink ? () => context.openLink(cell.hyperlink ?? '') : undefined;
  // Tab walks cells as in any spreadsheet; from the first column Shift+Tab, from the last Tab leaves the grid.
  if (event.key === 'Tab') {
    const next = step(grid, selected, { down: 0, right: event.shiftKey ? -1 : 1, extend: false, jump: false });
    return next.column === column ? undefined : () => select(next);
  }
  if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) return () => context.openCellMenu();
  if (!canEdit || event.altKey) return undefined;
  if (event.key === 'Delete' || event.key === 'Backspace') return () => clear(doc, boxOf(selected), asker);
  if (event.key === ' ' && isCheckbox(cell)) return () => context.tick(row, column);
  if (event.key === 'Enter' && choicesOf(cell)) return () => context.openChoices(row, column);
  if (event.key === 'Enter' && isCheckbox(cell)) return () => context.tick(row, column);
  if (event.key === 'Enter' || event.key === 'F2') {
    return () => context.setEditing({ row, column, text: editableText(grid, row, column), inBar: false });
  }
  if ([...event.key].length === 1) return () => context.setEditing({ row, column, text: event.key, inBar: false });
  // An input method or a dead key: the field must have the focus before it goes on.
  if (event.key === 'Process' || event.key === 'Dead') context.setEditing({ row, column, text: '', inBar: false });
  return undefined;
}
