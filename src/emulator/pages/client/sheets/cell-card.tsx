// Beside the active cell: its note and where its link leads.
import { Icon } from '../shell/icon.tsx';
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid.tsx';
import type { GridModel } from './grid-model.ts';
import type { SheetContext } from './sheets-page.tsx';

export function CellCard({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const { row, column } = context.selected;
  const { note, hyperlink } = grid.cell(row, column);
  if (!note && !hyperlink) return null;
  const { x, y, width, height } = grid.place(row, column);
  const at = note
    ? { left: HEAD_WIDTH + x + width + 6, top: HEAD_HEIGHT + y }
    : { left: HEAD_WIDTH + x, top: HEAD_HEIGHT + y + height + 4 };
  return (
    <div class="cell-card" style={{ left: `${at.left}px`, top: `${at.top}px` }}>
      {note && <p>{note}</p>}
      {hyperlink && (
        <button type="button" class="card-link" title="Alt+Enter" onClick={() => context.openLink(hyperlink)}>
          <Icon name="link" />
          <span>{hyperlink.replace(/^https?:\/\//, '')}</span>
        </button>
      )}
    </div>
  );
}
