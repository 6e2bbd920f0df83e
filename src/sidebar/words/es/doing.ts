// Textos en español de los pasos y de la etapa Hacer.

import type { doingWords as english } from '../en/doing.ts';
import { plural } from '../plural.ts';

export const doingWords: typeof english = {
  steps: {
    every: '¿Cada cuánto?',
    rhythms: {
      '': 'Una vez',
      day: 'Cada día',
      week: 'Cada semana',
      'two weeks': 'Cada dos semanas',
      month: 'Cada mes',
    },
    from: '¿Desde cuándo?',
    fits: (goal: string) => `¿Cómo ayuda esto a “${goal}”?`,
    fitsHint: 'Si quieres, dilo en pocas palabras. Se añaden a tu paso.',
    change: 'Cambiar',
    save: 'Guardar este paso',
    times: (count: number) => (count === 0 ? 'sin hacer' : plural(count, 'hecho una vez', `hecho ${count} veces`)),
    again: 'Hecho una vez más',
    less: 'Una vez menos',
    promised: 'Otros prometieron',
  },
  numberHint: 'Un número, un nivel o una nota: 72, 85 %, B+.',
  catch: {
    title: 'Apunte rápido',
    hint: 'Algo que hiciste o viste, en cualquier lugar. Más tarde puedes unirlo a una meta.',
    line: '¿Qué fue?',
    link: 'Enlace, si lo hay',
    save: 'Guardarlo',
    missing: 'Escribe primero una línea.',
  },
  groups: {
    steps: 'Mis pasos',
    numbers: 'Mis números',
    milestones: 'Logros',
    direction: 'Cómo dirijo mi aprendizaje',
    others: 'Lo que dicen otros',
    questions: 'Preguntas mientras trabajo',
  },
  open: (count: number) => (count === 0 ? 'ninguno abierto' : plural(count, '1 abierto', `${count} abiertos`)),
  noGoals: 'Añade primero una meta. Entonces sus pasos y números estarán aquí.',
  grown: 'Lo que has crecido',
  toGo: 'Lo que falta',
  noNumber: 'Todavía no hay números.',
  makeGoal: 'Hacer de esto una meta',
  newMilestone: 'Apuntarlo como logro',
  milestoneHint: 'Grande o pequeño: lo que te da orgullo. Es solo tuyo y no se compara con nadie.',
  direction: {
    hint: 'Del 1 al 4, como va estas semanas. No es una nota. Deja fuera lo que quieras.',
    levels: ['hoy no', '1 casi nunca', '2 a veces', '3 a menudo', '4 casi siempre'],
    example: 'Un ejemplo, con tus palabras',
    before: (said: string) => `Hasta ahora: ${said}`,
    all: 'Todos mis repasos hasta ahora',
    save: 'Guardar este repaso',
    missing: 'Elige primero un número para una de ellas.',
  },
  othersHint: 'Lo que alguien vio o se pregunta sobre tu trabajo, y su nombre.',
};
