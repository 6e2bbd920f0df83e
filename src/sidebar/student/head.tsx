// The head of the student's panel: whose plan, whether it is saved, and the seven stages.
import type { PlanView } from '../../contract/api.ts';
import { Attention, Tick } from '../parts/icons.tsx';
import { words } from '../words.ts';
import type { Go, Place } from './place.ts';
import type { PlanState } from './plan-state.ts';

const text = words.student;

export function Head({ plan, state }: { readonly plan: PlanView; readonly state: PlanState }) {
  return (
    <header class="head-sticky">
      <h1 dir="auto">{plan.student || text.planOf(plan.schoolYear)}</h1>
      {plan.student ? <p class="quiet">{text.planOf(plan.schoolYear)}</p> : null}
      <SavedLine state={state} />
    </header>
  );
}

function SavedLine({ state }: { readonly state: PlanState }) {
  const kind = state.isSaving ? 'saving' : state.line.kind;
  const line = {
    saving: words.saving,
    idle: text.allSaved,
    saved: state.line.text,
    unsaved: text.unsaved,
    failed: state.line.text || text.notSaved,
  }[kind];
  return (
    <p class={`quiet sign-line state-${kind}`} role="status">
      {kind === 'failed' ? <Attention /> : kind === 'saving' || kind === 'unsaved' ? null : <Tick />}
      <span>{line}</span>
    </p>
  );
}

interface StripProps {
  readonly plan: PlanView;
  readonly place: Place;
  readonly go: Go;
}

export function StageStrip({ plan, place, go }: StripProps) {
  const open = place.at === 'stage' ? place.stage : place.at === 'goals' || place.at === 'wizard' ? 'goals' : '';
  return (
    <nav aria-label={text.stripLabel}>
      <ol class="strip">
        {plan.stages.map((item, i) => (
          <li key={item.stage}>
            <button
              type="button"
              class={item.state}
              aria-current={item.stage === open ? 'page' : undefined}
              onClick={() => go({ at: 'stage', stage: item.stage })}
            >
              <span class="dot" aria-hidden="true">
                {item.state === 'done' ? <Tick /> : i + 1}
              </span>
              <span>{text.stages[item.stage].title}</span>
              <span class="visually-hidden">, </span>
              <span class={item.state === 'here' ? 'now' : 'visually-hidden'}>
                {{ done: text.stageDone, here: text.stageHere, ahead: text.stageAhead }[item.state]}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
