// A new goal: five short questions, one at a time. Saving is possible at every question.
import { useRef, useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import { Action } from '../parts/buttons.tsx';
import { Problem } from '../parts/notice.tsx';
import { Screen } from '../parts/screen.tsx';
import { useForm } from '../use-form.ts';
import { words } from '../words.ts';
import { NO_GOAL } from './goal-fields.ts';
import { CoachLine, GoalQuestion, LETTERS, QUESTIONS } from './goal-questions.tsx';
import type { Go } from './place.ts';
import { planState, useSaving } from './plan-state.ts';

const text = words.student.wizard;
export const NEW_GOAL = 'goal.new';

export function GoalWizard({ plan, go }: { readonly plan: PlanView; readonly go: Go }) {
  const form = useForm(NEW_GOAL, NO_GOAL);
  const saving = useSaving();
  const [at, setAt] = useState(0);
  const field = useRef<HTMLFormElement>(null);
  const isLast = at === QUESTIONS.length - 1;
  const submit = async () => {
    // A second press while the first is on its way would make a second goal.
    if (saving.isSaving) return;
    if (form.fields.statement.trim() === '') {
      saving.setProblem(text.emptyStatement);
      setAt(0);
      return;
    }
    const sent = form.fields;
    if (!(await saving.run('plan.saveGoal', { goalId: '', before: null, goal: sent }))) return;
    form.saved(sent);
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
        {at > 0 ? (
          <p class="quote" dir="auto">
            {form.fields.statement}
          </p>
        ) : null}
        <GoalQuestion key={question} question={question} form={form} takeFocus />
        <CoachLine fields={form.fields} today={plan.today} letters={LETTERS[question]} />
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
    </Screen>
  );
}

// The goal the plan has now and had not before; its card opens, so that the first step can follow.
function newGoal(before: PlanView): string {
  const { view } = planState.get();
  const known = new Set(before.goals.map(card => card.goal.id));
  const fresh = view?.kind === 'plan' ? [...view.goals].reverse().find(card => !known.has(card.goal.id)) : undefined;
  return fresh?.goal.id ?? '';
}
