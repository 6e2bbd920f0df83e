// The tables of the plan that hold one record a row, as data: the part of the plan they stand in, and what each column is. Template,
// reading, writing, the panel's forms and the workbook's rows all follow from here. The first column names the table.
import type { InEach } from '../language.ts';
import {
  CAREER_STATES,
  DECISIONS_OF_MINE,
  FITS,
  HOW_IT_GOES,
  HOW_IT_WENT,
  REPEATED,
  STRANDS,
  VERDICTS,
  WHERE,
} from './choices.ts';
import { type Name, name } from './name.ts';
import type { Stage } from './plan.ts';

export interface RecordColumn {
  readonly name: Name;
  /** What people put there; a link column holds words and, behind them, an address. */
  readonly is: 'text' | 'date' | 'goal' | 'number' | 'link';
  /** Width in points; those of a table sum to 450. */
  readonly width: number;
  /** Words one may choose from; anything else may be typed too. */
  readonly choices?: readonly InEach<string>[];
  /** Several goals may stand there: "G1, G3". */
  readonly many?: true;
}

export interface RecordKind {
  readonly stage: Stage;
  readonly columns: Readonly<Record<string, RecordColumn>>;
  /** The column that says what the record is about. */
  readonly main: string;
}

const column = (
  width: number,
  named: Name,
  is: RecordColumn['is'] = 'text',
  choices?: readonly InEach<string>[],
): RecordColumn => ({
  name: named,
  is,
  width,
  ...(choices === undefined ? {} : { choices }),
});
const date = (width = 80, named = name('Date', 'Fecha', 'day', 'when', 'día')): RecordColumn =>
  column(width, named, 'date');
const goal = (width = 55, named = name('Goal', 'Meta', 'for goal', 'goals', 'objetivo', 'metas')): RecordColumn =>
  column(width, named, 'goal');

export const RECORDS = {
  team: {
    stage: 'profile',
    main: 'who',
    columns: {
      who: column(110, name('My team', 'Mi equipo', 'team', 'people who help me')),
      role: column(100, name('Who they are to me', 'Quién es para mí', 'role', 'papel')),
      reach: column(110, name('How to reach them', 'Cómo contactar', 'contact', 'contacto')),
      ask: column(130, name('What I ask of them', 'Qué le pido', 'what I ask', 'what they do')),
    },
  },
  traits: {
    stage: 'profile',
    main: 'strength',
    columns: {
      strength: column(130, name('My strengths', 'Mis fortalezas', 'strengths', 'strength', 'fortalezas')),
      challenge: column(130, name('My challenges', 'Mis retos', 'challenges', 'challenge', 'retos', 'dificultades')),
      expected: column(95, name('What is expected', 'Lo que se espera', 'expected', 'se espera')),
      now: column(95, name('Where I am now', 'Dónde estoy ahora', 'now', 'ahora')),
    },
  },
  preferences: {
    stage: 'profile',
    main: 'what',
    columns: {
      what: column(180, name('How I learn', 'Cómo aprendo', 'my preferences', 'preferencias')),
      who: column(100, name('Who or what says so', 'Quién o qué lo dice', 'who says so', 'source', 'fuente')),
      date: date(80, name('Noticed on', 'Visto el', 'date', 'fecha')),
      fits: column(
        90,
        name('Does it sound like me?', '¿Me suena a mí?', 'sounds like me', 'se parece a mí'),
        'text',
        FITS,
      ),
    },
  },
  startingPoints: {
    stage: 'profile',
    main: 'what',
    columns: {
      what: column(150, name('Starting points', 'Puntos de partida', 'starting point', 'where I begin')),
      date: date(80, name('Measured on', 'Medido el', 'date', 'fecha')),
      tells: column(140, name('What it tells me', 'Lo que me dice', 'what it means')),
      talked: date(80, name('Talked over on', 'Hablado el', 'discussed on')),
    },
  },
  startingPieces: {
    stage: 'profile',
    main: 'piece',
    columns: {
      piece: column(150, name('Starting portfolio', 'Portafolio de comienzo', 'my first pieces'), 'link'),
      why: column(150, name('Why I chose it', 'Por qué lo elegí', 'why', 'por qué')),
      shows: column(150, name('What it shows about me', 'Qué muestra de mí', 'shows')),
    },
  },
  supports: {
    stage: 'profile',
    main: 'what',
    columns: {
      what: column(190, name('Supports I need', 'Apoyos que necesito', 'my supports', 'supports', 'apoyos'), 'link'),
      when: column(140, name('When it helps', 'Cuándo ayuda')),
      who: column(120, name('Who gives it', 'Quién lo da')),
    },
  },
  expectations: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(260, name('What everybody here learns', 'Lo que aprendemos todos', 'expectations', 'expectativas')),
      where: column(190, name('Where it shows in my plan', 'Dónde está en mi plan', 'in my plan')),
    },
  },
  choices: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(220, name('Choices I have', 'Lo que puedo elegir', 'choices', 'opciones')),
      pick: column(230, name('What I choose, and why', 'Qué elijo y por qué', 'my choice', 'elijo')),
    },
  },
  activities: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(160, name('Activities', 'Actividades', 'my activities', 'activity', 'actividad')),
      where: column(90, name('In school or beyond', 'En la escuela o fuera', 'where', 'dónde'), 'text', WHERE),
      goals: {
        ...goal(70, name('My goals it serves', 'Metas a las que sirve', 'goals', 'metas')),
        many: true as const,
      },
      expectations: column(
        130,
        name('What everybody learns in it', 'Lo común que aprendo en ella', 'expectations', 'expectativas'),
      ),
    },
  },
  lessons: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(
        190,
        name('Personal lesson', 'Lección personal', 'my lesson', 'personal lessons', 'lecciones personales'),
        'link',
      ),
      goal: goal(),
      how: column(105, name('Got it, or struggled', 'Lo entendí o me costó', 'how it went'), 'text', HOW_IT_WENT),
      talk: date(100, name('We talk about it on', 'Lo hablamos el', 'talk on')),
    },
  },
  pathway: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(170, name('My pathway', 'Mi camino', 'pathway', 'experiences', 'experiencias')),
      year: column(80, name('Year', 'Año', 'grade', 'curso')),
      builds: column(130, name('What it builds', 'Qué desarrolla', 'proficiency', 'competencia')),
      done: column(70, name('Done?', '¿Hecho?', 'finished', 'hecho')),
    },
  },
  careers: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(150, name('Careers', 'Profesiones', 'career', 'jobs', 'profesión', 'carreras')),
      state: column(
        110,
        name('Explored, tried or next', 'Explorado, probado o próximo', 'state'),
        'text',
        CAREER_STATES,
      ),
      found: column(190, name('What I found out', 'Lo que descubrí', 'found out')),
    },
  },
  workHours: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(180, name('Work-based learning', 'Aprender trabajando', 'work hours', 'horas de trabajo')),
      date: date(),
      hours: column(60, name('Hours', 'Horas'), 'number'),
      shows: column(130, name('What shows it', 'Qué lo muestra', 'proof', 'evidence'), 'link'),
    },
  },
  opportunities: {
    stage: 'plan',
    main: 'what',
    columns: {
      what: column(
        160,
        name('Opportunities for me', 'Oportunidades para mí', 'opportunities', 'oportunidades'),
        'link',
      ),
      from: column(90, name('Who told me', 'Quién me lo dijo', 'from')),
      fits: column(100, name('What it fits', 'Con qué encaja')),
      use: column(100, name('What I do with it', 'Qué hago con ella', 'what I do')),
    },
  },
  checkIns: {
    stage: 'do',
    main: 'note',
    columns: {
      date: date(95, name('Checked in on', 'Repaso del', 'check-in', 'checked in')),
      goal: goal(),
      how: column(
        110,
        name('On track, slipping or stuck', 'Bien, atrasado o sin poder seguir', 'how it goes', 'cómo va'),
        'text',
        HOW_IT_GOES,
      ),
      note: column(190, name('In one line', 'En una línea', 'note', 'nota')),
    },
  },
  selfDirection: {
    stage: 'do',
    main: 'strand',
    columns: {
      strand: column(
        150,
        name('How I steer my learning', 'Cómo dirijo mi aprendizaje', 'self-direction', 'autonomía'),
        'text',
        STRANDS,
      ),
      date: date(),
      level: column(60, name('From 1 to 4', 'Del 1 al 4', 'level', 'nivel'), 'number'),
      words: column(160, name('In my own words', 'Con mis palabras', 'an example', 'un ejemplo')),
    },
  },
  milestones: {
    stage: 'do',
    main: 'what',
    columns: {
      what: column(160, name('Milestones', 'Logros', 'milestone', 'logro')),
      date: date(),
      goal: goal(),
      word: column(155, name('A word from somebody', 'Unas palabras de alguien', 'a word', 'note')),
    },
  },
  othersSay: {
    stage: 'do',
    main: 'words',
    columns: {
      who: column(110, name('What others say', 'Lo que dicen otros', 'from whom', 'who says it')),
      date: date(),
      goal: goal(),
      words: column(205, name('I noticed, I wonder', 'Vi que, me pregunto', 'i noticed', 'they said')),
    },
  },
  reviews: {
    stage: 'assess',
    main: 'verdict',
    columns: {
      date: date(80, name('Checked on', 'Revisado el', 'reviewed on', 'review date', 'date')),
      goal: goal(50),
      verdict: column(
        130,
        name(
          'Met, getting there, or not yet',
          'Lograda, en camino o todavía no',
          'my verdict',
          'verdict',
          'where I am',
        ),
        'text',
        VERDICTS,
      ),
      how: column(190, name('How I know', 'Cómo lo sé', 'evidence')),
    },
  },
  reflections: {
    stage: 'reflect',
    main: 'take',
    columns: {
      date: date(80, name('Looked back on', 'Reflexión del', 'reflected on', 'reflection date', 'date', 'fecha')),
      how: column(110, name('How, and with whom', 'Cómo y con quién', 'how', 'with whom')),
      take: column(160, name('What I take with me', 'Lo que me llevo', 'what I learned')),
      repeat: column(
        100,
        name('May be repeated in', 'Se puede repetir en', 'repeat in', 'repetir en'),
        'text',
        REPEATED,
      ),
    },
  },
  portfolio: {
    stage: 'reflect',
    main: 'piece',
    columns: {
      piece: column(
        170,
        name('Portfolio piece', 'Pieza del portafolio', 'portfolio pieces', 'piezas del portafolio'),
        'link',
      ),
      goal: goal(),
      why: column(225, name('Why I chose this', 'Por qué elegí esto', 'why I chose it', 'why', 'por qué')),
    },
  },
  revisions: {
    stage: 'revise',
    main: 'decision',
    columns: {
      date: date(80, name('Decided on', 'Decidido el', 'decision date', 'date', 'fecha')),
      goal: goal(50),
      decision: column(
        130,
        name(
          'Extend, revise, remove or met',
          'Alargar, cambiar, quitar o lograda',
          'keep or change',
          'decision',
          'keep, change, finish or drop',
          'seguir, cambiar, terminar o dejar',
        ),
        'text',
        DECISIONS_OF_MINE,
      ),
      why: column(190, name('Why, and who agreed', 'Por qué y con quién', 'why', 'reason', 'por qué y con quién')),
    },
  },
  changes: {
    stage: 'revise',
    main: 'words',
    columns: {
      date: date(80, name('Changed on', 'Cambiado el', 'how my goals changed', 'cómo cambiaron mis metas')),
      goal: goal(50),
      words: column(190, name('Before, and now', 'Antes y ahora', 'old and new', 'what changed')),
      why: column(130, name('The reason, and who agreed', 'La razón y con quién', 'reason', 'why', 'razón')),
    },
  },
  requests: {
    stage: 'revise',
    main: 'what',
    columns: {
      date: date(90, name('Asked for a change on', 'Pedí un cambio el', 'change request', 'petición')),
      goal: goal(50),
      what: column(
        190,
        name('What I would like to change, and why', 'Qué me gustaría cambiar y por qué', 'what I ask for'),
      ),
      answer: column(120, name('What they answered', 'Lo que respondieron', 'their answer')),
    },
  },
  agreements: {
    stage: 'revise',
    main: 'what',
    columns: {
      what: column(170, name('What we agreed', 'Lo que acordamos', 'agreement', 'acuerdo')),
      date: date(80, name('Agreed on', 'Acordado el', 'date', 'fecha')),
      who: column(110, name('Who agrees', 'Quién está de acuerdo', 'who', 'quién')),
      how: column(90, name('How', 'Cómo', 'in person or by phone')),
    },
  },
  earlier: {
    stage: 'revise',
    main: 'words',
    columns: {
      question: column(150, name('Earlier rounds', 'Vueltas anteriores', 'earlier', 'anteriores')),
      date: date(80, name('Round ended on', 'Vuelta terminada el', 'ended on')),
      words: column(220, name('What I wrote then', 'Lo que escribí entonces', 'my words then')),
    },
  },
} as const satisfies Readonly<Record<string, RecordKind>>;

export type RecordName = keyof typeof RECORDS;
export const RECORD_NAMES = Object.keys(RECORDS) as readonly RecordName[];

/** The same data with its general type, for code that treats all kinds alike. */
export const recordKind = (kind: RecordName): RecordKind => RECORDS[kind];

/** Key of the column that names the table. */
export const titleColumn = (kind: RecordName): string => Object.keys(RECORDS[kind].columns)[0] as string;

/** Key of the column that may carry a link; '' for none. */
export const linkColumn = (kind: RecordName): string =>
  Object.entries(recordKind(kind).columns).find(([, each]) => each.is === 'link')?.[0] ?? '';

export const namesOf = (kind: RecordName): Readonly<Record<string, Name>> => NAMES[kind];

const NAMES = Object.fromEntries(
  RECORD_NAMES.map(kind => [
    kind,
    Object.fromEntries(Object.entries(recordKind(kind).columns).map(([key, each]) => [key, each.name])),
  ]),
) as Readonly<Record<RecordName, Readonly<Record<string, Name>>>>;
