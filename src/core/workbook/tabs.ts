// The tabs of a class workbook in the order of use, and their columns. Read by both workbook adapters, by sync and by the
// requests that make a new workbook. A tab's last column (key 'id') carries Row.id and never stands in `values`.
import { type InEach, LANGUAGES } from '../language.ts';
import type { WorkbookReading } from './edits.ts';
import type { Column, OwnerSide, TabShape } from './tables.ts';

const both = (en: string, es: string): InEach<string> => ({ en, es });

/** Decisions. The program knows each by its English word; the drop-down and the plan say it in their language. */
export const DECISIONS: readonly InEach<string>[] = [
  both('Approved', 'Aprobada'),
  both('Please look again', 'Mírala otra vez, por favor'),
  both('Show me', 'Muéstramelo'),
];
/** Word in "In the plan" of a row whose goal, step, number or evidence a student took out. */
export const VANISHED = 'no longer in the plan';
export const VANISHED_WORDS = both(VANISHED, 'ya no está en el plan');
/** Who decided, when nobody can know. */
export const TYPED = 'typed in the workbook';
/** Decision in Reviews, when somebody emptied the cells. */
export const TAKEN_BACK = 'taken back';

type Looks = Pick<Column, 'kind' | 'width'> & Partial<Pick<Column, 'words' | 'hidden'>>;

const column = (key: string, header: InEach<string>, owner: OwnerSide, looks: Looks): Column => ({
  key,
  header,
  owner,
  ...looks,
});
const text = (width: number): Looks => ({ kind: 'text', width });
const number: Looks = { kind: 'number', width: 80 };
const date: Looks = { kind: 'date', width: 110 };
const link = (width: number): Looks => ({ kind: 'link', width });
const technical: Looks = { kind: 'text', width: 80, hidden: true };

const id = column('id', both('Throughline id', 'Id de Throughline'), 'add-on', technical);
const studentKey = column('studentKey', both('Student key', 'Clave del estudiante'), 'add-on', technical);
/** Fingerprint of what sync wrote into the row: tells that somebody typed over it. */
const check = column('check', both('Check', 'Control'), 'add-on', technical);
const student = column('student', both('Student', 'Estudiante'), 'add-on', text(150));
const goal = column('goal', both('Goal', 'Meta'), 'add-on', text(60));
const inPlan = column('inPlan', both('In the plan', 'En el plan'), 'add-on', { ...text(130), words: [VANISHED_WORDS] });

export const README_TAB: TabShape = {
  key: 'readme',
  title: both('Read me', 'Léeme'),
  columns: [column('text', both('This workbook', 'Este libro'), 'add-on', text(760)), id],
};

export const STUDENTS: TabShape = {
  key: 'students',
  title: both('Students', 'Estudiantes'),
  columns: [
    column('name', both('Name', 'Nombre'), 'staff', text(180)),
    column('email', both('E-mail', 'Correo'), 'staff', text(220)),
    column('status', both('Status', 'Estado'), 'add-on', text(320)),
    column('plan', both('Plan', 'Plan'), 'add-on', link(110)),
    column('folder', both('Evidence folder', 'Carpeta de evidencias'), 'add-on', link(150)),
    column('goals', both('Goals', 'Metas'), 'add-on', number),
    column('approved', both('Approved', 'Aprobadas'), 'add-on', number),
    column('evidence', both('Evidence', 'Evidencias'), 'add-on', number),
    column('changed', both('Plan changed', 'El plan cambió'), 'add-on', date),
    column('note', both('Private note', 'Nota privada'), 'staff', text(240)),
    id,
  ],
};

export const GOALS: TabShape = {
  key: 'goals',
  title: both('Goals', 'Metas'),
  columns: [
    student,
    goal,
    column('statement', both('What I want to reach', 'Lo que quiero lograr'), 'student', text(280)),
    column('deadline', both('Deadline', 'Para cuándo'), 'student', date),
    column('due', both('Time', 'Plazo'), 'add-on', text(150)),
    column('decision', both('Decision', 'Decisión'), 'staff', { kind: 'choice', words: DECISIONS, width: 180 }),
    column('feedback', both('Feedback', 'Comentario'), 'staff', text(260)),
    column('reply', both('Student’s reply', 'Respuesta del estudiante'), 'student', text(200)),
    column('note', both('Private note', 'Nota privada'), 'staff', text(240)),
    column('standing', both('Now, later or finished', 'Ahora, después o terminada'), 'student', text(110)),
    column('checkIn', both('Last check-in', 'Último repaso'), 'student', text(200)),
    column('verdict', both('Student says', 'El estudiante dice'), 'student', text(160)),
    column('request', both('Asks for a change', 'Pide un cambio'), 'student', text(200)),
    column('why', both('Why it matters', 'Por qué me importa'), 'student', text(220)),
    column('measure', both('How I measure it', 'Cómo lo sabré'), 'student', text(180)),
    column('start', both('Start', 'Inicio'), 'student', number),
    column('target', both('Target', 'Adónde quiero llegar'), 'student', number),
    column('latest', both('Latest', 'Último número'), 'student', number),
    column('steps', both('Steps', 'Pasos'), 'student', text(110)),
    column('evidence', both('Evidence', 'Evidencias'), 'student', number),
    column('sort', both('What kind of goal', 'Qué tipo de meta'), 'student', text(180)),
    column('skill', both('Skill', 'Habilidad'), 'student', text(160)),
    column('horizon', both('Horizon', 'Horizonte'), 'student', text(200)),
    column('begins', both('From when', 'Desde cuándo'), 'student', date),
    column('source', both('Comes from', 'De dónde viene'), 'student', text(160)),
    column('want', both('How much I want it', 'Cuánto lo quiero'), 'student', text(120)),
    column('obstacle', both('If something gets in the way', 'Si algo se interpone'), 'student', text(200)),
    column('helpedBy', both('Who helped me write it', 'Quién me ayudó a escribirla'), 'student', text(150)),
    column('helpers', both('Who can help', 'Quién puede ayudar'), 'student', text(150)),
    column('agreed', both('Agreed wording', 'Texto acordado'), 'add-on', text(260)),
    column('plan', both('Plan', 'Plan'), 'add-on', link(100)),
    inPlan,
    studentKey,
    check,
    /** Fingerprint of the staff rows as they were last seen in the plan. */
    column('sent', both('In the Doc', 'En el documento'), 'add-on', technical),
    id,
  ],
};

export const STEPS: TabShape = {
  key: 'steps',
  title: both('Steps', 'Pasos'),
  columns: [
    student,
    goal,
    column('step', both('Step', 'Paso'), 'student', text(320)),
    column('who', both('Who', 'Quién'), 'student', text(100)),
    column('often', both('How often', 'Cada cuánto'), 'student', text(120)),
    column('begins', both('From', 'Desde'), 'student', date),
    column('due', both('Due', 'Para cuándo'), 'student', date),
    column('done', both('Done', 'Hecho'), 'student', text(90)),
    column('times', both('Times done', 'Cuántas veces'), 'student', number),
    column('time', both('Time', 'Plazo'), 'add-on', text(150)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

export const PROGRESS: TabShape = {
  key: 'progress',
  title: both('Progress', 'Progreso'),
  columns: [
    student,
    goal,
    column('date', both('Date', 'Fecha'), 'student', date),
    column('amount', both('Number', 'Número'), 'student', number),
    column('note', both('Note', 'Nota'), 'student', text(300)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

export const EVIDENCE: TabShape = {
  key: 'evidence',
  title: both('Evidence', 'Evidencias'),
  columns: [
    student,
    goal,
    column('date', both('Date', 'Fecha'), 'student', date),
    column('title', both('What it is', 'Qué es'), 'student', text(260)),
    column('url', both('Link', 'Enlace'), 'student', link(260)),
    column('why', both('Why I chose it', 'Por qué lo elegí'), 'student', text(280)),
    column('skills', both('Skills', 'Habilidades'), 'student', text(160)),
    inPlan,
    studentKey,
    check,
    id,
  ],
};

/** Everything else a student writes, one line a row: the answers and the tables of one or two stages of the plan (record-lines.ts). */
const recordTab = (key: string, title: InEach<string>): TabShape => ({
  key,
  title,
  columns: [
    student,
    column('part', both('Part', 'Parte'), 'student', text(190)),
    goal,
    column('date', both('Date', 'Fecha'), 'student', date),
    column('what', both('What', 'Qué'), 'student', text(300)),
    column('more', both('More', 'Más'), 'student', text(380)),
    inPlan,
    studentKey,
    check,
    id,
  ],
});

export const PROFILE = recordTab('profile', both('Profile', 'Perfil'));
export const ACTIVITIES = recordTab('activities', both('Activities', 'Actividades'));
export const CHECK_INS = recordTab('checkins', both('Check-ins', 'Repasos'));
export const REFLECTIONS = recordTab('reflections', both('Reflections', 'Reflexiones'));
export const CHANGES = recordTab('changes', both('Changes', 'Cambios'));
export const RECORD_TABS: readonly TabShape[] = [CHECK_INS, REFLECTIONS, CHANGES, PROFILE, ACTIVITIES];

/** What the school expects of everybody; sync writes the lines into every plan. */
export const EXPECTATIONS: TabShape = {
  key: 'expectations',
  title: both('Expectations', 'Expectativas'),
  columns: [
    column('what', both('What everybody here learns', 'Lo que aprendemos todos'), 'staff', text(480)),
    column('note', both('Private note', 'Nota privada'), 'staff', text(280)),
    id,
  ],
};

export const REVIEWS: TabShape = {
  key: 'reviews',
  title: both('Reviews', 'Revisiones'),
  columns: [
    column('date', both('Date', 'Fecha'), 'add-on', date),
    student,
    goal,
    column('decision', both('Decision', 'Decisión'), 'add-on', {
      ...text(140),
      words: [...DECISIONS, both(TAKEN_BACK, 'retirada')],
    }),
    column('comment', both('Feedback', 'Comentario'), 'add-on', text(320)),
    column('who', both('Who', 'Quién'), 'add-on', { ...text(200), words: [both(TYPED, 'escrito en el libro')] }),
    /** Kept beside an approval: what the goal said when it was approved. */
    column('wording', both('What the goal said', 'Lo que decía la meta'), 'add-on', text(260)),
    studentKey,
    id,
  ],
};

export const SETTINGS: TabShape = {
  key: 'settings',
  title: both('Settings', 'Ajustes'),
  columns: [
    column('setting', both('Setting', 'Ajuste'), 'add-on', text(220)),
    column('value', both('Value', 'Valor'), 'staff', text(320)),
    column('meaning', both('What it is for', 'Para qué sirve'), 'add-on', text(420)),
    id,
  ],
};

export const JOURNAL: TabShape = {
  key: 'journal',
  title: both('Journal', 'Diario'),
  isJournal: true,
  columns: [
    column('when', both('When', 'Cuándo'), 'add-on', text(170)),
    column('student', both('Student key', 'Clave del estudiante'), 'add-on', text(200)),
    column('event', both('Event', 'Suceso'), 'add-on', text(90)),
    column('details', both('Details', 'Detalles'), 'add-on', text(500)),
    id,
  ],
};

export const TABS: readonly TabShape[] = [
  README_TAB,
  STUDENTS,
  GOALS,
  STEPS,
  CHECK_INS,
  PROGRESS,
  EVIDENCE,
  REFLECTIONS,
  CHANGES,
  REVIEWS,
  PROFILE,
  ACTIVITIES,
  EXPECTATIONS,
  SETTINGS,
  JOURNAL,
];

/** Throws for a key that no tab has: a mistake in the program. */
export function tabOf(key: string): TabShape {
  const found = TABS.find(tab => tab.key === key);
  if (!found) throw new Error(`no tab ${key}`);
  return found;
}

/** What a person who has this workbook open calls the tab; one that is lost, in the language of the Settings tab. */
export const titleIn = (workbook: WorkbookReading, key: string): string =>
  tabOf(key).title[(workbook[key] ?? workbook['settings'])?.language ?? 'en'];

/** The tab of this title, in whichever language; undefined for a tab of somebody's own. */
export const tabTitled = (title: string): TabShape | undefined =>
  TABS.find(tab => LANGUAGES.some(language => tab.title[language] === title));
