// The fields of a goal's second half: in which order they are asked, what they hold as a form, and what is written into the plan.
import type { GoalCard, PlanView } from '../../contract/api.ts';
import { spoken } from '../../core/language.ts';
import { MY_NUMBERS } from '../../core/plan/choices.ts';
import { SORT_QUESTIONS, sortChoices, writeSort } from '../../core/plan/goal-sorts.ts';
import { traitsOf } from '../../core/plan/traits.ts';
import { firstWantWords } from '../../core/plan/want.ts';
import { goalsText } from '../words/goals.ts';

/** The skill before everything else: it stays longer than a grade. */
export const STRONGER_FIELDS = [
  'skill',
  'horizon',
  'source',
  'want',
  'obstacle',
  'helpers',
  'sort',
  'begins',
  'helpedBy',
] as const;
export type StrongerField = (typeof STRONGER_FIELDS)[number];
export type FormFields = Readonly<Record<string, string>>;

export const savedText = ({ goal }: GoalCard, field: StrongerField): string =>
  field === 'begins' ? goal.begins.iso || goal.begins.text : goal[field];

export const isEmpty = (card: GoalCard, field: StrongerField): boolean => savedText(card, field) === '';

/** What the form begins with. */
export function startOf(card: GoalCard, field: StrongerField): FormFields {
  if (field === 'sort') return card.sort;
  if (field === 'want') {
    const { willing, able } = card.want.atFirst;
    return { willing: String(willing ?? ''), able: String(able ?? '') };
  }
  return { text: savedText(card, field) };
}

/** The words of the goal's row. */
export function writtenWords(card: GoalCard, field: StrongerField, fields: FormFields, plan: PlanView): string {
  if (field === 'sort') return writeSort(fields, plan.language);
  if (field !== 'want') return fields.text ?? '';
  const first = { willing: Number(fields.willing), able: Number(fields.able) };
  return firstWantWords(card.goal.want, first, plan.language);
}

/** As it is read in the panel: choices in the reader's language, the rest as it was typed. */
export function shownWords(card: GoalCard, field: StrongerField): string {
  const text = goalsText();
  if (field === 'begins') return card.goal.begins.text;
  if (field === 'want') {
    const { willing, able } = card.want.atFirst;
    const said = [text.willing.words[(willing ?? 0) - 1], text.able.words[(able ?? 0) - 1]];
    return said.filter(Boolean).join(', ') || card.goal.want;
  }
  if (field !== 'sort') return card.goal[field];
  const said = SORT_QUESTIONS.flatMap(question => sortChoices(question)[card.sort[question]]?.[spoken()] ?? []);
  return said.join(', ') || card.goal.sort;
}

/** What a goal may come from: strengths, challenges, what everybody learns here, the student's numbers. Values are words of the plan. */
export function sourceOptions({ records, language }: PlanView, current: string): { value: string; label: string }[] {
  const expected = records.expectations.flatMap(({ words }) => words.what || []);
  const traits = (['strength', 'challenge'] as const).flatMap(trait =>
    traitsOf(records.traits, trait).map(({ words }) => words),
  );
  const known = [...new Set([...traits, ...expected])].map(words => ({ value: words, label: words }));
  const numbers = { value: MY_NUMBERS[language], label: MY_NUMBERS[spoken()] };
  const all = [{ value: '', label: goalsText().none }, ...known, numbers];
  return all.some(option => option.value === current) ? all : [...all, { value: current, label: current }];
}

/** People of the plan who can be named by one press: the team, then the staff. */
export const peopleOf = ({ records, staff }: PlanView): readonly string[] => [
  ...new Set([...records.team.map(({ words }) => words.who ?? ''), ...namesIn(staff)].filter(Boolean)),
];

export const namesIn = (text: string): readonly string[] => text.split(',').flatMap(each => each.trim() || []);

/** Puts a name behind the others, or takes it away when it stands there. */
export function toggleName(text: string, who: string): string {
  const names = namesIn(text);
  return (names.includes(who) ? names.filter(each => each !== who) : [...names, who]).join(', ');
}
