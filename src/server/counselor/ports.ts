// What the use cases of any member of staff need: the open workbook and nothing else. No Drive, no plan Doc, no network (design D15).
import type { TeacherPorts } from '../teacher/ports.ts';

export type CounselorPorts = Pick<TeacherPorts, 'clock' | 'person' | 'active'>;
