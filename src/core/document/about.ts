// The table "About this plan" (design D14) as values and as the words of its cells, and back.

import { type InEach, readLanguage } from '../language.ts';
import { fold, sameWords } from '../plan/fold.ts';
import { ABOUT_ROWS, type AboutField } from '../plan/names.ts';
import type { About } from '../plan/plan.ts';
import { type DateHabit, type DateOrder, NO_DATE, readDate } from '../plan/typed-date.ts';
import type { Cell, LinkedText } from './blocks.ts';
import { plain } from './blocks.ts';
import { linked, oneLine, webAddress } from './typed-text.ts';

/** What holds when the table or one of its rows is missing. */
export const ABOUT_DEFAULTS: About = {
  student: '',
  address: '',
  schoolYear: '',
  className: '',
  template: '',
  templateVersion: '',
  language: 'en',
  skills: '',
  evidenceFolderUrl: '',
  staff: '',
  nextGoalNumber: 1,
  goalsAtOnce: 3,
  dateOrder: 'day first',
  nextReview: NO_DATE,
};

export const ABOUT_FIELDS = Object.keys(ABOUT_ROWS) as readonly AboutField[];
const EVIDENCE_LINK_WORDS: InEach<string> = { en: 'Open my evidence folder', es: 'Abrir mi carpeta de evidencias' };
export const LANGUAGE_WORDS: InEach<string> = { en: 'English', es: 'Español' };
const ORDER_WORDS: InEach<Readonly<Record<DateOrder, string>>> = {
  en: {
    'day first': 'day first (3 Nov 2026)',
    'month first': 'month first (Nov 3, 2026)',
    'year first': 'year first (2026-11-03)',
  },
  es: {
    'day first': 'día primero (3 nov 2026)',
    'month first': 'mes primero (nov 3, 2026)',
    'year first': 'año primero (2026-11-03)',
  },
};

export const habitOf = (about: About): DateHabit => ({ dateOrder: about.dateOrder, schoolYear: about.schoolYear });

/** The words of one row's value cell. */
export function aboutText(about: About, field: AboutField): LinkedText {
  switch (field) {
    case 'evidenceFolderUrl':
      return about.evidenceFolderUrl === ''
        ? plain('')
        : linked(EVIDENCE_LINK_WORDS[about.language], about.evidenceFolderUrl);
    case 'dateOrder':
      return plain(ORDER_WORDS[about.language][about.dateOrder]);
    case 'language':
      return plain(LANGUAGE_WORDS[about.language]);
    case 'nextReview':
      return plain(oneLine(about.nextReview.text));
    case 'nextGoalNumber':
    case 'goalsAtOnce':
      return plain(String(about[field]));
    default:
      return plain(oneLine(about[field]));
  }
}

/** About from the value cells that were found; what is missing or unreadable keeps its default. */
export function readAbout(cells: Partial<Readonly<Record<AboutField, Cell>>>): About {
  const text = (field: AboutField): string => cells[field]?.content.text.trim() ?? '';
  const habit: DateHabit = { dateOrder: readOrder(text('dateOrder')), schoolYear: text('schoolYear') };
  return {
    student: text('student'),
    address: text('address'),
    schoolYear: habit.schoolYear,
    className: text('className'),
    template: text('template'),
    templateVersion: text('templateVersion'),
    language: readLanguage(text('language')),
    skills: text('skills'),
    staff: text('staff'),
    evidenceFolderUrl: webAddress(cells.evidenceFolderUrl?.content.links[0]?.url ?? text('evidenceFolderUrl')),
    nextGoalNumber: positive(text('nextGoalNumber'), ABOUT_DEFAULTS.nextGoalNumber),
    goalsAtOnce: positive(text('goalsAtOnce'), ABOUT_DEFAULTS.goalsAtOnce),
    dateOrder: habit.dateOrder,
    nextReview: readDate(text('nextReview'), habit),
  };
}

/**
 * Words in a value cell that readAbout does not read: an order of dates, a language or a number that is none, a folder without an address,
 * or anything more beside one of them: what is known in a cell does not speak for the rest.
 */
export function aboutValueLeft(field: AboutField, cell: Cell | undefined): boolean {
  const text = cell?.content.text.trim() ?? '';
  switch (field) {
    case 'dateOrder':
      return orderIn(text) === undefined || !ORDER_ALONE.test(fold(withoutExample(text)));
    case 'language':
      return !/^(?:e[ns](?:[-_]\p{L}+)?|(?:engl|ingl|espa|spanish|castellano)\p{L}*)\.?$/iu.test(text.normalize('NFC'));
    case 'nextGoalNumber':
    case 'goalsAtOnce':
      return positive(text, 0) === 0;
    case 'evidenceFolderUrl':
      return cell === undefined || !isFolderAlone(cell.content);
    default:
      return false;
  }
}

/** "day first", "mes primero", "DD/MM/AAAA", "month, day, year", "ISO". */
const ORDER_ALONE =
  /^(?:(?:(?:day|month|year|dia|mes|ano) ?){1,3}(?:first|primero)?|(?:(?:dd|mm|yy|yyyy|aaaa) ?){1,3}|iso(?: 8601)?)$/;

/** Without the date in brackets that shows the order. */
const withoutExample = (text: string): string =>
  text.replace(/\(([^()]*)\)$/, (there, example: string) => {
    const isDate = readDate(example, { dateOrder: readOrder(text), schoolYear: '' }).iso !== '';
    return isDate && (example.match(/\p{L}+/gu) ?? []).length <= 1 ? '' : there;
  });

/** The address alone, or one link from end to end that says what ours says, or gives the folder a name. */
function isFolderAlone({ text, links }: LinkedText): boolean {
  const words = text.trim();
  const [link, ...more] = links;
  if (link === undefined) return webAddress(words) !== '';
  const isWhole = text.slice(link.from, link.to).trim() === words && more.length === 0 && !/[\n\v]/.test(words);
  if (!isWhole || webAddress(link.url) === '') return false;
  return !Object.values(EVIDENCE_LINK_WORDS).some(ours => fold(words).includes(fold(ours)) && !sameWords(words, ours));
}

const readOrder = (text: string): DateOrder => orderIn(text) ?? 'day first';

function orderIn(text: string): DateOrder | undefined {
  const words = fold(text);
  if (/^(?:dd|day|dia)/.test(words)) return 'day first';
  if (/^(?:mm|month|mes)/.test(words)) return 'month first';
  return /^(?:yyyy|yy|year|iso|ano)/.test(words) ? 'year first' : undefined;
}

function positive(text: string, otherwise: number): number {
  const digits = /^[gG]?\s*([1-9]\d{0,3})$/.exec(text);
  return digits === null ? otherwise : Number(digits[1]);
}
