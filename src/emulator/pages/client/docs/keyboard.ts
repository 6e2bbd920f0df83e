// What typing does: insert, delete a step, split, join, and what an input method left behind. All on the session's tree.
import type { DocumentSession } from './document-session.ts';
import { deletions, styleBefore } from './edit.ts';
import type { TypingStyle } from './editor.tsx';
import { setNamedStyle, toggleBullets } from './formatting.ts';
import { type Place, placeAt, placesOf } from './model.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

export function selectionOf(doc: DocumentSession): Range {
  const { anchor, focus } = doc.caret ?? { anchor: 1, focus: 1 };
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** Puts text in place of a range; pasted text may hold several lines. Control characters are dropped as Google drops them. */
export function insertText(doc: DocumentSession, range: Range, raw: string, typingStyle: TypingStyle): void {
  const text = clean(raw);
  if (text === '' && raw !== '') return;
  const at = removeRange(doc, range) ?? range.start;
  const place = placeAt(doc.tree, at);
  if (!place) return;
  if (text === '\n') {
    splitAt(doc, place, at);
    return;
  }
  const chosen = typingStyle.current;
  if (!chosen) {
    doc.replace({ start: at, end: at, text });
    return;
  }
  const style = { ...styleBefore(place.paragraph, at - place.start), ...chosen };
  doc.replace({ start: at, end: at, text, style }, { fields: Object.keys(chosen).join(',') });
  typingStyle.current = undefined;
}

const clean = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones Google strips
    .replace(/[\u0000-\u0008\u000c-\u001f\ue000-\uf8ff]/g, '');

/** Enter: an empty list item ends its list; after a heading comes normal text. */
function splitAt(doc: DocumentSession, place: Place, at: number): void {
  const { paragraph } = place;
  if (paragraph.bullet && paragraph.text === '') return void toggleBullets(doc, 'off');
  const isAfterHeading = at === place.end && /^(HEADING|TITLE|SUBTITLE)/.test(paragraph.style.namedStyleType ?? '');
  doc.replace({ start: at, end: at, text: '\n' });
  if (isAfterHeading) setNamedStyle(doc, 'NORMAL_TEXT');
}

/** Deletes what is selected; answers where the caret goes, or undefined when nothing was selected. */
function removeRange(doc: DocumentSession, { start, end }: Range): number | undefined {
  if (start >= end) return undefined;
  const first = placeAt(doc.tree, start);
  const last = placeAt(doc.tree, end);
  const spansTable = first && last && first.container === last.container && hasTable(first, last);
  if (spansTable) {
    void doc.command(() => [{ deleteContentRange: { range: { startIndex: start, endIndex: end, tabId: doc.tabId } } }]);
    return start;
  }
  for (const part of deletions(doc.tree, start, end, placesOf(doc.tree))) doc.replace(part);
  doc.caret = { anchor: start, focus: start };
  return start;
}

const hasTable = (first: Place, last: Place): boolean =>
  first.container.slice(first.position, last.position).some(block => block.kind === 'table');

/** Backspace, Delete and their word and line forms; `target` is what the browser would have removed. */
export function deleteStep(doc: DocumentSession, inputType: string, target: Range | undefined): void {
  const selected = selectionOf(doc);
  if (removeRange(doc, selected) !== undefined) {
    doc.announce();
    return;
  }
  const place = placeAt(doc.tree, selected.start);
  if (!place) return;
  const isBackward = inputType.endsWith('Backward');
  if (isBackward && selected.start === place.start) {
    joinBefore(doc, place);
    return;
  }
  if (!isBackward && selected.start === place.end) {
    joinAfter(doc, place);
    return;
  }
  const wanted = target ?? { start: selected.start - Number(isBackward), end: selected.start + Number(!isBackward) };
  const start = Math.max(place.start, wanted.start);
  const end = Math.min(place.end, wanted.end);
  if (start < end) doc.replace({ start, end, text: '' });
}

function joinBefore(doc: DocumentSession, place: Place): void {
  if (place.paragraph.bullet) return void toggleBullets(doc, 'off');
  const before = place.container[place.position - 1];
  if (before?.kind === 'paragraph') doc.replace({ start: place.start - 1, end: place.start, text: '' });
}

function joinAfter(doc: DocumentSession, place: Place): void {
  const after = place.container[place.position + 1];
  if (after?.kind === 'paragraph') doc.replace({ start: place.end, end: place.end + 1, text: '' });
}

/** After an input method: what the paragraph's element says becomes its text. */
export function insideParagraph(doc: DocumentSession, place: Place, holder: HTMLElement): void {
  const written = (holder.textContent ?? '').replace(/\n$/, '');
  const { text } = place.paragraph;
  if (place.paragraph.runs.some(run => run.object) || written === text) {
    doc.redraw(place.paragraph.key);
    return;
  }
  let head = 0;
  while (head < text.length && head < written.length && text[head] === written[head]) head += 1;
  let tail = 0;
  while (tail < text.length - head && tail < written.length - head && text.at(-1 - tail) === written.at(-1 - tail))
    tail += 1;
  const typed = clean(written.slice(head, written.length - tail));
  doc.replace({ start: place.start + head, end: place.start + text.length - tail, text: typed });
  doc.redraw(place.paragraph.key);
}

/** Tab in a table: the next cell, or a new row after the last. Answers false outside tables. */
export function nextCell(doc: DocumentSession, step: 1 | -1): boolean {
  const here = placeAt(doc.tree, selectionOf(doc).start);
  const table = here?.table;
  if (!here || !table) return false;
  const cells = placesOf(doc.tree).filter(place => place.table?.table === table.table && place.position === 0);
  const now = cells.findIndex(place => place.table?.row === table.row && place.table.column === table.column);
  const next = cells[now + step];
  if (next) {
    doc.caret = { anchor: next.start, focus: next.end };
    doc.announce();
  } else if (step === 1) {
    const cell = { tableStartLocation: { index: table.start, tabId: doc.tabId }, rowIndex: table.row, columnIndex: 0 };
    const rowCount = table.table.rows.length;
    void doc.command(
      () => [{ insertTableRow: { tableCellLocation: cell, insertBelow: true } }],
      tree => placesOf(tree).find(place => place.table?.start === table.start && place.table.row === rowCount)?.start,
    );
  }
  return true;
}
