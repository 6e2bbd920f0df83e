// CSV as Utilities.parseCsv reads it: quoted fields may hold delimiters, line ends and doubled quotes.
import { ScriptError } from '../../types.ts';

/** Rows of cells. Throws Google's text when a quote is never closed. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let position = 0;
  while (position < csv.length || row.length > 0) {
    const cell = csv[position] === '"' ? quotedCell(csv, position + 1) : plainCell(csv, position, delimiter);
    row.push(cell.text);
    position = cell.end;
    if (csv[position] === delimiter) {
      position++;
      if (position < csv.length) continue;
      row.push('');
    }
    if (csv.startsWith('\r\n', position)) position += 2;
    else position += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

interface Cell {
  readonly text: string;
  readonly end: number;
}

function quotedCell(csv: string, start: number): Cell {
  let text = '';
  for (let position = start; position < csv.length; position++) {
    if (csv[position] !== '"') text += csv[position];
    else if (csv[position + 1] === '"') text += csv[position++];
    else return { text, end: position + 1 };
  }
  throw new ScriptError('Could not parse text.');
}

function plainCell(csv: string, start: number, delimiter: string): Cell {
  let end = start;
  while (end < csv.length && csv[end] !== delimiter && csv[end] !== '\n' && csv[end] !== '\r') end++;
  return { text: csv.slice(start, end), end };
}
