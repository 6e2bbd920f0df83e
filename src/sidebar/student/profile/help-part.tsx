// Who and what helps me: my team, and the supports I need. And the questions about my communities, which nobody has to answer.
import { useState } from 'preact/hooks';
import type { AnswerView, PlanView } from '../../../contract/api.ts';
import { CASE_MANAGER } from '../../../core/plan/choices.ts';
import { focusHeading } from '../../parts/screen.tsx';
import { profileText } from '../../words/profile.ts';
import type { Go } from '../place.ts';
import { QuestionList } from '../stage/question-list.tsx';
import { RecordCard } from '../stage/record-card.tsx';
import { RecordForm } from '../stage/record-form.tsx';

export function HelpPart({ plan }: { readonly plan: PlanView }) {
  const text = profileText();
  return (
    <>
      <RecordCard plan={plan} kind="team" hint={text.teamHint} addWords={text.addPerson} isPlain />
      <hr class="divider" />
      <RecordCard plan={plan} kind="supports" hint={text.supportsHint} addWords={text.addSupport} isPlain />
      {plan.viewer === 'student' ? <CaseManager plan={plan} /> : null}
    </>
  );
}

/** A link and nothing else: what stands in papers about supports has no place in a plan that many can open. */
function CaseManager({ plan }: { readonly plan: PlanView }) {
  const text = profileText();
  const [isOpen, setOpen] = useState(false);
  const row = CASE_MANAGER[plan.language];
  if (plan.records.supports.some(({ words }) => words.what === row)) return null;
  const done = () => {
    setOpen(false);
    focusHeading();
  };
  if (!isOpen)
    return (
      <div>
        <button id="manager" type="button" class="button plain" onClick={() => setOpen(true)}>
          {text.caseManager}
        </button>
      </div>
    );
  return (
    <>
      <p class="notice">{text.caseManagerHint}</p>
      <RecordForm
        plan={plan}
        kind="supports"
        index={-1}
        name="case-manager"
        defaults={{ what: row }}
        hide={['what', 'when', 'who']}
        onDone={done}
      />
    </>
  );
}

interface CommunitiesPartProps {
  readonly plan: PlanView;
  readonly answers: readonly AnswerView[];
  readonly question: string;
  readonly go: Go;
}

export function CommunitiesPart({ plan, answers, question, go }: CommunitiesPartProps) {
  const text = profileText();
  return (
    <>
      <p class="quiet">{text.communities}</p>
      <QuestionList plan={plan} answers={answers} question={question} ownSet="identity" />
      {plan.viewer === 'student' ? (
        <div>
          <button type="button" class="button plain" onClick={() => go({ at: 'evidence' })}>
            {text.showIt}
          </button>
        </div>
      ) : null}
    </>
  );
}
