// Jonah, seventeen, in his last year of school: an invented plan of the way out.
import type { Example } from './example.ts';

export const TRANSITION_EXAMPLE: Example = {
  en: {
    student: 'Jonah Verhoeven',
    answers: {
      Q2: ['Standing up, in short pieces, with somebody who shows it first.'],
      Q3: ['Cooking for many people. I stay calm when it gets loud.'],
      Q4: ['A kitchen in a hospital or a school, where good food makes a difference.'],
      drive: ['Plates that come back empty.'],
      Q6: ['Yes. Saturdays are mine, and Mr Castell holds the place until March.'],
      Q12: ['What I do in the canteen: planning, counting, keeping things clean.'],
      Q14: ['In February, when the college writes back.'],
      Q16: ['The sheet in the canteen has Chef Amadi’s signature on every line.'],
      Q19: ['A letter from the chef.'],
      Q22: ['I learn fast when it matters to somebody that day.', '', 'conference page'],
      purpose: ['For the talk at the college.'],
      audience: ['Whoever decides there, and my mother.'],
      Q32: ['First the hospital kitchen, then my own menu.'],
    },
    goals: [
      {
        statement: 'I want to work 60 hours in the canteen kitchen by 28 March and cook one menu for 40 people alone.',
        horizon: 'To run a kitchen where people get well.',
        why: 'The college asks for hours, and I want to know whether I like it on a bad day too.',
        skill: 'planning',
        measure: 'Hours on the sheet; Chef Amadi tastes the menu.',
        start: '4 hours',
        target: '60 hours',
        begins: '5 Sep',
        deadline: '28 March',
        sort: 'my own, academic, beyond school, long',
        obstacle: 'If the bus does not come, I ride with Tomas from the bakery.',
        helpers: 'Chef Amadi, my mother',
        decision: 'Approved by Mr Castell on 12 Sep',
        feedback: 'Forty portions is a lot. Which dish would you trust yourself with in November?',
        myReply: 'Lentils. Nobody can ruin lentils.',
        steps: [
          ['Saturday shift', 'student', 'every week until 28 March', '14 times'],
          ['Get the hygiene certificate', 'student', '10 Oct', 'x'],
          ['Ask the college for a day to look around', 'counselor', '31 Oct', 'x'],
          ['Write the menu and what it costs', 'student', '20 Feb', ''],
        ],
        progress: [
          ['5 Sep', '4 hours', ''],
          ['31 Oct', '22 hours', 'with the certificate'],
          ['19 Dec', '41 hours', 'the week before the holidays'],
        ],
      },
    ],
    evidence: [
      ['10 Oct', 'Hygiene certificate', 'G1', 'I passed the second time. The first time I rushed.'],
      ['19 Dec', 'Photo of the board with my plan for the day', 'G1', 'Chef Amadi changed one line only.'],
    ],
    records: {
      team: [
        { who: 'Mr Castell', role: 'counselor', reach: 'room 3, Tuesdays', ask: 'to tell me the dates of the college' },
        { who: 'Chef Amadi', role: 'canteen', reach: 'in the kitchen', ask: 'to say it at once when I do it wrong' },
        { who: 'My mother', role: 'home', reach: 'always', ask: 'not to drive me: I want to get there alone' },
      ],
      traits: [
        { strength: 'I stay calm when it is loud', challenge: 'I rush when I write' },
        { strength: 'I see what is missing', challenge: 'I start before I have read to the end' },
      ],
      supports: [{ what: 'More time in written tests', when: 'in tests', who: 'all teachers' }],
      pathway: [
        { what: 'Food and nutrition course', year: 'this year', builds: 'reading recipes and labels', done: '' },
        { what: 'College of catering, two years', year: 'next year', builds: 'cook’s certificate', done: '' },
      ],
      careers: [
        { what: 'Cook in a hospital', state: 'tried', found: 'They cook by weight, to the gram.' },
        { what: 'Restaurant cook', state: 'explored', found: 'Most evenings are work evenings.' },
      ],
      workHours: [
        { what: 'Canteen, Saturdays', date: '31 Oct', hours: '22', shows: 'sheet with signatures' },
        { what: 'Canteen, Saturdays', date: '19 Dec', hours: '19', shows: 'sheet with signatures' },
      ],
      checkIns: [{ date: '28 Nov', goal: 'G1', how: 'slipping', note: 'Two Saturdays ill. I add a Wednesday.' }],
      othersSay: [
        {
          who: 'Chef Amadi',
          date: '19 Dec',
          goal: 'G1',
          words: 'I noticed that you tidy while you cook. I wonder what you would put on the menu in spring.',
        },
      ],
      portfolio: [{ piece: 'Photo of the board with my plan for the day', goal: 'G1', why: 'You see how I think.' }],
      agreements: [
        {
          what: 'Wednesdays in January instead of the lost Saturdays',
          date: '1 Dec',
          who: 'Chef Amadi and I',
          how: 'in person',
        },
      ],
    },
  },
  es: {
    student: 'Jonás Verhoeven',
    answers: {
      Q2: ['De pie, en partes cortas, con alguien que primero lo muestra.'],
      Q3: ['Cocinar para mucha gente. Me quedo tranquilo cuando hay ruido.'],
      Q4: ['La cocina de un hospital o de una escuela, donde comer bien cambia algo.'],
      drive: ['Los platos que vuelven vacíos.'],
      Q6: ['Sí. Los sábados son míos y el señor Castell me guarda el lugar hasta marzo.'],
      Q12: ['Lo que hago en el comedor: planear, contar, tener todo limpio.'],
      Q14: ['En febrero, cuando conteste el instituto.'],
      Q16: ['La hoja del comedor tiene la firma de la chef Amadi en cada línea.'],
      Q19: ['Una carta de la chef.'],
      Q22: ['Aprendo rápido cuando ese mismo día le importa a alguien.', '', 'página de la reunión'],
      purpose: ['Para la charla en el instituto.'],
      audience: ['Quien decide allí, y mi mamá.'],
      Q32: ['Primero la cocina del hospital, después mi propio menú.'],
    },
    goals: [
      {
        statement:
          'Quiero trabajar 60 horas en la cocina del comedor para el 28 de marzo y preparar solo un menú para 40 personas.',
        horizon: 'Llevar una cocina donde la gente se cure.',
        why: 'El instituto pide horas, y quiero saber si también me gusta en un mal día.',
        skill: 'planear',
        measure: 'Las horas de la hoja; la chef Amadi prueba el menú.',
        start: '4 horas',
        target: '60 horas',
        begins: '5 de septiembre',
        deadline: '28 de marzo',
        sort: 'mía, académica, fuera de la escuela, larga',
        obstacle: 'Si no pasa el autobús, voy con Tomás, el de la panadería.',
        helpers: 'La chef Amadi, mi mamá',
        decision: 'Aprobada por el señor Castell el 12 de septiembre',
        feedback: 'Cuarenta platos son muchos. ¿Con cuál te atreverías en noviembre?',
        myReply: 'Con las lentejas. Nadie arruina unas lentejas.',
        steps: [
          ['Turno del sábado', 'student', 'cada semana hasta el 28 de marzo', '14 veces'],
          ['Sacar el certificado de higiene', 'student', '10 de octubre', 'x'],
          ['Pedir al instituto un día de visita', 'counselor', '31 de octubre', 'x'],
          ['Escribir el menú y cuánto cuesta', 'student', '20 de febrero', ''],
        ],
        progress: [
          ['5 de septiembre', '4 horas', ''],
          ['31 de octubre', '22 horas', 'con el certificado'],
          ['19 de diciembre', '41 horas', 'la semana antes de las fiestas'],
        ],
      },
    ],
    evidence: [
      ['10 de octubre', 'Certificado de higiene', 'G1', 'Aprobé a la segunda. La primera vez me apuré.'],
      ['19 de diciembre', 'Foto de la pizarra con mi plan del día', 'G1', 'La chef Amadi cambió solo una línea.'],
    ],
    records: {
      team: [
        {
          who: 'Señor Castell',
          role: 'orientador',
          reach: 'salón 3, los martes',
          ask: 'que me diga las fechas del instituto',
        },
        { who: 'Chef Amadi', role: 'comedor', reach: 'en la cocina', ask: 'que me diga enseguida si lo hago mal' },
        { who: 'Mi mamá', role: 'casa', reach: 'siempre', ask: 'que no me lleve: quiero llegar por mi cuenta' },
      ],
      traits: [
        { strength: 'Me quedo tranquilo con ruido', challenge: 'Me apuro al escribir' },
        { strength: 'Veo lo que falta', challenge: 'Empiezo antes de leer hasta el final' },
      ],
      supports: [{ what: 'Más tiempo en las pruebas escritas', when: 'en las pruebas', who: 'todos los docentes' }],
      pathway: [
        { what: 'Curso de alimentación y nutrición', year: 'este año', builds: 'leer recetas y etiquetas', done: '' },
        { what: 'Instituto de cocina, dos años', year: 'el año que viene', builds: 'título de cocinero', done: '' },
      ],
      careers: [
        { what: 'Cocinero en un hospital', state: 'probado', found: 'Cocinan por peso, al gramo.' },
        { what: 'Cocinero de restaurante', state: 'explorado', found: 'Casi todas las noches se trabaja.' },
      ],
      workHours: [
        { what: 'Comedor, los sábados', date: '31 de octubre', hours: '22', shows: 'hoja con firmas' },
        { what: 'Comedor, los sábados', date: '19 de diciembre', hours: '19', shows: 'hoja con firmas' },
      ],
      checkIns: [
        {
          date: '28 de noviembre',
          goal: 'G1',
          how: 'me estoy atrasando',
          note: 'Dos sábados con gripe. Agrego un miércoles.',
        },
      ],
      othersSay: [
        {
          who: 'Chef Amadi',
          date: '19 de diciembre',
          goal: 'G1',
          words: 'Vi que ordenas mientras cocinas. Me pregunto qué pondrías en el menú de primavera.',
        },
      ],
      portfolio: [{ piece: 'Foto de la pizarra con mi plan del día', goal: 'G1', why: 'Se ve cómo pienso.' }],
      agreements: [
        {
          what: 'Los miércoles de enero en lugar de los sábados perdidos',
          date: '1 de diciembre',
          who: 'La chef Amadi y yo',
          how: 'en persona',
        },
      ],
    },
  },
};
