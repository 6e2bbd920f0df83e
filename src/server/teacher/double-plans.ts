// Names every student with more than one plan, after a run and in every sync (design D6). Nothing is deleted: a person decides.
import { inEach } from '../../core/language.ts';
import type { JournalEvent } from '../../core/workbook/journal.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import type { OpenClass } from './open-class.ts';
import { CLASS_PROPERTY, PLAN_PROPERTY, planKey } from './plan-files.ts';
import type { DriveFile, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

/** One request. */
export function doublePlans(ports: TeacherPorts, open: OpenClass): JournalEvent[] {
  const files = ports.drive.list({ appProperty: { key: CLASS_PROPERTY, value: open.settings.folderId } });
  return doublesAmong(files, open, open.students());
}

/** Events only where the journal says something else; words null when a double is gone. */
export function doublesAmong(
  files: readonly DriveFile[],
  { settings }: Pick<OpenClass, 'settings'>,
  students: readonly ClassStudent[],
): JournalEvent[] {
  const counts = new Map<string, number>();
  for (const file of files) {
    const key = file.appProperties[PLAN_PROPERTY] ?? '';
    if (!file.trashed) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return students.flatMap(({ key, name, record }): JournalEvent[] => {
    const count = counts.get(planKey(settings, key)) ?? 0;
    const words = record.docId !== '' && count > 1 ? inEach(() => say('double', { count, name })) : null;
    return words?.en === record.double?.en ? [] : [{ kind: 'double', key, words }];
  });
}
