// Spanish: what an error speaks of, within its sentence.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'things'> = {
  plan: 'tu plan',
  thisPlan: 'este plan',
  partOfPlan: 'esta parte del plan',
  file: 'este archivo',
  upload: 'esta subida',
  evidenceFolder: 'tu carpeta de evidencias',
  driveIsFull: 'tu Drive está lleno',
  driveAnswered: 'Drive respondió {status}',
  noPlanTables: 'no tiene ninguna de las tablas de un plan',
  notYourPlan: 'este plan no es uno de los tuyos',
  this: 'esto',

  workbook: 'el libro de la clase',
  tab: 'la pestaña «{title}»',
  column: 'la columna «{header}» de la pestaña «{title}»',
  plans: 'los planes',
  template: 'la plantilla del plan',
  classFolder: 'la carpeta de la clase',
  listOfPlans: 'la lista de planes',
  drive: 'Google Drive',
  courses: 'tus cursos de Classroom',
  courseStudents: 'los estudiantes de este curso',
  studentRow: 'la fila de este estudiante',
  goalRow: 'la fila de la meta {id}',
  mailTo: 'el correo a {name}',
  sharingFolder: 'compartir la carpeta de la clase',
  nobodyHasAddress: 'nadie tiene este correo',
  classWithoutName: 'la clase no tiene nombre',

  wholeMessage: 'el mensaje entero',
  unreadable: 'no se puede leer',
  unknownRequest: 'petición desconocida',
  unknownButton: 'botón desconocido',
  notOfThisFile: '{method} no corresponde a este archivo',
};
