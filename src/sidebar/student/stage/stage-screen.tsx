// One stage of the plan as a screen: what it is for, its questions, and the tables that belong to it. Any stage opens by a click.
// A stage with a screen of its own is named in SCREENS; the others show their questions and tables in the order of the document.
import type { ComponentChildren } from 'preact';
import type { PlanView } from '../../../contract/api.ts';
import type { Stage } from '../../../core/plan/plan.ts';
import { OWN_SET, SET_NAMES, SETS } from '../../../core/plan/question-sets.ts';
import { RECORD_NAMES, recordKind } from '../../../core/plan/record-kinds.ts';
import { Screen } from '../../parts/screen.tsx';
import { words } from '../../words.ts';
import type { Go } from '../place.ts';
import { ProfileScreen } from '../profile/profile-screen.tsx';
import { AssessStage } from './assess.tsx';
import { DoStage } from './do.tsx';
import { PlanStage } from './plan.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import { ReflectStage } from './reflect.tsx';
import { ReviseStage } from './revise.tsx';

export interface StageProps {
  readonly plan: PlanView;
  /** Key of the question to open first; ''. */
  readonly question: string;
  readonly go: Go;
}

const SCREENS: Partial<Record<Stage, (props: StageProps) => ComponentChildren>> = {
  profile: ProfileScreen,
  plan: PlanStage,
  do: DoStage,
  assess: AssessStage,
  reflect: ReflectStage,
  revise: ReviseStage,
};

export function StageScreen({ stage, ...props }: StageProps & { readonly stage: Stage }) {
  const Own = SCREENS[stage];
  const info = words.student.stages[stage];
  return (
    <Screen title={info.title}>
      <p class="quiet">{info.hint}</p>
      {Own ? <Own {...props} /> : <WholeStage stage={stage} {...props} />}
    </Screen>
  );
}

function WholeStage({ stage, plan, question, go }: StageProps & { readonly stage: Stage }) {
  const text = words.student.questions;
  const first = plan.answers.find(answer => answer.stage === stage && answer.text === '');
  const begin = question || (first?.question ?? '');
  return (
    <>
      {stage === 'profile' || stage === 'reflect' ? null : (
        <div class="row">
          <button type="button" class="button" onClick={() => go({ at: 'goals' })}>
            {text.toGoals}
          </button>
          {stage === 'do' || stage === 'assess' ? (
            <button type="button" class="button" onClick={() => go({ at: 'evidence' })}>
              {text.toEvidence}
            </button>
          ) : null}
        </div>
      )}
      <QuestionList
        plan={plan}
        sets={SET_NAMES.filter(set => SETS[set].stage === stage)}
        question={begin}
        ownSet={OWN_SET[stage]}
      />
      {RECORD_NAMES.filter(kind => recordKind(kind).stage === stage).map(kind => (
        <RecordCard key={kind} plan={plan} kind={kind} />
      ))}
    </>
  );
}
