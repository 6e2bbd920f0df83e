import { LANGUAGES } from '../../../src/core/language.ts';
import { gallery } from '../../../src/core/plan/gallery.ts';
// Starting a class: what it makes, that a second press goes on instead of beginning anew, and what is refused before anything is made.
import { TEMPLATES } from '../../../src/core/plan/templates.ts';
import { README_TAB, TABS } from '../../../src/core/workbook/tabs.ts';
import { SENTENCES } from '../../../src/sentences/all.ts';
import { classOpen } from '../../../src/server/teacher/class-view.ts';
import { setUpClass } from '../../../src/server/teacher/set-up-class.ts';
import { Crash, type Fate, MemoryGoogle, memoryPorts } from '../../support/memory-drive.ts';

const INPUT = {
  name: '7b',
  schoolYear: '2026/27',
  roster: 'Ana Rivera,ana@school.org\nBen,ben@school.org',
  leaveOutWrong: false,
};

describe('setUpClass', () => {
  it('makes class folder, template and workbook in it, with settings and students', () => {
    const google = new MemoryGoogle();
    const { workbookId, students } = setUpClass(memoryPorts(google), INPUT);
    expect(students).toBe(2);
    const [folder, template, workbook] = [...google.files.values()];
    expect([folder!.name, template!.name, workbook!.name]).toEqual([
      '7b – Learning plans 2026/27',
      'Plan template – 7b',
      '7b – Goals',
    ]);
    expect([template!.parentId, workbook!.parentId]).toEqual([folder!.id, folder!.id]);
    expect(workbook!.id).toBe(workbookId);
    const settings = Object.fromEntries(
      google.sheets.get(workbookId)!['settings']!.rows.map(row => [row.id, row.values['value']]),
    );
    expect(settings).toMatchObject({
      className: '7b',
      keeper: 'ms.rivera@school.org',
      staff: 'Ms Rivera',
      folderId: folder!.id,
      templateId: template!.id,
      workbookId,
    });
    expect(JSON.stringify(google.docs.get(template!.id)!.blocks)).toContain('About this plan');
    expect(google.values.has('setup')).toBe(false);
  });

  it('makes the workbook in the language of the class: tabs, headers, choices, settings and their meaning', () => {
    for (const language of LANGUAGES) {
      const google = new MemoryGoogle();
      const ports = memoryPorts(google);
      let sent = '';
      const shape: typeof ports.workbooks.shape = (id, requests, lastTab) => {
        sent = JSON.stringify(requests);
        ports.workbooks.shape(id, requests, lastTab);
      };
      const workbooks = { ...ports.workbooks, shape };
      const { workbookId } = setUpClass({ ...ports, workbooks }, { ...INPUT, language, scope: 'school' });
      const says = (text: string): boolean => sent.includes(JSON.stringify(text));
      const other = language === 'en' ? 'es' : 'en';
      for (const { title, columns } of TABS) {
        const names = [title, ...(title === README_TAB.title ? [] : columns.map(({ header }) => header))];
        expect(names.filter(each => !says(each[language]))).toEqual([]);
        expect(says(title[other])).toBe(false);
      }
      expect(says(SENTENCES[language].workbook.guardsIds)).toBe(true);
      expect(says(SENTENCES[other].workbook.guardsIds)).toBe(false);
      const rows = google.sheets.get(workbookId)!['settings']!.rows;
      expect(rows.map(({ values }) => [values['setting'], values['meaning']])).toEqual(
        rows.map(({ id }) => {
          const words: Readonly<Record<string, string>> = SENTENCES[language].workbook;
          return [words[`setting.${id}`], words[`meaning.${id}`]];
        }),
      );
      expect(rows.find(({ id }) => id === 'scope')?.values['value']).toBe(language === 'en' ? 'school' : 'escuela');
    }
  });

  it('makes nothing when a row is wrong, and leaves wrong rows out when told to', () => {
    const google = new MemoryGoogle();
    const roster = 'Ana Rivera,ana@school.org\nBen,ben@';
    expect(() => setUpClass(memoryPorts(google), { ...INPUT, roster })).toThrow(/need a look/);
    expect(() => setUpClass(memoryPorts(google), { ...INPUT, roster: '', leaveOutWrong: true })).toThrow(/need a look/);
    expect(google.files.size).toBe(0);
    expect(setUpClass(memoryPorts(google), { ...INPUT, roster, leaveOutWrong: true }).students).toBe(1);
  });

  it('comes to one class after a lost answer or a crash at any effect and further presses', () => {
    const fates: Fate[] = ['crash-before', 'crash-after', 'lost', 'none', 'refused'];
    for (const fate of fates) {
      for (let at = 1; at <= 7; at += 1) {
        const google = new MemoryGoogle();
        let effects = 0;
        google.fate = () => (++effects === at ? fate : 'ok');
        let workbookId = '';
        for (let press = 0; press < 4 && workbookId === ''; press += 1) {
          try {
            workbookId = setUpClass(memoryPorts(google), INPUT).workbookId;
          } catch (error) {
            if (!(error instanceof Crash) && !/Google/.test(String(error))) throw error;
          }
        }
        const students = google.sheets.get(workbookId)?.['students']?.rows.length;
        expect(`${fate} at ${at}: ${google.files.size} files, ${students} students`).toBe(
          `${fate} at ${at}: 3 files, 2 students`,
        );
      }
    }
  });
});

describe('classOpen', () => {
  it('offers to start where no class is, and names one that was broken off', () => {
    const google = new MemoryGoogle();
    google.sheets.set('mine', {});
    google.openSheet = { id: 'mine', title: 'Untitled' };
    google.fate = effect => (effect === 'write template' ? 'crash-before' : 'ok');
    expect(() => setUpClass(memoryPorts(google), INPUT)).toThrow(Crash);
    expect(classOpen(memoryPorts(google))).toEqual({
      kind: 'no-class',
      title: 'Untitled',
      hasClassroom: false,
      classes: [],
      unfinished: '7b',
      gallery: gallery(TEMPLATES),
    });
    google.fate = () => 'ok';
    const { workbookId } = setUpClass(memoryPorts(google), INPUT);
    expect(classOpen(memoryPorts(google))).toMatchObject({
      classes: [{ name: '7b', url: expect.stringContaining(workbookId) }],
      unfinished: '',
      gallery: gallery(TEMPLATES),
    });
  });

  it('shows the class to its keeper and to others, and refuses a copy', () => {
    const google = new MemoryGoogle();
    const { workbookId } = setUpClass(memoryPorts(google), INPUT);
    google.openSheet = { id: workbookId, title: '7b – Goals' };
    expect(classOpen(memoryPorts(google))).toMatchObject({
      kind: 'class',
      role: 'keeper',
      counts: { ready: 0, waiting: 2, problems: 0 },
      lastSyncWords: 'Not yet checked',
    });
    google.user = 'mr.cole@school.org';
    expect(classOpen(memoryPorts(google))).toMatchObject({ kind: 'class', role: 'staff', keeperName: 'Ms Rivera' });
    google.sheets.set('copy', google.sheets.get(workbookId)!);
    google.openSheet = { id: 'copy', title: 'Copy of 7b – Goals' };
    expect(() => classOpen(memoryPorts(google))).toThrow(/This workbook is a copy/);
  });

  it('counts students typed into free rows: they wait for their plans, or for a correction', () => {
    const google = new MemoryGoogle();
    const { workbookId } = setUpClass(memoryPorts(google), INPUT);
    google.openSheet = { id: workbookId, title: '7b – Goals' };
    const sheet = google.sheets.get(workbookId)!;
    const { rows } = sheet['students']!;
    const typed = (name: string, email: string, rowFromOne: number) => ({
      id: '',
      rowFromOne,
      links: {},
      values: { name, email },
    });
    const copy = { ...rows[0]!, rowFromOne: 43 };
    google.sheets.set(workbookId, {
      ...sheet,
      students: {
        missingColumns: [],
        rows: [...rows, typed('Eve', 'eve@school.org', 40), typed('Fay', 'fay', 41), typed('', '', 42), copy],
      },
    });
    const view = classOpen(memoryPorts(google));
    if (view.kind !== 'class') throw new Error('no class');
    expect(view.counts).toEqual({ ready: 0, waiting: 3, problems: 2 });
    expect(view.students.slice(-3).map(({ name, state }) => `${name} ${state}`)).toEqual([
      'Eve waiting',
      'Fay problem',
      'Row 43 problem',
    ]);
  });
});
