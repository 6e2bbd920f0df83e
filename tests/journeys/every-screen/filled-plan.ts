// A plan with something in every part, in either language: every other question is answered, every table of record-kinds.ts
// has rows of its columns' kinds, so that a new table or question fills itself. And what staff wrote about it.
import { LANGUAGES, type Language } from '../../../src/core/language.ts';
import { RECORD_NAMES, type RecordColumn, type RecordName, recordKind } from '../../../src/core/plan/record-kinds.ts';
import { createPlans, type Person, planOf, syncAll, type TestClass } from '../../support/add-on.ts';
import type { World } from '../pages/world.ts';

/** Whose full plan, whose new one, in the class of this language. */
export const PEOPLE: Readonly<Record<Language, { readonly full: string; readonly fresh: string }>> = {
  en: { full: 'amara', fresh: 'yuki' },
  es: { full: 'mateo', fresh: 'sofia' },
};
const NAMES: Readonly<Record<string, string>> = {
  amara: 'Amara Nwosu',
  yuki: 'Yuki Tanaka',
  mateo: 'Mateo Álvarez',
  sofia: 'Sofia Kowalska',
};

interface Story {
  readonly className: string;
  /** Words for cells and answers, short and long. */
  readonly texts: readonly string[];
  readonly reading: Readonly<Record<string, string>>;
  readonly library: Readonly<Record<string, string>>;
  readonly later: Readonly<Record<string, string>>;
  readonly steps: readonly string[];
  readonly evidence: readonly string[];
  readonly feedback: string;
  /** What an agreed goal says after somebody changed it. */
  readonly anew: string;
}

const STORIES: Readonly<Record<Language, Story>> = {
  en: {
    className: 'Homeroom 7B',
    texts: [
      'Early, when the house is quiet.',
      'I worked three evenings on it, and every name on the map has a story that my grandfather told me.',
      'Maps',
      'My aunt listens to me on Sundays.',
      'I look closely and I do not give up after the first page, which was hard in September.',
    ],
    reading: {
      statement: 'I want to read 95 words a minute aloud by 28 May, up from 70',
      why: 'My little brother asks for stories.',
      measure: 'words a minute',
      start: '70',
      target: '95',
      deadline: '2027-05-28',
      horizon: 'Read the news on the radio one day',
      skill: 'Reading aloud',
      obstacle: 'If I am too tired in the evening, I will read before breakfast.',
      helpers: 'Aunt Ada',
      want: '5 and 4',
    },
    library: { statement: 'I will help in the town library for 20 hours', measure: 'hours', start: '0', target: '20' },
    later: { statement: 'Learn the guitar', standing: 'later' },
    steps: ['Read aloud for ten minutes', 'Ask Ms Rivera for a book with short chapters that somebody my age likes'],
    evidence: ['Me reading to my brother', 'A cake for the fair'],
    feedback: 'Good measure. Which page will you read to your brother first?',
    anew: 'I want to read 90 words a minute aloud by 28 May',
  },
  es: {
    className: 'Grupo 7B',
    texts: [
      'Temprano, cuando la casa está en silencio.',
      'Trabajé tres tardes en ello, y cada nombre del mapa tiene una historia que me contó mi abuelo.',
      'Mapas',
      'Mi tía me escucha los domingos.',
      'Miro con atención y no me rindo después de la primera página, que era difícil en septiembre.',
    ],
    reading: {
      statement: 'Quiero leer 95 palabras por minuto en voz alta antes del 28 de mayo, ahora leo 70',
      why: 'Mi hermano pequeño me pide cuentos.',
      measure: 'palabras por minuto',
      start: '70',
      target: '95',
      deadline: '2027-05-28',
      horizon: 'Leer un día las noticias en la radio',
      skill: 'Leer en voz alta',
      obstacle: 'Si por la tarde tengo mucho sueño, leeré antes del desayuno.',
      helpers: 'Tía Ada',
      want: '5 y 4',
    },
    library: { statement: 'Voy a ayudar 20 horas en la biblioteca', measure: 'horas', start: '0', target: '20' },
    later: { statement: 'Aprender a tocar la guitarra', standing: 'después' },
    steps: ['Leer en voz alta diez minutos', 'Pedir a mi docente un libro de capítulos cortos para gente de mi edad'],
    evidence: ['Leyendo para mi hermano', 'Un pastel para la feria'],
    feedback: 'Buena medida. ¿Qué página vas a leer primero?',
    anew: 'Quiero leer 90 palabras por minuto en voz alta antes del 28 de mayo',
  },
};

export interface Prepared extends TestClass {
  readonly className: string;
  readonly statement: string;
  readonly feedback: string;
  readonly step: string;
  readonly fullId: string;
  readonly freshId: string;
  /** An empty document of the student with the full plan. */
  readonly emptyId: string;
  readonly fullName: string;
}

/** One class a language: a full plan with a decision in it, a new plan, an empty document. */
export function preparedClasses(world: World): Readonly<Record<Language, Prepared>> {
  return Object.fromEntries(LANGUAGES.map(language => [language, prepared(world, language)])) as Record<
    Language,
    Prepared
  >;
}

function prepared(world: World, language: Language): Prepared {
  const { full, fresh } = PEOPLE[language];
  const story = STORIES[language];
  const made = classOf(world, language);
  const student = world.person(`${full}@hillside.example`);
  const fullId = planOf(world.workspace, made.folderId, full).documentId;
  student.start(fullId);
  fillPlan(student, fullId, language);
  const decided = { comment: story.feedback, decision: 'Approved' } as const;
  syncAll(made);
  const view = made.keeper.call(made.workbookId, 'class.open', {});
  const queued = view.kind === 'class' ? view.queue.find(each => each.goalId === 'G1') : undefined;
  if (!queued) throw new Error('the first goal waits for nobody');
  made.keeper.call(made.workbookId, 'class.decide', { ...decided, studentKey: queued.studentKey, goalId: 'G1' });
  syncAll(made);
  const before = { statement: story.reading['statement'] ?? '' };
  student.call(fullId, 'plan.saveGoal', { goalId: 'G1', before, goal: { statement: story.anew } });
  const freshId = planOf(world.workspace, made.folderId, fresh).documentId;
  const empty = student.rest('POST', 'https://www.googleapis.com/drive/v3/files', {
    name: 'Notes',
    mimeType: 'application/vnd.google-apps.document',
  });
  for (const [who, where] of [
    [full, fullId],
    [fresh, freshId],
  ] as const) {
    const person = world.person(`${who}@hillside.example`);
    person.start(where);
    person.call(where, 'panel.speak', { language });
  }
  const about = { className: story.className, statement: story.anew, feedback: story.feedback };
  const step = story.steps[0] ?? '';
  return { ...made, ...about, step, fullId, freshId, emptyId: String(empty.id), fullName: NAMES[full] ?? '' };
}

function classOf(world: World, language: Language): TestClass {
  const { full, fresh } = PEOPLE[language];
  const keeper = world.person('rivera@hillside.example');
  const { sheetId } = world.seeded;
  const lines = [full, fresh].map(handle => `${NAMES[handle]}\t${handle}@hillside.example`);
  keeper.start(sheetId);
  const { workbookId } = keeper.call(sheetId, 'class.setUp', {
    name: STORIES[language].className,
    schoolYear: '2026–27',
    roster: ['Name\tEmail', ...lines].join('\n'),
    leaveOutWrong: false,
    language,
  });
  const made = { keeper, workbookId, folderId: world.workspace.drive.item(workbookId)?.parents[0] ?? '' };
  createPlans(made);
  return made;
}

function fillPlan(student: Person, id: string, language: Language): void {
  const story = STORIES[language];
  const [first = '', second = ''] = story.steps;
  for (const goal of [story.reading, story.library, story.later])
    student.call(id, 'plan.saveGoal', { goalId: '', before: null, goal });
  student.call(id, 'plan.addStep', { goalId: 'G1', text: first, owner: 'student', due: '2026-08-30' });
  student.call(id, 'plan.addStep', { goalId: 'G1', text: second, owner: 'student', due: '2026-09-04' });
  student.call(id, 'plan.addStep', { goalId: 'G1', text: story.texts[3] ?? '', owner: 'family', due: '' });
  for (const [date, amount] of [
    ['2026-08-18', '70'],
    ['2026-08-25', '74'],
    ['2026-09-01', '83'],
  ] as const)
    student.call(id, 'plan.logNumber', { goalId: 'G1', date, amount, note: '' });
  const url = 'https://example.org/page';
  const [shown = '', loose = ''] = story.evidence;
  student.call(id, 'plan.addEvidence', { goalId: 'G1', title: shown, url, why: story.texts[1] ?? '' });
  // Twice: two buttons then say the same.
  for (const _ of [1, 2]) student.call(id, 'plan.addEvidence', { goalId: '', title: loose, url: '', why: '' });
  for (const kind of RECORD_NAMES) addRows(student, id, kind, language);
  answerQuestions(student, id, story);
}

/** Of what decides about goals one row only: the other goals stay open. */
const ONE_ROW: readonly RecordName[] = ['reviews', 'revisions', 'earlier'];

function addRows(student: Person, id: string, kind: RecordName, language: Language): void {
  const { columns } = recordKind(kind);
  const row = (place: number) => ({
    words: Object.fromEntries(
      Object.entries(columns).map(([key, column], i) => [key, cellOf(column, place, i, language)]),
    ),
    url: Object.values(columns).some(column => column.is === 'link') ? `https://example.org/${kind}` : '',
  });
  const rows = ONE_ROW.includes(kind) ? [row(0)] : [row(0), row(1)];
  student.call(id, 'plan.addRecords', { kind, rows });
}

function cellOf(column: RecordColumn, row: number, place: number, language: Language): string {
  if (column.choices) return column.choices[row % column.choices.length]?.[language] ?? '';
  if (column.is === 'date') return '2026-08-20';
  if (column.is === 'number') return '3';
  if (column.is === 'goal') return row === 0 ? 'G1' : 'G2';
  const { texts } = STORIES[language];
  return texts[(row * 2 + place) % texts.length] ?? '';
}

function answerQuestions(student: Person, id: string, { texts }: Story): void {
  const view = student.call(id, 'plan.open', {});
  if (view.kind !== 'plan') throw new Error('the document is no plan');
  view.answers.forEach((answer, i) => {
    if (i % 2 === 1) return;
    const { set, question, prompt, text: before } = answer;
    student.call(id, 'plan.answer', {
      set,
      question,
      prompt,
      part: 'text',
      before,
      text: texts[i % texts.length] ?? '',
    });
  });
}
