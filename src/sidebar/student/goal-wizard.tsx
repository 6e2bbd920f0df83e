// A new goal: five short questions, one at a time. Saving is possible at every question. When many goals are worked on already, a new
// one is asked whether it should wait; nothing is refused.
import { useRef, useState } from 'preact/hooks';
import type { GoalFieldName, PlanView } from '../../contract/api.ts';
import { writeSort } from '../../core/plan/goal-sorts.ts';
import { STANDING_WORDS, type Standing } from '../../core/plan/standing.ts';
import { Action } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Problem } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { type Form, useForm } from '../use-form.ts';
import { goalsText } from '../words/goals.ts';
import { words } from '../words.ts';
import { NO_GOAL } from './goal-fields.ts';
import { Example, SchoolList } from './goal-ideas.tsx';
import { CoachLine, GoalQuestion, LETTERS, QUESTIONS, type Question } from './goal-questions.tsx';
import { activeCards } from './goal-shelf.tsx';
import type { Go } from './place.ts';
import { planState, useSaving } from './plan-state.ts';

export const NEW_GOAL = 'goal.new';

export function GoalWizard({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  const text = words.student.wizard;
  const form = useForm(NEW_GOAL, NO_GOAL);
  const saving = useSaving();
  const [at, setAt] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const field = useRef<HTMLFormElement>(null);
  const isLast = at === QUESTIONS.length - 1;
  const active = activeCards(plan).length;
  const submit = async (standing?: Standing) => {
    // A second press while the first is on its way would make a second goal.
    if (saving.isSaving) return;
    if (form.fields.statement.trim() === '') {
      saving.setProblem(text.emptyStatement);
      setAt(0);
      return;
    }
    if (standing === undefined && active >= plan.goalsAtOnce) return setAsked(true);
    const typed = form.fields;
    const goal = standing === 'later' ? { ...typed, standing: STANDING_WORDS.later[plan.language] } : typed;
    if (!(await saving.run('plan.saveGoal', { goalId: '', before: null, goal }))) return;
    form.saved(typed);
    const goalId = newGoal(plan);
    go(goalId ? { at: 'goals', goalId } : { at: 'goals' });
  };
  const forward = () => {
    const isSkipped = at === 0 && form.fields.statement.trim() === '';
    // Said once: a second press goes on, because no question may block the others.
    if (isSkipped && saving.problem !== text.skipStatement) {
      saving.setProblem(text.skipStatement);
      field.current?.querySelector('textarea')?.focus();
      return;
    }
    saving.setProblem('');
    if (isLast) void submit();
    else setAt(at + 1);
  };
  const question = QUESTIONS[at] ?? 'statement';
  if (isAsked)
    return (
      <Screen key="asked" title={text.title}>
        <p class="quote" dir="auto">
          {form.fields.statement}
        </p>
        <p>{goalsText().atOnce(active)}</p>
        <Problem sentence={saving.problem} />
        <div class="row">
          <Action look="primary" isWorking={saving.isSaving} onPress={() => void submit('later')}>
            {goalsText().waitButton}
          </Action>
          <button type="button" class="button" onClick={() => void submit('now')}>
            {goalsText().nowButton}
          </button>
        </div>
        <div>
          <button type="button" class="button plain" onClick={() => setAsked(false)}>
            {words.back}
          </button>
        </div>
      </Screen>
    );
  return (
    <Screen title={text.title}>
      <div class="tight">
        <progress max={QUESTIONS.length} value={at + 1} aria-label={text.step(at + 1, QUESTIONS.length)} />
        <p class="quiet">{text.step(at + 1, QUESTIONS.length)}</p>
      </div>
      <form
        class="stack"
        ref={field}
        onSubmit={event => {
          event.preventDefault();
          forward();
        }}
      >
        <Answer plan={plan} form={form} question={question} />
        <Problem sentence={saving.problem} />
        <div class="spread">
          <button type="button" class="button" onClick={() => (at === 0 ? go({ at: 'goals' }) : setAt(at - 1))}>
            {words.back}
          </button>
          <Action submits look="primary" isWorking={saving.isSaving}>
            {isLast ? text.add : words.next}
          </Action>
        </div>
        {isLast ? null : (
          <div>
            <button type="button" class="button plain" onClick={() => void submit()}>
              {text.saveNow}
            </button>
          </div>
        )}
      </form>
      {at === 0 ? <Ideas plan={plan} form={form} /> : null}
    </Screen>
  );
}

interface AnswerProps {
  readonly plan: PlanView;
  readonly form: Form<GoalFieldName>;
  readonly question: Question;
}

/** A grade is worth little without the skill behind it: then the skill is asked for first. */
const GRADE =
  /\b(?:grades?|marks?|gpa|nota|notas|calificaci[oó]n(?:es)?|promedio)\b|\b(?:an?|una?)\s[A-F][+-]?(?=\W|$)/i;

function Answer({ plan, form, question }: AnswerProps) {
  const text = goalsText();
  const { statement, horizon, skill } = form.fields;
  const asksSkill = question === 'measure' && GRADE.test(statement);
  const keepDream = () => {
    form.set('horizon', statement);
    form.set('statement', '');
    document.querySelector('textarea')?.focus();
  };
  return (
    <>
      {question === 'statement' ? null : (
        <p class="quote" dir="auto">
          {statement}
        </p>
      )}
      {question === 'statement' && horizon ? (
        <div class="notice tight">
          <p dir="auto">
            <span class="strong">{text.keptDream}</span> {horizon}
          </p>
          <p class="quiet">{text.nextRung}</p>
        </div>
      ) : null}
      {asksSkill ? (
        <Field
          label={text.fields.skill.ask}
          hint={text.fields.skill.hint}
          value={skill}
          onValue={value => form.set('skill', value)}
          takeFocus
        />
      ) : null}
      <GoalQuestion key={question} question={question} form={form} takeFocus={!asksSkill} />
      <CoachLine
        fields={form.fields}
        today={plan.today}
        letters={LETTERS[question]}
        {...(question === 'statement' && horizon === '' ? { onDream: keepDream } : {})}
      />
    </>
  );
}

function Ideas({ plan, form }: Omit<AnswerProps, 'question'>) {
  const take = (expectation: string) => {
    if (form.fields.statement.trim() === '') form.set('statement', expectation);
    form.set('source', expectation);
    form.set('sort', writeSort({ whose: 'required', about: 'academic', where: 'in school' }, plan.language));
    document.querySelector('textarea')?.focus();
  };
  return (
    <>
      <SchoolList plan={plan} onChoose={take} />
      <Example plan={plan} />
    </>
  );
}

// The goal the plan has now and had not before; its card opens, so that the first step can follow.
function newGoal(before: PlanView): string {
  const { view } = planState.get();
  const known = new Set(before.goals.map(card => card.goal.id));
  const fresh = view?.kind === 'plan' ? [...view.goals].reverse().find(card => !known.has(card.goal.id)) : undefined;
  return fresh?.goal.id ?? '';
}
