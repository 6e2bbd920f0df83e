// What I said first beside what I say now, question by question: a profile grows during the year.
import { useState } from 'preact/hooks';
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import { SETS } from '../../../core/plan/question-sets.ts';
import { focusHeading } from '../../parts/screen.tsx';
import { profileText } from '../../words/profile.ts';
import { LaterForm } from '../stage/question-card.tsx';

interface ThenAndNowProps {
  readonly plan: PlanView;
  /** Answers with words. */
  readonly answers: readonly AnswerView[];
}

export function ThenAndNow({ plan, answers }: ThenAndNowProps) {
  const text = profileText();
  const [open, setOpen] = useState('');
  const canEdit = plan.viewer === 'student';
  return (
    <>
      <p class="quiet">{text.thenAndNow}</p>
      {answers.map(answer => {
        const name = answer.set + answer.prompt;
        return (
          <section key={name} class="card stack">
            <h4 class="strong" dir="auto">
              {answer.asked}
            </h4>
            <dl class="pairs">
              <div class="pair">
                <dt>{text.first}</dt>
                <dd dir="auto">{answer.text}</dd>
              </div>
              <div class="pair">
                <dt>{text.today}</dt>
                <dd dir="auto">{answer.later || <span class="quiet">{text.noChange}</span>}</dd>
              </div>
            </dl>
            {open === name ? (
              <LaterForm
                answer={answer}
                onDone={() => {
                  setOpen('');
                  focusHeading();
                }}
              />
            ) : canEdit && SETS[answer.set].hasLater ? (
              <div>
                <button
                  type="button"
                  class="button chip"
                  aria-label={`${text.sayNow}: ${answer.asked}`}
                  onClick={() => setOpen(name)}
                >
                  {text.sayNow}
                </button>
              </div>
            ) : null}
          </section>
        );
      })}
    </>
  );
}
