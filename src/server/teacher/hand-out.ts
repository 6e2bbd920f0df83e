// What a teacher tells the class: one sentence to paste, and a list to print. Input and output: contract class.handOut.
import type { Output } from '../../contract/api.ts';
import { documentUrl } from '../../core/workbook/addresses.ts';
import { openKeptClass } from './open-class.ts';
import { planFileName } from './plan-files.ts';
import type { TeacherPorts } from './ports.ts';
import { say } from './sentences.ts';

export function handOut(ports: TeacherPorts, workbookId: string): Output<'class.handOut'> {
  const { settings, students } = openKeptClass(ports, workbookId, ['students', 'settings', 'journal']);
  const ready = students().filter(({ record }) => record.isReady && record.docId !== '');
  return {
    sentence: say('handOut', { file: planFileName(say('yourName'), settings) }),
    students: ready.map(({ name, email, record }) => ({
      name,
      email,
      fileName: planFileName(name, settings),
      url: documentUrl(record.docId),
    })),
  };
}
