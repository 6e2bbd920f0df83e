// Spanish texts of the seven stages: their cards, forms and choices.
import type { stageWords as english } from '../en/stage.ts';

export const stageWords: typeof english = {
  add: 'Añadir',
  change: 'Cambiar',
  remove: 'Quitar',
  saveRow: 'Guardar',
  addRow: 'Añadir a mi plan',
  none: 'Todavía no hay nada aquí.',
  rows: (count: number) => (count === 0 ? 'nada todavía' : `${count} hasta ahora`),
  goal: '¿Qué meta?',
  noGoal: 'Ninguna',
  otherWords: 'Otra cosa',
  offers: 'Pulsa para añadir',
  choose: 'Elige',
  link: 'Enlace',
  linkHint: 'Cópialo de la barra de direcciones. En Drive: Compartir, Copiar enlace.',
  badLink: 'Esto no parece un enlace. Un enlace empieza con https://',
  empty: 'Primero escribe algo.',
  later: {
    title: 'Ahora diría',
    add: '¿Ha cambiado? Dilo de nuevo',
    hint: 'Lo que escribiste primero queda al lado.',
    save: 'Guardar lo que digo ahora',
  },
  repeat: {
    title: '¿Dónde más se pueden leer estas palabras?',
    hint: 'Quien puede abrir este documento puede leerlas. No se repiten en ningún otro lugar si tú no lo eliges.',
    nowhere: 'En ningún otro lugar',
    save: 'Guardar esta elección',
  },
  linkToo: 'Palabras, o un enlace a una grabación, un video o diapositivas.',
  own: {
    open: 'Hacer mi propia pregunta',
    label: 'Tu pregunta',
    answer: 'Tu respuesta',
    save: 'Añadir mi pregunta',
    missing: 'Primero escribe tu pregunta.',
  },
  questions: 'Preguntas para pensar',
  more: 'Más para esta parte',
};
