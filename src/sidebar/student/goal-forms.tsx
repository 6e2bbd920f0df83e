// The short forms of an open goal: edit it, log a number, answer the staff.
import type { GoalFieldName, PlanView } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';
import { browserStorage } from '../drafts.ts';
import { ChangedNotice } from '../parts/changed-notice.tsx';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { useForm } from '../use-form.ts';
import { doingText } from '../words/doing.ts';
import { words } from '../words.ts';
import { fieldsOf, goalText } from './goal-fields.ts';
import { CoachLine, GoalQuestion, LETTERS, QUESTIONS } from './goal-questions.tsx';
import { useSaving } from './plan-state.ts';
import { markRead } from './read-words.ts';

interface FormProps {
  readonly goal: Goal;
  readonly plan: PlanView;
  readonly onDone: () => void;
}

export function EditForm({ goal, plan, onDone }: FormProps) {
  const form = useForm<GoalFieldName>(`goal.${goal.id}`, { ...fieldsOf(goal) });
  const saving = useSaving();
  const save = async () => {
    const sent = form.fields;
    if (!(await saving.run('plan.saveGoal', { goalId: goal.id, before: form.before, goal: sent }))) return;
    form.saved(sent);
    onDone();
  };
  return (
    <SaveForm button={words.student.wizard.saveEdit} saving={saving} onSave={save} onClose={onDone}>
      {QUESTIONS.map((question, i) => (
        <GoalQuestion key={question} question={question} form={form} takeFocus={i === 0} />
      ))}
      <CoachLine fields={form.fields} today={plan.today} letters={LETTERS.deadline} />
      <ChangedNotice form={form} now={goalText(fieldsOf(goal))} />
    </SaveForm>
  );
}

export function LogForm({ goal, plan, onDone }: FormProps) {
  const text = words.student.log;
  const form = useForm(`log.${goal.id}`, { amount: '', date: plan.today, note: '' });
  const saving = useSaving();
  const save = async () => {
    const sent = form.fields;
    if (sent.amount.trim() === '') return saving.setProblem(text.missing);
    if (!(await saving.run('plan.logNumber', { goalId: goal.id, ...sent }))) return;
    form.saved(sent);
    onDone();
  };
  return (
    <SaveForm button={text.save} saving={saving} onSave={save} onClose={onDone}>
      <div class="two two-days">
        <Field
          label={text.amount}
          hint={doingText().numberHint}
          value={form.fields.amount}
          onValue={v => form.set('amount', v)}
          takeFocus
        />
        <Field label={text.date} kind="date" value={form.fields.date} onValue={v => form.set('date', v)} />
      </div>
      <Field label={text.note} hint={words.optional} value={form.fields.note} onValue={v => form.set('note', v)} />
    </SaveForm>
  );
}

export function ReplyForm({ goal, plan, onDone }: FormProps) {
  const text = words.student.reply;
  const form = useForm(`reply.${goal.id}`, { myReply: goal.myReply });
  const saving = useSaving();
  const save = async () => {
    const fields = fieldsOf(goal);
    const before = { ...fields, myReply: form.before.myReply };
    const sent = { myReply: form.fields.myReply };
    if (!(await saving.run('plan.saveGoal', { goalId: goal.id, before, goal: { ...fields, ...sent } }))) return;
    markRead(browserStorage(), plan.draftKey, goal);
    form.saved(sent);
    onDone();
  };
  return (
    <SaveForm button={text.save} saving={saving} onSave={save} onClose={onDone}>
      {goal.staff.showMe ? (
        <p class="quote" dir="auto">
          {goal.staff.showMe}
        </p>
      ) : null}
      <Field
        label={text.title}
        kind="long"
        value={form.fields.myReply}
        onValue={v => form.set('myReply', v)}
        takeFocus
      />
      <ChangedNotice form={form} now={goal.myReply} />
    </SaveForm>
  );
}
