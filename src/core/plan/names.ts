// Every heading, table header and row label of the plan Doc, in one place, with the other spellings the reader accepts.
// `text` is what the add-on writes; matching ignores case, accents, punctuation and extra spaces (fold.ts).
import { fold } from './fold.ts';
import type { Stage, StepOwner } from './plan.ts';

export interface Name {
  readonly text: string;
  /** Folded spellings that mean the same. */
  readonly spellings: readonly string[];
}

/** Spellings are folded when first asked for: a run of the script meets few of them. */
function name(text: string, ...also: readonly string[]): Name {
  let folded: readonly string[] | undefined;
  return {
    text,
    get spellings() {
      folded ??= [text, ...also].map(fold);
      return folded;
    },
  };
}

export const STAGE_HEADINGS: Readonly<Record<Stage, Name>> = {
  profile: name('1  Profile: who I am', 'profile', 'my profile', 'who I am', 'perfil', 'mi perfil', 'quién soy'),
  goals: name(
    '2  Goals: what I want to reach',
    'goals',
    'my goals',
    'goal',
    'metas',
    'mis metas',
    'objetivos',
    'mis objetivos',
  ),
  plan: name(
    '3  Plan: how I get there',
    'plan',
    'my plan',
    'action plan',
    'how I get there',
    'mi plan',
    'plan de acción',
  ),
  do: name('4  Do: steps, numbers and evidence', 'do', 'doing', 'doing it', 'hacer', 'manos a la obra'),
  assess: name('5  Assess: how far I have come', 'assess', 'assessment', 'self-assessment', 'evaluar', 'evaluación'),
  reflect: name('6  Reflect: what I make of it', 'reflect', 'reflection', 'reflections', 'reflexionar', 'reflexión'),
  revise: name(
    '7  Revise: what I keep and what I change',
    'revise',
    'revise and share',
    'revision',
    'revisar',
    'revisión',
  ),
};

export const ABOUT_HEADING = name(
  'About this plan',
  'about',
  'about my plan',
  'sobre este plan',
  'acerca de este plan',
);

/** First header cell of a stage's table of questions; the second is MY_WORDS. */
export const QUESTION_TABLES: Readonly<Record<Stage, Name>> = {
  profile: name('About me', 'profile questions', 'sobre mí'),
  goals: name('Before I choose a goal', 'goal questions', 'antes de elegir una meta'),
  plan: name('Thinking my plan through', 'plan questions', 'para pensar mi plan'),
  do: name('While I work on it', 'do questions', 'mientras trabajo'),
  assess: name('Checking how far I am', 'assess questions', 'para evaluar'),
  reflect: name('Looking back', 'reflect questions', 'mirando atrás'),
  revise: name('Before I change anything', 'revise questions', 'antes de cambiar'),
};
export const MY_WORDS = name(
  'My words',
  'my answer',
  'my answers',
  'answer',
  'mis palabras',
  'mi respuesta',
  'mis respuestas',
);

export type GoalField =
  | 'why'
  | 'measure'
  | 'start'
  | 'target'
  | 'deadline'
  | 'myReply'
  | 'decision'
  | 'feedback'
  | 'showMe';
export const STUDENT_FIELDS = ['why', 'measure', 'start', 'target', 'deadline', 'myReply'] as const;
export const STAFF_FIELDS = ['decision', 'feedback', 'showMe'] as const;

/** Row labels of a goal table in their order; the header row is "Goal G1 | the goal". */
export const GOAL_ROWS: Readonly<Record<GoalField, Name>> = {
  why: name(
    'Why it matters to me',
    'why',
    'why it matters',
    'why this matters to me',
    'por qué',
    'por qué me importa',
    'por qué es importante para mí',
  ),
  measure: name(
    'How I will know',
    "how I'll know",
    'how will I know',
    'measure',
    'done looks like',
    'cómo lo sabré',
    'cómo lo voy a saber',
  ),
  start: name(
    'Where I start',
    'start',
    'starting point',
    'where I am now',
    'punto de partida',
    'dónde empiezo',
    'de dónde parto',
  ),
  target: name(
    'Where I want to get to',
    'target',
    'where I want to get',
    'where I want to be',
    'adónde quiero llegar',
    'dónde quiero llegar',
    'a dónde quiero llegar',
  ),
  deadline: name('By when', 'deadline', 'due', 'due date', 'when', 'para cuándo', 'fecha límite', 'fecha'),
  myReply: name('My reply', 'reply', 'mi contestación', 'lo que contesto'),
  decision: name('Decision', 'staff decision', 'decisión'),
  feedback: name('Feedback', 'staff feedback', 'comentario', 'comentarios', 'retroalimentación'),
  showMe: name('Show me', 'muéstrame', 'enséñame'),
};

export const COLUMNS = {
  steps: {
    text: name('Steps', 'step', 'my steps', 'action steps', 'pasos', 'mis pasos', 'paso'),
    owner: name('Who', 'who does it', 'owner', 'quién', 'quién lo hace'),
    due: name('By when', 'due', 'due date', 'when', 'deadline', 'para cuándo', 'fecha', 'fecha límite'),
    done: name('Done?', 'finished', 'hecho', 'listo', '¿hecho?'),
  },
  progress: {
    date: name('Progress', 'my progress', 'progress log', 'progreso', 'mi progreso', 'avance', 'avances'),
    amount: name('Number', 'result', 'score', 'value', 'how much', 'número', 'resultado'),
    note: name('Note', 'notes', 'what happened', 'nota', 'notas'),
  },
  evidence: {
    date: name('Date', 'day', 'when', 'fecha', 'día'),
    title: name('Evidence', 'my evidence', 'what', 'link', 'evidencia', 'evidencias', 'prueba', 'pruebas'),
    goal: name('Goal', 'for goal', 'goals', 'meta', 'objetivo'),
    why: name(
      'What it shows, and why I chose it',
      'what it shows',
      'why I chose it',
      'why',
      'qué muestra',
      'qué muestra y por qué lo elegí',
      'por qué',
    ),
  },
  reviews: {
    date: name('Checked on', 'reviewed on', 'review date', 'revisado el', 'date'),
    goal: name('Goal', 'goals', 'meta', 'objetivo'),
    verdict: name(
      'Met, getting there, or not yet',
      'my verdict',
      'verdict',
      'where I am',
      'lograda, en camino o todavía no',
    ),
    how: name('How I know', 'evidence', 'cómo lo sé'),
  },
  reflections: {
    date: name('Looked back on', 'reflected on', 'reflection date', 'date', 'fecha'),
    how: name('How, and with whom', 'how', 'with whom', 'cómo y con quién'),
    take: name('What I take with me', 'what I learned', 'lo que me llevo'),
  },
  revisions: {
    date: name('Decided on', 'changed on', 'decision date', 'date', 'fecha'),
    goal: name('Goal', 'goals', 'meta', 'objetivo'),
    decision: name('Keep, change, finish or drop', 'keep or change', 'decision', 'seguir, cambiar, terminar o dejar'),
    why: name('Why, and who agreed', 'why', 'reason', 'por qué y con quién'),
  },
} as const;
export type ListKind = keyof typeof COLUMNS;

export type AboutField =
  | 'student'
  | 'address'
  | 'className'
  | 'schoolYear'
  | 'staff'
  | 'evidenceFolderUrl'
  | 'nextReview'
  | 'goalsAtOnce'
  | 'dateOrder'
  | 'nextGoalNumber'
  | 'templateVersion';

export const ABOUT_ROWS: Readonly<Record<AboutField, Name>> = {
  student: name('Student', 'name', 'student name', 'estudiante', 'alumno', 'alumna', 'nombre'),
  address: name('School address', 'e-mail', 'email', 'address', 'correo'),
  className: name('Class', 'group', 'clase', 'grupo'),
  schoolYear: name('School year', 'year', 'curso', 'año escolar'),
  staff: name('My staff', 'staff', 'my teachers', 'mis profesores'),
  evidenceFolderUrl: name('My evidence', 'evidence folder', 'mis evidencias', 'carpeta de evidencias'),
  nextReview: name('Next review', 'review', 'próxima revisión'),
  goalsAtOnce: name('Goals at once', 'goals at a time', 'metas a la vez'),
  dateOrder: name('How dates are written', 'date order', 'dates', 'fechas'),
  nextGoalNumber: name('Next goal number', 'next goal', 'siguiente meta', 'número de la siguiente meta'),
  templateVersion: name('Template version', 'template', 'version', 'versión'),
};
export const ABOUT_NOTE = 'Your school and the add-on keep these lines.';

export const OWNER_WORDS: Readonly<Record<StepOwner, Name>> = {
  student: name('Me', 'I', 'myself', 'student', 'yo', 'estudiante', 'alumno', 'alumna'),
  teacher: name('Teacher', 'my teacher', 'advisor', 'coach', 'profesor', 'profesora', 'maestro', 'maestra', 'profe'),
  family: name(
    'Family',
    'my family',
    'mom',
    'mum',
    'dad',
    'mother',
    'father',
    'parent',
    'parents',
    'guardian',
    'familia',
    'mamá',
    'papá',
    'madre',
    'padre',
    'padres',
  ),
  counselor: name('Counselor', 'my counselor', 'counsellor', 'consejero', 'consejera', 'orientador', 'orientadora'),
};

export const isNamed = (text: string, named: Name): boolean => named.spellings.includes(fold(text));

/** The key whose name the text is; undefined when none. */
export function findName<K extends string>(text: string, names: Readonly<Record<K, Name>>): K | undefined {
  const folded = fold(text);
  if (folded === '') return undefined;
  return indexOf(names).get(folded);
}

const INDEXES = new WeakMap<object, ReadonlyMap<string, string>>();

/** Folded spelling → key; of two keys with one spelling the first counts. Made once for each set of names. */
function indexOf<K extends string>(names: Readonly<Record<K, Name>>): ReadonlyMap<string, K> {
  const known = INDEXES.get(names);
  if (known) return known as ReadonlyMap<string, K>;
  const index = new Map<string, K>();
  for (const key of Object.keys(names) as K[]) {
    for (const spelling of names[key].spellings) if (!index.has(spelling)) index.set(spelling, key);
  }
  INDEXES.set(names, index);
  return index;
}

const HEADINGS = { ...STAGE_HEADINGS, about: ABOUT_HEADING };

/** The stage a heading opens: "2 Goals: what I want to reach", "GOALS", "Stage 2 – Goals", "Mis metas". */
export function stageOfHeading(text: string): Stage | 'about' | undefined {
  const bare = fold(text).replace(/^(?:(?:stage|step|etapa|paso|parte|part) )?\d{0,2} ?/, '');
  const short = fold(text.split(/[:–—(]/)[0] ?? '').replace(/^(?:(?:stage|step|etapa|paso|parte|part) )?\d{0,2} ?/, '');
  return findName(text, HEADINGS) ?? findName(bare, HEADINGS) ?? findName(short, HEADINGS);
}

/** Who a step belongs to; an empty or unknown "Who" is the student, somebody with a title ("Ms Rivera") is a teacher. */
export function readOwner(text: string): StepOwner {
  const known = findName(text, OWNER_WORDS);
  if (known !== undefined) return known;
  const words = fold(text).split(' ');
  const byWord = words
    .map(word => findName(word, OWNER_WORDS))
    .find(owner => owner !== undefined && owner !== 'student');
  if (byWord !== undefined) return byWord;
  return /^(?:ms|mr|mrs|mx|miss|dr|prof|sr|sra|srta)$/.test(words[0] ?? '') ? 'teacher' : 'student';
}
