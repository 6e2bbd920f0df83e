// Revise: the reasons, a decision about each goal, what changed and why, who agrees, and the end of the round.
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { Field } from '../../parts/field.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { reviewText } from '../../words/review.ts';
import { words } from '../../words.ts';
import { useSaving } from '../plan-state.ts';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import { ReviseGoal } from './revise-goal.tsx';
import type { StageProps } from './stage-screen.tsx';

export function ReviseStage({ plan, question }: StageProps) {
  const text = reviewText();
  const isOwner = plan.viewer === 'student';
  const changed = plan.goals.filter(card => card.changed !== null);
  const active = plan.goals.filter(card => card.goal.id !== '' && (card.isActive || card.decision !== null));
  const day = plan.nextReview === '' ? '' : words.day(plan.nextReview, plan.today);
  return (
    <>
      {isOwner ? changed.map(card => <SayWhy key={card.goal.id} card={card} />) : null}
      <QuestionList
        plan={plan}
        sets={['revise']}
        question={changed.length > 0 ? '' : question}
        helps={helpsFor(plan)}
        ownSet="revise"
      />
      {isOwner && active.length > 0 ? <h3>{text.decide}</h3> : null}
      {isOwner ? active.map(card => <ReviseGoal key={card.goal.id} card={card} plan={plan} />) : null}
      <RecordCard plan={plan} kind="revisions" title={text.tables.revisions} canAdd={false} />
      <RecordCard plan={plan} kind="changes" title={text.tables.changes} canAdd={false} />
      <RecordCard
        plan={plan}
        kind="requests"
        title={text.tables.requests}
        hint={text.requestHint(day)}
        hide={['answer']}
      />
      <RecordCard plan={plan} kind="agreements" hint={text.agreementHint} />
      {isOwner ? <CloseRound plan={plan} /> : null}
      <RecordCard plan={plan} kind="earlier" canAdd={false} />
    </>
  );
}

/** Words of the reflection and of the profile that answer these questions already: pressed, not typed again. */
function helpsFor(plan: PlanView) {
  const text = reviewText();
  const said = (key: string) => plan.answers.find(answer => answer.question === key)?.text ?? '';
  const horizons = [said('Q4'), ...plan.goals.filter(card => card.isActive).map(card => card.goal.horizon)];
  const wants = plan.goals
    .filter(card => card.isActive && card.want.atFirst.willing !== null)
    .map(card => `${card.goal.id}: ${wantWords(card)}`);
  return {
    Q29: { words: { label: text.fromReflection, texts: [said('Q28'), said('Q24')] } },
    Q30: { words: { label: text.pick, texts: text.effort } },
    Q31: { quote: { label: '', text: wants.join('\n') } },
    Q32: { quote: { label: text.horizon, text: [...new Set(horizons)].filter(Boolean).join('\n') } },
  };
}

export function wantWords({ want }: GoalCard): string {
  const text = reviewText();
  const one = (value: number | null) => (value === null ? text.notSaid : String(value));
  return text.atFirst(one(want.atFirst.willing), one(want.atFirst.able));
}

/** A change of an agreed goal, typed into the document or saved without a reason. */
function SayWhy({ card }: { readonly card: GoalCard }) {
  const text = reviewText();
  const form = useForm(`why.${card.goal.id}`, { why: '', who: '' });
  const saving = useSaving();
  const save = async () => {
    if (form.fields.why.trim() === '') return saving.setProblem(text.whyMissing2);
    if (!(await saving.run('plan.explainChange', { goalId: card.goal.id, ...form.fields }))) return;
    form.saved(form.fields);
  };
  return (
    <section class="card card-first stack">
      <div class="tight">
        <h3>{text.changedTitle}</h3>
        <p class="quiet">{text.changedHint}</p>
      </div>
      <dl class="pair">
        <dt>{text.before}</dt>
        <dd dir="auto">{card.changed?.before}</dd>
        <dt>{text.now}</dt>
        <dd dir="auto">{card.changed?.now}</dd>
      </dl>
      <SaveForm button={text.saveWhy} saving={saving} onSave={save}>
        <Field label={text.why} kind="long" value={form.fields.why} onValue={value => form.set('why', value)} />
        <Field label={text.who} hint={text.whoHint} value={form.fields.who} onValue={value => form.set('who', value)} />
      </SaveForm>
    </section>
  );
}

function CloseRound({ plan }: { readonly plan: PlanView }) {
  const text = reviewText();
  const saving = useSaving();
  const [anyway, setAnyway] = useState(false);
  const { undecided, canClose } = plan.round;
  const goals = plan.goals.filter(card => undecided.includes(card.goal.id)).map(card => card.goal.id);
  return (
    <section class="card stack">
      <div class="tight">
        <h3>{text.close}</h3>
        <p class="quiet">{canClose ? text.closeHint : text.nothingToClose}</p>
      </div>
      {canClose ? (
        <SaveForm
          button={text.closeButton}
          look={undecided.length === 0 ? 'primary' : ''}
          saving={saving}
          onSave={async () => void (await saving.run('plan.closeRound', { anyway }))}
        >
          {goals.length > 0 ? (
            <>
              <p>{text.undecided(goals.join(', '))}</p>
              <label class="check">
                <input type="checkbox" checked={anyway} onChange={() => setAnyway(!anyway)} />
                <span>{text.anyway}</span>
              </label>
            </>
          ) : null}
        </SaveForm>
      ) : null}
    </section>
  );
}
