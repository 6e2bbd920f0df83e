// Textos en español de la etapa Plan.
import type { planWords as english } from '../en/plan.ts';

export const planWords: typeof english = {
  groups: {
    steps: 'Mis pasos',
    sign: 'Cómo noto que mi plan funciona',
    activities: 'Actividades, en la escuela y fuera',
    opportunities: 'Oportunidades para mí',
    expectations: 'Lo que aprendemos todos y lo que elijo',
    lessons: 'Lecciones personales',
    path: 'Mi camino: años, profesiones, trabajo',
    review: 'Cuándo lo miramos otra vez',
  },
  activitiesHint:
    'Una clase, un club, un trabajo, un voluntariado, cuidar a alguien, un curso en línea: lo que aprendes fuera de la escuela vale lo mismo.',
  addActivity: 'Añadir una actividad',
  ideas: 'Algunas ideas',
  shownIn: (where: string) => (where ? `Está en: ${where}` : 'Todavía no está en tu plan.'),
  opportunitiesHint: 'Lo que encontró tu orientadora, un docente o tú. Con un clic se hace actividad.',
  toActivity: 'Hacerla actividad',
  isActivity: 'Es una de tus actividades.',
  lessonsHint: 'Una cosa que necesitas y practicas por tu cuenta. Di después cómo te fue y cuándo lo hablan.',
  howWasIt: '¿Cómo te fue?',
  hours: (total: string) => `${total} horas hasta ahora`,
  noDay: 'Todavía no hay día fijado.',
  earlier: 'Si algo cambia para ti, no tienes que esperar.',
  askEarly: 'Pedir un cambio antes',
};
