// A Drive, its Docs and its Sheets in memory, with effects that really happen: for tests of the staff's use cases that need
// thousands of runs with answers lost, refused or cut off. The local Workspace shows the same once, with Google's rules.

import { applyEdits, mismatch } from '../../src/core/document/apply.ts';
import type { Block } from '../../src/core/document/blocks.ts';
import { TEMPLATES } from '../../src/core/plan/templates.ts';
import { applyWorkbookEdits } from '../../src/core/workbook/apply-edits.ts';
import type { WorkbookReading } from '../../src/core/workbook/edits.ts';
import { TABS } from '../../src/core/workbook/tabs.ts';
import type { Clock, GoalsWorkbook, PersonalStore } from '../../src/server/ports.ts';
import type { DriveFile, DriveFiles, Outcome, PlanShelf, TeacherPorts } from '../../src/server/teacher/ports.ts';
import { applySchoolYear } from './examples.ts';

export class Crash extends Error {}

/** What happens to one effect. 'lost': it happens, the answer does not come. 'none': neither. */
export type Fate = 'ok' | 'lost' | 'none' | 'refused' | 'crash-before' | 'crash-after';

interface StoredFile extends DriveFile {
  readonly madeAt: number;
  readonly permissions: Set<string>;
}

export class MemoryGoogle {
  readonly files = new Map<string, StoredFile>();
  readonly docs = new Map<string, { blocks: readonly Block[]; revision: number }>();
  readonly sheets = new Map<string, WorkbookReading>();
  readonly values = new Map<string, string>();
  readonly hourlyOn = new Set<string>();
  readonly unknownAddresses = new Set<string>();
  mails = 0;
  requests: string[] = [];
  time = Date.UTC(2026, 8, 1, 8);
  user = 'ms.rivera@school.org';
  /** The spreadsheet open in front of the person, and the row they stand in. */
  openSheet: { readonly id: string; readonly title: string } | null = null;
  selected: { readonly tab: string; readonly id: string } | null = null;
  fate: (effect: string) => Fate = () => 'ok';
  private count = 0;

  nextId(prefix: string): string {
    this.count += 1;
    return `${prefix}${this.count}`;
  }

  /** One effect under its fate. */
  attempt<T>(effect: string, run: () => T): Outcome<T> {
    const fate = this.fate(effect);
    if (fate === 'crash-before') throw new Crash(effect);
    if (fate === 'none') return { kind: 'unknown' };
    if (fate === 'refused') return { kind: 'refused', reason: 'other', message: 'not now' };
    const value = run();
    if (fate === 'crash-after') throw new Crash(effect);
    return fate === 'lost' ? { kind: 'unknown' } : { kind: 'ok', value };
  }

  put(file: Omit<DriveFile, 'version' | 'trashed'>): string {
    this.files.set(file.id, { ...file, version: '1', trashed: false, madeAt: this.time, permissions: new Set() });
    return file.id;
  }

  touch(id: string, change: Partial<DriveFile> = {}): void {
    const file = this.files.get(id);
    if (file) this.files.set(id, { ...file, ...change, version: String(Number(file.version) + 1) });
  }

  /** What a student types: any change of the Doc's blocks. */
  type(id: string, change: (blocks: readonly Block[]) => readonly Block[]): void {
    const doc = this.docs.get(id)!;
    this.docs.set(id, { blocks: change(doc.blocks), revision: doc.revision + 1 });
    this.touch(id);
  }

  plansOf(key: string): StoredFile[] {
    return [...this.files.values()].filter(file => file.appProperties['throughlineKey'] === key && !file.trashed);
  }
}

/** Files stay out of lists this long after they are made. */
const LIST_LAG_MS = 20_000;

export function memoryDrive(google: MemoryGoogle): DriveFiles {
  const listed = (file: StoredFile): boolean => file.madeAt + LIST_LAG_MS <= google.time;
  return {
    generateIds: count => {
      google.requests.push('generateIds');
      return Array.from({ length: count }, () => google.nextId('folder'));
    },
    createFolders: folders =>
      folders.map(folder =>
        google.attempt(`folder ${folder.name}`, () =>
          google.files.has(folder.id) ? folder.id : google.put({ ...folder, mimeType: 'folder', appProperties: {} }),
        ),
      ),
    createFiles: files =>
      files.map(file =>
        google.attempt(`create ${file.name}`, () => {
          const id = google.put({ ...file, id: google.nextId(file.kind), mimeType: file.kind });
          if (file.kind === 'document') google.docs.set(id, { blocks: [], revision: 1 });
          else google.sheets.set(id, {});
          return id;
        }),
      ),
    copyDocs: copies =>
      copies.map(copy =>
        google.attempt(`copy ${copy.name}`, () => {
          const id = google.put({ ...copy, id: google.nextId('plan'), mimeType: 'document' });
          google.docs.set(id, { blocks: google.docs.get(copy.sourceId)!.blocks, revision: 1 });
          return id;
        }),
      ),
    share: permissions =>
      permissions.map(({ fileId, email, notify }): Outcome<null> => {
        if (google.unknownAddresses.has(email))
          return { kind: 'refused', reason: 'unknown-address', message: 'no such account' };
        return google.attempt(`share ${email}`, () => {
          google.files.get(fileId)!.permissions.add(email);
          if (notify) google.mails += 1;
          return null;
        });
      }),
    unshare: permissions =>
      permissions.map(({ fileId, email }) =>
        google.attempt(`unshare ${email}`, () => {
          google.files.get(fileId)!.permissions.delete(email);
          return null;
        }),
      ),
    list: ({ appProperty, parentId }) => {
      google.requests.push('list');
      return [...google.files.values()].filter(
        file =>
          listed(file) &&
          (!appProperty || file.appProperties[appProperty.key] === appProperty.value) &&
          (parentId === undefined || file.parentId === parentId),
      );
    },
    get: ids => {
      google.requests.push('get');
      return ids.map(id => {
        const value = google.files.get(id);
        return value ? { kind: 'ok', value } : { kind: 'refused', reason: 'not-found', message: 'File not found' };
      });
    },
  };
}

export function memoryPlans(google: MemoryGoogle): PlanShelf {
  return {
    read: ids =>
      ids.map(id => {
        google.requests.push(`read ${id}`);
        const doc = google.docs.get(id);
        if (!doc || !google.files.has(id)) return { kind: 'denied', why: 'gone' };
        if (google.fate(`read ${id}`) !== 'ok') return { kind: 'failed' };
        return {
          kind: 'read',
          plan: { id, revision: String(doc.revision), reading: { title: '', blocks: doc.blocks, otherTabs: [] } },
        };
      }),
    apply: changes =>
      changes.map(({ plan, edits }) => {
        if (edits.length === 0) return { kind: 'applied' };
        const outcome = google.attempt(`write ${plan.id}`, () => {
          const doc = google.docs.get(plan.id)!;
          if (String(doc.revision) !== plan.revision) return 'changedMeanwhile' as const;
          if (mismatch(doc.blocks, edits) !== null)
            throw new Error('edits do not fit the reading they were planned from');
          google.type(plan.id, blocks => applyEdits(blocks, edits));
          return 'applied' as const;
        });
        if (outcome.kind !== 'ok') return { kind: 'failed' };
        return outcome.value === 'applied' ? { kind: 'applied' } : { kind: 'changedMeanwhile', where: '' };
      }),
  };
}

export function memoryWorkbook(google: MemoryGoogle, id: string): GoalsWorkbook {
  return {
    id,
    url: `https://docs.google.com/spreadsheets/d/${id}/edit`,
    read: tabs => {
      google.requests.push('read workbook');
      const all = google.sheets.get(id) ?? {};
      return Object.fromEntries(Object.entries(all).filter(([key]) => tabs.includes(key)));
    },
    write: edits => {
      google.requests.push('write workbook');
      const outcome = google.attempt('write workbook', () => {
        google.sheets.set(id, applyWorkbookEdits(google.sheets.get(id) ?? {}, edits));
        google.touch(id);
      });
      // An adapter whose write got no answer throws: the job stops here.
      if (outcome.kind !== 'ok') throw new Crash('the workbook did not answer');
      return { kind: 'written' };
    },
  };
}

export const emptyWorkbook = (): WorkbookReading =>
  Object.fromEntries(TABS.map(tab => [tab.key, { rows: [], missingColumns: [] }]));

export function memoryClock(google: MemoryGoogle): Clock {
  return {
    now: () => google.time,
    today: () => new Date(google.time).toISOString().slice(0, 10),
    wait: milliseconds => {
      google.time += milliseconds;
    },
  };
}

export function memoryStore(values: Map<string, string>): PersonalStore {
  return {
    get: key => values.get(key) ?? null,
    set: (key, value) => void values.set(key, value),
    remove: key => void values.delete(key),
  };
}

export function memoryPorts(google: MemoryGoogle): TeacherPorts {
  const active = google.openSheet;
  return {
    clock: memoryClock(google),
    person: { email: () => google.user },
    store: memoryStore(google.values),
    lock: { hold: work => work() },
    drive: memoryDrive(google),
    plans: memoryPlans(google),
    template: {
      write: (id, blocks) => {
        const outcome = google.attempt('write template', () => google.docs.set(id, { blocks, revision: 2 }));
        if (outcome.kind !== 'ok') throw new Crash('the template did not answer');
      },
    },
    workbooks: {
      open: id => memoryWorkbook(google, id),
      shape: (id, _requests, lastTab) => {
        const there = Object.keys(google.sheets.get(id) ?? {}).length > 0;
        if (lastTab !== 'Journal' || there) return;
        const outcome = google.attempt('shape workbook', () => google.sheets.set(id, emptyWorkbook()));
        if (outcome.kind !== 'ok') throw new Crash('the workbook did not answer');
      },
    },
    active: () =>
      active
        ? { title: active.title, workbook: memoryWorkbook(google, active.id), selectedRow: () => google.selected }
        : null,
    hourly: {
      isOn: id => google.hourlyOn.has(id),
      switch: (id, on) => void (on ? google.hourlyOn.add(id) : google.hourlyOn.delete(id)),
    },
    hasClassroom: false,
    templates: () => TEMPLATES,
    examples: applySchoolYear,
  };
}
