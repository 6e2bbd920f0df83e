// One way to change the open plan: read, plan, apply, show. Called by every use case that writes into the Doc.
import type { PlanView, Saved } from '../../contract/api.ts';
import { applyEdits } from '../../core/document/apply.ts';
import type { DocumentReading } from '../../core/document/blocks.ts';
import { type Change, isRefusal, type Refusal } from '../../core/document/change.ts';
import { type DecodedPlan, decodePlan } from '../../core/document/decode.ts';
import type { EditOutcome } from '../../core/document/edits.ts';
import { AppError } from '../../core/errors.ts';
import { thing } from '../../core/things.ts';
import type { StudentPorts } from './ports.ts';
import { planView } from './view.ts';

/** Somebody typing between reading and writing: planned again from what now stands there, so often at most. */
const TRIES = 3;

/**
 * Throws AppError: what the planner refuses (plan-changed when the words this change was made from are gone), not-a-plan,
 * or why the document may not be written. The view comes from the reading and the edits, so the Doc is read once.
 */
export function save(ports: StudentPorts, plan: (reading: DocumentReading) => Change | Refusal): Saved {
  const { reading, change } = write(ports, current => {
    notAPlan(decodePlan(current));
    return plan(current);
  });
  const after = { ...reading, blocks: applyEdits(reading.blocks, change.edits) };
  return { message: change.message, plan: viewFor(ports, decodePlan(after)) };
}

/** Plans and applies until nobody interferes; gives back what the edits were planned from. */
export function write(
  ports: Pick<StudentPorts, 'plan'>,
  plan: (reading: DocumentReading) => Change | Refusal,
): { readonly reading: DocumentReading; readonly change: Change } {
  for (let attempt = 1; ; attempt++) {
    const reading = ports.plan.read();
    const change = plan(reading);
    if (isRefusal(change)) throw new AppError(change.refusal, change.details);
    if (change.edits.length === 0) return { reading, change };
    const outcome = ports.plan.apply(reading, change.edits);
    if (outcome.kind === 'applied') return { reading, change };
    if (outcome.kind === 'denied' || attempt === TRIES) throw asError(outcome);
  }
}

export function viewFor(ports: StudentPorts, decoded: DecodedPlan): PlanView {
  return planView(decoded, {
    viewerEmail: ports.person.email(),
    today: ports.clock.today(),
    draftKey: ports.draftKey(),
    pickerConfigured: ports.picker.configured,
  });
}

function notAPlan(decoded: DecodedPlan): void {
  if (decoded.looksLikePlan) return;
  throw new AppError('not-a-plan', { what: thing('noPlanTables') });
}

function asError(outcome: Exclude<EditOutcome, { kind: 'applied' }>): AppError {
  if (outcome.kind === 'changedMeanwhile')
    return new AppError('plan-changed', { where: outcome.where || thing('thisPlan') });
  switch (outcome.why) {
    case 'gone':
      return new AppError('file-gone', { what: thing('thisPlan') });
    case 'trashed':
      return new AppError('file-trashed', { what: thing('thisPlan') });
    case 'no-access':
    case 'read-only':
      return new AppError('no-access', { what: thing('thisPlan') });
  }
}
