// The portfolio: what for and for whom, how many pieces at most, and pieces chosen from the evidence, each with its reason.
import type { PlanView } from '../../../contract/api.ts';
import { Field } from '../../parts/field.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { reviewText } from '../../words/review.ts';
import { words } from '../../words.ts';
import { useSaving } from '../plan-state.ts';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';

export function Portfolio({ plan }: { readonly plan: PlanView }) {
  const text = reviewText();
  const count = plan.records.portfolio.length;
  const hint = text.pieces(count, plan.portfolioCap);
  return (
    <>
      <h3>{text.portfolio}</h3>
      <QuestionList plan={plan} sets={['portfolio']} question="" />
      {plan.viewer === 'student' ? <AddPiece plan={plan} /> : null}
      <RecordCard plan={plan} kind="portfolio" hint={hint} canAdd={false} />
    </>
  );
}

/** Without a reason nothing is added; what was typed stays in the form. */
function AddPiece({ plan }: { readonly plan: PlanView }) {
  const text = reviewText();
  const form = useForm('piece', { piece: '', why: '' });
  const saving = useSaving();
  const chosen = plan.records.portfolio.map(row => row.words.piece);
  const free = plan.evidence
    .map((item, index) => ({ item, value: `${index} ${item.title || item.url}`, label: item.title || item.url }))
    .filter(({ label }) => !chosen.includes(label));
  const { piece, why } = form.fields;
  const isFull = plan.records.portfolio.length >= plan.portfolioCap;
  const save = async () => {
    const picked = free.find(each => each.value === piece)?.item;
    if (picked === undefined) return saving.setProblem(text.pieceMissing);
    if (why.trim() === '') return saving.setProblem(text.whyMissing);
    if (isFull) return saving.setProblem(text.full(plan.portfolioCap));
    const row = { piece: picked.title || picked.url, goal: picked.goalId, why };
    if (!(await saving.run('plan.addRecords', { kind: 'portfolio', rows: [{ words: row, url: picked.url }] }))) return;
    form.saved(form.fields);
  };
  if (plan.evidence.length === 0) return <p class="quiet">{text.noPieces}</p>;
  return (
    <section class="card">
      <SaveForm button={text.addPiece} look="" saving={saving} onSave={save}>
        <p class="quiet">{isFull ? text.full(plan.portfolioCap) : text.pieces(chosen.length, plan.portfolioCap)}</p>
        <Field
          label={text.choosePiece}
          value={piece}
          options={[{ value: '', label: text.pieceNone }, ...free]}
          onValue={value => form.set('piece', value)}
        />
        <Field
          label={text.pieceWhy}
          hint={text.pieceWhyHint}
          kind="long"
          value={why}
          onValue={value => form.set('why', value)}
        />
        {form.isDirty && !saving.isSaving ? <p class="quiet">{words.changed.draftKept}</p> : null}
      </SaveForm>
    </section>
  );
}
