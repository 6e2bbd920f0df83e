// What the planners of changes give back, and the small pieces they all use. Planners are pure: one reading in, edits out.
import type { ErrorCode } from '../errors.ts';
import { type Block, type Cell, cell, type LinkedText, plain } from './blocks.ts';
import type { Edit } from './edits.ts';
import { type CellPlace, cellText, type ListPlace } from './places.ts';
import { say } from './sentences.ts';

/** No edits: the Doc says it already. `message` is the sentence a person reads afterwards. */
export interface Change {
  readonly edits: readonly Edit[];
  readonly message: string;
}

/** Nothing can be planned; code and details make the sentence (errors.ts). */
export interface Refusal {
  readonly refusal: ErrorCode;
  readonly details: Readonly<Record<string, string>>;
}

/** A new entry that stands there word for word: its button was pressed again after the answer was lost. */
export const alreadyThere = (): string => say('alreadyThere');

export const isRefusal = (planned: Change | Refusal): planned is Refusal => 'refusal' in planned;

export const changedMeanwhile = (where: string): Refusal => ({ refusal: 'plan-changed', details: { where } });
/** What the page speaks of is no longer in the Doc. */
export const notFound = (what: string): Refusal => changedMeanwhile(what);

/** Refuses words that would take the place of a picture, a chip or a table; null where nothing would be lost. */
export function wouldLose(
  blocks: readonly Block[],
  place: CellPlace | null | undefined,
  where: string,
): Refusal | null {
  const block = place ? blocks[place.block] : undefined;
  const there = place && block?.kind === 'table' ? block.rows[place.row]?.[place.column] : undefined;
  return there?.hasUnreadable === true ? { refusal: 'holds-more', details: { where } } : null;
}

/** The edit that makes a cell say `after`; none when it does, link included. */
export function setWords(blocks: readonly Block[], place: CellPlace, after: string | LinkedText): readonly Edit[] {
  const words = typeof after === 'string' ? plain(after) : after;
  const block = blocks[place.block];
  const cellThere = block?.kind === 'table' ? block.rows[place.row]?.[place.column] : undefined;
  if (cellThere === undefined) return [];
  const before = cellText(blocks, place);
  const sameLink = words.links.length === 0 || cellThere.content.links[0]?.url === words.links[0]?.url;
  if (before.trim() === words.text && sameLink && cellThere.hasUnreadable !== true) return [];
  return [{ kind: 'setCell', ...place, before, after: words }];
}

/** Puts an entry at the end of a list: into the first blank row behind the last entry, else into a new row. */
export function addEntry(
  blocks: readonly Block[],
  list: ListPlace,
  entry: Readonly<Record<string, Cell>>,
): readonly Edit[] {
  const last = list.entries[list.entries.length - 1] ?? 0;
  const blank = list.blanks.find(row => row > last);
  const keys = Object.keys(entry).filter(key => list.columns[key] !== undefined);
  if (blank === undefined) {
    const cells = Array.from({ length: list.width }, () => cell(''));
    for (const key of keys) cells[list.columns[key] ?? 0] = entry[key] ?? cell('');
    return [{ kind: 'insertRow', block: list.block, row: list.rowCount, cells }];
  }
  return keys.flatMap(key =>
    setWords(
      blocks,
      { block: list.block, row: blank, column: list.columns[key] ?? 0 },
      entry[key]?.content ?? plain(''),
    ),
  );
}

/** One list of edits out of several planned from the same reading; of two that write the same words the later one holds. */
export function joinEdits(...lists: readonly (readonly Edit[])[]): readonly Edit[] {
  const target = (edit: Edit): string => {
    if (edit.kind === 'setCell') return `${edit.block} ${edit.row} ${edit.column}`;
    return edit.kind === 'setParagraph' ? `${edit.block}` : '';
  };
  const all = lists.flat();
  return all.filter(
    (edit, index) => target(edit) === '' || !all.slice(index + 1).some(later => target(later) === target(edit)),
  );
}
