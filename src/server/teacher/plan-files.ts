// Names and keys of the files of a class in Drive. Used by set-up-class, create-next, sync-next and hand-out.
import { fingerprint } from '../../core/workbook/fingerprint.ts';
import { sayIn } from '../../core/workbook/sentences.ts';
import type { ClassSettings } from '../../core/workbook/settings.ts';

/** Marks every plan of a class; value: id of the class folder. */
export const CLASS_PROPERTY = 'throughlineClass';
/** Marks the one plan of a student. */
export const PLAN_PROPERTY = 'throughlineKey';
/** Marks template and workbook; value: "template <class folder>" or "workbook <class folder>". */
export const PART_PROPERTY = 'throughlinePart';

/** How long a file just made may be missing from a list (files.list answers from an index that lags). */
export const SEARCH_LAG_MS = 30_000;

/** Key and value together may have 124 bytes (F§7). */
const LONGEST_VALUE = 124 - PLAN_PROPERTY.length;

/** The same student of the same class always gets the same key. */
export function planKey(settings: Pick<ClassSettings, 'folderId'>, studentKey: string): string {
  const plain = `${settings.folderId}/${studentKey}`;
  return /^[\x20-\x7e]*$/.test(plain) && plain.length <= LONGEST_VALUE
    ? plain
    : `${settings.folderId}/${fingerprint([studentKey])}`;
}

type Naming = Pick<ClassSettings, 'schoolYear' | 'language'>;

export const planFileName = (name: string, { schoolYear, language }: Naming): string =>
  `${sayIn(language)('planFile', { name })} ${schoolYear}`.trim();

export const classFolderName = (name: string, { schoolYear, language }: Naming): string =>
  `${sayIn(language)('classFolder', { name })} ${schoolYear}`.trim();
