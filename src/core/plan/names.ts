// Headings, row labels and the columns of steps, numbers and evidence in the plan Doc. The other tables stand in record-kinds.ts.
import { fold } from './fold.ts';
import { findName, type Name, name } from './name.ts';
import type { GoalField, Stage, StepOwner } from './plan.ts';
import type { QuestionSet } from './question-sets.ts';

export const STAGE_HEADINGS: Readonly<Record<Stage, Name>> = {
  profile: name(
    '1  Profile: who I am',
    '1  Perfil: quién soy',
    'profile',
    'my profile',
    'who I am',
    'perfil',
    'mi perfil',
    'quién soy',
  ),
  goals: name(
    '2  Goals: what I want to reach',
    '2  Metas: lo que quiero lograr',
    'goals',
    'my goals',
    'goal',
    'metas',
    'mis metas',
    'objetivos',
    'mis objetivos',
    'what I want to reach',
  ),
  plan: name(
    '3  Plan: how I get there',
    '3  Plan: cómo llego',
    'plan',
    'my plan',
    'action plan',
    'how I get there',
    'mi plan',
    'plan de acción',
    'cómo llego',
  ),
  do: name(
    '4  Do: steps, numbers and evidence',
    '4  Hacer: pasos, números y evidencias',
    'do',
    'doing',
    'doing it',
    'hacer',
    'manos a la obra',
  ),
  assess: name(
    '5  Assess: how far I have come',
    '5  Evaluar: hasta dónde he llegado',
    'assess',
    'assessment',
    'self-assessment',
    'evaluar',
    'evaluación',
  ),
  reflect: name(
    '6  Reflect: what I make of it',
    '6  Reflexionar: qué saco de esto',
    'reflect',
    'reflection',
    'reflections',
    'reflexionar',
    'reflexión',
  ),
  revise: name(
    '7  Revise: what I keep and what I change',
    '7  Revisar: qué sigue y qué cambia',
    'revise',
    'revise and share',
    'revision',
    'revisar',
    'revisión',
  ),
};

export const ABOUT_HEADING = name(
  'About this plan',
  'Sobre este plan',
  'about',
  'about my plan',
  'acerca de este plan',
);
export const ABOUT_NOTE = {
  en: 'Your school and the add-on keep these lines.',
  es: 'Tu escuela y el complemento mantienen estas líneas.',
};

/** First header cell of a table of questions; the others are MY_WORDS, LATER_WORDS and REPEATED_IN. */
export const QUESTION_TABLES: Readonly<Record<QuestionSet, Name>> = {
  identity: name('Me and my communities', 'Yo y mis comunidades', 'my communities', 'identity', 'identidad'),
  profile: name('About me', 'Sobre mí', 'profile questions', 'preguntas de perfil'),
  talk: name('My starting talk', 'Mi charla de comienzo', 'starting talk', 'my first talk', 'charla de comienzo'),
  goals: name('Before I choose a goal', 'Antes de elegir una meta', 'goal questions'),
  plan: name('Thinking my plan through', 'Para pensar mi plan', 'plan questions'),
  do: name('While I work on it', 'Mientras trabajo', 'do questions'),
  assess: name('Checking how far I am', 'Para evaluar', 'assess questions'),
  reflect: name('Looking back', 'Mirando atrás', 'reflect questions'),
  portfolio: name('My portfolio', 'Mi portafolio', 'about my portfolio', 'mi portfolio'),
  revise: name('Before I change anything', 'Antes de cambiar algo', 'revise questions', 'antes de cambiar'),
};
export const MY_WORDS = name(
  'My words',
  'Mis palabras',
  'my answer',
  'my answers',
  'answer',
  'mi respuesta',
  'mis respuestas',
);
export const LATER_WORDS = name('Now I would say', 'Ahora diría', 'now', 'what I say now', 'lo que digo ahora');
export const REPEATED_IN = name(
  'May be repeated in',
  'Se puede repetir en',
  'who may read it elsewhere',
  'repeat in',
  'repetir en',
);

export const STUDENT_FIELDS = [
  'horizon',
  'why',
  'skill',
  'measure',
  'start',
  'target',
  'begins',
  'deadline',
  'sort',
  'source',
  'want',
  'obstacle',
  'helpedBy',
  'helpers',
  'standing',
  'myReply',
] as const;
export const STAFF_FIELDS = ['agreed', 'decision', 'feedback', 'showMe'] as const;

/** Row labels of a goal table in their order; the header row is "Goal G1 | the goal". */
export const GOAL_ROWS: Readonly<Record<GoalField, Name>> = {
  horizon: name(
    'My horizon, far away',
    'Mi horizonte, a lo lejos',
    'my horizon',
    'horizon',
    'my dream',
    'horizonte',
    'mi horizonte',
    'mi sueño',
  ),
  why: name(
    'Why it matters to me',
    'Por qué me importa',
    'why',
    'why it matters',
    'why this matters to me',
    'por qué',
    'por qué es importante para mí',
  ),
  skill: name(
    'The skill I am building',
    'La habilidad que desarrollo',
    'skill',
    'my skill',
    'what I get better at',
    'habilidad',
    'la habilidad',
  ),
  measure: name(
    'How I will know',
    'Cómo lo sabré',
    "how I'll know",
    'how will I know',
    'measure',
    'done looks like',
    'cómo lo voy a saber',
  ),
  start: name(
    'Where I start',
    'Dónde empiezo',
    'start',
    'starting point',
    'where I am now',
    'punto de partida',
    'de dónde parto',
  ),
  target: name(
    'Where I want to get to',
    'Adónde quiero llegar',
    'target',
    'where I want to get',
    'where I want to be',
    'dónde quiero llegar',
    'a dónde quiero llegar',
  ),
  begins: name('From when', 'Desde cuándo', 'start date', 'starts on', 'fecha de inicio', 'empieza el'),
  deadline: name('By when', 'Para cuándo', 'deadline', 'due', 'due date', 'when', 'fecha límite', 'fecha'),
  sort: name('What kind of goal', 'Qué tipo de meta', 'kind', 'kind of goal', 'type', 'tipo', 'tipo de meta'),
  source: name('Where it comes from', 'De dónde viene', 'comes from', 'builds on', 'linked to', 'viene de'),
  want: name(
    'How much I want it, and can I make time',
    'Cuánto lo quiero y si tengo tiempo',
    'willing and able',
    'how much I want it',
    'cuánto lo quiero',
    'ganas y tiempo',
  ),
  obstacle: name(
    'If something gets in the way',
    'Si algo se interpone',
    'obstacle',
    'if this gets in the way',
    'obstáculo',
    'si algo lo impide',
  ),
  helpedBy: name(
    'Who helped me write this',
    'Quién me ayudó a escribirla',
    'who helped me',
    'written with',
    'quién me ayudó',
  ),
  helpers: name(
    'Who can help',
    'Quién puede ayudar',
    'who can help me',
    'helpers',
    'quién me puede ayudar',
    'quién puede ayudarme',
  ),
  standing: name(
    'Now, later or finished',
    'Ahora, después o terminada',
    'now or later',
    'active',
    'where it stands',
    'ahora o después',
    'activa',
  ),
  myReply: name('My reply', 'Mi respuesta', 'reply', 'mi contestación', 'lo que contesto'),
  agreed: name('Agreed wording', 'Texto acordado', 'what we agreed', 'agreed', 'acordado'),
  decision: name('Decision', 'Decisión', 'staff decision'),
  feedback: name('Feedback', 'Comentario', 'staff feedback', 'comentarios', 'retroalimentación'),
  showMe: name('Show me', 'Muéstrame', 'enséñame'),
};

export const GOAL_WORD = { en: 'Goal', es: 'Meta' };

/** Columns of the tables that belong to one goal, and of the evidence. */
export const COLUMNS = {
  steps: {
    text: name('Steps', 'Pasos', 'step', 'my steps', 'action steps', 'mis pasos', 'paso'),
    owner: name('Who', 'Quién', 'who does it', 'owner', 'quién lo hace'),
    due: name('By when', 'Para cuándo', 'due', 'due date', 'when', 'deadline', 'cuándo', 'fecha', 'fecha límite'),
    done: name('Done?', '¿Hecho?', 'finished', 'listo', 'how often done'),
  },
  progress: {
    date: name('Progress', 'Progreso', 'my progress', 'progress log', 'mi progreso', 'avance', 'avances'),
    amount: name('Number', 'Número', 'result', 'score', 'value', 'how much', 'resultado'),
    note: name('Note', 'Nota', 'notes', 'what happened', 'notas'),
  },
  evidence: {
    date: name('Date', 'Fecha', 'day', 'when', 'día'),
    title: name('Evidence', 'Evidencia', 'my evidence', 'what', 'link', 'evidencias', 'prueba', 'pruebas'),
    goal: name('Goal', 'Meta', 'for goal', 'goals', 'objetivo'),
    why: name(
      'What it shows, and why I chose it',
      'Qué muestra y por qué lo elegí',
      'what it shows',
      'why I chose it',
      'why',
      'qué muestra',
      'por qué',
    ),
  },
} as const;

export type AboutField =
  | 'student'
  | 'address'
  | 'className'
  | 'schoolYear'
  | 'staff'
  | 'evidenceFolderUrl'
  | 'nextReview'
  | 'goalsAtOnce'
  | 'skills'
  | 'dateOrder'
  | 'language'
  | 'nextGoalNumber'
  | 'template'
  | 'templateVersion';

export const ABOUT_ROWS: Readonly<Record<AboutField, Name>> = {
  student: name('Student', 'Estudiante', 'name', 'student name', 'alumno', 'alumna', 'nombre'),
  address: name('School address', 'Correo escolar', 'e-mail', 'email', 'address', 'correo'),
  className: name('Class', 'Clase', 'group', 'grupo'),
  schoolYear: name('School year', 'Año escolar', 'year', 'curso'),
  staff: name('My staff', 'Mi equipo docente', 'staff', 'my teachers', 'mis profesores'),
  evidenceFolderUrl: name('My evidence', 'Mis evidencias', 'evidence folder', 'carpeta de evidencias'),
  nextReview: name('Next review', 'Próxima revisión', 'review'),
  goalsAtOnce: name('Goals at once', 'Metas a la vez', 'goals at a time'),
  skills: name('Skills we look for', 'Habilidades que buscamos', 'skills', 'habilidades'),
  dateOrder: name('How dates are written', 'Cómo se escriben las fechas', 'date order', 'dates', 'fechas'),
  language: name('Language', 'Idioma', 'lengua'),
  nextGoalNumber: name('Next goal number', 'Número de la siguiente meta', 'next goal', 'siguiente meta'),
  template: name('Template', 'Plantilla', 'kind of plan', 'modelo'),
  templateVersion: name('Template version', 'Versión de la plantilla', 'version', 'versión'),
};

export const OWNER_WORDS: Readonly<Record<StepOwner, Name>> = {
  student: name('Me', 'Yo', 'I', 'myself', 'student', 'estudiante', 'alumno', 'alumna'),
  teacher: name(
    'Teacher',
    'Docente',
    'my teacher',
    'advisor',
    'coach',
    'profesor',
    'profesora',
    'maestro',
    'maestra',
    'profe',
  ),
  family: name(
    'Family',
    'Familia',
    'my family',
    'mom',
    'mum',
    'dad',
    'mother',
    'father',
    'parent',
    'parents',
    'guardian',
    'mi familia',
    'mamá',
    'papá',
    'madre',
    'padre',
    'padres',
  ),
  counselor: name(
    'Counselor',
    'Orientación',
    'my counselor',
    'counsellor',
    'consejero',
    'consejera',
    'orientador',
    'orientadora',
  ),
};

/** Who a step belongs to; an empty or unknown "Who" is the student, somebody with a title ("Ms Rivera") is a teacher. */
export function readOwner(text: string): StepOwner {
  const known = findName(text, OWNER_WORDS);
  if (known !== undefined) return known;
  const words = fold(text).split(' ');
  const byWord = words
    .map(word => findName(word, OWNER_WORDS))
    .find(owner => owner !== undefined && owner !== 'student');
  if (byWord !== undefined) return byWord;
  return TITLE.test(words[0] ?? '') ? 'teacher' : 'student';
}

const TITLE = /^(?:ms|mr|mrs|mx|miss|dr|prof|sr|sra|srta)$/;
const BESIDE_AN_OWNER = /^(?:a|and|y|e|or|o|my|mi|mis|our|the|la|el|los|las|with|con|of|de|del|tu|su)$/;

/**
 * Does "Who" say who and nothing else? "My mom and Ms Rivera" does: words for people, what joins them, names. "I will call Sam" does not,
 * though readOwner finds a word it knows.
 */
export function saysWho(text: string): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(word => word !== '');
  const isKnown = (word: string): boolean => findName(word, OWNER_WORDS) !== undefined || TITLE.test(fold(word));
  return (
    (words.some(isKnown) || findName(text, OWNER_WORDS) !== undefined) &&
    words.every(word => isKnown(word) || BESIDE_AN_OWNER.test(fold(word)) || /^\p{Lu}/u.test(word))
  );
}
