// Reflect: some of eight questions, in whatever form suits, one line about the look back, and the portfolio.
import type { PlanView } from '../../../contract/api.ts';
import { type InEach, spoken } from '../../../core/language.ts';
import { FORMATS, REVIEW_KINDS, WITH_WHOM } from '../../../core/plan/choices.ts';
import { readRepeat, writeRepeat } from '../../../core/plan/repeat.ts';
import { Chips } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { Problem } from '../../parts/notice.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { useForm } from '../../use-form.ts';
import { reviewText } from '../../words/review.ts';
import type { Go } from '../place.ts';
import { useSaving } from '../plan-state.ts';
import { Portfolio } from './portfolio.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import { RepeatPlaces } from './repeat-choice.tsx';
import type { StageProps } from './stage-screen.tsx';

export function ReflectStage({ plan, question, go }: StageProps) {
  const text = reviewText();
  const answered = plan.answers.filter(answer => answer.set === 'reflect' && answer.text !== '').length;
  const helps = {
    Q23: { words: { label: text.pick, texts: plan.evidence.map(each => each.title || each.url).slice(0, 6) } },
    Q25: { words: { label: text.pick, texts: text.control } },
  };
  const isFirst = answered === 0 ? '' : question;
  return (
    <>
      <p class="strong">{text.three(answered)}</p>
      <p class="quiet">{text.privacy}</p>
      <QuestionList plan={plan} sets={['reflect']} question={isFirst} helps={helps} isChoice ownSet="reflect" />
      <Surprise plan={plan} />
      {plan.viewer === 'student' ? <Finish plan={plan} go={go} /> : null}
      <RecordCard plan={plan} kind="reflections" title={text.tables.reflections} canAdd={false} />
      <RecordCard plan={plan} kind="othersSay" hint={text.othersHint} />
      <Portfolio plan={plan} />
    </>
  );
}

/** Learning nobody planned is evidence too, without a goal. */
function Surprise({ plan }: { readonly plan: PlanView }) {
  const text = reviewText();
  const saving = useSaving();
  const said = plan.answers.find(answer => answer.question === 'Q27')?.text ?? '';
  if (said === '' || plan.viewer !== 'student') return null;
  const title = said.split('\n')[0] ?? said;
  const isKept = plan.evidence.some(each => each.title === title.trim());
  if (isKept) return <p class="quiet">{text.surpriseKept}</p>;
  return (
    <section class="card stack">
      <h3>{text.keepSurprise}</h3>
      <p class="quote" dir="auto">
        {title}
      </p>
      <Problem sentence={saving.problem} />
      <div>
        <button
          type="button"
          class="button"
          onClick={() => void saving.run('plan.addEvidence', { goalId: '', title, url: '', why: '' })}
        >
          {text.keepSurpriseButton}
        </button>
      </div>
    </section>
  );
}

type HowPart = 'kind' | 'withWhom' | 'format';

/** The row about this look back. Kind, company and form are written in the language of the plan; none is chosen in advance. */
function Finish({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  const text = reviewText();
  const taken = plan.answers.find(answer => answer.question === 'Q28')?.text ?? '';
  const form = useForm<HowPart | 'take' | 'repeat'>('reflection', {
    kind: '',
    withWhom: '',
    format: '',
    take: taken,
    repeat: '',
  });
  const saving = useSaving();
  const { fields } = form;
  const save = async () => {
    if (fields.take.trim() === '') return saving.setProblem(text.takeMissing);
    const how = [fields.kind, fields.withWhom, fields.format].filter(Boolean).join(', ');
    const row = { date: plan.today, how, take: fields.take, repeat: fields.repeat };
    if (!(await saving.run('plan.addRecords', { kind: 'reflections', rows: [{ words: row, url: '' }] }))) return;
    form.saved(fields);
    go({ at: 'stage', stage: 'revise' });
  };
  const choice = (part: HowPart, label: string, choices: readonly InEach<string>[]) => (
    <Chips
      label={label}
      options={choices.map(each => ({ value: each[plan.language], label: each[spoken()] }))}
      chosen={[fields[part]]}
      onChoose={value => form.set(part, value === fields[part] ? '' : value)}
    />
  );
  return (
    <section class="card card-first stack">
      <div class="tight">
        <h3>{text.finish}</h3>
        <p class="quiet">{text.finishHint}</p>
        <p class="quiet">{plan.round.hasFormalReview ? text.formalYes : text.formalNo}</p>
      </div>
      <SaveForm button={text.saveReflection} saving={saving} onSave={save}>
        {choice('kind', text.whichKind, REVIEW_KINDS)}
        {choice('withWhom', text.withWhom, WITH_WHOM)}
        {choice('format', text.format, FORMATS)}
        <Field label={text.take} kind="long" value={fields.take} onValue={value => form.set('take', value)} />
        <RepeatPlaces
          chosen={readRepeat(fields.repeat)}
          onChoose={places => form.set('repeat', writeRepeat(places, plan.language))}
        />
      </SaveForm>
    </section>
  );
}
