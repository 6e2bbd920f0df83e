// The methods of the contract that belong to an open plan, over their ports. main.ts spreads this record into the one door.
import type { Input, Output } from '../../contract/api.ts';
import { planExplanation, planGoalChange } from '../../core/document/change-agreed-goal.ts';
import { planEvidenceChange } from '../../core/document/change-evidence.ts';
import { planRecordChange, planRecordRemoval, planRecords } from '../../core/document/change-record.ts';
import { planCloseRound } from '../../core/document/change-round.ts';
import { planStepChange, planStepCount } from '../../core/document/change-step.ts';
import { planSteps } from '../../core/document/change-steps.ts';
import { addEvidence } from './add-evidence.ts';
import { addStep } from './add-step.ts';
import { answerQuestion } from './answer-question.ts';
import { evidenceFolder } from './evidence-folder.ts';
import { logNumber } from './log-number.ts';
import { openPlan } from './open-plan.ts';
import type { StudentPorts } from './ports.ts';
import { putPlanHere } from './put-plan-here.ts';
import { save } from './save.ts';
import { saveGoal } from './save-goal.ts';
import { sendSlice } from './send-slice.ts';
import { startUpload } from './start-upload.ts';
import { tickStep } from './tick-step.ts';

export type { StudentPorts } from './ports.ts';

type StudentMethod =
  | 'plan.open'
  | 'plan.putHere'
  | 'plan.answer'
  | 'plan.saveGoal'
  | 'plan.changeGoal'
  | 'plan.explainChange'
  | 'plan.closeRound'
  | 'plan.addRecords'
  | 'plan.changeRecord'
  | 'plan.removeRecord'
  | 'plan.addStep'
  | 'plan.addSteps'
  | 'plan.changeStep'
  | 'plan.countStep'
  | 'plan.tickStep'
  | 'plan.logNumber'
  | 'plan.addEvidence'
  | 'plan.changeEvidence'
  | 'evidence.folder'
  | 'evidence.startUpload'
  | 'evidence.sendSlice';

export type StudentMethods = { readonly [M in StudentMethod]: (input: Input<M>) => Output<M> };

/** Makes no call by itself: ports are touched only when a method runs. */
export function studentMethods(ports: StudentPorts): StudentMethods {
  return {
    'plan.open': () => openPlan(ports),
    'plan.putHere': input => putPlanHere(ports, input),
    'plan.answer': input => answerQuestion(ports, input),
    'plan.saveGoal': input => saveGoal(ports, input),
    'plan.changeGoal': input =>
      save(ports, reading => planGoalChange(reading, { ...input, today: ports.clock.today() })),
    'plan.explainChange': input =>
      save(ports, reading => planExplanation(reading, { ...input, today: ports.clock.today() })),
    'plan.closeRound': input =>
      save(ports, reading => planCloseRound(reading, { ...input, today: ports.clock.today() })),
    'plan.addRecords': input => save(ports, reading => planRecords(reading, input)),
    'plan.changeRecord': input => save(ports, reading => planRecordChange(reading, input)),
    'plan.removeRecord': input => save(ports, reading => planRecordRemoval(reading, input)),
    'plan.addStep': input => addStep(ports, input),
    'plan.addSteps': input => save(ports, reading => planSteps(reading, input)),
    'plan.changeStep': input => save(ports, reading => planStepChange(reading, input)),
    'plan.countStep': input => save(ports, reading => planStepCount(reading, input)),
    'plan.tickStep': input => tickStep(ports, input),
    'plan.logNumber': input => logNumber(ports, input),
    'plan.addEvidence': input => addEvidence(ports, input),
    'plan.changeEvidence': input => save(ports, reading => planEvidenceChange(reading, input)),
    'evidence.folder': () => evidenceFolder(ports),
    'evidence.startUpload': input => startUpload(ports, input),
    'evidence.sendSlice': input => sendSlice(ports, input),
  };
}
