// The five short questions of a goal, each a piece of the form, with the coach's line under the answer as it is typed.

import { useEffect, useState } from 'preact/hooks';
import type { GoalFieldName } from '../../contract/api.ts';
import { panelLanguage } from '../panel-language.ts';
import { Field } from '../parts/field.tsx';
import type { Form } from '../use-form.ts';
import { goalsText } from '../words/goals.ts';
import { words } from '../words.ts';
import { useCoach } from './coach-part.ts';
import type { GoalDraftFields } from './goal-fields.ts';

const text = words.student.wizard;

export const QUESTIONS = ['statement', 'why', 'measure', 'range', 'deadline'] as const;
export type Question = (typeof QUESTIONS)[number];

interface QuestionProps {
  readonly question: Question;
  readonly form: Form<GoalFieldName>;
  readonly takeFocus?: boolean;
}

export function GoalQuestion({ question, form, takeFocus = false }: QuestionProps) {
  const field = (key: GoalFieldName, kind: 'text' | 'long' | 'number', first = takeFocus) => {
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

/** Which weak letters belong under which question: nobody is asked for a day before the question about the day. */
export const LETTERS: Readonly<Record<Question, string>> = {
  statement: 'SAR',
  why: 'SAR',
  measure: 'SARM',
  range: 'SARM',
  deadline: 'SARMT',
};

interface CoachLineProps {
  readonly fields: GoalDraftFields;
  readonly today: string;
  readonly letters: string;
  /** Keeps the dream as the horizon, so that the sentence is free for a nearer rung; left out where that is not offered. */
  readonly onDream?: () => void;
}

const PAUSE = 500;

/** One question about the student's own words, or nothing. Waits for a pause in the typing; never in the way of Save. */
export function CoachLine({ fields, today, letters, onDream }: CoachLineProps) {
  const { statement, measure, start, target, deadline } = fields;
  const advice = useCoach()?.({ statement, measure, start, target, deadline }, today, panelLanguage);
  const wanted = advice && letters.includes(advice.letter) ? advice.question : '';
  const isDream = wanted !== '' && advice?.dream !== '';
  const [{ question, hasDream }, setShown] = useState({ question: wanted, hasDream: isDream });
  useEffect(() => {
    const timer = setTimeout(() => setShown({ question: wanted, hasDream: isDream }), PAUSE);
    return () => clearTimeout(timer);
  }, [wanted, isDream]);
  return (
    <div class="coach" data-empty={question ? 'false' : 'true'} aria-live="polite">
      {question ? (
        <p class="quiet">
          <span class="strong">{text.coach}: </span>
          {question}
        </p>
      ) : null}
      {question && hasDream && onDream ? (
        <button type="button" class="button chip" onClick={onDream}>
          {goalsText().keepDream}
        </button>
      ) : null}
    </div>
  );
}
