// Copying cells as tab-separated text, and pasting such text (from here or from any spreadsheet) into cells.
import type { GridModel } from './grid-model.ts';
import { boxOf } from './selection.ts';
import { clear, enter } from './sheet-edits.ts';
import type { SheetContext } from './sheets-page.tsx';

export function onCopy(event: ClipboardEvent, context: SheetContext, grid: GridModel, isCut: boolean): void {
  if (context.editing) return;
  const used = grid.used();
  const box = boxOf(context.selected);
  const lines: string[] = [];
  for (let row = box.top; row < Math.min(box.bottom, Math.max(used.bottom, box.top + 1)); row += 1) {
    const cells: string[] = [];
    for (let column = box.left; column < Math.min(box.right, Math.max(used.right, box.left + 1)); column += 1) {
      cells.push(quote(grid.text(row, column)));
    }
    lines.push(cells.join('\t'));
  }
  event.clipboardData?.setData('text/plain', lines.join('\n'));
  event.preventDefault();
  if (isCut && context.canEdit) clear(context.doc, box, context.asker);
}

const quote = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

export function onPaste(event: ClipboardEvent, context: SheetContext): void {
  if (context.editing || !context.canEdit) return;
  event.preventDefault();
  const texts = parseTsv(event.clipboardData?.getData('text/plain') ?? '');
  const first = texts[0]?.[0];
  if (first === undefined) return;
  const box = boxOf(context.selected);
  const isOne = texts.length === 1 && texts[0]?.length === 1;
  // One value into a selection fills it, as everywhere.
  const filled = isOne
    ? Array.from({ length: box.bottom - box.top }, () => Array.from({ length: box.right - box.left }, () => first))
    : texts;
  enter(context.doc, { row: box.top, column: box.left, texts: filled }, context.asker);
  const [height, width] = [filled.length, Math.max(...filled.map(line => line.length))];
  context.select({ row: box.top, column: box.left, endRow: box.top + height - 1, endColumn: box.left + width - 1 });
}

/** Lines of cells; quotes hold tabs and newlines together. A last newline ends the last line. */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] ?? '';
    if (isQuoted) {
      if (sign === '"' && source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else if (sign === '"') isQuoted = false;
      else cell += sign;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === '\t' || sign === '\n') {
      rows[rows.length - 1]?.push(cell);
      cell = '';
      if (sign === '\n') rows.push([]);
    } else cell += sign;
  }
  rows[rows.length - 1]?.push(cell);
  return rows;
}
