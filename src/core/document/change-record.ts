// Plans new rows of a table of records, the change of one, and taking one out. Called by the student's "add records", "change record"
// and "remove record", and by what writes several things at once (closing a round, noticing a change).
import type { PlanRecord } from '../plan/plan.ts';
import { linkColumn, type RecordName, recordKind } from '../plan/record-kinds.ts';
import { writeDate } from '../plan/typed-date.ts';
import { rowText } from './apply.ts';
import { type Block, type Cell, cell, type DocumentReading } from './blocks.ts';
import { addEntry, alreadyThere, type Change, changedMeanwhile, type Refusal, setWords, wouldLose } from './change.ts';
import { type DecodedPlan, decodePlan } from './decode.ts';
import type { Edit } from './edits.ts';
import { entryPlace, type ListPlace } from './places.ts';
import { spacer } from './plan-blocks.ts';
import { recordTable } from './plan-tables.ts';
import { say } from './sentences.ts';
import { endOfStage } from './stage-place.ts';
import { cleanText, linked, linkedCell, oneLine, webAddress } from './typed-text.ts';

/** Words by column key; a column left out stays as it is (in a new row: empty). Dates may be ISO days. */
export type RecordWords = Readonly<Record<string, string>>;

export interface NewRecords {
  readonly kind: RecordName;
  readonly rows: readonly { readonly words: RecordWords; readonly url: string }[];
}

export interface RecordChange {
  readonly kind: RecordName;
  readonly index: number;
  /** The whole row as the student saw it: rows may have moved since. */
  readonly before: RecordWords;
  readonly words: RecordWords;
  /** Address behind the link column; '' leaves the link that is there. */
  readonly url: string;
}

/** Rows that stand there word for word are not added again. A table that is missing comes back at the end of its stage. */
export function planRecords(reading: DocumentReading, { kind, rows }: NewRecords): Change | Refusal {
  const decoded = decodePlan(reading);
  const wanted = rows.map(row => cleanRecord(kind, row, decoded)).filter(({ words }) => hasWords(words));
  if (wanted.length === 0) return { refusal: 'bad-request', details: { what: say('without.row') } };
  const there = decoded.plan.records[kind];
  const fresh = wanted.filter(row => !there.some(each => isSame(each, row)));
  const message = say('saved');
  if (fresh.length === 0) return { edits: [], message: alreadyThere() };
  const list = decoded.places.records[kind].slice(-1)[0];
  if (list === undefined) {
    const table = recordTable(kind, fresh, { blanks: 1, language: decoded.plan.about.language });
    const { block, before } = endOfStage(reading, decoded, recordKind(kind).stage);
    return { edits: [{ kind: 'insertBlocks', block, blocks: [...before, table, spacer] }], message };
  }
  return {
    edits: addEntries(
      reading.blocks,
      list,
      fresh.map(row => cellsOf(kind, row)),
    ),
    message,
  };
}

/** Several entries behind each other: each takes the next blank row, the rest new rows at the end. */
export function addEntries(
  blocks: readonly Block[],
  list: ListPlace,
  entries: readonly Readonly<Record<string, Cell>>[],
): readonly Edit[] {
  let rest = list;
  return entries.flatMap(entry => {
    const edits = addEntry(blocks, rest, entry);
    const last = rest.entries[rest.entries.length - 1] ?? 0;
    const blank = rest.blanks.find(row => row > last);
    if (blank !== undefined) rest = { ...rest, blanks: rest.blanks.filter(row => row > blank) };
    return edits;
  });
}

export function planRecordChange(reading: DocumentReading, change: RecordChange): Change | Refusal {
  const decoded = decodePlan(reading);
  const { kind } = change;
  const index = findRecord(decoded, change);
  const where = say('rowOf', {
    table: Object.values(recordKind(kind).columns)[0]?.name[decoded.plan.about.language] ?? '',
  });
  if (index < 0) return changedMeanwhile(where);
  const there = decoded.plan.records[kind][index];
  const wanted = cleanRecord(kind, { words: change.words, url: change.url }, decoded);
  const link = linkColumn(kind);
  const edits: Edit[] = [];
  for (const key of Object.keys(change.words)) {
    const words = wanted.words[key] ?? '';
    const place = entryPlace(decoded.places.records[kind], index, key);
    const url = key === link ? wanted.url || (there?.url ?? '') : '';
    if (place === undefined || (words === there?.words[key] && (url === '' || url === there.url))) continue;
    const loss = wouldLose(reading.blocks, place, where);
    if (loss !== null) return loss;
    edits.push(...setWords(reading.blocks, place, key === link ? linked(words, url) : words));
  }
  return { edits, message: say('saved') };
}

/** Takes the row out of its table; the version history of the Doc keeps it. */
export function planRecordRemoval(
  reading: DocumentReading,
  { kind, index: seen, before }: Pick<RecordChange, 'kind' | 'index' | 'before'>,
): Change | Refusal {
  const decoded = decodePlan(reading);
  const index = findRecord(decoded, { kind, index: seen, before });
  const [key = ''] = Object.keys(recordKind(kind).columns);
  const place = index < 0 ? undefined : entryPlace(decoded.places.records[kind], index, key);
  const block = place === undefined ? undefined : reading.blocks[place.block];
  const row = place === undefined || block?.kind !== 'table' ? undefined : block.rows[place.row];
  if (place === undefined || row === undefined) return changedMeanwhile(say('thisRow'));
  const edits: readonly Edit[] = [{ kind: 'deleteRow', block: place.block, row: place.row, before: rowText(row) }];
  return { edits, message: say('removed') };
}

function findRecord(
  decoded: DecodedPlan,
  { kind, index, before }: Pick<RecordChange, 'kind' | 'index' | 'before'>,
): number {
  const rows = decoded.plan.records[kind];
  const meets = (row: PlanRecord | undefined): boolean =>
    row !== undefined && Object.keys(row.words).every(key => row.words[key] === (before[key] ?? '').trim());
  return meets(rows[index]) ? index : rows.findIndex(meets);
}

function cleanRecord(
  kind: RecordName,
  row: { readonly words: RecordWords; readonly url: string },
  { plan }: DecodedPlan,
): PlanRecord {
  const link = linkColumn(kind);
  const columns = recordKind(kind).columns;
  const words = Object.fromEntries(
    Object.entries(row.words)
      .filter(([key]) => columns[key] !== undefined)
      .map(([key, text]) => [
        key,
        columns[key]?.is === 'date'
          ? writeDate(oneLine(text), plan.about.dateOrder, plan.about.language)
          : columns[key]?.is === 'text'
            ? cleanText(text)
            : oneLine(text),
      ]),
  );
  const url = link === '' ? '' : webAddress(row.url);
  return { words: url !== '' && (words[link] ?? '') === '' ? { ...words, [link]: url } : words, url };
}

const hasWords = (words: RecordWords): boolean => Object.values(words).some(text => text !== '');

const isSame = (there: PlanRecord, wanted: PlanRecord): boolean =>
  there.url === wanted.url && Object.keys(there.words).every(key => there.words[key] === (wanted.words[key] ?? ''));

function cellsOf(kind: RecordName, { words, url }: PlanRecord): Readonly<Record<string, Cell>> {
  const link = linkColumn(kind);
  return Object.fromEntries(
    Object.entries(words).map(([key, text]) => [key, key === link ? linkedCell(text, url) : cell(text)]),
  );
}
