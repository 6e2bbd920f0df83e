// Spanish texts of the gallery of plans.
import type { galleryWords as en } from '../en/gallery.ts';

export const galleryWords: typeof en = {
  which: '¿Qué tipo de plan?',
  language: 'Idioma del plan',
  languages: { en: 'English (inglés)', es: 'Español' },
  example: 'Mirar un ejemplo lleno',
  exampleHint: 'Un plan inventado. El estudiante no existe. Queda en tu propio Drive.',
  makingExample: 'Escribiendo el ejemplo…',
  scope: '¿De quién son estos planes?',
  scopes: { class: 'De una clase', team: 'De un equipo de clases', school: 'De toda la escuela' },
};
