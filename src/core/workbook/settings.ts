// What the Settings tab says about a class: read by every use case of the staff, written once by set-up-class.
import { type InEach, type Language, readLanguage } from '../language.ts';
import { readScope, SCOPE_NAMES, type Scope } from '../plan/scope.ts';
import { readDate } from '../plan/typed-date.ts';
import type { WorkbookEdit } from './edits.ts';
import { cellText, fingerprint } from './fingerprint.ts';
import { sayOfWorkbook } from './sentences.ts';
import { type CellValue, type Row, readWord, wordIn } from './tables.ts';

export interface ClassSettings {
  readonly className: string;
  readonly schoolYear: string;
  /** Address of the account that keeps the class in step (design D15). */
  readonly keeper: string;
  /** Names shown in each plan as "my staff". */
  readonly staff: string;
  readonly goalsAtOnce: number;
  readonly dateOrder: 'day first' | 'month first' | 'year first';
  /** ISO day or ''. */
  readonly nextReview: string;
  /** Id of the class folder; also the class's own key in Drive. */
  readonly folderId: string;
  readonly templateId: string;
  /** The workbook's own id; another one means that this file is a copy. */
  readonly workbookId: string;
  /** Key of the gallery's template the class started from. */
  readonly template: string;
  readonly templateVersion: string;
  /** Language of the plans' headings and labels. */
  readonly language: Language;
  readonly scope: Scope;
  /** The school's words for transferable skills, with commas between. */
  readonly skills: string;
  /** The staff's own example of a goal, shown in the plans' box; '' leaves the built-in one. */
  readonly sampleGoal: string;
  /** Whose example it is. */
  readonly sampleFrom: string;
}

/** In the order of the tab; their names and what they are for stand in the dictionary. */
const SETTINGS = [
  ...(['className', 'schoolYear', 'staff', 'nextReview', 'goalsAtOnce', 'scope', 'language', 'skills'] as const),
  ...(['sampleGoal', 'sampleFrom', 'dateOrder', 'keeper', 'folderId', 'templateId', 'template'] as const),
  ...(['templateVersion', 'workbookId'] as const),
] as const;

/** Values that are words of ours: the program knows them by the English ones. */
const DATE_ORDERS: readonly InEach<string>[] = [
  { en: 'day first', es: 'día primero' },
  { en: 'month first', es: 'mes primero' },
  { en: 'year first', es: 'año primero' },
];
const VALUE_WORDS: { readonly [key: string]: readonly InEach<string>[] | undefined } = {
  scope: Object.values(SCOPE_NAMES),
  dateOrder: DATE_ORDERS,
};

type SettingRows = readonly { readonly id: string; readonly values: Readonly<Record<string, CellValue>> }[];

const settingOf = (rows: SettingRows | undefined, key: string): string =>
  cellText(rows?.find(row => row.id === key)?.values['value']);

/** A row that comes later than the others, or only its value where it is there already. Named in the language of the class. */
export function setSetting(
  rows: SettingRows | undefined,
  id: 'hourlyCheck' | 'samples' | 'templateQuestions',
  value: string,
): WorkbookEdit {
  if (rows?.some(row => row.id === id)) return { kind: 'setCells', tab: 'settings', id, values: { value } };
  const said = sayOfWorkbook(readLanguage(settingOf(rows, 'language')));
  const values = { setting: said(`setting.${id}`), value, meaning: said(`meaning.${id}`) };
  return { kind: 'appendRows', tab: 'settings', rows: [{ id, values }] };
}

const HOURLY = 'hourlyCheck';
const ON: InEach<string> = { en: 'on', es: 'encendida' };
const OFF: InEach<string> = { en: 'off', es: 'apagada' };

/** Did the keeper switch the hourly check on? Only the keeper's own account sees the trigger, so the others read this row. */
export const readHourlyCheck = (rows: SettingRows | undefined): boolean =>
  Object.values(ON).includes(settingOf(rows, HOURLY));

/** Notes it for the others; the row comes with the first switching. */
export const noteHourlyCheck = (rows: SettingRows | undefined, on: boolean): WorkbookEdit =>
  setSetting(rows, HOURLY, (on ? ON : OFF)[readLanguage(settingOf(rows, 'language'))]);

const SAMPLES = 'samples';

/** Fingerprints of the examples that were sent to plans: a box that says one of them was changed by nobody. */
export const sentSamples = (rows: SettingRows | undefined): readonly string[] =>
  settingOf(rows, SAMPLES)
    .split(' ')
    .filter(each => each !== '');

/** The same for words that differ in spaces and lines alone. */
export const sampleMark = (words: string): string => fingerprint([words.replace(/\s+/g, ' ').trim()]);

/** How many earlier examples are remembered. */
const MOST_SAMPLES = 12;

/** Notes that this example goes into plans; nothing where that is known or there is none. */
export function noteSample(rows: SettingRows | undefined, sample: string): WorkbookEdit[] {
  const sent = sentSamples(rows);
  const own = sampleMark(sample);
  if (sample === '' || sent.includes(own)) return [];
  const value = [...sent, own].slice(-MOST_SAMPLES).join(' ');
  return [setSetting(rows, SAMPLES, value)];
}

/** Rows for a new Settings tab; the row id is the name of the setting. */
export function settingsRows(settings: ClassSettings): Row[] {
  const said = sayOfWorkbook(settings.language);
  return SETTINGS.map(key => {
    const value = wordIn(settings.language, VALUE_WORDS[key], settings[key]);
    return { id: key, values: { setting: said(`setting.${key}`), value, meaning: said(`meaning.${key}`) } };
  });
}

/** null when this is no class workbook. Values a person emptied or mistyped fall back to the usual ones. */
export function readSettings(rows: SettingRows | undefined): ClassSettings | null {
  const value = (key: keyof ClassSettings): string => settingOf(rows, key);
  if (value('folderId') === '' || value('workbookId') === '') return null;
  const order = readWord(DATE_ORDERS, value('dateOrder').toLowerCase());
  const dateOrder = order === 'month first' || order === 'year first' ? order : 'day first';
  const goals = Number.parseInt(value('goalsAtOnce'), 10);
  return {
    className: value('className'),
    schoolYear: value('schoolYear'),
    keeper: value('keeper').toLowerCase(),
    staff: value('staff'),
    goalsAtOnce: goals >= 1 && goals <= 99 ? goals : 3,
    dateOrder,
    nextReview: readDate(value('nextReview'), { dateOrder, schoolYear: value('schoolYear') }).iso,
    folderId: value('folderId'),
    templateId: value('templateId'),
    workbookId: value('workbookId'),
    template: value('template'),
    templateVersion: value('templateVersion'),
    language: readLanguage(value('language')),
    scope: readScope(value('scope')),
    skills: value('skills'),
    sampleGoal: value('sampleGoal'),
    sampleFrom: value('sampleFrom'),
  };
}
