// Files a Drive file as evidence: one row in the plan Doc that links to it, by Docs REST. The file is neither moved nor shared.
// Called by the Drive card.

import { isRefusal } from '../../core/document/change.ts';
import { planEvidence } from '../../core/document/change-evidence.ts';
import { type DecodedPlan, decodePlan } from '../../core/document/decode.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import type { PlanReading } from '../ports.ts';
import { type Choice, type DriveCardPorts, readPlan, standingRows } from './drive-selection.ts';
import { DRIVE_FILES } from './evidence-folder.ts';
import { knownPlans } from './plan-registry.ts';

export interface FileToFile extends Choice {
  readonly fileId: string;
}

export interface Filed {
  readonly kind: 'filed';
  readonly title: string;
  readonly goalId: string;
  readonly student: string;
  readonly planUrl: string;
  /**
   * 'new': a row was written. 'completed': its row stood there without a reason and has it now. 'standing': nothing was
   * written, because it stands there with its own words.
   */
  readonly outcome: 'new' | 'completed' | 'standing';
  /** Nobody but its owner can open the file: staff will not see it. */
  readonly isOnlyMine: boolean;
}

/** Somebody typing between reading and writing: planned again from what now stands there, so often at most. */
const TRIES = 4;

interface DriveFile {
  readonly name: string;
  readonly webViewLink: string;
  readonly trashed?: boolean;
  /** Missing for items of shared drives. */
  readonly shared?: boolean;
}

/** Throws AppError: bad-request (a plan not offered), not-a-plan, file-gone, file-trashed, no-access, plan-changed, quota, offline. */
export function fileAsEvidence(ports: DriveCardPorts, input: FileToFile): Filed {
  const plan = knownPlans(ports.store).find(one => one.id === input.planId);
  if (plan === undefined) throw new AppError('bad-request', { what: thing('notYourPlan') });
  const { file, isPlanTrashed } = look(ports, input.fileId, plan.id);
  if (file.trashed === true) throw new AppError('file-trashed', { what: `“${file.name}”` });
  if (isPlanTrashed) throw new AppError('file-trashed', { what: thing('plan') });
  const written = write(ports, plan.id, { ...input, file, date: ports.clock.today() });
  return {
    kind: 'filed',
    student: plan.student,
    goalId: input.goalId,
    planUrl: `https://docs.google.com/document/d/${encodeURIComponent(plan.id)}/edit`,
    isOnlyMine: file.shared === false,
    ...written,
  };
}

function look(
  ports: Pick<DriveCardPorts, 'rest'>,
  fileId: string,
  planId: string,
): { readonly file: DriveFile; readonly isPlanTrashed: boolean } {
  const get = (id: string, fields: string) =>
    ({
      method: 'GET',
      url: `${DRIVE_FILES}/${encodeURIComponent(id)}?supportsAllDrives=true&fields=${fields}`,
    }) as const;
  const [file, plan] = ports.rest.send([get(fileId, 'name,webViewLink,trashed,shared'), get(planId, 'trashed')]);
  if (file === undefined || file.status === 0 || file.status >= 500)
    throw new AppError('offline', { what: thing('file') });
  if (file.status === 429) throw new AppError('quota', { what: thing('file') });
  if (file.status !== 200) throw new AppError('file-gone', { what: thing('file') });
  const isPlanTrashed = plan?.status === 200 && (JSON.parse(plan.text) as { trashed?: boolean }).trashed === true;
  return { file: JSON.parse(file.text) as DriveFile, isPlanTrashed };
}

interface Row {
  readonly fileId: string;
  readonly goalId: string;
  readonly why: string;
  readonly date: string;
  readonly file: DriveFile;
}

type Written = Pick<Filed, 'outcome' | 'title'>;

function write(ports: DriveCardPorts, planId: string, row: Row): Written {
  let maybeWritten = false;
  let where = '';
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const { reading, decoded } = readForWriting(ports, planId);
    const planned = planRow(reading, decoded, row);
    // After a write without an answer the row that stands there is ours.
    if (planned.edits.length === 0) return maybeWritten ? { ...planned, outcome: 'new' } : planned;
    const outcome = ports.plans.apply([{ plan: reading, edits: planned.edits }])[0];
    if (outcome?.kind === 'applied') return planned;
    if (outcome?.kind === 'denied') throw new AppError('no-access', { what: thing('thisPlan') });
    if (outcome?.kind === 'changedMeanwhile') where = outcome.where;
    else maybeWritten = true;
  }
  if (maybeWritten) throw new AppError('offline', { what: thing('plan') });
  throw new AppError('plan-changed', { where: where || thing('plan') });
}

function readForWriting(
  ports: DriveCardPorts,
  planId: string,
): { readonly reading: PlanReading; readonly decoded: DecodedPlan } {
  const read = readPlan(ports, planId);
  if (read.kind === 'denied')
    throw read.why === 'gone'
      ? new AppError('file-gone', { what: thing('plan') })
      : new AppError('no-access', { what: thing('plan') });
  const decoded = decodePlan(read.plan.reading);
  if (!decoded.looksLikePlan) throw new AppError('not-a-plan', { what: thing('noPlanTables') });
  return { reading: read.plan, decoded };
}

type Planned = Written & { readonly edits: Parameters<DriveCardPorts['plans']['apply']>[0][number]['edits'] };

/** The same file for the same goal is the same piece, under whichever address it stands there; its words stay. */
function planRow({ reading }: PlanReading, decoded: DecodedPlan, row: Row): Planned {
  const standing = standingRows(decoded, row.fileId).find(each => each.goalId === row.goalId);
  const title = standing?.title || row.file.name;
  if (standing !== undefined && standing.why !== '') return { title, outcome: 'standing', edits: [] };
  const url = standing?.url ?? row.file.webViewLink;
  const change = planEvidence(reading, { ...row, title, url });
  if (isRefusal(change)) throw new AppError(change.refusal, change.details);
  if (standing === undefined) return { title, outcome: 'new', edits: change.edits };
  return { title, outcome: change.edits.length === 0 ? 'standing' : 'completed', edits: change.edits };
}
