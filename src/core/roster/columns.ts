// Finds out which column of a pasted class list is what, by its title or, without titles, by what stands in it.
import type { TextRow } from './delimited-text.ts';

/** Column numbers from 0; name is one column, or first and last name to be put together. */
export interface RosterColumns {
  readonly email: number;
  readonly name: readonly number[];
  /** The first row holds titles. */
  readonly hasHeader: boolean;
}

type Title = 'email' | 'name' | 'first' | 'last';

const TITLES: readonly (readonly [Title, RegExp])[] = [
  [
    'email',
    /^(e ?mail|mail|correo|gmail|direccion de correo)\b|\b(e ?mail|correo)( (address|adresse|electronico|institucional))?( required)?$/,
  ],
  [
    'first',
    /^(first|given|preferred first|primer) ?name\b|^forename|^given$|^first$|^nombres$|^nombre de pila|^primer nombre|^vorname|^prenom/,
  ],
  ['last', /^(last|family|second) ?name\b|^surname|^last$|^apellidos?\b|^primer apellido|^nachname|^nom de famille/],
  [
    'name',
    /^(full |student |pupil |learner |display )?name\b|^(student|pupil|learner)s?$|^nombre\b|^(alumn[oa]|estudiante)s?\b|^name$/,
  ],
];
const OTHER_PERSON =
  /\b(parent|guardian|mother|father|family|teacher|counsell?or|advisor|madre|padre|tutor[ae]?|familia|recovery|secondary|home|profesor[a]?)\b/;
const ADDRESS = /[^\s@<>"]+@[^\s@<>"]+/;

/** null when no column holds e-mail addresses, by title or by content. */
export function findColumns(rows: readonly TextRow[]): RosterColumns | null {
  const header = byTitles(rows[0]);
  return header ?? byContent(rows);
}

/** Holds something that is meant as an e-mail address, right or wrong. "@lex" is a name. */
export function looksLikeAddress(text: string): boolean {
  return ADDRESS.test(text);
}

function byTitles(row: TextRow | undefined): RosterColumns | null {
  if (!row || row.cells.some(looksLikeAddress)) return null;
  const titles = row.cells.map(titleOf);
  const email = titles.indexOf('email');
  if (email < 0) return null;
  const [first, last, name] = [titles.indexOf('first'), titles.indexOf('last'), titles.indexOf('name')];
  if (first >= 0 && last >= 0) return { email, name: [first, last], hasHeader: true };
  // "Name" beside "Surname" and "Nombre" beside "Apellidos" mean the first name.
  if (name >= 0 && last >= 0) return { email, name: [name, last], hasHeader: true };
  const single = [name, first, last].find(column => column >= 0);
  return { email, name: single === undefined ? [] : [single], hasHeader: true };
}

function titleOf(text: string): Title | null {
  const title = plainWords(text);
  const found = TITLES.find(([, pattern]) => pattern.test(title));
  return !found || OTHER_PERSON.test(title) ? null : found[0];
}

/** Lower case, without accents and punctuation: "E-Mail Address [Required]" → "e mail address required". */
function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

function byContent(rows: readonly TextRow[]): RosterColumns | null {
  const width = rows.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const counts = Array.from(
    { length: width },
    (_, column) => rows.filter(row => looksLikeAddress(row.cells[column] ?? '')).length,
  );
  const most = counts.reduce((max, count) => Math.max(max, count), 0);
  if (most === 0) return null;
  const email = counts.indexOf(most);
  const others = counts
    .map((_, column) => column)
    .filter(column => column !== email && isMostly(rows, column, /\p{L}/u));
  // "7b" beside a name is a class, not a name.
  const wordy = others.filter(column => isMostly(rows, column, /^[^\d@]+$/));
  const texts = wordy.length > 0 ? wordy : others;
  const whole = texts.find(column => isMostly(rows, column, /\S\s+\S/));
  return { email, name: whole === undefined ? texts.slice(0, 2) : [whole], hasHeader: false };
}

function isMostly(rows: readonly TextRow[], column: number, pattern: RegExp): boolean {
  const filled = rows.map(row => (row.cells[column] ?? '').trim()).filter(text => text !== '');
  return filled.length > 0 && filled.filter(text => pattern.test(text)).length * 2 >= filled.length;
}
