// Spanish: the Drive card.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'driveCard'> = {
  title: 'Guardar como evidencia',
  help: 'Elige en Drive un archivo que muestre tu trabajo: una foto, un documento, una grabación.\nElige su meta, di qué muestra y presiona «Ponerlo en mi plan». Tu plan recibe una línea con un enlace al archivo.\nEl archivo se queda donde está y nadie más puede abrirlo.',
  'button.showFile': 'Dejar que Throughline vea este archivo',
  'button.usePlan': 'Usar este plan aquí',
  'button.letWrite': 'Dejar que Throughline escriba en este plan',
  'button.file': 'Ponerlo en mi plan',
  'button.openPlan': 'Abrir mi plan',
  'field.plan': 'Plan de aprendizaje',
  'field.goal': 'Meta',
  'field.noGoal': 'Ninguna meta en especial',
  'field.why': '¿Qué muestra y por qué lo elegiste?',
  several: 'Hay {count} archivos elegidos. Elige solo uno: cada evidencia se guarda con sus propias palabras.',
  folder: 'Esto es una carpeta. Ábrela y elige dentro un archivo para guardarlo como evidencia.',
  shortcut: 'Esto es un acceso directo. Abre el lugar donde está el archivo y elígelo ahí.',
  noPlan:
    'Throughline todavía no conoce tu plan. Elige tu plan en Drive y presiona «Usar este plan aquí», o ábrelo una vez con Throughline.\nDespués elige otra vez este archivo.',
  askFile: 'Throughline solo ve los archivos que le muestras. Muéstrale este y podrás guardarlo como evidencia.',
  planOrWork:
    'Throughline solo ve los archivos que le muestras. ¿Este documento es tu plan o un trabajo tuyo? Presiona lo que corresponda; Drive te pregunta una sola vez.',
  isItPlan:
    '¿Este es tu plan? Presiona «Usar este plan aquí»; Drive te pregunta una sola vez. Después podrás poner archivos en él.',
  ownPlan:
    'Este es tu plan, y Throughline puede escribir evidencias en él.\nAhora elige en Drive un archivo que muestre tu trabajo.',
  otherPlan:
    'Este es el plan de {student}. Solo su estudiante pone evidencias en él; tú puedes comentar en el libro de la clase.',
  somebodyElse: 'otra persona',
  intoPlan: 'Va al plan de {student}.',
  thisStudent: 'este estudiante',
  noGrant:
    'Throughline todavía no puede escribir en este plan desde Drive. Presiona el botón; Drive te pregunta una sola vez.\nSi Drive no pregunta, elige tu plan en Drive y presiona «Usar este plan aquí».',
  goal: 'la Meta {id}',
  and: ' y ',
  alreadyFiled: 'Este archivo ya está en tu plan.',
  alreadyFiledFor: 'Este archivo ya está en tu plan, para {goals}.',
  inMyPlan: 'en la tabla de evidencias de tu plan',
  inPlanOf: 'en la tabla de evidencias del plan de {student}',
  forGoal: '{place}, para {goal}',
  'filed.new': '«{title}» está ahora {place}, con un enlace al archivo.',
  'filed.completed': '«{title}» ya estaba {place}. Tus palabras se añadieron a su línea.',
  'filed.standing': '«{title}» ya está {place}. No se añadió nada; si quieres, cambia sus palabras en el plan.',
  onlyMine:
    'Ahora mismo solo tú puedes abrir este archivo, así que quizá tu docente no lo vea. Para que pueda verlo, compártelo en Drive.',
  'filedNote.new': 'Guardado en tu plan.',
  'filedNote.completed': 'Añadido a tu plan.',
  'filedNote.standing': 'Ya estaba en tu plan.',
};
