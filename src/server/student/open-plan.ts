// The panel opens: the plan in this Doc, or why it is none. Goals typed by hand get their short names here (design §4 "Goal ids").
import type { NotAPlanView, PlanView } from '../../contract/api.ts';
import { applyEdits } from '../../core/document/apply.ts';
import type { DocumentReading } from '../../core/document/blocks.ts';
import { planGoalIds } from '../../core/document/change-goal-ids.ts';
import { type DecodedPlan, decodePlan } from '../../core/document/decode.ts';
import { gallery } from '../../core/plan/gallery.ts';
import { rememberPlan } from './plan-registry.ts';
import type { StudentPorts } from './ports.ts';
import { viewFor } from './save.ts';
import { viewerOf } from './view.ts';

export function openPlan(ports: StudentPorts): PlanView | NotAPlanView {
  const reading = ports.plan.read();
  const decoded = decodePlan(reading);
  if (!decoded.looksLikePlan) return notAPlanView(ports, reading, decoded);
  const isStudent = viewerOf(decoded.plan, ports.person.email()) === 'student';
  if (isStudent) rememberPlan(ports.store, { id: ports.draftKey(), student: decoded.plan.about.student });
  return viewFor(ports, isStudent ? named(ports, reading, decoded) : decoded);
}

/** Only the student's own opening writes, and only missing names. Refused or overtaken: sync gives them later. */
function named(ports: StudentPorts, reading: DocumentReading, decoded: DecodedPlan): DecodedPlan {
  if (decoded.plan.goals.every(goal => goal.id !== '')) return decoded;
  const { edits } = planGoalIds(reading, { onlyMissing: true });
  if (edits.length === 0 || ports.plan.apply(reading, edits).kind !== 'applied') return decoded;
  return decodePlan({ ...reading, blocks: applyEdits(reading.blocks, edits) });
}

function notAPlanView(ports: StudentPorts, reading: DocumentReading, decoded: DecodedPlan): NotAPlanView {
  return {
    kind: 'not-a-plan',
    title: reading.title,
    isEmpty: reading.blocks.every(block => block.kind === 'paragraph' && block.content.text.trim() === ''),
    reasons: decoded.issues.map(issue => issue.sentence),
    gallery: gallery(ports.templates()),
  };
}
