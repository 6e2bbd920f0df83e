// Reads pasted cells or a CSV as rows of cells, whatever stands between them. Called by parse-roster.ts.

export interface TextRow {
  /** Line of the text the row begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits text at `separator` and at line ends (LF, CRLF or CR). A cell in double quotes may hold separators, line ends and
 * doubled quotes (RFC 4180). A quote that is never properly closed is an ordinary character, so that one stray quote in a
 * name cannot swallow the rest of the list. Rows without any character are left out; nothing is trimmed.
 */
export function splitDelimited(text: string, separator: string): TextRow[] {
  const rows: TextRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let rowLine = 1;
  let at = 0;
  const finishRow = (): void => {
    if (cells.some(cell => cell !== '')) rows.push({ line: rowLine, cells });
    cells = [];
    rowLine = line;
  };
  while (at <= text.length) {
    const quoted = text[at] === '"' ? quotedCell(text, at, separator) : null;
    const end = quoted ? quoted.end : plainEnd(text, at, separator);
    cells.push(quoted ? quoted.value : text.slice(at, end));
    if (quoted) line += lineEnds(text.slice(at, end));
    if (text[end] === separator) {
      at = end + 1;
      continue;
    }
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    line += 1;
    finishRow();
  }
  return rows;
}

function plainEnd(text: string, from: number, separator: string): number {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

/** The cell that begins with the quote at `from`, or null when that quote is only a character. `end` is the place after it. */
function quotedCell(text: string, from: number, separator: string): { value: string; end: number } | null {
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return null;
    if (text[quote + 1] === '"') {
      at = quote + 2;
      continue;
    }
    const next = text[quote + 1];
    if (next !== undefined && next !== separator && next !== '\n' && next !== '\r') return null;
    return { value: text.slice(from + 1, quote).replace(/""/g, '"'), end: quote + 1 };
  }
}

function lineEnds(text: string): number {
  return (text.match(/\r\n|\n|\r/g) ?? []).length;
}
