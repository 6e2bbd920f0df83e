// The student's panel in Docs: reads the open document and shows one place of the plan at a time.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { browserStorage, openDrafts } from '../drafts.ts';
import { Footer } from '../parts/footer.tsx';
import { Problem } from '../parts/notice.tsx';
import { Tabs } from '../parts/screen.tsx';
import { useStore } from '../store.ts';
import { DraftsContext } from '../use-form.ts';
import { words } from '../words.ts';
import { EvidencePlace } from './evidence.tsx';
import { GoalWizard } from './goal-wizard.tsx';
import { Goals } from './goals.tsx';
import { Head, StageStrip } from './head.tsx';
import { NotAPlan } from './not-a-plan.tsx';
import type { Place } from './place.ts';
import type { PlanState } from './plan-state.ts';
import { noteTyping, planState, readAgainOnReturn, readPlan } from './plan-state.ts';
import { StageScreen } from './stage/stage-screen.tsx';
import { Today } from './today.tsx';

const text = words.student;

export function StudentApp() {
  const state = useStore(planState);
  useEffect(() => {
    readAgainOnReturn();
    void readPlan();
  }, []);
  const { view, problem } = state;
  const scope = view?.kind === 'plan' ? view.draftKey : '';
  const drafts = useMemo(() => openDrafts(scope ? browserStorage() : null, scope, () => Date.now()), [scope]);
  if (!view)
    return (
      <main class="screen">
        <h1 class="visually-hidden">{words.product}</h1>
        {problem ? <Problem sentence={problem} onRetry={() => void readPlan()} /> : <p role="status">{text.reading}</p>}
      </main>
    );
  return (
    <DraftsContext.Provider value={drafts}>
      {view.kind === 'plan' ? <PlanPanel plan={view} state={state} /> : <NoPlanPanel state={state} />}
    </DraftsContext.Provider>
  );
}

function NoPlanPanel({ state }: { readonly state: PlanState }) {
  if (state.view?.kind !== 'not-a-plan') return null;
  return (
    <div class="page">
      <header class="visually-hidden">
        <h1>{words.product}</h1>
      </header>
      <NotAPlan view={state.view} />
      <Footer help={text.help.notAPlan} />
    </div>
  );
}

function PlanPanel({ plan, state }: { readonly plan: PlanView; readonly state: PlanState }) {
  const [place, go] = useState<Place>({ at: 'today' });
  const help = {
    today: text.help.today,
    goals: text.help.goals,
    wizard: text.help.wizard,
    stage: text.help.stage,
    evidence: text.help.evidence,
  };
  return (
    <div class="page" onInput={event => noteTyping(event.target)}>
      <Head plan={plan} state={state} />
      <StageStrip plan={plan} place={place} go={go} />
      <Tabs label={text.tabsLabel} names={text.tabs} current={place.at} onChoose={at => go({ at })} />
      {state.problem ? (
        <div class="screen">
          <Problem sentence={state.problem} onRetry={() => void readPlan()} />
        </div>
      ) : null}
      <Here plan={plan} place={place} go={go} />
      <Footer help={help[place.at]} hasPlainWords />
    </div>
  );
}

interface HereProps {
  readonly plan: PlanView;
  readonly place: Place;
  readonly go: (place: Place) => void;
}

function Here({ plan, place, go }: HereProps) {
  switch (place.at) {
    case 'today':
      return <Today plan={plan} go={go} />;
    case 'goals':
      return <Goals plan={plan} goalId={place.goalId ?? ''} form={place.form ?? null} go={go} />;
    case 'wizard':
      return <GoalWizard plan={plan} go={go} />;
    case 'stage':
      return <StageScreen key={place.stage} plan={plan} stage={place.stage} question={place.question ?? ''} go={go} />;
    case 'evidence':
      return <EvidencePlace plan={plan} goalId={place.goalId ?? ''} />;
  }
}
