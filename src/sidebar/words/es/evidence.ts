// Textos en español de las evidencias: clases, etiquetas, lo que aún no está unido a una meta.
import type { evidenceWords as english } from '../en/evidence.ts';

export const evidenceWords: typeof english = {
  kinds:
    'Una página, una foto, una grabación de voz, un video, un video de pantalla, diapositivas, un enlace. De la escuela, la casa, un club, tu comunidad de fe, ayudar a otros, un trabajo.',
  tray: (count: number) => `Todavía sin meta: ${count}`,
  trayHint: 'Vale tal como está. Si muestra algo de una meta, únelo.',
  change: 'Meta y etiquetas',
  save: 'Guardar esto',
  tags: '¿Qué muestra? Etiquetas',
  coverage: 'Habilidades que muestran mis evidencias',
};
