// Spanish: the first tab of a class workbook. Tabs and columns are named as core/workbook/tabs.ts names them.
import type { InSpanish } from '../sentences.ts';

export const sentences: InSpanish<'readMe'> = {
  title: 'Metas de {name}',
  every:
    'Cada estudiante escribe su plan en su propio documento de Google. Este libro los muestra todos juntos. {scope}',
  teachers: 'Docentes: úsalo para ver quién necesita hoy unas palabras y responde a cada meta con una frase.',
  counselors: 'Orientadores y tutores: úsalo para acompañar a los estudiantes todo el año y preparar una charla.',
  students:
    'Estudiantes: quién está en la clase y si su plan está listo. Para añadir a alguien, escribe su nombre y su correo en la siguiente fila libre y presiona «Crear los planes».',
  goals:
    'Metas: una fila por meta. Elige una Decisión y escribe un Comentario en la fila; el estudiante ve los dos en su plan después de la próxima sincronización.',
  doing:
    'Pasos, Repasos, Progreso y Evidencias: lo que están haciendo los estudiantes. Cambian estas palabras en sus planes, no aquí.',
  everythingElse:
    'Reflexiones, Cambios, Perfil y Actividades: todo lo demás que escriben. Las palabras que un estudiante guarda en su plan no se repiten aquí.',
  reviews:
    'Revisiones: cada decisión con su fecha. Una decisión tomada en el panel lleva un nombre; una escrita en una celda no.',
  yours:
    'Puedes ordenar, filtrar, colorear, añadir columnas y escribir notas donde quieras. Nada tuyo se toca. Las notas privadas nunca llegan a un plan.',
  typedOver:
    'Si alguien escribe aquí encima de las palabras de un estudiante, la próxima sincronización pone otra vez las palabras del plan y lo dice.',
  expectations:
    'Expectativas: lo que aprendemos todos, una línea por fila. Las líneas nuevas llegan a los planes con la próxima sincronización.',
  settings:
    'Ajustes: los nombres del equipo docente, el día de la próxima revisión, cuántas metas a la vez. Los cambios llegan a los planes con la próxima sincronización.',
  private: 'No compartas este libro con estudiantes ni familias: muestra los planes de todos.',
};
