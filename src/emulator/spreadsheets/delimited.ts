// Text with delimiters, as it is uploaded and pasted: quoted fields may hold delimiters, line ends and doubled quotes.

/** The fields of every line; a line end at the very end makes no row. A quote that is never closed reaches to the end. */
export function delimitedRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const source = text.replace(/^\uFEFF/, '');
  while (at < source.length) {
    const field = source[at] === '"' ? quotedField(source, at + 1) : { text: '', end: at };
    let end = field.end;
    while (end < source.length && !source.startsWith(delimiter, end) && source[end] !== '\n' && source[end] !== '\r')
      end++;
    row.push(field.text + source.slice(field.end, end));
    at = end;
    if (source.startsWith(delimiter, at)) {
      at += delimiter.length;
      if (at < source.length) continue;
      row.push('');
    }
    at += source.startsWith('\r\n', at) ? 2 : 1;
    rows.push(row);
    row = [];
  }
  return rows;
}

function quotedField(source: string, start: number): { text: string; end: number } {
  let text = '';
  let at = start;
  for (; at < source.length; at++) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') text += source[at++];
    else return { text, end: at + 1 };
  }
  return { text, end: at };
}
