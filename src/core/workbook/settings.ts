// What the Settings tab says about a class: read by every use case of the staff, written once by set-up-class.
import { type Language, readLanguage } from '../language.ts';
import { readScope, type Scope } from '../plan/scope.ts';
import { readDate } from '../plan/typed-date.ts';
import type { WorkbookEdit } from './edits.ts';
import { cellText, fingerprint } from './fingerprint.ts';
import type { CellValue, Row } from './tables.ts';

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

const MEANINGS: readonly (readonly [keyof ClassSettings, string, string])[] = [
  ['className', 'Class', 'Shown in every plan.'],
  ['schoolYear', 'School year', 'Shown in every plan and in the names of the plans.'],
  ['staff', 'Staff', 'Whom a student can ask. Shown in every plan after the next sync.'],
  ['nextReview', 'Next review', 'The day of the next talk about goals. Shown in every plan after the next sync.'],
  ['goalsAtOnce', 'Goals at once', 'How many goals a student works on at the same time.'],
  ['scope', 'For', 'class, team or school: whose plans this workbook keeps.'],
  ['language', 'Language of the plans', 'en or es. New plans are written in it.'],
  [
    'skills',
    'Skills we look for',
    'Words for transferable skills, with commas between. Shown in every plan after the next sync.',
  ],
  ['sampleGoal', 'Sample goal', 'A goal of your own, as an example in every plan. Empty: a built-in one.'],
  ['sampleFrom', 'Whose sample goal', 'Name beside the example.'],
  ['dateOrder', 'How dates are written', 'day first, month first or year first.'],
  ['keeper', 'Keeper', 'The account that creates plans and keeps them in step.'],
  ['folderId', 'Class folder', 'For Throughline: leave as it is.'],
  ['templateId', 'Template', 'For Throughline: leave as it is.'],
  ['template', 'Kind of plan', 'For Throughline: leave as it is.'],
  ['templateVersion', 'Template version', 'For Throughline: leave as it is.'],
  ['workbookId', 'This workbook', 'For Throughline: leave as it is. Tells a copy from the original.'],
];

const HOURLY = 'hourlyCheck';

type SettingRows = readonly { readonly id: string; readonly values: Readonly<Record<string, CellValue>> }[];

/** Did the keeper switch the hourly check on? Only the keeper's own account sees the trigger, so the others read this row. */
export const readHourlyCheck = (rows: SettingRows | undefined): boolean =>
  cellText(rows?.find(row => row.id === HOURLY)?.values['value']) === 'on';

/** Notes it for the others; the row comes with the first switching. */
export function noteHourlyCheck(rows: SettingRows | undefined, on: boolean): WorkbookEdit {
  const value = on ? 'on' : 'off';
  if (rows?.some(row => row.id === HOURLY)) return { kind: 'setCells', tab: 'settings', id: HOURLY, values: { value } };
  const values = { setting: 'Hourly check', value, meaning: 'For reading: the keeper switches it in the panel.' };
  return { kind: 'appendRows', tab: 'settings', rows: [{ id: HOURLY, values }] };
}

const SAMPLES = 'samples';

/** Fingerprints of the examples that were sent to plans: a box that says one of them was changed by nobody. */
export const sentSamples = (rows: SettingRows | undefined): readonly string[] =>
  cellText(rows?.find(row => row.id === SAMPLES)?.values['value'])
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
  if (rows?.some(row => row.id === SAMPLES))
    return [{ kind: 'setCells', tab: 'settings', id: SAMPLES, values: { value } }];
  const values = { setting: 'Sample goals sent', value, meaning: 'For Throughline: leave as it is.' };
  return [{ kind: 'appendRows', tab: 'settings', rows: [{ id: SAMPLES, values }] }];
}

/** Rows for a new Settings tab; the row id is the name of the setting. */
export function settingsRows(settings: ClassSettings): Row[] {
  return MEANINGS.map(([key, setting, meaning]) => ({ id: key, values: { setting, value: settings[key], meaning } }));
}

/** null when this is no class workbook. Values a person emptied or mistyped fall back to the usual ones. */
export function readSettings(rows: SettingRows | undefined): ClassSettings | null {
  const value = (key: keyof ClassSettings): string => cellText(rows?.find(row => row.id === key)?.values['value']);
  if (value('folderId') === '' || value('workbookId') === '') return null;
  const order = value('dateOrder').toLowerCase();
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
