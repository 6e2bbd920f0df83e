// One goal to look at: how far it has come, what shows it, the verdict and how one knows, and what could still show it.
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { VERDICTS } from '../../../core/plan/choices.ts';
import { OutLink } from '../../parts/buttons.tsx';
import { AddWords, Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Chevron } from '../../parts/icons.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { reviewText } from '../../words/review.ts';
import { words } from '../../words.ts';
import { useSaving } from '../plan-state.ts';

interface AssessGoalProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
  readonly onSaved: () => void;
  /** To another goal first; null when this is the only one left. */
  readonly onLater: (() => void) | null;
}

export function AssessGoal({ card, plan, onSaved, onLater }: AssessGoalProps) {
  const text = reviewText();
  return (
    <>
      <h3 dir="auto">{card.goal.statement}</h3>
      <SoFar card={card} plan={plan} />
      <StillNeeded goalId={card.goal.id} />
      <hr class="divider" />
      <VerdictForm card={card} plan={plan} onSaved={onSaved} />
      {onLater ? (
        <div>
          <button type="button" class="button plain" onClick={onLater}>
            {text.later}
          </button>
        </div>
      ) : null}
    </>
  );
}

const evidenceOf = ({ goal }: GoalCard, plan: PlanView) =>
  plan.evidence.filter(each => each.goalId !== '' && each.goalId === goal.id);

function SoFar({ card, plan }: { readonly card: GoalCard; readonly plan: PlanView }) {
  const text = reviewText();
  const evidence = evidenceOf(card, plan);
  return (
    <dl class="pair">
      <dt>{text.growth}</dt>
      <dd>{card.progressWords || text.noNumbers}</dd>
      <dt>{text.evidence}</dt>
      {evidence.length === 0 ? <dd>{text.noEvidence}</dd> : null}
      {evidence.map((item, i) => (
        <dd key={i}>
          <OutLink url={item.url}>{item.title || item.url}</OutLink>
        </dd>
      ))}
    </dl>
  );
}

function VerdictForm({ card, plan, onSaved }: Pick<AssessGoalProps, 'card' | 'plan' | 'onSaved'>) {
  const text = reviewText();
  const { goal } = card;
  const form = useForm(`check.${goal.id}`, { verdict: '', how: '' });
  const saving = useSaving();
  const { verdict, how } = form.fields;
  const evidence = evidenceOf(card, plan);
  const save = async () => {
    if (verdict === '') return saving.setProblem(text.noVerdict);
    const row = { date: plan.today, goal: goal.id, verdict, how };
    if (!(await saving.run('plan.addRecords', { kind: 'reviews', rows: [{ words: row, url: '' }] }))) return;
    form.saved(form.fields);
    onSaved();
  };
  const latest = card.trend.points[card.trend.points.length - 1];
  const known = [...evidence, ...plan.evidence.filter(each => each.goalId === '')].map(each => each.title || each.url);
  const isUnshown = verdict === VERDICTS[0]?.[plan.language] && evidence.length === 0;
  return (
    <SaveForm button={text.saveVerdict} saving={saving} onSave={save}>
      <Chips
        label={text.verdict}
        options={VERDICTS.map(each => ({ value: each[plan.language], label: each[spoken()] }))}
        chosen={[verdict]}
        onChoose={value => form.set('verdict', value === verdict ? '' : value)}
      />
      {isUnshown ? <p class="quiet">{text.unshown}</p> : null}
      <Field label={text.how} hint={text.howHint} kind="long" value={how} onValue={value => form.set('how', value)} />
      <AddWords
        label={text.pick}
        texts={[...(latest ? [latest.text] : []), ...known].slice(0, 6)}
        value={how}
        onValue={value => form.set('how', value)}
      />
      {form.isDirty && !saving.isSaving ? <p class="quiet">{words.changed.draftKept}</p> : null}
    </SaveForm>
  );
}

/** What could still show it becomes steps at once, and the verdict can wait. */
function StillNeeded({ goalId }: { readonly goalId: string }) {
  const text = reviewText();
  const form = useForm(`still.${goalId}`, { lines: '' });
  const saving = useSaving();
  const save = async () => {
    const texts = form.fields.lines.split('\n').filter(line => line.trim() !== '');
    if (texts.length === 0) return saving.setProblem(text.stillHint);
    if (!(await saving.run('plan.addSteps', { goalId, texts, owner: 'student', due: '' }))) return;
    form.saved(form.fields);
  };
  return (
    <details>
      <summary class="open-line">
        <span>{text.still}</span>
        <Chevron />
      </summary>
      <div class="gap-above">
        <SaveForm button={text.makeSteps} look="" saving={saving} onSave={save}>
          <Field
            label={text.still}
            hint={text.stillHint}
            kind="long"
            value={form.fields.lines}
            onValue={value => form.set('lines', value)}
          />
        </SaveForm>
      </div>
    </details>
  );
}
