// The five short questions of a goal, each a piece of the form, with the coach's line under the answer as it is typed.

import type { GoalFields } from '../../contract/api.ts';
import { coach } from '../../core/coach/coach.ts';
import { Field } from '../parts/field.tsx';
import type { Form } from '../use-form.ts';
import { words } from '../words.ts';

const text = words.student.wizard;

export const QUESTIONS = ['statement', 'why', 'measure', 'range', 'deadline'] as const;
export type Question = (typeof QUESTIONS)[number];

interface QuestionProps {
  readonly question: Question;
  readonly form: Form<keyof GoalFields>;
  readonly takeFocus?: boolean;
}

export function GoalQuestion({ question, form, takeFocus = false }: QuestionProps) {
  const field = (key: keyof GoalFields, kind: 'text' | 'long' | 'number', first = takeFocus) => {
    const { label, hint } = text[key as 'statement' | 'why' | 'measure' | 'start' | 'target'];
    return (
      <Field
        label={label}
        hint={hint}
        kind={kind}
        value={form.fields[key]}
        onValue={value => form.set(key, value)}
        takeFocus={first}
      />
    );
  };
  if (question === 'statement' || question === 'why') return field(question, 'long');
  if (question === 'measure') return field('measure', 'text');
  if (question === 'range')
    return (
      <div class="two">
        {field('start', 'number')}
        {field('target', 'number', false)}
      </div>
    );
  const isDay = form.fields.deadline === '' || /^\d{4}-\d\d-\d\d$/.test(form.fields.deadline);
  return (
    <Field
      label={text.deadline.label}
      hint={isDay ? text.deadline.hint : text.inDocument(form.fields.deadline)}
      kind="date"
      value={isDay ? form.fields.deadline : ''}
      onValue={value => form.set('deadline', value)}
      takeFocus={takeFocus}
    />
  );
}

/** One question about the student's own words, or nothing. Read out politely when it changes; never in the way of Save. */
export function CoachLine({ fields, today }: { readonly fields: GoalFields; readonly today: string }) {
  const { statement, measure, start, target, deadline } = fields;
  const advice = statement.trim() ? coach({ statement, measure, start, target, deadline }, today) : null;
  const question = advice?.question ?? '';
  return (
    <div class="coach" data-empty={question ? 'false' : 'true'} aria-live="polite">
      {question ? (
        <p class="quiet">
          <span class="strong">{text.coach}: </span>
          {question}
        </p>
      ) : null}
    </div>
  );
}
