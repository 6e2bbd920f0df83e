// Spanish texts of the window that prints a plan.
import type { printWords as en } from '../en/print.ts';

export const printWords: typeof en = {
  title: 'Imprimir o guardar como PDF',
  reading: 'Leyendo el plan…',
  notAPlan: 'En este documento no hay ningún plan.',
  audience: '¿Para quién es?',
  audiences: {
    me: { title: 'Todo, para mí', staff: 'El plan completo', use: 'Úsalo para ver todo tu plan en papel.' },
    conference: {
      title: 'Para una reunión',
      use: 'Úsalo para dirigir la charla: primero tus piezas, después tus metas y lo que queda abierto.',
    },
    family: {
      title: 'Para mi familia',
      use: 'Úsalo para mostrar en casa lo que va bien, lo que cuesta y cómo pueden ayudar.',
    },
    employer: {
      title: 'Para una empresa o una universidad',
      use: 'Úsalo para mostrar lo que sabes hacer. Lo privado queda fuera.',
    },
  },
  extras: 'Mostrar también',
  extra: {
    identity: 'todas mis respuestas sobre quién soy',
    reflections: 'todas mis reflexiones',
    supports: 'los apoyos que necesito',
    challenges: 'los retos',
    staff: 'las palabras de los docentes',
  },
  privacy:
    'Las palabras sobre ti y las reflexiones salen solo donde escribiste que se pueden repetir, a menos que las marques aquí.',
  privacyStaff: 'Las palabras privadas salen solo donde la persona escribió que se pueden repetir.',
  print: 'Imprimir o guardar como PDF',
  newTab: 'Abrir en otra pestaña',
  nothingHappens:
    'Si no aparece la ventana para imprimir, abre la página en otra pestaña y presiona ahí Ctrl y P. Para guardarla, elige «Guardar como PDF» como impresora.',
  back: 'Volver al panel',
  leaving: 'Cerrando…',
  preview: 'La página',
};
