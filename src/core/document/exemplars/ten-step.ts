// Leilani, twelve, who follows her numbers: an invented plan of ten steps.
import type { Example } from './example.ts';

export const TEN_STEP_EXAMPLE: Example = {
  en: {
    student: 'Leilani Okpara',
    answers: {
      proud: ['My map of the creek. I measured every bend with a rope.'],
      strong: ['I keep going until a thing is tidy, and I can see where something is.'],
      hard: ['Reading a long page. I lose the line and begin again.'],
      Q2: ['In the morning, with a ruler under the line. Whispering next to me makes it hard.'],
      drive: ['Knowing how a story goes on.'],
      Q1: ['I am the middle one of five. My aunt says I have a compass in my head.', '', 'conference page'],
      Q3: ['Maps, swimming, finding the way home by another street.'],
      Q4: ['Somebody who draws the maps that ships use.'],
      Q13: ['I am sorry when the ten minutes are over.'],
      notice: ['It jumps when I read about the sea, and stands still with the other texts.'],
      Q15: ['The first one, nearly. I am four words away.'],
      Q16: ['Ms Arriaga timed me three times, with a new page each time.'],
      Q17: ['Pages without a picture.'],
      Q22: ['I am not bad at reading. I was tired of books about horses.', '', 'family summary'],
      Q23: ['I read the whole notice at the harbour to my uncle.'],
      Q28: ['One book of my own choice each month.'],
      purpose: ['To show how my reading grew.'],
      audience: ['My aunt, and Ms Arriaga.'],
      Q32: ['Whoever draws maps has to read the old logbooks.'],
    },
    goals: [
      {
        statement: 'I want to read 110 words a minute with at most two slips by 27 March; in September it was 78.',
        why: 'So that I can read logbooks and not only look at the maps.',
        skill: 'staying with it',
        measure: 'Ms Arriaga times a new page every second Friday.',
        start: '78',
        target: '110',
        begins: '11 Sep',
        deadline: '27 March',
        sort: 'my own, academic, in school, short',
        source: 'My challenge: I lose the line.',
        want: '5 and 4',
        obstacle: 'If my brothers are loud, I read on the stairs.',
        helpers: 'My aunt, Ms Arriaga',
        decision: 'Approved by Ms Arriaga on 18 Sep',
        feedback: 'You picked the pages yourself, and it shows. Which one shall I time next?',
        myReply: 'The one about the lighthouse.',
        steps: [
          ['Read ten minutes with the ruler', 'student', 'every day until 27 March', '41 times'],
          ['Find three books about the sea', 'student', '2 Oct', 'x'],
          ['Listen to me on Sundays', 'family', 'every week until 27 March', '12 times'],
        ],
        progress: [
          ['11 Sep', '78', 'the first time'],
          ['9 Oct', '84', ''],
          ['6 Nov', '97', 'the page about tides'],
          ['4 Dec', '95', 'a text about horses'],
          ['15 Jan', '106', ''],
        ],
      },
    ],
    evidence: [
      ['9 Oct', 'List of the words I stumbled over', 'G1', 'Half of them are the same kind of word.'],
      ['15 Jan', 'Recording of the lighthouse page', 'G1', 'You can hear that I breathe at the commas now.'],
    ],
    records: {
      startingPoints: [
        { what: '78 words a minute', date: '11 Sep', tells: 'I know the words, I lose the line.', talked: '14 Sep' },
      ],
      startingPieces: [
        { piece: 'My map of the creek', why: 'Nobody asked me to make it.', shows: 'I like to be exact.' },
      ],
      traits: [
        { strength: 'I am exact', challenge: 'I lose the line when I read' },
        { strength: 'I know where things are', challenge: 'I do not ask when I am lost in a text' },
      ],
      preferences: [
        { what: 'In the morning, near the window', who: 'I', date: '14 Sep', fits: 'yes' },
        { what: 'She thinks best while she draws', who: 'Ms Arriaga', date: '9 Oct', fits: 'partly' },
      ],
      checkIns: [
        { date: '9 Oct', goal: 'G1', how: 'on track', note: 'The ruler helps.' },
        { date: '4 Dec', goal: 'G1', how: 'stuck', note: 'Horses. May I choose the page?' },
        { date: '15 Jan', goal: 'G1', how: 'on track', note: 'Sea pages again.' },
      ],
      milestones: [
        {
          what: 'Over a hundred for the first time',
          date: '15 Jan',
          goal: 'G1',
          word: 'My aunt: “Read me that again.”',
        },
      ],
      othersSay: [
        {
          who: 'Bruno, who sits behind me',
          date: '16 Jan',
          goal: 'G1',
          words: 'I noticed that you laugh while you read now. I wonder what the next book is.',
        },
      ],
      portfolio: [
        { piece: 'Recording of the lighthouse page', goal: 'G1', why: 'It is the first one I like to hear.' },
      ],
      agreements: [
        {
          what: 'I may choose the page that is timed',
          date: '8 Dec',
          who: 'Ms Arriaga, my aunt and I',
          how: 'in person',
        },
      ],
    },
  },
  es: {
    student: 'Leilani Okpara',
    answers: {
      proud: ['Mi mapa del arroyo. Medí cada curva con una cuerda.'],
      strong: ['Sigo hasta que algo queda en orden, y veo dónde está cada cosa.'],
      hard: ['Leer una página larga. Pierdo el renglón y vuelvo a empezar.'],
      Q2: ['Por la mañana, con una regla debajo del renglón. Si susurran a mi lado, me cuesta.'],
      drive: ['Saber cómo sigue una historia.'],
      Q1: ['Soy la de en medio de cinco. Mi tía dice que tengo una brújula en la cabeza.', '', 'página de la reunión'],
      Q3: ['Los mapas, nadar, volver a casa por otra calle.'],
      Q4: ['Dibujar los mapas que usan los barcos.'],
      Q13: ['Me da pena cuando se acaban los diez minutos.'],
      notice: ['Salta cuando leo sobre el mar y no se mueve con los otros textos.'],
      Q15: ['La primera, casi. Me faltan cuatro palabras.'],
      Q16: ['La maestra Arriaga me tomó el tiempo tres veces, cada vez con una página nueva.'],
      Q17: ['Las páginas sin dibujos.'],
      Q22: ['No leo mal. Estaba cansada de los libros de caballos.', '', 'resumen familiar'],
      Q23: ['Le leí a mi tío el aviso entero del puerto.'],
      Q28: ['Un libro elegido por mí cada mes.'],
      purpose: ['Mostrar cómo creció mi lectura.'],
      audience: ['Mi tía y la maestra Arriaga.'],
      Q32: ['Quien dibuja mapas tiene que leer los diarios de a bordo antiguos.'],
    },
    goals: [
      {
        statement:
          'Quiero leer 110 palabras por minuto con dos tropiezos como mucho para el 27 de marzo; en septiembre eran 78.',
        why: 'Para leer los diarios de a bordo y no solo mirar los mapas.',
        skill: 'no dejarlo a medias',
        measure: 'La maestra Arriaga me toma el tiempo con una página nueva cada dos viernes.',
        start: '78',
        target: '110',
        begins: '11 de septiembre',
        deadline: '27 de marzo',
        sort: 'mía, académica, en la escuela, corta',
        source: 'Mi reto: pierdo el renglón.',
        want: '5 y 4',
        obstacle: 'Si mis hermanos hacen ruido, leo en la escalera.',
        helpers: 'Mi tía, la maestra Arriaga',
        decision: 'Aprobada por la maestra Arriaga el 18 de septiembre',
        feedback: 'Elegiste tú las páginas, y se nota. ¿Con cuál te tomo el tiempo ahora?',
        myReply: 'Con la del faro.',
        steps: [
          ['Leer diez minutos con la regla', 'student', 'cada día hasta el 27 de marzo', '41 veces'],
          ['Buscar tres libros sobre el mar', 'student', '2 de octubre', 'x'],
          ['Escucharme los domingos', 'family', 'cada semana hasta el 27 de marzo', '12 veces'],
        ],
        progress: [
          ['11 de septiembre', '78', 'la primera vez'],
          ['9 de octubre', '84', ''],
          ['6 de noviembre', '97', 'la página de las mareas'],
          ['4 de diciembre', '95', 'un texto de caballos'],
          ['15 de enero', '106', ''],
        ],
      },
    ],
    evidence: [
      ['9 de octubre', 'Lista de las palabras en que tropecé', 'G1', 'La mitad se parecen entre sí.'],
      ['15 de enero', 'Grabación de la página del faro', 'G1', 'Se oye que ahora respiro en las comas.'],
    ],
    records: {
      startingPoints: [
        {
          what: '78 palabras por minuto',
          date: '11 de septiembre',
          tells: 'Sé las palabras, pierdo el renglón.',
          talked: '14 de septiembre',
        },
      ],
      startingPieces: [{ piece: 'Mi mapa del arroyo', why: 'Nadie me lo pidió.', shows: 'Me gusta ser exacta.' }],
      traits: [
        { strength: 'Soy exacta', challenge: 'Pierdo el renglón al leer' },
        { strength: 'Sé dónde está cada cosa', challenge: 'No pregunto cuando me pierdo en un texto' },
      ],
      preferences: [
        { what: 'Por la mañana, cerca de la ventana', who: 'Yo', date: '14 de septiembre', fits: 'sí' },
        { what: 'Piensa mejor mientras dibuja', who: 'La maestra Arriaga', date: '9 de octubre', fits: 'en parte' },
      ],
      checkIns: [
        { date: '9 de octubre', goal: 'G1', how: 'voy bien', note: 'La regla ayuda.' },
        { date: '4 de diciembre', goal: 'G1', how: 'no puedo seguir', note: 'Caballos. ¿Puedo elegir la página?' },
        { date: '15 de enero', goal: 'G1', how: 'voy bien', note: 'Otra vez páginas del mar.' },
      ],
      milestones: [
        {
          what: 'Más de cien por primera vez',
          date: '15 de enero',
          goal: 'G1',
          word: 'Mi tía: «Léemelo otra vez.»',
        },
      ],
      othersSay: [
        {
          who: 'Bruno, que se sienta detrás',
          date: '16 de enero',
          goal: 'G1',
          words: 'Vi que ahora te ríes cuando lees. Me pregunto cuál será el próximo libro.',
        },
      ],
      portfolio: [
        { piece: 'Grabación de la página del faro', goal: 'G1', why: 'Es la primera que me gusta escuchar.' },
      ],
      agreements: [
        {
          what: 'Puedo elegir la página con que me toman el tiempo',
          date: '8 de diciembre',
          who: 'La maestra Arriaga, mi tía y yo',
          how: 'en persona',
        },
      ],
    },
  },
};
