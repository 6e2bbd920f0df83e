// "Start a class": class folder, plan template and goals workbook, then the students' rows. Input and output: contract class.setUp.
// What is done so far is kept in the keeper's own store, so that a second press goes on (and finishes the class that was begun).
import type { Input, Output } from '../../contract/api.ts';
import { blocksOf } from '../../core/document/template-blocks.ts';
import { AppError } from '../../core/errors.ts';
import { type Language, spoken } from '../../core/language.ts';
import { TEMPLATE_VERSION } from '../../core/plan/template-shapes.ts';
import { parseRoster, type Roster, studentKey } from '../../core/roster/parse-roster.ts';
import { thing } from '../../core/things.ts';
import type { WorkbookReading } from '../../core/workbook/edits.ts';
import { personName } from '../../core/workbook/person-name.ts';
import { sayIn } from '../../core/workbook/sentences.ts';
import { type ClassSettings, settingsRows } from '../../core/workbook/settings.ts';
import type { Row } from '../../core/workbook/tables.ts';
import { workbookRequests } from '../../core/workbook/workbook-requests.ts';
import { forgetSetUp, rememberClass, rememberSetUp, type UnfinishedSetUp, unfinishedSetUp } from './class-store.ts';
import { classFolderName, PART_PROPERTY, SEARCH_LAG_MS } from './plan-files.ts';
import type { NewFile, Outcome, TeacherPorts } from './ports.ts';

export function setUpClass(ports: TeacherPorts, input: Input<'class.setUp'>): Output<'class.setUp'> {
  const roster = acceptedRoster(input.roster, input.leaveOutWrong);
  const name = input.name.trim();
  if (name === '') throw new AppError('bad-request', { what: thing('classWithoutName') });
  return ports.lock.hold(() => {
    const plan = begun(ports, { name, schoolYear: input.schoolYear.trim() });
    const { template = 'seven-stage', language = spoken(), scope = 'class' } = input;
    makeFolder(ports, plan, language);
    const templateId = part(ports, plan, { which: 'template', language });
    const { name: className, schoolYear } = plan;
    ports.template.write(templateId, blocksOf(ports.templates()[template], { className, schoolYear, language }));
    const workbookId = part(ports, plan, { which: 'workbook', language });
    ports.workbooks.shape(workbookId, workbookRequests(plan.name, scope, language), 'Journal');
    const workbook = ports.workbooks.open(workbookId);
    const reading = workbook.read(['settings', 'students']);
    const rows = {
      settings: newRows(
        reading,
        'settings',
        settingsRows(firstSettings(ports, { ...plan, templateId, workbookId, template, language, scope })),
      ),
      students: newRows(reading, 'students', studentRows(roster, language)),
    };
    workbook.write(
      Object.entries(rows).flatMap(([tab, list]) =>
        list.length === 0 ? [] : [{ kind: 'appendRows' as const, tab, rows: list }],
      ),
    );
    rememberClass(ports.store, { id: workbookId, name: plan.name });
    forgetSetUp(ports.store);
    return { workbookUrl: workbook.url, workbookId, students: roster.right };
  });
}

/** Throws AppError roster-wrong when a row is wrong and nobody said to leave it out, or when no row is right. */
export function acceptedRoster(text: string, leaveOutWrong: boolean): Roster {
  const roster = parseRoster(text);
  if (roster.problems.length > 0 || roster.right === 0 || (roster.wrong > 0 && !leaveOutWrong))
    throw new AppError('roster-wrong');
  return roster;
}

export function studentRows(roster: Roster, language: Language): Row[] {
  return roster.rows
    .filter(row => row.problems.length === 0)
    .map(({ name, email }) => ({
      id: studentKey(email),
      values: { name, email, status: sayIn(language)('waiting') },
    }));
}

function begun(ports: TeacherPorts, wanted: { readonly name: string; readonly schoolYear: string }): UnfinishedSetUp {
  const unfinished = unfinishedSetUp(ports.store);
  if (unfinished && unfinished.name === wanted.name && unfinished.schoolYear === wanted.schoolYear) return unfinished;
  const folderId = ports.drive.generateIds(1)[0] as string;
  const fresh = { ...wanted, folderId, templateId: '', workbookId: '', templateBegunAt: 0, workbookBegunAt: 0 };
  rememberSetUp(ports.store, fresh);
  return fresh;
}

function makeFolder({ drive }: TeacherPorts, plan: UnfinishedSetUp, language: Language): void {
  const folder = { id: plan.folderId, name: classFolderName(plan.name, { ...plan, language }), parentId: '' };
  expectMade(drive.createFolders([folder])[0] as Outcome<string>, thing('classFolder'));
}

/** Id of the template or the workbook: remembered, found in Drive, or made now. */
function part(
  ports: TeacherPorts,
  plan: UnfinishedSetUp,
  { which, language }: { readonly which: 'template' | 'workbook'; readonly language: Language },
): string {
  const said = sayIn(language);
  const known = unfinishedSetUp(ports.store) ?? plan;
  const id = which === 'template' ? known.templateId : known.workbookId;
  if (id !== '') return id;
  const remember = (change: Partial<UnfinishedSetUp>): void =>
    rememberSetUp(ports.store, { ...(unfinishedSetUp(ports.store) ?? plan), ...change });
  const file: NewFile = {
    name: which === 'template' ? said('templateFile', { name: plan.name }) : said('workbookFile', { name: plan.name }),
    kind: which === 'template' ? 'document' : 'spreadsheet',
    parentId: plan.folderId,
    appProperties: { [PART_PROPERTY]: `${which} ${plan.folderId}` },
  };
  const begunAt = which === 'template' ? known.templateBegunAt : known.workbookBegunAt;
  let made = begunAt === 0 ? '' : findPart(ports, file, begunAt);
  if (made === '') {
    remember(which === 'template' ? { templateBegunAt: ports.clock.now() } : { workbookBegunAt: ports.clock.now() });
    made = expectMade(
      ports.drive.createFiles([file])[0] as Outcome<string>,
      which === 'template' ? thing('template') : thing('workbook'),
    );
  }
  remember(which === 'template' ? { templateId: made } : { workbookId: made });
  return made;
}

/** An earlier try may have made it; it may be missing from Drive's list until the search lag is over. */
function findPart({ clock, drive }: TeacherPorts, file: NewFile, begunAt: number): string {
  const value = file.appProperties[PART_PROPERTY] as string;
  const find = (): string => {
    const byKey = drive.list({ appProperty: { key: PART_PROPERTY, value } });
    const inFolder = drive
      .list({ parentId: file.parentId })
      .filter(each => each.appProperties[PART_PROPERTY] === value);
    return [...byKey, ...inFolder].find(each => !each.trashed)?.id ?? '';
  };
  const found = find();
  const left = begunAt + SEARCH_LAG_MS - clock.now();
  if (found !== '' || left <= 0) return found;
  clock.wait(left);
  return find();
}

export function expectMade(outcome: Outcome<string>, what: string): string {
  if (outcome.kind === 'ok') return outcome.value;
  if (outcome.kind === 'unknown') throw new AppError('offline', { what });
  if (outcome.reason === 'quota') throw new AppError('quota', { what });
  throw new AppError('google', { what, why: outcome.message });
}

function firstSettings(
  { person }: TeacherPorts,
  made: UnfinishedSetUp & Pick<ClassSettings, 'template' | 'language' | 'scope'>,
): ClassSettings {
  return {
    className: made.name,
    schoolYear: made.schoolYear,
    keeper: person.email(),
    staff: personName(person.email()),
    goalsAtOnce: 3,
    dateOrder: 'day first',
    nextReview: '',
    folderId: made.folderId,
    templateId: made.templateId,
    workbookId: made.workbookId,
    template: made.template,
    templateVersion: TEMPLATE_VERSION,
    language: made.language,
    scope: made.scope,
    skills: '',
    sampleGoal: '',
    sampleFrom: '',
  };
}

function newRows(reading: WorkbookReading, tab: string, rows: readonly Row[]): Row[] {
  const there = new Set((reading[tab]?.rows ?? []).map(row => row.id));
  return rows.filter(row => !there.has(row.id));
}
