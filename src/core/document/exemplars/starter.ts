// Samir, new in February: an invented plan of a quarter of an hour.
import type { Example } from './example.ts';

export const STARTER_EXAMPLE: Example = {
  en: {
    student: 'Samir Tarazi',
    answers: {
      Q3: ['I fix phones in my uncle’s shop. People trust me with their pictures.'],
      Q2: ['Early it is hard: we close at nine. With headphones and one task at a time I am fine.'],
      Q4: ['My own counter somewhere. Maybe something with data.'],
    },
    goals: [
      {
        statement: 'I want to be in the first lesson on 4 of 5 days by 30 April. Now it is 2.',
        why: 'The first lesson is electronics. I keep missing the beginning.',
        measure: 'I tick the days on the door of the lab.',
        deadline: '30 April',
        helpers: 'My uncle, Ms Brandt',
        steps: [
          ['Ask my uncle to close by myself only on Fridays', 'family', '20 Feb', 'x'],
          ['Put the phone on the shelf at eleven', 'student', '23 Feb', ''],
          ['Sit with Leo, who takes the same bus', 'student', '24 Feb', ''],
        ],
      },
    ],
    evidence: [['26 Feb', 'Photo of the lab door, three ticks', 'G1', 'First week with three.']],
    records: {},
  },
  es: {
    student: 'Samir Tarazi',
    answers: {
      Q3: ['Arreglo teléfonos en la tienda de mi tío. La gente me confía sus fotos.'],
      Q2: ['Temprano me cuesta: cerramos a las nueve. Con audífonos y una sola tarea voy bien.'],
      Q4: ['Mi propio mostrador en algún lugar. Quizá algo con datos.'],
    },
    goals: [
      {
        statement: 'Quiero estar en la primera clase 4 de 5 días para el 30 de abril. Ahora son 2.',
        why: 'La primera clase es electrónica. Siempre me pierdo el comienzo.',
        measure: 'Marco los días en la puerta del laboratorio.',
        deadline: '30 de abril',
        helpers: 'Mi tío, la profesora Brandt',
        steps: [
          ['Pedirle a mi tío cerrar yo solo los viernes nada más', 'family', '20 de febrero', 'x'],
          ['Dejar el teléfono en el estante a las once', 'student', '23 de febrero', ''],
          ['Sentarme con Leo, que toma el mismo autobús', 'student', '24 de febrero', ''],
        ],
      },
    ],
    evidence: [['26 de febrero', 'Foto de la puerta con tres marcas', 'G1', 'La primera semana con tres.']],
    records: {},
  },
};
