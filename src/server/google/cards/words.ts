// What the Drive card says, in the language this person chose in a panel, else that of their Google account.
import { sentences } from '../../../core/sentence.ts';
import type { DriveCard, EvidenceForm } from '../../student/drive-selection.ts';
import type { Filed } from '../../student/file-as-evidence.ts';

export const say = sentences('driveCard');

/** Some sentences have more than one paragraph. */
export const paragraphs = (sentence: string): readonly string[] => sentence.split('\n');

type Saying = Exclude<DriveCard, EvidenceForm>;

/** One or two sentences for everything that is no form. */
export function cardSentences(card: Saying): readonly string[] {
  switch (card.kind) {
    case 'several':
      return [say('several', { count: card.count })];
    case 'folder':
      return [say('folder')];
    case 'shortcut':
      return [say('shortcut')];
    case 'no-plan':
      return paragraphs(say('noPlan'));
    case 'ask-file':
      return [say('askFile')];
    case 'ask-doc':
      return [say(card.hasPlan ? 'planOrWork' : 'isItPlan')];
    case 'own-plan':
      return paragraphs(say('ownPlan'));
    case 'other-plan':
      return [say('otherPlan', { student: card.student || say('somebodyElse') })];
  }
}

export function alreadyFiled(filedFor: readonly string[]): string {
  const goals = filedFor.filter(goal => goal !== '').map(id => say('goal', { id }));
  return goals.length === 0 ? say('alreadyFiled') : say('alreadyFiledFor', { goals: goals.join(say('and')) });
}

/** Where it went; a second filing says that nothing was doubled. */
export function filedSentence({ outcome, title, goalId, student }: Filed): string {
  const inPlan = student === '' ? say('inMyPlan') : say('inPlanOf', { student });
  const place = goalId === '' ? inPlan : say('forGoal', { place: inPlan, goal: say('goal', { id: goalId }) });
  return say(`filed.${outcome}`, { title, place });
}

/** Longest goal sentence in the drop-down, so that it stays on a line or two. */
const LONGEST_GOAL = 70;

export function goalWords({ id, statement }: { readonly id: string; readonly statement: string }): string {
  const letters = [...statement];
  const short = letters.length > LONGEST_GOAL ? `${letters.slice(0, LONGEST_GOAL - 1).join('')}…` : statement;
  return statement === '' ? id : `${id}: ${short}`;
}
