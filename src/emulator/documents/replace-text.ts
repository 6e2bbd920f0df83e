// Find and replace over whole tabs, word by word of each paragraph; a match never crosses a paragraph or an inline object.
import { cleanText, deleteRange, insertText, type Where } from './edit-text.ts';
import { segmentPlaces } from './indexes.ts';
import { segmentsOf, type Tab } from './model.ts';
import { paragraphUnits } from './units.ts';

export interface Replacement {
  readonly find: string;
  readonly matchCase: boolean;
  readonly replacement: string;
}

/** Replaces in body, headers, footers and footnotes of each tab; returns how many there were. The new words look like the first letter of the old. */
export function replaceAllText(tabs: readonly Tab[], replacement: Replacement): number {
  let count = 0;
  for (const tab of tabs) {
    for (const segment of segmentsOf(tab)) {
      const where = { tab, segment };
      const starts = matches(where, replacement);
      for (const start of starts.reverse()) replaceOne(where, start, replacement);
      count += starts.length;
    }
  }
  return count;
}

function matches({ segment }: Where, { find, matchCase }: Replacement): number[] {
  if (find === '') return [];
  const fold = (text: string): string => (matchCase ? text : foldCase(text));
  const found: number[] = [];
  for (const { stretch, at, start } of segmentPlaces(segment)) {
    const block = stretch.content[at]!;
    if (block.kind !== 'paragraph') continue;
    const words = fold(paragraphUnits(block));
    for (let from = words.indexOf(fold(find)); from >= 0; from = words.indexOf(fold(find), from + find.length)) {
      found.push(start + from);
    }
  }
  return found;
}

/** Lower case letter by letter, so that no letter changes its length and offsets stay true. */
function foldCase(text: string): string {
  return Array.from(text, letter =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  ).join('');
}

/** Puts the new words in behind the first old letter, so that they take its look, then removes the old ones around them. */
function replaceOne(where: Where, start: number, { find, replacement }: Replacement): void {
  const words = cleanText(replacement);
  const first = String.fromCodePoint(find.codePointAt(0)!).length;
  if (words !== '') insertText(where, start + first, words);
  if (find.length > first) deleteRange(where, start + first + words.length, start + find.length + words.length);
  deleteRange(where, start, start + first);
}
