// One goal to decide about: extend, revise, remove or met, with the reason and who agreed; and its change, which keeps the old words.
import { useState } from 'preact/hooks';
import type { GoalCard, PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { AGREED_WITH, DECISIONS_OF_MINE } from '../../../core/plan/choices.ts';
import { wantWords as wantRow } from '../../../core/plan/want.ts';
import { AddWords, Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Chevron, Tick } from '../../parts/icons.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { reviewText } from '../../words/review.ts';
import { useSaving } from '../plan-state.ts';
import { wantWords } from './revise.tsx';

interface GoalProps {
  readonly card: GoalCard;
  readonly plan: PlanView;
}

export function ReviseGoal({ card, plan }: GoalProps) {
  const text = reviewText();
  const [isAnew, setAnew] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const { decision } = card;
  return (
    <article class="card stack" aria-label={card.goal.id}>
      <div class="tight">
        <p class="spread state-words">
          <span>{card.goal.id}</span>
          <span>{card.verdict.words}</span>
        </p>
        <h4 class="strong" dir="auto">
          {card.goal.statement}
        </h4>
        {card.progressWords ? <p class="quiet">{card.progressWords}</p> : null}
      </div>
      {decision === null || isAnew ? (
        <DecisionForm card={card} plan={plan} onSaved={() => setAnew(false)} />
      ) : (
        <div class="tight">
          <p class="sign-line">
            <Tick />
            <span>{`${text.decided}: ${wordsOf(decision.typed)}`}</span>
          </p>
          <p class="quiet quote" dir="auto">
            {decision.why}
          </p>
        </div>
      )}
      <div class="row">
        {decision !== null && !isAnew ? (
          <button type="button" class="button plain" onClick={() => setAnew(true)}>
            {text.decideAnew}
          </button>
        ) : null}
        {card.isActive ? (
          <button type="button" class="button chip" aria-expanded={isEditing} onClick={() => setEditing(!isEditing)}>
            {text.edit}
          </button>
        ) : null}
      </div>
      {isEditing ? <ChangeForm card={card} onClose={() => setEditing(false)} /> : null}
    </article>
  );
}

/** A decision as this reader says it. */
const wordsOf = (typed: string): string =>
  DECISIONS_OF_MINE.find(each => each.en === typed || each.es === typed)?.[spoken()] ?? typed;

function DecisionForm({ card, plan, onSaved }: GoalProps & { readonly onSaved: () => void }) {
  const text = reviewText();
  const { goal, want } = card;
  const form = useForm(`decision.${goal.id}`, {
    decision: '',
    why: '',
    who: '',
    willing: String(want.now.willing ?? ''),
    able: String(want.now.able ?? ''),
  });
  const saving = useSaving();
  const { fields } = form;
  const save = async () => {
    if (fields.decision === '') return saving.setProblem(text.decisionMissing);
    const row = { date: plan.today, goal: goal.id, decision: fields.decision, why: reasonFor(fields, plan) };
    const said = { willing: Number(fields.willing) || null, able: Number(fields.able) || null };
    const wanted = wantRow(goal.want, said, plan.language);
    const isWantNew = said.willing !== want.now.willing || said.able !== want.now.able;
    const before = { want: goal.want };
    const isSaved =
      !isWantNew || (await saving.run('plan.saveGoal', { goalId: goal.id, before, goal: { want: wanted } }));
    if (!isSaved) return;
    if (!(await saving.run('plan.addRecords', { kind: 'revisions', rows: [{ words: row, url: '' }] }))) return;
    form.saved(fields);
    onSaved();
  };
  const reflected = ['Q29', 'Q28', 'Q24'].map(key => plan.answers.find(each => each.question === key)?.text ?? '');
  const scale = [
    { value: '', label: text.notSaid },
    ...text.scale.map((label, i) => ({ value: String(i + 1), label })),
  ];
  return (
    <SaveForm button={text.saveDecision} saving={saving} onSave={save}>
      <Chips
        label={text.decision}
        options={DECISIONS_OF_MINE.map(each => ({ value: each[plan.language], label: each[spoken()] }))}
        chosen={[fields.decision]}
        onChoose={value => form.set('decision', value === fields.decision ? '' : value)}
      />
      <Field label={text.reason} kind="long" value={fields.why} onValue={value => form.set('why', value)} />
      <AddWords
        label={text.fromReflection}
        texts={reflected}
        value={fields.why}
        onValue={value => form.set('why', value)}
      />
      <Field label={text.who} hint={text.whoHint} value={fields.who} onValue={value => form.set('who', value)} />
      <details>
        <summary class="open-line">
          <span>{text.wantTitle}</span>
          <Chevron />
        </summary>
        <div class="stack gap-above">
          {want.atFirst.willing === null ? null : <p class="quiet">{wantWords(card)}</p>}
          <Field
            label={text.willing}
            value={fields.willing}
            options={scale}
            onValue={value => form.set('willing', value)}
          />
          <Field label={text.able} value={fields.able} options={scale} onValue={value => form.set('able', value)} />
        </div>
      </details>
    </SaveForm>
  );
}

function reasonFor({ why, who }: { readonly why: string; readonly who: string }, plan: PlanView): string {
  const agreed = who.trim() === '' ? '' : `${AGREED_WITH[plan.language]}: ${who.trim()}`;
  return [why.trim(), agreed].filter(Boolean).join('\n');
}

function ChangeForm({ card, onClose }: { readonly card: GoalCard; readonly onClose: () => void }) {
  const text = reviewText();
  const { goal } = card;
  const form = useForm(`change.${goal.id}`, {
    statement: goal.statement,
    target: goal.target.text,
    deadline: goal.deadline.iso || goal.deadline.text,
    why: '',
    who: '',
    steps: '',
  });
  const saving = useSaving();
  const [dropped, setDropped] = useState<readonly number[]>([]);
  const { fields } = form;
  const open = goal.steps.map((step, index) => ({ step, index })).filter(({ step }) => !step.done);
  const save = async () => {
    const { statement, target, deadline, why, who, steps } = fields;
    const saved = await saving.run('plan.changeGoal', {
      goalId: goal.id,
      before: { statement: form.before.statement, target: form.before.target, deadline: form.before.deadline },
      goal: { statement, target, deadline },
      why,
      who,
      addSteps: steps.split('\n').filter(line => line.trim() !== ''),
      dropSteps: dropped.map(index => ({ index, text: goal.steps[index]?.text ?? '' })),
    });
    if (!saved) return;
    form.saved(fields);
    onClose();
  };
  const isDay = fields.deadline === '' || /^\d{4}-\d\d-\d\d$/.test(fields.deadline);
  return (
    <SaveForm button={text.saveChange} saving={saving} onSave={save} onClose={onClose}>
      <p class="quiet">{text.editHint}</p>
      <Field
        label={text.statement}
        kind="long"
        value={fields.statement}
        onValue={v => form.set('statement', v)}
        takeFocus
      />
      <Field label={text.target} value={fields.target} onValue={v => form.set('target', v)} />
      <Field
        label={text.deadline}
        kind={isDay ? 'date' : 'text'}
        value={fields.deadline}
        onValue={v => form.set('deadline', v)}
      />
      <Field label={text.why} kind="long" value={fields.why} onValue={v => form.set('why', v)} />
      <Field label={text.who} hint={text.whoHint} value={fields.who} onValue={v => form.set('who', v)} />
      <Field
        label={text.newSteps}
        hint={text.newStepsHint}
        kind="long"
        value={fields.steps}
        onValue={v => form.set('steps', v)}
      />
      {open.length > 0 ? (
        <fieldset class="field">
          <legend class="legend">{text.drop}</legend>
          {open.map(({ step, index }) => (
            <label key={index} class="check">
              <input
                type="checkbox"
                checked={dropped.includes(index)}
                onChange={() =>
                  setDropped(dropped.includes(index) ? dropped.filter(each => each !== index) : [...dropped, index])
                }
              />
              <span dir="auto">{step.text}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
    </SaveForm>
  );
}
