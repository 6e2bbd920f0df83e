// What the add-on did for each student, as events in the Journal tab, and what follows from them.
// Written by the keeper's runs alone (create-next, sync-next); read by everybody who shows a status. Repeating an event changes nothing.
import type { InEach } from '../language.ts';
import { cellText } from './fingerprint.ts';
import type { CellValue, Row } from './tables.ts';

/** Kept in every language: whoever opens the workbook reads it, also after a run that spoke another one. */
export type Told = InEach<string>;

export interface NotedProblem {
  readonly weight: 'stops' | 'note';
  readonly sentence: Told;
}

/** What one sync saw of one plan: its Drive version before it was read ('' for a plan that is gone), and what a person should know. */
export interface Checked {
  readonly version: string;
  /** Fingerprint of what "About this plan" should say, as last written or found. */
  readonly about: string;
  readonly problems: readonly NotedProblem[];
}

export type JournalEvent =
  /** Ids of the folders, fixed before anything is made, so that a second try makes the same folders. */
  | { readonly kind: 'planned'; readonly key: string; readonly folderId: string; readonly evidenceId: string }
  /** A plan Doc is about to be copied: from now on it may exist. */
  | { readonly kind: 'begun'; readonly key: string }
  /** The plan Doc was seen. */
  | { readonly kind: 'made'; readonly key: string; readonly docId: string }
  /** Google did not say whether the last step happened; looked up before anything is made again. */
  | { readonly kind: 'unsure'; readonly key: string }
  /** `address`: the one that was shared with, or tried. */
  | { readonly kind: 'ready'; readonly key: string; readonly address: string }
  /** This address, shared with before somebody corrected it, was taken out of the student's folder. */
  | { readonly kind: 'unshared'; readonly key: string; readonly address: string }
  /** `mayExist`: a plan Doc may have been made all the same; it is looked up before another one is. */
  | {
      readonly kind: 'problem';
      readonly key: string;
      readonly address: string;
      readonly words: Told;
      readonly mayExist?: true;
    }
  /** Questions of the school's own came into this plan from the template, as marks (former-words.ts): not so one that the student typed. */
  | { readonly kind: 'asked'; readonly key: string; readonly marks: readonly string[] }
  /** More than one plan carries this student's key; null: no longer. */
  | { readonly kind: 'double'; readonly key: string; readonly words: Told | null }
  | { readonly kind: 'checked'; readonly plans: Readonly<Record<string, Checked>> };

/** What the journal says about one student. Times are milliseconds since 1970, 0 for never. */
export interface StudentRecord {
  readonly folderId: string;
  readonly evidenceId: string;
  readonly docId: string;
  /** A Doc may have been made that was not seen yet; not looked up before this time plus the search lag. */
  readonly begunAt: number;
  readonly unsureAt: number;
  readonly unsureTimes: number;
  readonly problem: Told | null;
  readonly problemAt: number;
  /** The address tried when the problem arose. */
  readonly triedAddress: string;
  readonly isReady: boolean;
  /** Shared with this address. */
  readonly address: string;
  /** Shared with these before somebody corrected the address; Drive still lets them in. */
  readonly formerAddresses: readonly string[];
  /** Shared with these once, and taken out again. */
  readonly removedAddresses: readonly string[];
  readonly double: Told | null;
  /** Marks of the school's questions that were put into the plan. */
  readonly asked: readonly string[];
  /** null until the first sync read it. */
  readonly checked: Checked | null;
  readonly checkedAt: number;
}

export const NO_RECORD: StudentRecord = {
  folderId: '',
  evidenceId: '',
  docId: '',
  begunAt: 0,
  unsureAt: 0,
  unsureTimes: 0,
  problem: null,
  problemAt: 0,
  triedAddress: '',
  isReady: false,
  address: '',
  formerAddresses: [],
  removedAddresses: [],
  double: null,
  asked: [],
  checked: null,
  checkedAt: 0,
};

/** A cell may hold 50,000 characters (F§3.5). */
const LONGEST_DETAILS = 30_000;
/** What nobody would read to the end is not kept. */
const MOST_PROBLEMS = 12;
const LONGEST_SENTENCE = 400;

/** As the journal keeps it: compare what is new with this. */
export function keptChecked(checked: Checked): Checked {
  const problems = checked.problems
    .slice(0, MOST_PROBLEMS)
    .map(({ weight, sentence }) => ({ weight, sentence: shortened(sentence) }));
  return { version: checked.version, about: checked.about, problems };
}

const shortened = ({ en, es }: Told): Told => ({
  en: en.slice(0, LONGEST_SENTENCE),
  es: es.slice(0, LONGEST_SENTENCE),
});

/** The rows to append for these events, in order; `now` in milliseconds. */
export function journalRows(events: readonly JournalEvent[], now: number): Row[] {
  return events.flatMap(splitChecked).map((event, index) => {
    const { kind, ...rest } = event;
    const key = kind === 'checked' ? '' : event.key;
    const details = kind === 'checked' ? { plans: event.plans } : { ...rest, key: undefined };
    return {
      id: `${now}-${index}-${kind}-${key}`,
      values: { when: new Date(now).toISOString(), student: key, event: kind, details: JSON.stringify(details) },
    };
  });
}

/** As many rows as keep every cell short enough. */
function splitChecked(event: JournalEvent): JournalEvent[] {
  if (event.kind !== 'checked') return [event];
  const parts: Record<string, Checked>[] = [];
  let length = LONGEST_DETAILS;
  for (const [key, given] of Object.entries(event.plans)) {
    const checked = keptChecked(given);
    const own = JSON.stringify([key, checked]).length;
    if (length + own > LONGEST_DETAILS) {
      parts.push({});
      length = 0;
    }
    (parts[parts.length - 1] as Record<string, Checked>)[key] = checked;
    length += own;
  }
  return parts.map(plans => ({ kind: 'checked', plans }));
}

/** One record a student key, from the rows in their order. Rows that a person damaged are passed over. */
export function foldJournal(
  rows: readonly { readonly values: Readonly<Record<string, CellValue>> }[],
): Map<string, StudentRecord> {
  const records = new Map<string, StudentRecord>();
  for (const row of rows) {
    const at = Date.parse(cellText(row.values['when']));
    const details = detailsOf(cellText(row.values['details']));
    if (Number.isNaN(at) || !details) continue;
    if (row.values['event'] === 'checked') {
      for (const [key, checked] of Object.entries(readChecked(details['plans']))) {
        records.set(key, { ...(records.get(key) ?? NO_RECORD), checked, checkedAt: at });
      }
      continue;
    }
    const key = cellText(row.values['student']);
    const before = records.get(key) ?? NO_RECORD;
    records.set(key, { ...before, ...changeBy(before, { kind: cellText(row.values['event']), at, details }) });
  }
  return records;
}

type Details = Readonly<Record<string, unknown>>;

function detailsOf(json: string): Details | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? (value as Details) : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readChecked(value: unknown): Record<string, Checked> {
  const plans: Record<string, Checked> = {};
  for (const [key, entry] of Object.entries((value ?? {}) as Details)) {
    const { version, about, problems } = (entry ?? {}) as Partial<Checked>;
    const list = Array.isArray(problems) ? (problems as readonly Partial<NotedProblem>[]) : [];
    plans[key] = { version: text(version), about: text(about), problems: list.flatMap(readProblem) };
  }
  return plans;
}

function readProblem(noted: Partial<NotedProblem> | null): NotedProblem[] {
  const sentence = told(noted?.sentence);
  return sentence === null ? [] : [{ weight: noted?.weight === 'stops' ? 'stops' : 'note', sentence }];
}

/** Journals of earlier versions hold one language. */
function told(value: unknown): Told | null {
  if (typeof value === 'string') return value === '' ? null : { en: value, es: value };
  const { en, es } = (value ?? {}) as Partial<Record<keyof Told, unknown>>;
  return text(en) === '' ? null : { en: text(en), es: text(es) || text(en) };
}

const SETTLED = { unsureAt: 0, unsureTimes: 0, problem: null, problemAt: 0 };

function changeBy(
  before: StudentRecord,
  { kind, at, details }: { readonly kind: string; readonly at: number; readonly details: Details },
): Partial<StudentRecord> {
  const address = text(details['address']);
  switch (kind) {
    case 'planned':
      // The first plan stands: a second one would mean a second folder.
      return before.folderId === ''
        ? { folderId: text(details['folderId']), evidenceId: text(details['evidenceId']) }
        : {};
    case 'begun':
      return { begunAt: at, problem: null, problemAt: 0 };
    case 'made':
      return { docId: before.docId || text(details['docId']), begunAt: 0 };
    case 'unsure':
      return { ...SETTLED, unsureAt: at, unsureTimes: before.unsureTimes + 1 };
    case 'ready':
      return {
        ...SETTLED,
        isReady: true,
        address,
        formerAddresses: withFormer(before, address),
        removedAddresses: before.removedAddresses.filter(removed => removed !== address),
      };
    case 'unshared':
      return {
        formerAddresses: before.formerAddresses.filter(former => former !== address),
        removedAddresses: [...before.removedAddresses.filter(removed => removed !== address), address],
      };
    case 'problem':
      return {
        ...SETTLED,
        begunAt: details['mayExist'] === true ? before.begunAt : 0,
        problem: told(details['words']),
        problemAt: at,
        triedAddress: address,
      };
    case 'asked': {
      const marks = Array.isArray(details['marks']) ? details['marks'].map(text) : [];
      return { asked: [...new Set([...before.asked, ...marks])] };
    }
    case 'double':
      return { double: told(details['words']) };
    default:
      return {};
  }
}

function withFormer(before: StudentRecord, address: string): readonly string[] {
  const all = before.address === '' ? before.formerAddresses : [...before.formerAddresses, before.address];
  return all.filter((former, index) => former !== address && all.indexOf(former) === index);
}
