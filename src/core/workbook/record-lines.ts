// A student's answers and records as lines of the tabs Profile, Activities, Check-ins, Reflections and Changes. One mapping for every
// kind of record: what it is about, then the other columns with their names. Words of private questions and of reflections stand here
// only where the student's cell "May be repeated in" names the workbook (requirements A79, A80). Called by plan-rows.ts.
import type { Language } from '../language.ts';
import { fold } from '../plan/fold.ts';
import { goalIdsIn } from '../plan/goal-id.ts';
import { holdsKept, keptWords } from '../plan/kept-words.ts';
import { LATER_WORDS, QUESTION_TABLES } from '../plan/names.ts';
import type { Answer, Plan, PlanRecord } from '../plan/plan.ts';
import { SET_NAMES, SETS } from '../plan/question-sets.ts';
import { questionByKey, questionByPrompt } from '../plan/questions.ts';
import { RECORD_NAMES, type RecordName, recordKind, titleColumn } from '../plan/record-kinds.ts';
import { readRepeat } from '../plan/repeat.ts';
import { readDate } from '../plan/typed-date.ts';
import { LINK, NO_REASON, QUESTION, WITHHELD } from './plan-words.ts';
import type { CellValue, TabShape } from './tables.ts';
import { ACTIVITIES, CHANGES, CHECK_INS, PROFILE, REFLECTIONS } from './tabs.ts';

const TAB_OF_STAGE = {
  profile: PROFILE,
  goals: ACTIVITIES,
  plan: ACTIVITIES,
  do: CHECK_INS,
  assess: REFLECTIONS,
  reflect: REFLECTIONS,
  revise: CHANGES,
} as const;

export interface RecordLine {
  readonly tab: TabShape;
  /** Part of the row's id: the kind of record, the key of a built-in question, or "own-<set>". Rows are matched within it. */
  readonly group: string;
  readonly values: Readonly<Record<'part' | 'goal' | 'date' | 'what' | 'more', CellValue>>;
  /** The words stay in the Doc: whatever an earlier reading wrote is taken out, even while a part of the plan cannot be read. */
  readonly isWithheld: boolean;
}

export interface RecordContext {
  /** Of the class: names of parts and labels. */
  readonly language: Language;
  /** The school's own lines: they are no words of the student's until something stands beside them. */
  readonly expectations: readonly string[];
}

/** In the order of the plan. */
export function recordLines(plan: Plan, context: RecordContext): readonly RecordLine[] {
  const kept = keptOf(plan);
  const lines = [
    ...plan.answers.filter(isAnswered).map(answer => answerLine(answer, context)),
    ...RECORD_NAMES.flatMap(kind =>
      plan.records[kind]
        .filter(row => isOwn(kind, row, context))
        .map(row => recordLine(plan, kind, { row, ...context })),
    ),
  ];
  return lines.map(line => withoutKept(line, kept, context.language));
}

/** Groups whose words need the student's leave; a row of theirs that vanishes takes its words along. */
export function isPrivateGroup(group: string): boolean {
  if (group === 'reflections' || group === 'earlier') return true;
  const set = SET_NAMES.find(each => group === `own-${each}`) ?? questionByKey(group)?.set;
  return set !== undefined && SETS[set].isPrivate;
}

const isAnswered = ({ text, later }: Answer): boolean => text !== '' || later !== '';
const isOpen = (repeat: string): boolean => readRepeat(repeat).includes('workbook');

function answerLine(answer: Answer, { language }: RecordContext): RecordLine {
  const { set, stage, question, text, later, repeat } = answer;
  const known = questionByKey(question);
  const part = QUESTION_TABLES[set][language];
  const isWithheld = (SETS[set].isPrivate || repeat !== '') && !isOpen(repeat);
  const asked = known?.prompt[language] ?? (isWithheld ? '' : answer.prompt);
  const base = { tab: TAB_OF_STAGE[stage], group: known?.key ?? `own-${set}`, isWithheld };
  const pieces = [labelled(QUESTION[language], asked)];
  if (isWithheld) return withheldLine(base, { part, more: pieces, language });
  const more = joined([...pieces, labelled(LATER_WORDS[language], later)]);
  return { ...base, values: { part, goal: '', date: '', what: text, more } };
}

type Base = Pick<RecordLine, 'tab' | 'group' | 'isWithheld'>;

interface Withheld {
  readonly part: string;
  /** A readable day; words of a date cell are words. */
  readonly date?: string;
  readonly more?: readonly string[];
  readonly language: Language;
}

const withheldLine = (base: Base, { part, date = '', more = [], language }: Withheld): RecordLine => ({
  ...base,
  isWithheld: true,
  values: { part, goal: '', date, what: '', more: joined([...more, WITHHELD[language]]) },
});

/** The school's line with nothing beside it stands in every plan. */
function isOwn(kind: RecordName, { words, url }: PlanRecord, { expectations }: RecordContext): boolean {
  if (url === '' && Object.values(words).every(text => text === '')) return false;
  const isOfSchool = kind === 'expectations' && expectations.some(line => fold(line) === fold(words['what'] ?? ''));
  return !isOfSchool || (words['where'] ?? '') !== '';
}

function recordLine(
  plan: Plan,
  kind: RecordName,
  { row, language }: RecordContext & { readonly row: PlanRecord },
): RecordLine {
  const { stage, columns, main } = recordKind(kind);
  const words = (key: string): string => row.words[key] ?? '';
  const part = columns[titleColumn(kind)]?.name[language] ?? kind;
  const base = { tab: TAB_OF_STAGE[stage], group: kind, isWithheld: isWithheldRecord(kind, row) };
  const date = readDate(words('date'), plan.about);
  if (base.isWithheld) return withheldLine(base, { part, date: date.iso, language });
  const goalKey = Object.keys(columns).find(key => columns[key]?.is === 'goal') ?? '';
  const others = Object.keys(columns).filter(key => ![main, 'date', 'repeat', goalKey].includes(key));
  const more = others.map(key => labelled(columns[key]?.name[language] ?? key, words(key)));
  if (kind === 'changes' && words('why') === '') more.push(NO_REASON[language]);
  if (row.url !== '' && !Object.values(row.words).some(text => text.includes(row.url)))
    more.push(labelled(LINK[language], row.url));
  const goal = goalsNamed(plan, words(goalKey));
  return { ...base, values: { part, goal, date: date.iso || date.text, what: words(main), more: joined(more) } };
}

/** Reflections say so in their row. Of an earlier round only answers to questions that are known not to be private are repeated. */
function isWithheldRecord(kind: RecordName, { words }: PlanRecord): boolean {
  if (kind === 'reflections') return !isOpen(words['repeat'] ?? '');
  if (kind !== 'earlier') return false;
  const question = words['question'] ?? '';
  return questionByPrompt(question) === undefined || isPrivateQuestion(question);
}

function isPrivateQuestion(prompt: string): boolean {
  const set = questionByPrompt(prompt)?.set;
  return set !== undefined && SETS[set].isPrivate;
}

/** "G1, G3" where the cell names goals, by their short names or by their words; else what was typed. */
function goalsNamed({ goals }: Plan, typed: string): string {
  const ids = goalIdsIn(typed);
  if (ids.length > 0) return ids.join(', ');
  return goals.find(goal => typed !== '' && fold(goal.statement) === fold(typed))?.id || typed;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const labelled = (label: string, words: string): string => (words === '' ? '' : `${label}: ${oneLine(words)}`);
const joined = (parts: readonly string[]): string => parts.filter(part => part !== '').join(' · ');

/** Texts the student keeps in the Doc. */
function keptOf({ answers, records }: Plan): readonly string[] {
  const ofAnswers = answers
    .filter(({ set, repeat }) => (SETS[set].isPrivate || repeat !== '') && !isOpen(repeat))
    .flatMap(({ text, later }) => [text, later]);
  const reflections = records.reflections.filter(row => isWithheldRecord('reflections', row));
  const earlier = records.earlier.filter(({ words }) => isPrivateQuestion(words['question'] ?? ''));
  const ofRecords = [...reflections, ...earlier].map(({ words }) => words['take'] ?? words['words'] ?? '');
  return keptWords([...ofAnswers, ...ofRecords]);
}

/** Closing a round, or a reason filled in from the reflection, carries such words into Revise: there too they stay in the Doc. */
function withoutKept(line: RecordLine, kept: readonly string[], language: Language): RecordLine {
  if (line.tab !== CHANGES || line.isWithheld) return line;
  const isKept = (value: CellValue): boolean => holdsKept(String(value), kept);
  const { what, more } = line.values;
  if (!isKept(what) && !isKept(more)) return line;
  const rest = isKept(more) ? '' : String(more);
  const values = { ...line.values, what: isKept(what) ? '' : what, more: joined([rest, WITHHELD[language]]) };
  return { ...line, isWithheld: true, values };
}
