// Finds "About this plan" in a Doc, and what stands in for it where it is missing. Called by decode.
import { goalNumber, readGoalId } from '../plan/goal-id.ts';
import { findName } from '../plan/name.ts';
import { ABOUT_ROWS, type AboutField } from '../plan/names.ts';
import type { About } from '../plan/plan.ts';
import { readAbout } from './about.ts';
import type { Cell } from './blocks.ts';
import type { PlacedTable } from './goal-slots.ts';
import type { AboutPlace, CellPlace } from './places.ts';
import { isAboutHeaded, textOf } from './table-kinds.ts';

/** Of several About tables the last counts, because it stands at the end of a plan; one that still has its top row comes before one that lost it. */
export function decodeAbout(
  tables: readonly PlacedTable[],
  subtitle: string,
): { about: About; place: AboutPlace | null } {
  const headed = tables.filter(each => isAboutHeaded(each.table));
  const placed = headed[headed.length - 1] ?? tables[tables.length - 1];
  if (placed === undefined) return { about: { ...readAbout({}), schoolYear: yearIn(subtitle) }, place: null };
  const cells: Partial<Record<AboutField, Cell>> = {};
  const fields: Partial<Record<AboutField, CellPlace>> = {};
  placed.table.rows.forEach((row, index) => {
    const field = findName(textOf(row[0]), ABOUT_ROWS);
    if (field === undefined || fields[field] !== undefined || row[1] === undefined) return;
    cells[field] = row[1];
    fields[field] = { block: placed.block, row: index, column: 1 };
  });
  const width = Math.max(...placed.table.rows.map(row => row.length), 0);
  return { about: readAbout(cells), place: { block: placed.block, rowCount: placed.table.rows.length, width, fields } };
}

/** The title lines say the school year too: dates without a year stay readable while the table is gone. */
function yearIn(subtitle: string): string {
  return /\b20\d\d\s*[-–/]\s*\d{2,4}\b/.exec(subtitle)?.[0] ?? '';
}

/** Without the row that keeps it, the next number is one past every goal id that stands anywhere. */
export function withNextNumber(about: About, place: AboutPlace | null, tables: readonly PlacedTable[]): About {
  if (place?.fields.nextGoalNumber !== undefined) return about;
  const named = tables.map(placed => goalNumber(readGoalId(textOf(placed.table.rows[0]?.[0]))));
  return { ...about, nextGoalNumber: Math.max(0, ...named) + 1 };
}
