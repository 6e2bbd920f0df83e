// What the Drive card says, in the language this person chose in a panel, else that of their Google account.
import { type InEach, spoken } from '../../../core/language.ts';
import type { DriveCard, EvidenceForm } from '../../student/drive-selection.ts';
import type { Filed } from '../../student/file-as-evidence.ts';
import { CARD_EN } from './words-en.ts';
import { CARD_ES } from './words-es.ts';

const WORDS: InEach<typeof CARD_EN> = { en: CARD_EN, es: CARD_ES };

export const words = (): typeof CARD_EN => WORDS[spoken()];

type Saying = Exclude<DriveCard, EvidenceForm>;

/** One or two sentences for everything that is no form. */
export function sentences(card: Saying): readonly string[] {
  const say = words();
  switch (card.kind) {
    case 'several':
      return [say.several(card.count)];
    case 'folder':
      return [say.folder];
    case 'shortcut':
      return [say.shortcut];
    case 'no-plan':
      return say.noPlan;
    case 'ask-file':
      return [say.askFile];
    case 'ask-doc':
      return [card.hasPlan ? say.planOrWork : say.isItPlan];
    case 'own-plan':
      return say.ownPlan;
    case 'other-plan':
      return [say.otherPlan(card.student)];
  }
}

export function alreadyFiled(goals: readonly string[]): string {
  const say = words();
  return say.alreadyFiled(
    goals
      .filter(goal => goal !== '')
      .map(say.goal)
      .join(say.and),
  );
}

/** Where it went; a second filing says that nothing was doubled. */
export function filedSentence({ outcome, title, goalId, student }: Filed): string {
  const say = words();
  return say.filed[outcome](title, say.place(student, goalId === '' ? '' : say.goal(goalId)));
}

/** Longest goal sentence in the drop-down, so that it stays on a line or two. */
const LONGEST_GOAL = 70;

export function goalWords({ id, statement }: { readonly id: string; readonly statement: string }): string {
  const letters = [...statement];
  const short = letters.length > LONGEST_GOAL ? `${letters.slice(0, LONGEST_GOAL - 1).join('')}…` : statement;
  return statement === '' ? id : `${id}: ${short}`;
}
