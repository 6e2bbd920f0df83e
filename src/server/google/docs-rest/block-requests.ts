// New paragraphs and tables → batchUpdate requests with running indexes, and the look the add-on gives them.
import type { Block, Cell, Paragraph, Table } from '../../../core/document/blocks.ts';
import { ACCENT, columnWidths, HAIRLINE, PROMPT_SPACE_BELOW, QUIET, TINT } from '../look.ts';
import { insertText, type Request, tab } from './text-requests.ts';

export interface BlockInsertion {
  readonly tabId: string;
  /** Just before the end of the paragraph the new blocks follow, or the start of the paragraph before which a spacer is made. */
  readonly index: number;
  /** That paragraph is empty and ours: a first new paragraph takes its place. */
  readonly isFresh: boolean;
  readonly makesSpacer: boolean;
}

/** Blocks of kind 'other' cannot be made and are left out. */
export function insertBlocks(insertion: BlockInsertion, blocks: readonly Block[]): Request[] {
  const { tabId } = insertion;
  const requests: Request[] = [];
  let { index, isFresh } = insertion;
  if (insertion.makesSpacer) {
    requests.push({ insertText: { location: { index, ...tab(tabId) }, text: '\n' } });
    requests.push(...plainParagraph(tabId, index, index + 1));
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      if (!isFresh) {
        requests.push({ insertText: { location: { index, ...tab(tabId) }, text: '\n' } });
        index += 1;
      }
      requests.push(...paragraphRequests(tabId, index, block));
      index += block.content.text.length;
      isFresh = false;
    } else if (block.kind === 'table') {
      requests.push({ insertTable: tableSize(tabId, index, block) });
      // Google puts a line end before the new table; it starts behind it.
      const end = index + 1 + tableUnits(block);
      requests.push(...tableRequests(tabId, index + 1, block));
      requests.push(...plainParagraph(tabId, end, end + 1));
      index = end;
      isFresh = true;
    }
  }
  return requests;
}

/** An empty paragraph would keep the heading's style and colour, and whoever types there would write in it. */
function plainParagraph(tabId: string, startIndex: number, endIndex: number): Request[] {
  const range = { startIndex, endIndex, ...tab(tabId) };
  return [
    { updateParagraphStyle: { range, paragraphStyle: { namedStyleType: 'NORMAL_TEXT' }, fields: '*' } },
    { updateTextStyle: { range, textStyle: {}, fields: '*' } },
  ];
}

function paragraphRequests(tabId: string, index: number, block: Paragraph): Request[] {
  const end = index + block.content.text.length;
  const whole = { startIndex: index, endIndex: end + 1, ...tab(tabId) };
  const requests: Request[] = insertText(tabId, index, block.content, '*').concat({
    updateParagraphStyle: { range: whole, paragraphStyle: { namedStyleType: block.style }, fields: 'namedStyleType' },
  });
  if (block.content.text === '') return requests;
  const range = { startIndex: index, endIndex: end, ...tab(tabId) };
  if (block.look) {
    const size = { magnitude: block.look === 'note' ? 9 : 10, unit: 'PT' };
    const textStyle = { italic: block.look === 'prompt', foregroundColor: color(QUIET), fontSize: size };
    requests.push({ updateTextStyle: { range, textStyle, fields: 'italic,foregroundColor,fontSize' } });
    const paragraphStyle = { spaceBelow: { magnitude: PROMPT_SPACE_BELOW, unit: 'PT' } };
    requests.push({ updateParagraphStyle: { range: whole, paragraphStyle, fields: 'spaceBelow' } });
  } else if (block.style.indexOf('HEADING') === 0) {
    requests.push({
      updateTextStyle: { range, textStyle: { foregroundColor: color(ACCENT) }, fields: 'foregroundColor' },
    });
  }
  if (block.isListItem)
    requests.push({ createParagraphBullets: { range: whole, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } });
  return requests;
}

function tableSize(tabId: string, index: number, table: Table): Request {
  return { rows: table.rows.length, columns: width(table), location: { index, ...tab(tabId) } };
}

const width = (table: Table): number => Math.max(1, ...table.rows.map(row => row.length));

/** Indexes a filled table takes: itself and its end, each row, each cell with its paragraph's end, and the words. */
function tableUnits(table: Table): number {
  const words = table.rows.reduce(
    (sum, row) => sum + row.reduce((inRow, cell) => inRow + cell.content.text.length, 0),
    0,
  );
  return 2 + table.rows.length * (1 + 2 * width(table)) + words;
}

function tableRequests(tabId: string, start: number, table: Table): Request[] {
  const columns = width(table);
  const cells = { startIndex: start + 3, endIndex: start + 1 + table.rows.length * (1 + 2 * columns), ...tab(tabId) };
  const requests: Request[] = [
    // The cells would inherit the heading or the grey prompt that stands before the table.
    {
      updateParagraphStyle: {
        range: cells,
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT' },
        fields: 'namedStyleType',
      },
    },
    { updateTextStyle: { range: cells, textStyle: {}, fields: '*' } },
  ];
  for (let row = table.rows.length - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const cell = table.rows[row]?.[column];
      if (!cell || cell.content.text === '') continue;
      const index = start + 3 + row * (1 + 2 * columns) + 2 * column;
      requests.push(
        ...insertText(tabId, index, cell.content, '*'),
        ...cellLook(tabId, index, { table, row, column, cell }),
      );
    }
  }
  return requests.concat(tableLook(tabId, start, table));
}

function cellLook(
  tabId: string,
  index: number,
  at: { table: Table; row: number; column: number; cell: Cell },
): Request[] {
  const isHead = at.row === 0 && at.table.look !== undefined;
  const isLabel = at.column === 0 && at.table.look === 'card';
  if (!isHead && !isLabel) return [];
  const range = { startIndex: index, endIndex: index + at.cell.content.text.length, ...tab(tabId) };
  return [{ updateTextStyle: { range, textStyle: { bold: true }, fields: 'bold' } }];
}

function tableLook(tabId: string, start: number, table: Table): Request[] {
  const tableStartLocation = { index: start, ...tab(tabId) };
  const columns = width(table);
  const border = { color: color(HAIRLINE), width: { magnitude: 0.75, unit: 'PT' }, dashStyle: 'SOLID' };
  const requests: Request[] = [
    {
      updateTableCellStyle: {
        tableStartLocation,
        tableCellStyle: { borderTop: border, borderBottom: border, borderLeft: border, borderRight: border },
        fields: 'borderTop,borderBottom,borderLeft,borderRight',
      },
    },
  ];
  (table.widths ?? columnWidths(table.look, columns)).forEach((points, columnIndex) => {
    requests.push({
      updateTableColumnProperties: {
        tableStartLocation,
        columnIndices: [columnIndex],
        tableColumnProperties: { widthType: 'FIXED_WIDTH', width: { magnitude: points, unit: 'PT' } },
        fields: 'width,widthType',
      },
    });
  });
  if (table.look) {
    const tableRange = {
      tableCellLocation: { tableStartLocation, rowIndex: 0, columnIndex: 0 },
      rowSpan: 1,
      columnSpan: columns,
    };
    const tableCellStyle = { backgroundColor: color(TINT) };
    requests.push({ updateTableCellStyle: { tableRange, tableCellStyle, fields: 'backgroundColor' } });
  }
  return requests;
}

/** '#rrggbb' as the Docs API wants it. */
function color(hex: string): Request {
  const part = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return { color: { rgbColor: { red: part(1), green: part(3), blue: part(5) } } };
}
