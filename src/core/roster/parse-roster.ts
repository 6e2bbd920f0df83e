// A pasted or uploaded class list → students and, in words, what is wrong with which line. Called by check-roster, set-up-class and add-students.
import { say } from '../workbook/sentences.ts';
import { findColumns, looksLikeAddress, type RosterColumns } from './columns.ts';
import { splitDelimited, type TextRow } from './delimited-text.ts';

export interface RosterRow {
  /** Line of the text, from 1, the title line counted. */
  readonly line: number;
  readonly name: string;
  /** As typed, without what surrounds it; compare students by studentKey. */
  readonly email: string;
  /** Sentences; empty when the row is right. */
  readonly problems: readonly string[];
}

export interface Roster {
  readonly rows: readonly RosterRow[];
  readonly right: number;
  readonly wrong: number;
  /** About the whole list. */
  readonly problems: readonly string[];
}

const SEPARATORS = ['\t', ';', ','] as const;
/** Google accepts no longer address (RFC 5321, 254 octets). */
const LONGEST_ADDRESS = 254;
const WHOLE_ADDRESS = /^[^\s@"(),:;<>[\]\\]+@[^\s@.,"():;<>[\]\\]+(\.[^\s@.,"():;<>[\]\\]+)+$/;
const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\u00ad]/g;

/** What one student is known by everywhere: the address in lower case. */
export function studentKey(email: string): string {
  return email.trim().toLowerCase();
}

/** A whole e-mail address by its shape; whether anybody has it only Google knows. */
export function isWholeAddress(email: string): boolean {
  return email.length <= LONGEST_ADDRESS && WHOLE_ADDRESS.test(email);
}

/** Never throws. Lines without any text are left out; students of the same name are fine. */
export function parseRoster(text: string): Roster {
  const clean = text
    .replace(/^\ufeff/, '')
    .split('\u0000')
    .join('');
  if (clean.trim() === '') return nothing(say('listEmpty'));
  const rows = rowsOf(clean);
  const columns = findColumns(rows);
  if (!columns) {
    return nothing(say('noAddressColumn'));
  }
  const students = columns.hasHeader ? rows.slice(1) : rows;
  if (students.length === 0) return nothing(say('onlyTitles'));
  return check(students.map(row => readRow(row, columns)));
}

function nothing(problem: string): Roster {
  return { rows: [], right: 0, wrong: 0, problems: [problem] };
}

/** The separator is the one that lets most rows have a cell that is an address and nothing else. */
function rowsOf(text: string): TextRow[] {
  let best: TextRow[] = [];
  let bestScore = -1;
  for (const separator of SEPARATORS) {
    const rows = splitDelimited(text, separator).filter(row => row.cells.some(cell => cell.trim() !== ''));
    const score = rows.reduce(
      (sum, row) =>
        sum + (row.cells.some(cell => isWholeAddress(tidyAddress(cell))) ? 3 : 0) + (row.cells.length > 1 ? 1 : 0),
      0,
    );
    if (score > bestScore) [best, bestScore] = [rows, score];
  }
  return best.every(row => row.cells.length === 1) ? best.map(splitAtAddress) : best;
}

/** One column only: "Ana Rivera ana@school.org" and "Ana Rivera <ana@school.org>". */
function splitAtAddress(row: TextRow): TextRow {
  const words = (row.cells[0] ?? '').trim().split(/\s+/);
  const address = words.find(looksLikeAddress);
  if (!address) return { line: row.line, cells: [words.join(' '), ''] };
  return { line: row.line, cells: [words.filter(word => word !== address).join(' '), address] };
}

function readRow(row: TextRow, columns: RosterColumns): RosterRow {
  const name = columns.name
    .map(column => (row.cells[column] ?? '').replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .join(' ');
  return { line: row.line, name, email: tidyAddress(row.cells[columns.email] ?? ''), problems: [] };
}

/** Without invisible characters, "mailto:" and pointed brackets, which come along when addresses are copied. */
function tidyAddress(text: string): string {
  const bare = text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  const inBrackets = /<([^<>]+)>$/.exec(bare);
  return (inBrackets?.[1] ?? bare).replace(/^mailto:/i, '').trim();
}

function check(rows: readonly RosterRow[]): Roster {
  const seen = new Map<string, number>();
  const checked = rows.map(row => {
    const problems = problemsOf(row, seen.get(studentKey(row.email)));
    if (row.email !== '' && !seen.has(studentKey(row.email))) seen.set(studentKey(row.email), row.line);
    return { ...row, problems };
  });
  const wrong = checked.filter(row => row.problems.length > 0).length;
  return { rows: checked, right: checked.length - wrong, wrong, problems: [] };
}

function problemsOf(row: RosterRow, earlierLine: number | undefined): string[] {
  const problems: string[] = [];
  if (row.name === '') problems.push(say('lineWithoutName', { line: row.line }));
  if (row.email === '') {
    problems.push(say('lineWithoutAddress', { line: row.line, name: row.name || say('thisStudent') }));
  } else if (!isWholeAddress(row.email)) {
    problems.push(say('lineWrongAddress', { line: row.line, email: row.email }));
  } else if (earlierLine !== undefined) {
    problems.push(say('lineTwice', { line: row.line, email: row.email, earlier: earlierLine }));
  }
  return problems;
}
