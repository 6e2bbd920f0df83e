// "Put a plan here": the built-in template into the open Doc, behind whatever stands there.
import type { Input, Saved } from '../../contract/api.ts';
import { applyEdits } from '../../core/document/apply.ts';
import { planPutHere } from '../../core/document/change-put-here.ts';
import { decodePlan } from '../../core/document/decode.ts';
import { oneLine } from '../../core/document/typed-text.ts';
import { spoken } from '../../core/language.ts';
import type { StudentPorts } from './ports.ts';
import { viewFor, write } from './save.ts';

/** The plan belongs to whoever puts it here, until a class takes it in. */
export function putPlanHere(ports: StudentPorts, input: Input<'plan.putHere'>): Saved {
  const options = {
    student: oneLine(input.student),
    schoolYear: oneLine(input.schoolYear),
    address: ports.person.email(),
    language: input.language ?? spoken(),
  };
  const template = ports.templates()[input.template ?? 'seven-stage'];
  const { reading, change } = write(ports, current => planPutHere(current, template, options));
  const decoded = decodePlan({ ...reading, blocks: applyEdits(reading.blocks, change.edits) });
  return { message: change.message, plan: viewFor(ports, decoded) };
}
