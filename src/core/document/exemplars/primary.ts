// Bo, nine, who likes beetles: an invented plan of the youngest.
import type { Example } from './example.ts';

export const PRIMARY_EXAMPLE: Example = {
  en: {
    student: 'Bo Castellanos',
    answers: {
      Q1: ['I am Bo. I have two dads and a tortoise. I know 31 beetles.', '', 'family summary'],
      people: ['My dads, my sister Noor, Mrs Okoye.'],
      Q3: ['Beetles. Running fast. Drawing small things big.'],
      Q2: ['When I may move. When it is not too loud.'],
      drive: ['When people want to know something from me.'],
      Q5: ['I want to talk to the class and not look at my paper.'],
      Q15: ['Not yet. Nearly.'],
      Q16: ['Noor stopped the clock.'],
      Q17: ['My tummy feels funny before I start.'],
      Q22: ['I am brave when I hold a beetle box.', '', 'family summary'],
      Q23: ['Everybody wanted to see the legs.'],
      Q28: ['Talk about the stag beetle next.'],
    },
    goals: [
      {
        statement: 'I want to talk about beetles for 3 minutes without my paper by 20 March. Now I can do 1.',
        why: 'So people do not step on them.',
        measure: 'Noor stops the clock.',
        start: '1 minute',
        target: '3 minutes',
        deadline: '20 March',
        helpers: 'Noor, Mrs Okoye',
        myReply: 'Yes, I will bring the box.',
        decision: 'Approved by Mrs Okoye on 2 Feb',
        feedback: 'We all want to hear it. Will you bring the box?',
        steps: [
          ['Draw three beetles, one on each card', 'student', '6 Feb', 'x'],
          ['Tell it to the tortoise', 'student', '13 Feb', 'x'],
          ['Tell it to Noor and Dad', 'student', '27 Feb', ''],
        ],
        progress: [
          ['2 Feb', '1 minute', ''],
          ['14 Feb', '2 minutes', 'the tortoise slept'],
        ],
      },
    ],
    evidence: [['6 Feb', 'My three beetle cards', 'G1', 'I drew every leg. There are six.']],
    records: { portfolio: [{ piece: 'My three beetle cards', goal: 'G1', why: 'The green one shines.' }] },
  },
  es: {
    student: 'Bo Castellanos',
    answers: {
      Q1: ['Soy Bo. Tengo dos papás y una tortuga. Conozco 31 escarabajos.', '', 'resumen familiar'],
      people: ['Mis papás, mi hermana Noor, la maestra Okoye.'],
      Q3: ['Los escarabajos. Correr rápido. Dibujar en grande cosas pequeñas.'],
      Q2: ['Cuando me puedo mover. Cuando no hay mucho ruido.'],
      drive: ['Que alguien quiera saber algo de mí.'],
      Q5: ['Quiero hablarle a la clase sin mirar mi hoja.'],
      Q15: ['Todavía no. Casi.'],
      Q16: ['Noor paró el reloj.'],
      Q17: ['Siento cosquillas en la panza antes de empezar.'],
      Q22: ['Soy valiente cuando tengo la caja en la mano.', '', 'resumen familiar'],
      Q23: ['Todos querían ver las patas.'],
      Q28: ['Hablar del ciervo volante.'],
    },
    goals: [
      {
        statement: 'Quiero hablar de escarabajos 3 minutos sin mi hoja para el 20 de marzo. Ahora puedo 1.',
        why: 'Para que nadie los pise.',
        measure: 'Noor para el reloj.',
        start: '1 minuto',
        target: '3 minutos',
        deadline: '20 de marzo',
        helpers: 'Noor, la maestra Okoye',
        myReply: 'Sí, traigo la caja.',
        decision: 'Aprobada por la maestra Okoye el 2 de febrero',
        feedback: 'Todos queremos oírlo. ¿Traes la caja?',
        steps: [
          ['Dibujar tres escarabajos, uno en cada tarjeta', 'student', '6 de febrero', 'x'],
          ['Contárselo a la tortuga', 'student', '13 de febrero', 'x'],
          ['Contárselo a Noor y a papá', 'student', '27 de febrero', ''],
        ],
        progress: [
          ['2 de febrero', '1 minuto', ''],
          ['14 de febrero', '2 minutos', 'la tortuga se durmió'],
        ],
      },
    ],
    evidence: [['6 de febrero', 'Mis tres tarjetas de escarabajos', 'G1', 'Dibujé todas las patas. Son seis.']],
    records: { portfolio: [{ piece: 'Mis tres tarjetas de escarabajos', goal: 'G1', why: 'El verde brilla.' }] },
  },
};
