// Damage to words: other spellings, other languages, marks nobody sees, corrections that an editor makes by itself.
import { cell } from '../../../src/core/document/blocks.ts';
import { columnNames, LIST_KINDS } from '../../../src/core/plan/lists.ts';
import {
  ABOUT_HEADING,
  ABOUT_ROWS,
  GOAL_ROWS,
  LATER_WORDS,
  MY_WORDS,
  QUESTION_TABLES,
  STAGE_HEADINGS,
} from '../../../src/core/plan/names.ts';
import { QUESTIONS } from '../../../src/core/plan/questions.ts';
import { type Damage, inWords } from './damage-tools.ts';

const isLabel = (row: number, column: number): boolean => row === 0 || column === 0;
const isWords = (row: number, column: number): boolean => row > 0 && column > 0;

/** Every label in the other language. */
const OTHER = new Map(
  [
    ...Object.values({ ...GOAL_ROWS, ...ABOUT_ROWS, ...STAGE_HEADINGS, ...QUESTION_TABLES }),
    ...LIST_KINDS.flatMap(kind => Object.values(columnNames(kind))),
    ...[MY_WORDS, LATER_WORDS, ABOUT_HEADING],
    ...QUESTIONS.map(({ prompt }) => prompt),
  ].flatMap(({ en, es }) => [
    [en, es],
    [es, en],
  ]),
);
const translated = (text: string): string =>
  OTHER.get(text) ??
  text
    .replace(/^Goal (G\d+)$/, 'Meta $1')
    .replace(/^Steps for (G\d+)$/, 'Pasos de $1')
    .replace(/^Progress for (G\d+)$/, 'Progreso de $1');

/** Two letters in the middle the wrong way round. */
const mistyped = (text: string): string => {
  const at = Math.floor(text.length / 2);
  return text.length < 4 ? text : `${text.slice(0, at)}${text[at + 1] ?? ''}${text[at] ?? ''}${text.slice(at + 2)}`;
};

const everywhere =
  (change: (text: string) => string, isMeant?: (row: number, column: number) => boolean): Damage =>
  blocks =>
    inWords(blocks, change, isMeant);

/** Some labels only, drawn. */
const sometimes =
  (change: (text: string) => string): Damage =>
  (blocks, dice) =>
    inWords(blocks, change, (row, column) => isLabel(row, column) && dice.below(4) === 0);

const words =
  (choices: readonly string[]): Damage =>
  (blocks, dice) =>
    inWords(
      blocks,
      text => (text === '' ? '' : (dice.of(choices) ?? '')),
      (row, column) => isWords(row, column) && dice.below(6) === 0,
    );

export const WORD_DAMAGES: Readonly<Record<string, Damage>> = {
  'labels translated': everywhere(translated, isLabel),
  'some labels translated': sometimes(translated),
  'some labels mistyped': sometimes(mistyped),
  'labels in capitals': everywhere(text => text.toUpperCase(), isLabel),
  'everything in small letters': everywhere(text => text.toLowerCase()),
  'everything in capitals': everywhere(text => text.toUpperCase()),
  'labels with signs': everywhere(text => (text === '' ? '' : `** ${text}: **`), isLabel),
  'labels with pictures': everywhere(text => (text === '' ? '' : `⭐ ${text} ⭐`), isLabel),
  'spaces around everything': everywhere(text => (text === '' ? '' : ` \u00a0${text.replace(/ /g, '  ')}\t `)),
  'lines within labels': everywhere(text => text.replace(/ /g, '\n'), isLabel),
  'marks nobody sees': everywhere(text => [...text].join('\u200b')),
  'marks nobody sees alone': everywhere(text => (text === '' ? '\u200b\ufeff' : text)),
  'right to left': everywhere(text => (text === '' ? '' : `\u200f\u202b${text}\u202c`)),
  'Spanish rows in an English plan': blocks =>
    blocks.map(block =>
      block.kind === 'table'
        ? { ...block, rows: [...block.rows, (block.rows[0] ?? []).map((_, column) => cell(`fila mía k98${column}w`))] }
        : block,
    ),
  'a word replaced everywhere': everywhere(text => text.replace(/goal/gi, 'aim').replace(/meta/gi, 'sueño')),
  'a letter replaced everywhere': everywhere(text => text.replace(/e/g, '€')),
  'curly quotes and dashes': everywhere(text => text.replace(/'/g, '’').replace(/"/g, '“').replace(/ - /g, ' – ')),
  'ids taken apart': everywhere(text => text.replace(/G(\d)/g, 'G $1')),
  'ids in small letters': everywhere(text => text.replace(/G(\d)/g, 'g$1'), isLabel),
  'numbers in words': words(['sixty two', 'nearly all', 'noventa', 'a dozen or so', 'half']),
  'odd dates': words([
    '3rd of Nov, 26',
    '31/02/2026',
    'the day after tomorrow',
    '2026.13.45',
    'mañana',
    '3-Nov',
    '１１/３',
  ]),
  'nasty words': words(['=1', "'", '\u0000', 'My words', 'Goal G1', 'By when', '☐', '🎯', 'x'.repeat(5000), '\ud800']),
  'who it is in odd words': words(['my dog k9021w', 'Grandpa', 'Ms Rivera', 'G1 and G2 k9022w', 'all of us k9023w']),
};
