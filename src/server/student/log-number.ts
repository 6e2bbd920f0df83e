// The student logs a number for a goal, today's unless another day is said.
import type { Input, Saved } from '../../contract/api.ts';
import { planProgress } from '../../core/document/change-progress.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export function logNumber(ports: StudentPorts, input: Input<'plan.logNumber'>): Saved {
  const date = input.date.trim() || ports.clock.today();
  return save(ports, reading => planProgress(reading, { ...input, date }));
}
