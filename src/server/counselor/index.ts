// The methods every member of staff has, by their contract names: rpc spreads this record.
import type { Input, Output } from '../../contract/api.ts';
import { decide } from './decide.ts';
import type { CounselorPorts } from './ports.ts';
import { selectedStudent } from './student-view.ts';

type CounselorMethod = 'class.student' | 'class.decide';

export type CounselorMethods = { readonly [M in CounselorMethod]: (input: Input<M>) => Output<M> };

export function staffMethods(ports: CounselorPorts): CounselorMethods {
  return {
    'class.student': input => selectedStudent(ports, input),
    'class.decide': input => decide(ports, input),
  };
}
