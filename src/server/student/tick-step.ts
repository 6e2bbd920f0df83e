// The student ticks a step, or opens it again.
import type { Input, Saved } from '../../contract/api.ts';
import { planTick } from '../../core/document/change-step.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export const tickStep = (ports: StudentPorts, input: Input<'plan.tickStep'>): Saved =>
  save(ports, reading => planTick(reading, input));
