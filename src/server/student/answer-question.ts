// The student answers a guiding question, or asks one of their own.
import type { Input, Saved } from '../../contract/api.ts';
import { planAnswer } from '../../core/document/change-answer.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export const answerQuestion = (ports: StudentPorts, input: Input<'plan.answer'>): Saved =>
  save(ports, reading => planAnswer(reading, input));
