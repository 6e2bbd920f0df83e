// The student files a link or a description as evidence, for a goal or for none.
import type { EvidenceFields, Saved } from '../../contract/api.ts';
import { planEvidence } from '../../core/document/change-evidence.ts';
import type { StudentPorts } from './ports.ts';
import { save } from './save.ts';

export function addEvidence(ports: StudentPorts, input: EvidenceFields): Saved {
  const date = ports.clock.today();
  return save(ports, reading => planEvidence(reading, { ...input, date }));
}
