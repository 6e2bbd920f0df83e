// npm run demo: the main job without a browser, in a fresh local Workspace, through the same doors people use.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBundle } from '../../src/emulator/bundle-folder.ts';
import { createWorkspace } from '../../src/emulator/index.ts';
import { seededRandom } from '../../src/emulator/random.ts';
import type { Workspace } from '../../src/emulator/workspace.ts';
import { decode } from '../../src/sidebar/read-file.ts';
import { countTree, ofAddOn, tabValues, under, writeOutcome } from './outcome.ts';
import { Person } from './person.ts';
import { type PlanPlace, studentsAtWork } from './students.ts';

const KEEPER = 'teacher@demo-school.example';
const COUNSELOR = 'counselor@demo-school.example';

interface Options {
  readonly roster: string;
  readonly out: string | undefined;
  readonly seed: number;
  readonly json: boolean;
  readonly bundleFolder: string;
}

/** Exit code: 0 done, 1 the roster has rows that are wrong (they are named) or cannot be read. */
export function demo(argv: readonly string[], bundleFolder: string): number {
  const options = readOptions(argv, bundleFolder);
  if (!options) return 1;
  const workspace = createWorkspace({ bundle: readBundle(bundleFolder, 'Throughline'), seed: options.seed });
  const keeper = addPeople(workspace);
  const anySheet = String(
    keeper.rest('POST', 'https://sheets.googleapis.com/v4/spreadsheets', { properties: { title: 'Untitled' } })
      .spreadsheetId,
  );
  keeper.start(anySheet);
  const check = keeper.call(anySheet, 'class.checkRoster', { text: options.roster });
  if (check.wrong > 0 || check.problems.length > 0) {
    for (const problem of check.problems) console.error(problem);
    for (const row of check.rows)
      for (const problem of row.problems)
        console.error(problem.replace(/^(Line \d+):/, row.name === '' ? '$1:' : `$1, ${inPattern(row.name)}:`));
    console.error('Nothing was created. Correct the list and try again.');
    return 1;
  }
  for (const row of check.rows) {
    workspace.addPerson({ id: row.email, name: row.name, role: 'student', addOnBlocked: false, account: 'workspace' });
  }
  const summary = mainJob(keeper, anySheet, options);
  console.log(options.json ? JSON.stringify(summary) : inWords(summary, options.out));
  return 0;
}

/** Text as a replacement: a dollar sign is only itself. */
const inPattern = (text: string): string => text.replace(/\$/g, '$$$$');

function addPeople(workspace: Workspace): Person {
  workspace.addPerson({ id: KEEPER, name: 'Ada Teacher', role: 'teacher', addOnBlocked: false, account: 'workspace' });
  workspace.addPerson({
    id: COUNSELOR,
    name: 'Cem Counselor',
    role: 'counselor',
    addOnBlocked: false,
    account: 'workspace',
  });
  return new Person(workspace, KEEPER);
}

type Summary = ReturnType<typeof mainJob>;

function mainJob(keeper: Person, anySheet: string, options: Options) {
  const { workspace } = keeper;
  const setUp = keeper.call(anySheet, 'class.setUp', {
    name: 'Class 7',
    schoolYear: '2026–27',
    roster: options.roster,
    leaveOutWrong: false,
  });
  const workbookId = setUp.workbookId;
  keeper.start(workbookId);
  const create = measured(workspace, () => {
    for (let isFinished = setUp.students === 0; !isFinished; ) {
      isFinished = keeper.call(workbookId, 'class.createNext', { workbookId }).progress.isFinished;
    }
  });
  const places = planPlaces(keeper, workbookId);
  studentsAtWork(email => new Person(workspace, email), places.students, seededRandom(options.seed));
  const firstSync = measured(workspace, () => sync(keeper, workbookId));
  if (places.students.length > 0) decide(workspace, keeper, workbookId, places);
  sync(keeper, workbookId);
  const noChangeSync = measured(workspace, () => sync(keeper, workbookId));
  const view = keeper.call(workbookId, 'class.open', {});
  if (options.out) writeOutcome(keeper, path.resolve(options.out), places.classFolderId, workbookId);
  return {
    students: setUp.students,
    ...countTree(workspace, places.classFolderId, places.templateId),
    emails: workspace.mails.length,
    goals: places.students.filter(place => hasGoal(keeper, place.documentId)).length,
    goalsInSheet: tabValues(keeper, workbookId, 'Goals').length - 1,
    evidence: Math.max(0, tabValues(keeper, workbookId, 'Evidence').length - 1),
    issues:
      view.kind === 'class'
        ? [...view.planProblems, ...view.students.filter(student => student.state === 'problem')]
        : [],
    requests: { create: create.requests, firstSync: firstSync.requests, noChangeSync: noChangeSync.requests },
    writes: { noChangeSync: noChangeSync.writes },
    simulatedSeconds: { create: create.seconds, firstSync: firstSync.seconds, noChangeSync: noChangeSync.seconds },
  };
}

function measured(workspace: Workspace, work: () => void): { requests: number; writes: number; seconds: number } {
  const [from, start] = [workspace.requests.length, workspace.clock.now()];
  work();
  const requests = ofAddOn(workspace.requests.slice(from));
  const seconds = Math.round((workspace.clock.now() - start) / 100) / 10;
  return { requests: requests.length, writes: requests.filter(request => request.isWrite).length, seconds };
}

function sync(keeper: Person, workbookId: string): void {
  let isFirstCall = true;
  for (let isFinished = false; !isFinished; isFirstCall = false) {
    isFinished = keeper.call(workbookId, 'class.syncNext', { workbookId, isFirstCall }).progress.isFinished;
  }
}

interface ClassPlaces {
  readonly classFolderId: string;
  readonly templateId: string;
  readonly students: readonly PlanPlace[];
}

/** Found as a person finds them: by walking the class folder. */
function planPlaces(keeper: Person, workbookId: string): ClassPlaces {
  const { workspace } = keeper;
  const classFolderId = workspace.drive.item(workbookId)?.parents[0] ?? '';
  const documents = under(workspace, classFolderId).filter(item => item.mimeType.endsWith('.document'));
  const template = documents.find(item => item.parents[0] === classFolderId);
  const students = documents
    .filter(item => item !== template)
    .map(item => {
      const own = workspace.drive.item(item.parents[0] ?? '');
      const email = own?.permissions.find(permission => permission.role !== 'owner')?.emailAddress ?? '';
      const evidence = workspace.drive.children(own?.id ?? '').find(child => child.mimeType.endsWith('.folder'));
      return { email, documentId: item.id, evidenceFolderId: evidence?.id ?? '' };
    });
  return { classFolderId, templateId: template?.id ?? '', students };
}

/** The counselor, who sees the class folder, decides once in her panel; the next sync takes it to the Doc. */
function decide(workspace: Workspace, keeper: Person, workbookId: string, places: ClassPlaces): void {
  const { shared } = keeper.call(workbookId, 'class.shareWithStaff', { workbookId, email: COUNSELOR });
  // A folder with students' own files may be refused to add-ons (contested): then the keeper shares it by hand, as the panel asks.
  const permissions = `https://www.googleapis.com/drive/v3/files/${places.classFolderId}/permissions`;
  const byHand = { type: 'user', role: 'writer', emailAddress: COUNSELOR };
  if (!shared) keeper.rest('POST', `${permissions}?sendNotificationEmail=false`, byHand);
  const counselor = new Person(workspace, COUNSELOR);
  counselor.start(workbookId);
  const first = places.students[0] as PlanPlace;
  const decision = {
    studentKey: first.email,
    goalId: 'G1',
    decision: 'Approved' as const,
    comment: 'Good measure. How will you practise at weekends?',
  };
  counselor.call(workbookId, 'class.decide', decision);
}

function hasGoal(keeper: Person, documentId: string): boolean {
  const text = keeper
    .raw('GET', `https://www.googleapis.com/drive/v3/files/${documentId}/export?mimeType=text%2Fplain`)
    .toString('utf8');
  return /by the end of May|to ten by winter|400 metres|20 hours/.test(text);
}

function inWords(summary: Summary, out: string | undefined): string {
  const lines = [
    `${summary.students} students: ${summary.plans} plans, ${summary.planFolders} folders, ${summary.evidenceFolders} evidence folders, ${summary.shares} shares, ${summary.duplicates} doubles, ${summary.emails} e-mails`,
    `${summary.goals} goals in plans, ${summary.goalsInSheet} in the goals Sheet, evidence rows: ${summary.evidence}, need a look: ${summary.issues.length}`,
    `simulated seconds: create ${summary.simulatedSeconds.create}, first sync ${summary.simulatedSeconds.firstSync}, sync without a change ${summary.simulatedSeconds.noChangeSync}`,
    `requests: create ${summary.requests.create}, first sync ${summary.requests.firstSync}, sync without a change ${summary.requests.noChangeSync} (${summary.writes.noChangeSync} writes)`,
  ];
  return lines.concat(out ? [`What a person would look at lies in ${out}`] : []).join('\n');
}

function readOptions(argv: readonly string[], bundleFolder: string): Options | undefined {
  const value = (name: string): string | undefined =>
    argv.includes(`--${name}`) ? argv[argv.indexOf(`--${name}`) + 1] : undefined;
  const file = value('roster');
  if (!file) {
    console.error('Say which class list to use: npm run demo -- --roster FILE [--out DIR] [--seed N] [--json]');
    return undefined;
  }
  let roster = '';
  try {
    // Spreadsheet programs save lists in UTF-16 and in Windows letters too; the panel reads them the same way.
    roster = decode(Uint8Array.from(readFileSync(file)).buffer);
  } catch {
    console.error(`The class list ${file} cannot be opened. Check its name, then try again.`);
    return undefined;
  }
  return { roster, out: value('out'), seed: Number(value('seed') ?? 1), json: argv.includes('--json'), bundleFolder };
}
