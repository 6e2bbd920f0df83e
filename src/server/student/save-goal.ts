// The student writes a new goal or changes one; only fields that changed are written.
import type { Input, Saved } from '../../contract/api.ts';
import { planGoal } from '../../core/document/change-goal.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export const saveGoal = (ports: StudentPorts, input: Input<'plan.saveGoal'>): Saved =>
  save(ports, reading => planGoal(reading, input));
