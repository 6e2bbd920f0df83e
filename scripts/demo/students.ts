// A seeded class at work: two in three use the panel, the others type into the Doc; half of them file evidence.
import type { Random } from '../../src/emulator/random.ts';
import type { Person } from './person.ts';
import { typeInto } from './typing.ts';

export interface PlanPlace {
  readonly email: string;
  readonly documentId: string;
  readonly evidenceFolderId: string;
}

interface GoalIdea {
  readonly statement: string;
  readonly why: string;
  readonly measure: string;
  readonly start: string;
  readonly target: string;
  readonly deadline: string;
  readonly step: string;
  readonly number: string;
}

const IDEAS: readonly GoalIdea[] = [
  {
    statement: 'Read 95 words a minute aloud by the end of May',
    why: 'My cousins ask me to read to them.',
    measure: 'words a minute',
    start: '70',
    target: '95',
    deadline: '2027-05-28',
    step: 'Read aloud for ten minutes every evening',
    number: '74',
  },
  {
    statement: 'Know all times tables to ten by winter',
    why: 'Then fractions get easier for me.',
    measure: 'tables I know',
    start: '4',
    target: '10',
    deadline: '2026-12-18',
    step: 'Practise one table with my sister each week',
    number: '6',
  },
  {
    statement: 'Swim 400 metres without a stop this year',
    why: 'I want to join the rescue swimmers.',
    measure: 'metres',
    start: '100',
    target: '400',
    deadline: '2027-06-11',
    step: 'Ask the coach for the Tuesday group',
    number: '150',
  },
  {
    statement: 'Help in the town library for 20 hours',
    why: 'I like people and books, and it may be a job for me.',
    measure: 'hours',
    start: '0',
    target: '20',
    deadline: '2027-03-26',
    step: 'Write to the library and ask when I may come',
    number: '3',
  },
];

/** Everybody does something; what, is decided by the seed. */
export function studentsAtWork(person: (email: string) => Person, places: readonly PlanPlace[], random: Random): void {
  places.forEach((place, index) => {
    const idea = IDEAS[random.integer(IDEAS.length)] as GoalIdea;
    const student = person(place.email);
    const files = random.next() < 0.5;
    if (index % 3 === 2) byHand(student, place, idea, files);
    else throughThePanel(student, place, idea, files);
  });
}

function throughThePanel(student: Person, place: PlanPlace, idea: GoalIdea, files: boolean): void {
  const { documentId } = place;
  const { step, number, ...fields } = idea;
  student.start(documentId);
  const plan = student.call(documentId, 'plan.open', {});
  if (plan.kind !== 'plan') throw new Error(`${place.email}: the document is no plan`);
  const question = plan.answers.find(answer => answer.stage === 'profile');
  if (question) {
    const { set, question: key, prompt } = question;
    student.call(documentId, 'plan.answer', {
      set,
      part: 'text',
      question: key,
      prompt,
      before: '',
      text: 'I grew up between two languages.',
    });
  }
  student.call(documentId, 'plan.saveGoal', { goalId: '', before: null, goal: { ...fields, myReply: '' } });
  student.call(documentId, 'plan.addStep', { goalId: 'G1', text: step, owner: 'student', due: '2026-10-02' });
  student.call(documentId, 'plan.tickStep', { goalId: 'G1', stepIndex: 0, text: step, done: true });
  student.call(documentId, 'plan.logNumber', { goalId: 'G1', date: '2026-09-25', amount: number, note: 'first try' });
  if (files) uploadEvidence(student, place);
}

/** Through the Picker, which grants the folder to the add-on for this student, and then in slices, as the dialog does it. */
function uploadEvidence(student: Person, place: PlanPlace): void {
  const { documentId } = place;
  student.workspace.pick(student.email, [place.evidenceFolderId]);
  const picture = Buffer.from('a photograph of a page full of words');
  const start = { goalId: 'G1', name: 'my page.jpg', mimeType: 'image/jpeg', size: picture.length };
  const { uploadUrl } = student.call(documentId, 'evidence.startUpload', start);
  const slice = { uploadUrl, offset: 0, size: picture.length, base64: picture.toString('base64') };
  const { url } = student.call(documentId, 'evidence.sendSlice', slice);
  student.call(documentId, 'plan.addEvidence', { goalId: 'G1', title: 'My page', url, why: 'It shows how far I got.' });
}

function byHand(student: Person, place: PlanPlace, idea: GoalIdea, files: boolean): void {
  const type = (table: RegExp, row: RegExp | number, column: number, text: string, url = ''): void =>
    typeInto(student, place.documentId, { table, row, column }, text, url);
  const goal = /^Goal G1/;
  type(goal, 0, 1, idea.statement);
  type(goal, /^Why/, 1, idea.why);
  type(goal, /know/, 1, idea.measure);
  type(goal, /start/i, 1, idea.start);
  type(goal, /want to get/i, 1, idea.target);
  type(goal, /^By when/, 1, idea.deadline);
  type(/^Steps for G1/, 1, 0, idea.step);
  type(/^Steps for G1/, 1, 2, '2026-10-02');
  type(/^Steps for G1/, 1, 3, 'x');
  type(/^Progress for G1/, 1, 0, '2026-09-25');
  type(/^Progress for G1/, 1, 1, idea.number);
  if (!files) return;
  type(/^Date/, 1, 0, '2026-09-26');
  type(/^Date/, 1, 1, 'My page', 'https://example.org/my-page');
  type(/^Date/, 1, 2, 'G1');
}
