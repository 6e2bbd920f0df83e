// The keeper's methods by their contract names: rpc spreads this record. Inputs are parsed at the door before they come here.
import type { Input, Method, Output } from '../../contract/api.ts';
import { addStudents } from './add-students.ts';
import { checkRoster } from './check-roster.ts';
import { classOpen } from './class-view.ts';
import { createNext } from './create-next.ts';
import { handOut } from './hand-out.ts';
import { hourlyCheck } from './hourly-check.ts';
import { makeExample } from './make-example.ts';
import { questions } from './own-questions.ts';
import type { TeacherPorts } from './ports.ts';
import { setUpClass } from './set-up-class.ts';
import { shareAgain } from './share-again.ts';
import { shareWithStaff } from './share-with-staff.ts';
import { syncNext } from './sync-next.ts';
import { updatePlans } from './update-plans.ts';

type TeacherMethod = 'gallery.example' | Exclude<Extract<Method, `class.${string}`>, 'class.student' | 'class.decide'>;

export type TeacherMethods = { readonly [M in TeacherMethod]: (input: Input<M>) => Output<M> };

export { hourlySync } from './hourly-check.ts';

export function staffMethods(ports: TeacherPorts): TeacherMethods {
  return {
    'class.open': () => classOpen(ports),
    'gallery.example': input => makeExample(ports, input),
    'class.checkRoster': ({ text }) => checkRoster(text),
    'class.setUp': input => setUpClass(ports, input),
    'class.addStudents': input => addStudents(ports, input),
    'class.createNext': ({ workbookId }) => createNext(ports, workbookId),
    'class.syncNext': input => syncNext(ports, input),
    'class.updatePlans': input => updatePlans(ports, input),
    'class.questions': input => questions(ports, input),
    'class.hourlyCheck': input => hourlyCheck(ports, input),
    'class.shareAgain': input => shareAgain(ports, input),
    'class.shareWithStaff': input => shareWithStaff(ports, input),
    'class.handOut': ({ workbookId }) => handOut(ports, workbookId),
  };
}
