// The row of a question in its table, and whether the question is all that stands there. For changes that take a question out.
import { rowText } from './apply.ts';
import type { Cell, DocumentReading } from './blocks.ts';
import type { DecodedPlan } from './decode.ts';
import type { Edit } from './edits.ts';
import type { CellPlace } from './places.ts';
import { isBlankRow } from './table-kinds.ts';

export interface QuestionRow {
  readonly prompt: CellPlace;
  readonly cells: readonly Cell[];
  readonly removal: Edit;
}

/** null for an index that no answer has. */
export function questionRow({ blocks }: DocumentReading, decoded: DecodedPlan, index: number): QuestionRow | null {
  const place = decoded.places.answers[index];
  const table = place === undefined ? undefined : blocks[place.block];
  const cells = table?.kind === 'table' ? table.rows[place?.row ?? 0] : undefined;
  if (place === undefined || cells === undefined) return null;
  const { block, row } = place;
  const prompt = { block, row, column: promptColumn(decoded, block) };
  return { prompt, cells, removal: { kind: 'deleteRow', block, row, before: rowText(cells) } };
}

export const promptColumn = ({ places }: DecodedPlan, block: number): number =>
  places.questionTables.find(({ list }) => list.block === block)?.list.columns['prompt'] ?? 0;

/** The question is words alone. */
export const isReadable = ({ prompt, cells }: QuestionRow): boolean => cells[prompt.column]?.hasUnreadable !== true;

/** Nothing beside the question would be lost with it: no word, picture or chip. */
export const isBareQuestion = (row: QuestionRow): boolean =>
  isReadable(row) && isBlankRow(row.cells.filter((_, column) => column !== row.prompt.column));
