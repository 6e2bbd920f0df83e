// The tables of guiding questions: the stage each belongs to, and the columns it has beside question and answer. Small, because the
// panel carries it; the questions themselves stand in questions.ts and stay on the server.
import type { Stage } from './plan.ts';

export type QuestionSet =
  | 'identity'
  | 'profile'
  | 'talk'
  | 'goals'
  | 'plan'
  | 'do'
  | 'assess'
  | 'reflect'
  | 'portfolio'
  | 'revise';

export interface SetShape {
  readonly stage: Stage;
  /** Has the column "Now I would say". */
  readonly hasLater: boolean;
  /** Has the column "May be repeated in": its words are repeated nowhere unless the student says so. */
  readonly isPrivate: boolean;
}

const shape = (stage: Stage, hasLater = false, isPrivate = false): SetShape => ({ stage, hasLater, isPrivate });

export const SETS: Readonly<Record<QuestionSet, SetShape>> = {
  identity: shape('profile', true, true),
  profile: shape('profile', true),
  talk: shape('profile'),
  goals: shape('goals'),
  plan: shape('plan'),
  do: shape('do'),
  assess: shape('assess'),
  reflect: shape('reflect', false, true),
  portfolio: shape('reflect'),
  revise: shape('revise'),
};
export const SET_NAMES = Object.keys(SETS) as readonly QuestionSet[];

/** The set a question of one's own goes into when only the stage is known. */
export const OWN_SET: Readonly<Record<Stage, QuestionSet>> = {
  profile: 'profile',
  goals: 'goals',
  plan: 'plan',
  do: 'do',
  assess: 'assess',
  reflect: 'reflect',
  revise: 'revise',
};
