// What an error speaks of, in the language of the person at the screen: the `what` and `where` of AppError (errors.ts), which begins
// its sentence with a capital letter. A file's or a person's own name is quoted as it stands instead.
import { type InEach, spoken } from './language.ts';

const EN = {
  plan: 'your plan',
  thisPlan: 'this plan',
  partOfPlan: 'this part of the plan',
  file: 'this file',
  upload: 'this upload',
  evidenceFolder: 'your evidence folder',
  driveIsFull: 'your Drive is full',
  driveAnswered: (status: number) => `Drive answered ${status}`,
  noPlanTables: 'none of a plan’s tables stand in it',
  notYourPlan: 'this plan is not one of yours',
  this: 'this',

  workbook: 'the class workbook',
  tab: (title: string) => `the tab “${title}”`,
  column: (header: string, title: string) => `the column “${header}” of the tab “${title}”`,
  plans: 'the plans',
  template: 'the plan template',
  classFolder: 'the class folder',
  listOfPlans: 'the list of plans',
  drive: 'Google Drive',
  courses: 'your Classroom courses',
  courseStudents: 'the students of this course',
  studentRow: 'this student’s row',
  goalRow: (id: string) => `the row of goal ${id}`,
  mailTo: (name: string) => `the mail to ${name}`,
  sharingFolder: 'sharing the class folder',
  nobodyHasAddress: 'nobody has this address',
  classWithoutName: 'the class has no name',

  wholeMessage: 'the whole message',
  unreadable: 'not readable',
  unknownRequest: 'unknown request',
  unknownButton: 'unknown button',
  notOfThisFile: (method: string) => `${method} does not belong to this file`,
};

const ES: typeof EN = {
  plan: 'tu plan',
  thisPlan: 'este plan',
  partOfPlan: 'esta parte del plan',
  file: 'este archivo',
  upload: 'esta subida',
  evidenceFolder: 'tu carpeta de evidencias',
  driveIsFull: 'tu Drive está lleno',
  driveAnswered: (status: number) => `Drive respondió ${status}`,
  noPlanTables: 'no tiene ninguna de las tablas de un plan',
  notYourPlan: 'este plan no es uno de los tuyos',
  this: 'esto',

  workbook: 'el libro de la clase',
  tab: (title: string) => `la pestaña «${title}»`,
  column: (header: string, title: string) => `la columna «${header}» de la pestaña «${title}»`,
  plans: 'los planes',
  template: 'la plantilla del plan',
  classFolder: 'la carpeta de la clase',
  listOfPlans: 'la lista de planes',
  drive: 'Google Drive',
  courses: 'tus cursos de Classroom',
  courseStudents: 'los estudiantes de este curso',
  studentRow: 'la fila de este estudiante',
  goalRow: (id: string) => `la fila de la meta ${id}`,
  mailTo: (name: string) => `el correo a ${name}`,
  sharingFolder: 'compartir la carpeta de la clase',
  nobodyHasAddress: 'nadie tiene este correo',
  classWithoutName: 'la clase no tiene nombre',

  wholeMessage: 'el mensaje entero',
  unreadable: 'no se puede leer',
  unknownRequest: 'petición desconocida',
  unknownButton: 'botón desconocido',
  notOfThisFile: (method: string) => `${method} no corresponde a este archivo`,
};

const THINGS: InEach<typeof EN> = { en: EN, es: ES };

export const things = (): typeof EN => THINGS[spoken()];
