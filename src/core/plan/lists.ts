// Every table with a header row and one entry a row: its columns by key. Steps and numbers belong to one goal, evidence to the plan,
// all others are records (record-kinds.ts). Used by whatever reads or writes such a table.
import type { Name } from './name.ts';
import { COLUMNS } from './names.ts';
import { namesOf, RECORD_NAMES, type RecordName } from './record-kinds.ts';

export type ListKind = keyof typeof COLUMNS | RecordName;
export const LIST_KINDS: readonly ListKind[] = [...(Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]), ...RECORD_NAMES];

/** In the order of the columns; the first one names the table. */
export const columnNames = (kind: ListKind): Readonly<Record<string, Name>> =>
  kind === 'steps' || kind === 'progress' || kind === 'evidence' ? COLUMNS[kind] : namesOf(kind);
