// One cell: its text in its format, a drop-down or a tick box where there is one, a corner for a note.
import type { ComponentChildren, CSSProperties } from 'preact';
import { isSafeLink } from '../shared/google-links.ts';
import { Box } from '../shell/box.ts';
import { Icon } from '../shell/icon.tsx';
import { cellName, contains } from './a1.ts';
import { HEAD_WIDTH } from './grid.tsx';
import type { GridModel } from './grid-model.ts';
import { boxOf } from './selection.ts';
import { choicesOf, isCheckbox } from './sheet-edits.ts';
import type { SheetContext } from './sheets-page.tsx';
import type { Color, WireCell } from './wire.ts';

interface CellProps {
  readonly context: SheetContext;
  readonly grid: GridModel;
  readonly row: number;
  readonly column: number;
  /** Place among the shown columns. */
  readonly nth: number;
  readonly children: ComponentChildren;
}

export function CellBox({ context, grid, row, column, nth, children }: CellProps) {
  const { selected } = context;
  const merge = grid.mergeAt(row, column);
  const isCovered = merge && !(merge.top === row && merge.left === column);
  const cell = isCovered ? {} : grid.cell(row, column);
  const isActive = selected.row === row && selected.column === column;
  const isSelected = contains(boxOf(selected), row, column);
  const { offsets, frozen } = grid.columns;
  const width = (offsets[nth + 1] ?? 0) - (offsets[nth] ?? 0);
  const name = cellName(row, column);
  const isFrozen = nth < frozen;
  return (
    <Box
      id={`cell-${name}`}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isSelected}
      data-a1={name}
      data-row={row}
      data-column={column}
      class={`cell${isActive ? ' active' : ''}${isSelected && !isActive ? ' selected' : ''}${isFrozen ? ' stays' : ''}${isFrozen && nth === frozen - 1 ? ' last-frozen' : ''}`}
      style={{
        ...boxCss(cell),
        width: `${width}px`,
        ...(isFrozen && { left: `${HEAD_WIDTH + (offsets[nth] ?? 0)}px` }),
      }}
    >
      <CellContent context={context} grid={grid} cell={cell} row={row} column={column} nth={nth} />
      {cell.note && <span class="note-corner" title={cell.note} />}
      {children}
    </Box>
  );
}

interface ContentProps extends Omit<CellProps, 'children'> {
  readonly cell: WireCell;
}

function CellContent({ context, grid, cell, row, column, nth }: ContentProps) {
  const text = cell.formattedValue ?? '';
  const name = cellName(row, column);
  if (isCheckbox(cell)) {
    const isOn = cell.effectiveValue?.boolValue ?? false;
    return (
      <button
        type="button"
        class="tick"
        aria-pressed={isOn}
        aria-label={`${name} tick box`}
        tabIndex={-1}
        onClick={() => context.tick(row, column)}
      >
        {isOn && <Icon name="check" />}
      </button>
    );
  }
  if (choicesOf(cell)) {
    const isActive = context.selected.row === row && context.selected.column === column;
    return (
      <>
        <span class={text === '' ? 'cell-words' : 'cell-words chip'}>{text}</span>
        {isActive || grid.isFilled(row) ? <ChooseButton context={context} row={row} column={column} /> : null}
      </>
    );
  }
  if (text === '') return null;
  const isWrapped = cell.effectiveFormat?.wrapStrategy === 'WRAP';
  const spill = isWrapped || cell.effectiveValue?.stringValue === undefined ? 0 : room(grid, row, column, nth);
  const words =
    cell.hyperlink && isSafeLink(cell.hyperlink) ? <Link context={context} url={cell.hyperlink} words={text} /> : text;
  return (
    <span
      class={isWrapped ? 'cell-words wrap' : 'cell-words'}
      style={spill > 0 ? { maxWidth: `${spill - 6}px`, flex: 'none' } : {}}
    >
      {words}
    </span>
  );
}

interface ChooseProps {
  readonly context: SheetContext;
  readonly row: number;
  readonly column: number;
}

function ChooseButton({ context, row, column }: ChooseProps) {
  return (
    <button
      type="button"
      class="choose"
      aria-label={`Choose a value for ${cellName(row, column)}`}
      aria-haspopup="menu"
      tabIndex={-1}
      onClick={event => context.openChoices(row, column, event.currentTarget)}
    >
      <Icon name="down" />
    </button>
  );
}

function Link({ context, url, words }: { context: SheetContext; url: string; words: string }) {
  return (
    <a
      href={url}
      tabIndex={-1}
      target="_blank"
      rel="noreferrer"
      onClick={event => {
        event.preventDefault();
        context.openLink(url);
      }}
    >
      {words}
    </a>
  );
}

/** Pixels a text may use before it meets a filled cell; 0 when its own cell is enough. */
function room(grid: GridModel, row: number, column: number, nth: number): number {
  if (grid.text(row, column).length < 8) return 0;
  const { indexes, offsets } = grid.columns;
  let end = nth + 1;
  while (end < indexes.length && end < nth + 12 && isEmpty(grid, row, indexes[end] ?? 0)) end += 1;
  return end === nth + 1 ? 0 : (offsets[end] ?? 0) - (offsets[nth] ?? 0);
}

function isEmpty(grid: GridModel, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return (cell.formattedValue ?? '') === '' && !cell.dataValidation;
}

export const colourCss = ({ red = 0, green = 0, blue = 0 }: Color): string =>
  `rgb(${Math.round(red * 255)} ${Math.round(green * 255)} ${Math.round(blue * 255)})`;

const ALIGN: Readonly<Record<string, string>> = { LEFT: 'flex-start', CENTER: 'center', RIGHT: 'flex-end' };
const VERTICAL: Readonly<Record<string, string>> = { TOP: 'flex-start', MIDDLE: 'center', BOTTOM: 'flex-end' };

function boxCss(cell: WireCell): CSSProperties {
  const {
    backgroundColor,
    horizontalAlignment = '',
    verticalAlignment = 'BOTTOM',
    textFormat,
  } = cell.effectiveFormat ?? {};
  const isWhite =
    !backgroundColor ||
    ((backgroundColor.red ?? 0) >= 1 && (backgroundColor.green ?? 0) >= 1 && (backgroundColor.blue ?? 0) >= 1);
  const lines = [textFormat?.underline && 'underline', textFormat?.strikethrough && 'line-through']
    .filter(Boolean)
    .join(' ');
  const colour = textFormat?.foregroundColor;
  return {
    justifyContent: ALIGN[horizontalAlignment] ?? 'flex-start',
    textAlign: (horizontalAlignment || 'left').toLowerCase() as 'left',
    alignItems: VERTICAL[verticalAlignment] ?? 'flex-end',
    ...(backgroundColor && !isWhite && { backgroundColor: colourCss(backgroundColor) }),
    ...(textFormat?.bold && { fontWeight: 700 }),
    ...(textFormat?.italic && { fontStyle: 'italic' }),
    ...(lines && { textDecoration: lines }),
    ...(textFormat?.fontSize && textFormat.fontSize !== 10 && { fontSize: `${textFormat.fontSize}pt` }),
    ...(colour && (colour.red || colour.green || colour.blue) && { color: colourCss(colour) }),
  };
}
