// "Bring the plans up to the template": what is new in the class's template comes into every plan, and nothing in them is lost.
// Each call does some plans, the open panel calls until it is finished; pressing again goes on or finds nothing to do. Contract class.updatePlans.
import type { Input, Output, PlanProblem } from '../../contract/api.ts';
import { applyEdits } from '../../core/document/apply.ts';
import type { DocumentReading } from '../../core/document/blocks.ts';
import { ownQuestions } from '../../core/document/change-question.ts';
import { type IsFormer, planTemplateUpdate } from '../../core/document/change-template.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { TEMPLATE_VERSION } from '../../core/plan/template-shapes.ts';
import { thing } from '../../core/things.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import { fingerprint } from '../../core/workbook/fingerprint.ts';
import { formerWords, noteTemplate, wordsMark } from '../../core/workbook/former-words.ts';
import { type JournalEvent, journalRows } from '../../core/workbook/journal.ts';
import type { ClassStudent } from '../../core/workbook/students.ts';
import { forgetUpdate, rememberUpdate, type UpdateSession, updateSession } from './class-store.ts';
import { type OpenClass, openKeptClass } from './open-class.ts';
import { PLAN_PROPERTY } from './plan-files.ts';
import type { PlanReading, TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

/** Plans in one call: two rounds of ten readings and at most half a minute of Docs writes. */
const CHUNK = 20;
const READ_AT_ONCE = 10;
/** Rounds of planning and writing one plan while somebody types there. */
export const REPLANS = 4;

export function updatePlans(
  ports: TeacherPorts,
  { workbookId }: Input<'class.updatePlans'>,
): Output<'class.updatePlans'> {
  return ports.lock.hold(() => {
    const open = openKeptClass(ports, workbookId, ['settings', 'students', 'journal']);
    const template = readTemplate(ports, open).reading;
    const mark = contentMark(template);
    const known = updateSession(ports.store, workbookId);
    const session = known?.mark === mark ? known : { mark, after: '', changed: 0 };
    const all = plansInOrder(open);
    const due = all.filter(({ at }) => at > session.after);
    const chunk = due.slice(0, CHUNK);
    const settings = open.reading()['settings']?.rows;
    const former = new Set(formerWords(settings));
    const done = bring(ports, chunk, { template, former, open });
    const next: UpdateSession = {
      mark,
      after: chunk[chunk.length - 1]?.at ?? session.after,
      changed: session.changed + done.changed,
    };
    const isFinished = due.length <= chunk.length;
    if (isFinished) {
      const version = `${TEMPLATE_VERSION}.${mark}`;
      open.write(noteTemplate(settings, { version, words: ownQuestions(template).map(({ words }) => words) }));
      forgetUpdate(ports.store, workbookId);
    } else rememberUpdate(ports.store, workbookId, next);
    const progress = {
      done: all.length - due.length + chunk.length,
      total: all.length,
      current: chunk[chunk.length - 1]?.student.name ?? '',
      isFinished,
    };
    return {
      progress,
      changed: next.changed,
      problems: done.problems,
      sentence: inWords(next.changed, all.length),
    };
  });
}

function inWords(changed: number, all: number): string {
  if (all === 1) return changed === 0 ? say('nothingNewInOne') : say('broughtToOne');
  return changed === 0 ? say('nothingNew', { all }) : say('brought', { changed, all });
}

/** Throws AppError when the template cannot be read, lies in the bin, is no plan any more, or is some student's: Settings can be typed over. */
export function readTemplate({ drive, plans }: TeacherPorts, { settings }: OpenClass): PlanReading {
  const what = thing('template');
  const file = drive.get([settings.templateId])[0];
  if (file?.kind === 'ok' && file.value.trashed) throw new AppError('file-trashed', { what });
  if (file?.kind === 'ok' && PLAN_PROPERTY in file.value.appProperties)
    throw new AppError('template-wrong', { what: say('templateIsAPlan') });
  const read = plans.read([settings.templateId])[0];
  if (read?.kind === 'denied') throw new AppError('file-gone', { what });
  if (read?.kind !== 'read') throw new AppError('offline', { what });
  if (!decodePlan(read.plan.reading).looksLikePlan) throw new AppError('template-wrong', { what: say('noTemplate') });
  return read.plan;
}

/** Changes with any word of the template. */
const contentMark = ({ blocks }: DocumentReading): string =>
  fingerprint(
    blocks.flatMap(block =>
      block.kind === 'table'
        ? block.rows.flatMap(row => row.map(cell => cell.content.text))
        : block.kind === 'paragraph'
          ? [block.content.text]
          : [],
    ),
  ).slice(0, 8);

interface Due {
  readonly student: ClassStudent;
  /** Place in the order of work; says nothing about the student, because it is remembered outside the workbook. */
  readonly at: string;
}

const plansInOrder = (open: OpenClass): readonly Due[] =>
  open
    .students()
    .filter(({ record }) => record.docId !== '')
    .map(student => ({ student, at: fingerprint([student.key]) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));

interface Planned {
  readonly student: ClassStudent;
  readonly plan: PlanReading;
  readonly edits: ReturnType<typeof planTemplateUpdate>['edits'];
}

interface Wanted {
  readonly template: DocumentReading;
  /** Marks of what the template once asked. */
  readonly former: ReadonlySet<string>;
  readonly open: OpenClass;
}

/** The school once asked it, and it came into this plan from the template: the same words of the student's own stay. */
const formerIn =
  ({ record }: ClassStudent, former: ReadonlySet<string>): IsFormer =>
  words =>
    former.has(wordsMark(words)) && record.asked.includes(wordsMark(words));

/** Questions that these edits put into the plan. */
function askedBy({ student, plan: { reading }, edits }: Planned): JournalEvent[] {
  const there = new Set(ownQuestions(reading).map(({ words }) => wordsMark(words)));
  const after = ownQuestions({ ...reading, blocks: applyEdits(reading.blocks, edits) });
  const marks = after.map(({ words }) => wordsMark(words)).filter(mark => !there.has(mark));
  return marks.length === 0 ? [] : [{ kind: 'asked', key: student.key, marks }];
}

function bring(
  ports: TeacherPorts,
  chunk: readonly Due[],
  wanted: Wanted,
): { readonly changed: number; readonly problems: readonly PlanProblem[] } {
  const changed = new Set<string>();
  const problems: PlanProblem[] = [];
  const problem = ({ name, record }: ClassStudent, sentence: string): number =>
    problems.push({ student: name, planUrl: documentUrl(record.docId), sentence, weight: 'note' });
  let left = chunk.map(({ student }) => student);
  for (let round = 0; round < REPLANS && left.length > 0; round += 1) {
    const again: ClassStudent[] = [];
    const planned: Planned[] = [];
    for (const { student, read } of readPlans(ports, left)) {
      if (read?.kind === 'denied') problem(student, say('gone', { name: student.name }));
      else if (read?.kind !== 'read') again.push(student);
      else {
        const { edits } = planTemplateUpdate(read.plan.reading, wanted.template, formerIn(student, wanted.former));
        if (edits.length > 0) planned.push({ student, plan: read.plan, edits });
      }
    }
    // First: what is in a plan without its mark would be taken for the student's.
    const asked = planned.flatMap(askedBy);
    if (asked.length > 0)
      wanted.open.write([{ kind: 'appendRows', tab: 'journal', rows: journalRows(asked, ports.clock.now()) }]);
    const outcomes = planned.length === 0 ? [] : ports.plans.apply(planned);
    planned.forEach(({ student }, index) => {
      const outcome = outcomes[index];
      if (outcome?.kind === 'applied') changed.add(student.key);
      else if (outcome?.kind === 'denied') problem(student, say('gone', { name: student.name }));
      else again.push(student);
    });
    left = again;
  }
  for (const student of left) problem(student, say('busy', { name: student.name }));
  return { changed: changed.size, problems };
}

function readPlans({ plans }: TeacherPorts, students: readonly ClassStudent[]) {
  const found = [];
  for (let at = 0; at < students.length; at += READ_AT_ONCE) {
    const some = students.slice(at, at + READ_AT_ONCE);
    const reads = plans.read(some.map(({ record }) => record.docId));
    found.push(...some.map((student, index) => ({ student, read: reads[index] })));
  }
  return found;
}
