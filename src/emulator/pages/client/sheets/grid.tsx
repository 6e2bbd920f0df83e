// The cells: headers that stay, frozen lines, only as many rows drawn as fit, the selection, the editor over a cell.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Box } from '../shell/box.ts';
import { boxName, cellName, columnName, contains } from './a1.ts';
import { CellBox } from './cell-box.tsx';
import { CellCard } from './cell-card.tsx';
import { CellEditor } from './cell-editor.tsx';
import { ChartLayer } from './chart-layer.tsx';
import { onCopy, onPaste } from './clipboard.ts';
import { FilterButton } from './filter-menu.tsx';
import { gridKey } from './grid-keys.ts';
import { type GridModel, nthAt, nthOf } from './grid-model.ts';
import { boxOf, everything, single, wholeColumns, wholeRows } from './selection.ts';
import type { SheetContext } from './sheets-page.tsx';

export const HEAD_HEIGHT = 24;
export const HEAD_WIDTH = 46;
/** Rows drawn beyond both edges of the window. */
const SPARE = 8;

interface GridProps {
  readonly context: SheetContext;
  readonly grid: GridModel;
  readonly openMenu: (at: { x: number; y: number }, kind: 'cells' | 'rows' | 'columns') => void;
}

export function Grid({ context, grid, openMenu }: GridProps) {
  const { selected, editing } = context;
  const scroller = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const { rows, columns } = grid;
  const total = {
    width: columns.offsets[columns.offsets.length - 1] ?? 0,
    height: rows.offsets[rows.offsets.length - 1] ?? 0,
  };
  const frozenHeight = rows.offsets[rows.frozen] ?? 0;

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const update = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener('scroll', update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', update);
    };
  }, []);
  useScrollTo(scroller, grid, selected.endRow, selected.endColumn, selected.whole);

  const first = Math.max(rows.frozen, nthAt(rows, view.top + frozenHeight) - SPARE);
  const last = Math.min(rows.indexes.length, nthAt(rows, view.top + view.height) + SPARE);
  const drawn = rows.indexes.slice(first, last);
  const drag = useDrag(context, grid, openMenu);
  const activeId = `cell-${cellName(selected.row, selected.column)}`;
  const line = (row: number, isFrozen: boolean) => (
    <GridRow key={row} context={context} grid={grid} row={row} isFrozen={isFrozen} />
  );
  return (
    <div ref={scroller} class="grid-scroll">
      <div
        class="grid-inner"
        style={{ width: `${total.width + HEAD_WIDTH}px`, height: `${total.height + HEAD_HEIGHT}px` }}
      >
        <Box
          id="sheet-grid"
          class="grid"
          role="grid"
          tabIndex={0}
          aria-label={`Cells of ${grid.sheet.properties?.title ?? 'the sheet'}`}
          aria-rowcount={grid.size.rows + 1}
          aria-colcount={grid.size.columns + 1}
          aria-activedescendant={editing ? undefined : activeId}
          aria-multiselectable="true"
          onKeyDown={event => gridKey(event, context, grid)}
          onCopy={event => onCopy(event, context, grid, false)}
          onCut={event => onCopy(event, context, grid, true)}
          onPaste={event => onPaste(event, context)}
          {...drag}
        >
          <ColumnHeads context={context} grid={grid} />
          {rows.indexes.slice(0, rows.frozen).map(row => line(row, true))}
          <div style={{ height: `${(rows.offsets[first] ?? 0) - frozenHeight}px` }} />
          {drawn.map(row => line(row, false))}
        </Box>
        <ChartLayer context={context} grid={grid} />
        {!editing && <CellCard context={context} grid={grid} />}
        {editing && <CellEditor context={context} grid={grid} />}
      </div>
    </div>
  );
}

function ColumnHeads({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const { selected } = context;
  const box = boxOf(selected);
  const { columns } = grid;
  return (
    <Box class="grid-row heads" role="row" aria-rowindex={1} style={{ height: `${HEAD_HEIGHT}px` }}>
      <Box class="corner" role="columnheader" data-all="" style={{ width: `${HEAD_WIDTH}px` }}>
        <span class="hidden-words">Row numbers</span>
      </Box>
      {columns.indexes.map((column, nth) => (
        <Box
          key={column}
          role="columnheader"
          aria-colindex={column + 2}
          data-column={column}
          class={`head${column >= box.left && column < box.right ? ' on' : ''}${nth < columns.frozen ? ' stays' : ''}`}
          style={{
            width: `${(columns.offsets[nth + 1] ?? 0) - (columns.offsets[nth] ?? 0)}px`,
            ...(nth < columns.frozen && { left: `${HEAD_WIDTH + (columns.offsets[nth] ?? 0)}px` }),
          }}
        >
          {columnName(column)}
        </Box>
      ))}
    </Box>
  );
}

interface RowProps {
  readonly context: SheetContext;
  readonly grid: GridModel;
  readonly row: number;
  readonly isFrozen: boolean;
}

function GridRow({ context, grid, row, isFrozen }: RowProps) {
  const { rows, columns } = grid;
  const nthRow = nthOf(rows, row);
  const top = rows.offsets[nthRow] ?? 0;
  const height = (rows.offsets[nthRow + 1] ?? 0) - top;
  const box = boxOf(context.selected);
  const isLastFrozen = isFrozen && nthRow === rows.frozen - 1;
  return (
    <Box
      role="row"
      aria-rowindex={row + 2}
      class={`grid-row${isFrozen ? ' frozen' : ''}${isLastFrozen ? ' last' : ''}`}
      style={{ height: `${height}px`, ...(isFrozen && { top: `${HEAD_HEIGHT + top}px` }) }}
    >
      <Box
        role="rowheader"
        class={`head row-head${row >= box.top && row < box.bottom ? ' on' : ''}`}
        data-row={row}
        style={{ width: `${HEAD_WIDTH}px` }}
      >
        {row + 1}
      </Box>
      {columns.indexes.map((column, nth) => (
        <CellBox key={column} context={context} grid={grid} row={row} column={column} nth={nth}>
          <FilterButton context={context} grid={grid} row={row} column={column} />
        </CellBox>
      ))}
    </Box>
  );
}

/** Keeps the moving end of the selection in sight. */
function useScrollTo(
  scroller: { current: HTMLDivElement | null },
  grid: GridModel,
  row: number,
  column: number,
  whole: string | undefined,
): void {
  const { x, y, width, height } = grid.place(row, column);
  const frozen = { x: grid.columns.offsets[grid.columns.frozen] ?? 0, y: grid.rows.offsets[grid.rows.frozen] ?? 0 };
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || whole) return;
    const room = { width: element.clientWidth - HEAD_WIDTH, height: element.clientHeight - HEAD_HEIGHT };
    if (y >= frozen.y) {
      if (y < element.scrollTop + frozen.y) element.scrollTop = y - frozen.y;
      else if (y + height > element.scrollTop + room.height) element.scrollTop = y + height - room.height;
    }
    if (x >= frozen.x) {
      if (x < element.scrollLeft + frozen.x) element.scrollLeft = x - frozen.x;
      else if (x + width > element.scrollLeft + room.width) element.scrollLeft = Math.min(x, x + width - room.width);
    }
  }, [row, column, whole]);
}

type Hit = { readonly kind: 'cell' | 'row' | 'column' | 'all'; readonly row: number; readonly column: number };

function hitOf(target: EventTarget | null): Hit | undefined {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-a1],[data-row],[data-column],[data-all]') : null;
  if (!element) return undefined;
  const { row = '0', column = '0', a1, all } = element.dataset;
  const kind =
    a1 !== undefined ? 'cell' : all !== undefined ? 'all' : element.dataset['row'] !== undefined ? 'row' : 'column';
  return { kind, row: Number(row), column: Number(column) };
}

function useDrag(
  { selected, select, editing, commit }: SheetContext,
  grid: GridModel,
  openMenu: GridProps['openMenu'],
) {
  const from = useRef<Hit | undefined>(undefined);
  const choose = (hit: Hit, isExtending: boolean): void => {
    const start = isExtending ? { row: selected.row, column: selected.column } : hit;
    if (hit.kind === 'all') select(everything(grid));
    else if (hit.kind === 'row') select(wholeRows(grid, start.row, hit.row));
    else if (hit.kind === 'column') select(wholeColumns(grid, start.column, hit.column));
    else select(isExtending ? { ...start, endRow: hit.row, endColumn: hit.column } : single(hit.row, hit.column));
  };
  return {
    onMouseDown: (event: MouseEvent): void => {
      const hit = hitOf(event.target);
      if (!hit || event.button !== 0) return;
      if (editing) commit?.();
      if (event.target instanceof Element && event.target.closest('button, a')) return;
      from.current = hit;
      choose(hit, event.shiftKey);
    },
    onMouseOver: (event: MouseEvent): void => {
      const hit = hitOf(event.target);
      if (event.buttons !== 1 || !from.current || hit?.kind !== from.current.kind) return;
      choose(hit, true);
    },
    onMouseUp: (): void => {
      from.current = undefined;
    },
    onContextMenu: (event: MouseEvent): void => {
      const hit = hitOf(event.target);
      if (!hit || hit.kind === 'all') return;
      event.preventDefault();
      if (!contains(boxOf(selected), hit.row, hit.column) || hit.kind === 'row' || hit.kind === 'column') {
        const box = boxOf(selected);
        const isInside =
          hit.kind === 'row'
            ? selected.whole === 'rows' && hit.row >= box.top && hit.row < box.bottom
            : selected.whole === 'columns' && hit.column >= box.left && hit.column < box.right;
        if (hit.kind === 'cell' || !isInside) choose(hit, false);
      }
      openMenu(
        { x: event.clientX, y: event.clientY },
        hit.kind === 'row' ? 'rows' : hit.kind === 'column' ? 'columns' : 'cells',
      );
    },
  };
}

/** What the page reports to the add-on as the active range. */
export const selectionName = (context: SheetContext): string => boxName(boxOf(context.selected));
