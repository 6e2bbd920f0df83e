// Makes the plans of a few students: folders, Doc, its words, one permission. Second part of create-next.
// Every effect can be repeated (design D6): folders have fixed ids, a Doc is looked up before it is copied again, edits are planned
// from what stands there, and sharing twice is sharing once. Gives the events for the journal; 'begun' is written before any copy.

import { ownQuestions } from '../../core/document/change-question.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { inEach } from '../../core/language.ts';
import { aboutWanted, schoolWords } from '../../core/sync/about-wanted.ts';
import { planDocument } from '../../core/sync/plan-document.ts';
import { wordsMark } from '../../core/workbook/former-words.ts';
import { type JournalEvent, journalRows } from '../../core/workbook/journal.ts';
import { sayIn } from '../../core/workbook/sentences.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import type { OpenClass } from './open-class.ts';
import { CLASS_PROPERTY, PLAN_PROPERTY, planFileName, planKey } from './plan-files.ts';
import type { Outcome, PlanReading, TeacherPorts } from './ports.ts';
import { couldNot, type Doing, refusalWords } from './refusal-words.ts';
import { say } from './sentences.ts';
import { whoseTemplate } from './template-words.ts';

const REPLANS = 4;
/** After so many answers of unknown effect in a row a person is told. */
const UNSURE_LIMIT = 5;

interface Work {
  readonly ports: TeacherPorts;
  readonly open: OpenClass;
  readonly events: JournalEvent[];
  /** Doc of each student key, as far as known. */
  readonly docs: Map<string, string>;
  /** Keys of students refused for quota. */
  readonly paused: Set<string>;
}

export interface MadePlans {
  readonly events: readonly JournalEvent[];
  /** Google asked for a pause: going on now would only be refused. */
  readonly isPaused: boolean;
}

export function makePlans(ports: TeacherPorts, open: OpenClass, students: readonly ClassStudent[]): MadePlans {
  const docs = new Map(
    students.filter(({ record }) => record.docId !== '').map(({ key, record }) => [key, record.docId]),
  );
  const work: Work = { ports, open, events: [], docs, paused: new Set() };
  findBegun(work, students);
  const withFolders = makeFolders(work, students);
  copyTemplate(
    work,
    withFolders.filter(({ key }) => !docs.has(key)),
  );
  const written = writeDocs(
    work,
    withFolders.filter(({ key }) => docs.has(key)),
  );
  share(work, written);
  return { events: work.events, isPaused: work.paused.size > 0 };
}

/** A Doc may have been made that nobody saw: by its key, and by what lies in its folder. */
function findBegun({ ports, open, events, docs }: Work, students: readonly ClassStudent[]): void {
  const begun = students.filter(({ key, record }) => record.begunAt > 0 && !docs.has(key));
  if (begun.length === 0) return;
  const ofClass = ports.drive.list({ appProperty: { key: CLASS_PROPERTY, value: open.settings.folderId } });
  for (const { key, record } of begun) {
    const wanted = planKey(open.settings, key);
    const isPlan = (file: { appProperties: Readonly<Record<string, string>>; trashed: boolean }): boolean =>
      file.appProperties[PLAN_PROPERTY] === wanted && !file.trashed;
    const found = ofClass.find(isPlan) ?? ports.drive.list({ parentId: record.folderId }).find(isPlan);
    if (!found) continue;
    docs.set(key, found.id);
    events.push({ kind: 'made', key, docId: found.id });
  }
}

/** Students whose two folders are there. Who has a Doc has them already. */
function makeFolders(work: Work, students: readonly ClassStudent[]): ClassStudent[] {
  const fresh = students.filter(({ key }) => !work.docs.has(key));
  const folders = fresh.flatMap(({ name, record }) => [
    { id: record.folderId, name, parentId: work.open.settings.folderId },
    {
      id: record.evidenceId,
      name: sayIn(work.open.settings.language)('evidence', { name }),
      parentId: record.folderId,
    },
  ]);
  const outcomes = folders.length === 0 ? [] : work.ports.drive.createFolders(folders);
  const failed = new Set<string>();
  fresh.forEach((student, index) => {
    const both = outcomes.slice(index * 2, index * 2 + 2);
    const bad = both.find(outcome => outcome.kind !== 'ok');
    if (!bad) return;
    failed.add(student.key);
    work.events.push(setback(work, student, { what: 'folder', outcome: bad }));
  });
  return students.filter(({ key }) => !failed.has(key));
}

/** Throws AppError where Settings name some student's plan as the template: nobody gets a copy of another's words. */
function copyTemplate(work: Work, students: readonly ClassStudent[]): void {
  if (students.length === 0) return;
  const { ports, open, events, docs } = work;
  if (whoseTemplate(ports, open) === 'student') throw new AppError('template-wrong', { what: say('templateIsAPlan') });
  const begun = students.map(({ key }) => ({ kind: 'begun' as const, key }));
  open.write([{ kind: 'appendRows', tab: 'journal', rows: journalRows(begun, ports.clock.now()) }]);
  const outcomes = ports.drive.copyDocs(
    students.map(({ key, name, record }) => ({
      sourceId: open.settings.templateId,
      name: planFileName(name, open.settings),
      parentId: record.folderId,
      appProperties: { [PLAN_PROPERTY]: planKey(open.settings, key), [CLASS_PROPERTY]: open.settings.folderId },
    })),
  );
  students.forEach((student, index) => {
    const outcome = outcomes[index] as Outcome<string>;
    if (outcome.kind === 'ok') {
      docs.set(student.key, outcome.value);
      events.push({ kind: 'made', key: student.key, docId: outcome.value });
    } else {
      events.push(setback(work, student, { what: 'plan', outcome }));
    }
  });
}

/** Students whose Doc carries their name and "About this plan". */
function writeDocs(work: Work, students: readonly ClassStudent[]): ClassStudent[] {
  const done: ClassStudent[] = [];
  let left = [...students];
  for (let round = 0; round < REPLANS && left.length > 0; round += 1) {
    const reads = work.ports.plans.read(left.map(({ key }) => work.docs.get(key) as string));
    const planned: { student: ClassStudent; plan: PlanReading }[] = [];
    left.forEach((student, index) => {
      const read = reads[index];
      if (read?.kind === 'read') planned.push({ student, plan: read.plan });
      if (read?.kind === 'read' && round === 0) noteAsked(work, student, read.plan);
      else if (read?.kind !== 'read')
        work.events.push(read?.kind === 'denied' ? goneDoc(student) : setback(work, student, NOT_WRITTEN));
    });
    const outcomes = work.ports.plans.apply(
      planned.map(({ student, plan }) => ({ plan, edits: firstEdits(work, student, plan) })),
    );
    left = [];
    planned.forEach(({ student }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind === 'applied') done.push(student);
      else if (outcome?.kind === 'changedMeanwhile') left.push(student);
      else work.events.push(outcome?.kind === 'denied' ? goneDoc(student) : setback(work, student, NOT_WRITTEN));
    });
  }
  for (const student of left) work.events.push(setback(work, student, NOT_WRITTEN));
  return done;
}

/** Before it is shared nobody but the template has asked anything in it. */
function noteAsked({ events }: Work, { key, record }: ClassStudent, { reading }: PlanReading): void {
  const marks = record.isReady ? [] : ownQuestions(reading).map(({ words }) => wordsMark(words));
  if (marks.length > 0) events.push({ kind: 'asked', key, marks });
}

function firstEdits({ ports, open }: Work, student: ClassStudent, { reading }: PlanReading) {
  const decoded = decodePlan(reading);
  const about = { ...aboutWanted(student, open.settings), nextGoalNumber: decoded.plan.about.nextGoalNumber };
  const staff = Object.fromEntries(decoded.plan.goals.map(goal => [goal.id, goal.staff]));
  const school = schoolWords(open.reading(), open.settings);
  const today = ports.clock.today();
  const wanted = { key: student.key, about, isAboutSent: false, staff, known: [], school, today };
  return planDocument(reading, decoded, wanted).edits;
}

function share(work: Work, students: readonly ClassStudent[]): void {
  const { ports, events } = work;
  const due = students.filter(({ record, email }) => !(record.isReady && record.address === email.toLowerCase()));
  if (due.length === 0) return;
  const outcomes = ports.drive.share(
    due.map(({ email, record }) => ({
      fileId: record.folderId,
      email: email.toLowerCase(),
      role: 'writer' as const,
      notify: false,
    })),
  );
  due.forEach((student, index) => {
    const outcome = outcomes[index] as Outcome<null>;
    const address = student.email.toLowerCase();
    events.push(
      outcome.kind === 'ok'
        ? { kind: 'ready', key: student.key, address }
        : setback(work, student, { what: 'share', outcome }),
    );
    if (outcome.kind === 'ok') takeOut(work, student, address);
  });
}

/** Whoever got in by a wrong address, only after the right one is in. Refused or unsure: the status goes on naming them. */
function takeOut({ ports, events }: Work, { key, record }: ClassStudent, now: string): void {
  const former = new Set([...record.formerAddresses, record.address].filter(each => each !== '' && each !== now));
  for (const address of former) {
    const outcome = ports.drive.unshare([{ fileId: record.folderId, email: address }])[0];
    if (outcome?.kind === 'ok') events.push({ kind: 'unshared', key, address });
  }
}

interface Setback {
  readonly what: Doing;
  readonly outcome: Outcome<unknown>;
}

const NOT_WRITTEN: Setback = { what: 'words', outcome: { kind: 'unknown' } };

/** Refused: a person has to do something. Unknown: tried again later, and after some times said too; a copy stays "begun" until it was looked up. */
function setback(work: Work, student: ClassStudent, { what, outcome }: Setback): JournalEvent {
  if (outcome.kind === 'refused' && outcome.reason === 'quota') work.paused.add(student.key);
  const problem = { kind: 'problem' as const, key: student.key, address: student.email.toLowerCase() };
  // An earlier copy without an answer may have been made, whatever was refused since.
  const mayExist = student.record.begunAt > 0 || (outcome.kind === 'unknown' && what === 'plan');
  const lookFirst = mayExist ? { mayExist: true as const } : {};
  if (outcome.kind === 'refused') return { ...problem, words: inEach(() => refusalWords(what, outcome)), ...lookFirst };
  if (student.record.unsureTimes + 1 < UNSURE_LIMIT) return { kind: 'unsure', key: student.key };
  return { ...problem, words: inEach(() => couldNot(what, say('why.no-answer'))), ...lookFirst };
}

function goneDoc(student: ClassStudent): JournalEvent {
  const words = inEach(() => couldNot('words', say('why.plan-gone')));
  return { kind: 'problem', key: student.key, address: student.email.toLowerCase(), words };
}
