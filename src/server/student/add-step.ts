// The student adds a step to a goal: what, who, by when.
import type { Input, Saved } from '../../contract/api.ts';
import { planStep } from '../../core/document/change-step.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export const addStep = (ports: StudentPorts, input: Input<'plan.addStep'>): Saved =>
  save(ports, reading => planStep(reading, input));
