// The print window: for whom the page is, what it also shows, the page itself. Controls never print.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { AUDIENCES, type Audience, type Extra, offeredExtras, usualExtras } from '../../core/page/allowed.ts';
import { type PagePlan, planPage } from '../../core/page/page.ts';
import { Action } from '../parts/buttons.tsx';
import { Problem } from '../parts/notice.tsx';
import { call, closePanel, rememberAccount } from '../server.ts';
import { printWords as text } from '../words/print.ts';
import { openInNewTab } from './new-tab.ts';
import { Page } from './page.tsx';

export function PrintApp() {
  const [plan, setPlan] = useState<PlanView | null>(null);
  const [problem, setProblem] = useState('');
  const read = async () => {
    setProblem('');
    const opened = await call('plan.open', {});
    if (!opened.ok) return setProblem(opened.error.sentence);
    if (opened.value.kind !== 'plan') return setProblem(text.notAPlan);
    rememberAccount(opened.value.viewerEmail);
    setPlan(opened.value);
  };
  useEffect(() => void read(), []);
  if (plan) return <Choosing plan={plan} />;
  return (
    <main class="screen">
      <h1>{text.title}</h1>
      {problem ? <Problem sentence={problem} onRetry={() => void read()} /> : <p role="status">{text.reading}</p>}
    </main>
  );
}

const pagePlan = (view: PlanView): PagePlan => ({ ...view, goals: view.goals.map(card => card.goal) });

function Choosing({ plan }: { readonly plan: PlanView }) {
  const reader = plan.viewer;
  const [audience, setAudience] = useState<Audience>('me');
  const [extras, setExtras] = useState<readonly Extra[]>(usualExtras('me', reader));
  const paper = useRef<HTMLElement>(null);
  const page = useMemo(() => planPage(pagePlan(plan), { audience, extras }, plan.language), [plan, audience, extras]);
  const choose = (next: Audience) => {
    setAudience(next);
    setExtras(usualExtras(next, reader));
  };
  const toggle = (extra: Extra) =>
    setExtras(extras.includes(extra) ? extras.filter(each => each !== extra) : [...extras, extra]);
  return (
    <main>
      <div class="screen controls">
        <h1 class="visually-hidden">{text.title}</h1>
        <fieldset class="field">
          <legend class="legend">{text.audience}</legend>
          <div class="two">
            {AUDIENCES.map(each => (
              <label key={each} class="check">
                <input type="radio" name="audience" checked={each === audience} onChange={() => choose(each)} />
                <span>
                  {each === 'me' && reader === 'staff' ? text.audiences.me.staff : text.audiences[each].title}
                </span>
              </label>
            ))}
          </div>
          <p class="quiet">{text.audiences[audience].use}</p>
        </fieldset>
        <fieldset class="field">
          <legend class="legend">{text.extras}</legend>
          <div class="two">
            {offeredExtras(reader).map(extra => (
              <label key={extra} class="check">
                <input type="checkbox" checked={extras.includes(extra)} onChange={() => toggle(extra)} />
                <span>{text.extra[extra]}</span>
              </label>
            ))}
          </div>
          <p class="quiet">{reader === 'student' ? text.privacy : text.privacyStaff}</p>
        </fieldset>
        <div class="row">
          <Action look="primary" onPress={() => window.print()}>
            {text.print}
          </Action>
          <Action onPress={() => openInNewTab(paper.current, page.title)}>{text.newTab}</Action>
          <Leave />
        </div>
        <p class="quiet">{text.nothingHappens}</p>
      </div>
      <Page page={page} language={plan.language} paper={paper} />
    </main>
  );
}

/** Opening the panel closes this window; where the panel does not come, the window closes all the same. */
function Leave() {
  const [isLeaving, setLeaving] = useState(false);
  const leave = async () => {
    setLeaving(true);
    await call('evidence.closeUpload', {});
    closePanel();
  };
  return (
    <Action look="plain" isWorking={isLeaving} workingWords={text.leaving} onPress={() => void leave()}>
      {text.back}
    </Action>
  );
}
