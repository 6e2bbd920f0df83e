// Plan: steps, the sign that the plan works, activities and what they serve, opportunities, what everybody learns, lessons, the path,
// and the day of the next review. One part is open at a time.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { HOW_IT_WENT } from '../../../core/plan/choices.ts';
import type { PlanRecord } from '../../../core/plan/plan.ts';
import { Chips } from '../../parts/chips.tsx';
import { Group } from '../../parts/group.tsx';
import { Problem } from '../../parts/notice.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { planText } from '../../words/plan.ts';
import { stageText } from '../../words/stage.ts';
import { words } from '../../words.ts';
import { useSaving } from '../plan-state.ts';
import { ActiveSteps } from './active-steps.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import type { StageProps } from './stage-screen.tsx';

type Part = keyof ReturnType<typeof planText>['groups'];

export function PlanStage({ plan, question, go }: StageProps) {
  const text = planText();
  const [open, setOpen] = useState<Part | ''>(question ? 'sign' : 'steps');
  const group = (part: Part, said = '') => ({
    title: text.groups[part],
    words: said,
    isOpen: open === part,
    onToggle: () => setOpen(open === part ? '' : part),
  });
  const { records, activities } = plan;
  const rows = (...kinds: readonly (readonly PlanRecord[])[]) =>
    stageText().rows(kinds.reduce((sum, kind) => sum + kind.length, 0));
  const questions = plan.answers.filter(answer => answer.stage === 'plan');
  const sign = questions.find(answer => answer.question === 'Q13');
  const when = plan.nextReview ? words.day(plan.nextReview, plan.today) : text.noDay;
  const shared = { plan, isPlain: true } as const;
  return (
    <>
      <Group {...group('steps')}>
        <ActiveSteps plan={plan} />
      </Group>
      <Group {...group('sign', sign?.text ?? '')}>
        <QuestionList
          plan={plan}
          answers={[...questions.filter(each => each === sign), ...questions.filter(each => each !== sign)]}
          question={question || (sign?.text === '' ? 'Q13' : '')}
          ownSet="plan"
        />
      </Group>
      <Group {...group('activities', rows(records.activities))}>
        <RecordCard
          {...shared}
          kind="activities"
          hasTitle={false}
          hint={text.activitiesHint}
          addWords={text.addActivity}
          offers={{ expectations: records.expectations.map(row => row.words['what'] ?? '') }}
          extra={(_, index) => <Serves line={activities.lines[index]} />}
        />
        {activities.ideas.length > 0 ? (
          <section class="tight">
            <h4 class="strong">{text.ideas}</h4>
            <ul class="lines">
              {activities.ideas.map(idea => (
                <li key={idea} class="quiet" dir="auto">
                  {idea}
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </Group>
      <Group {...group('opportunities', rows(records.opportunities))}>
        <RecordCard
          {...shared}
          kind="opportunities"
          hasTitle={false}
          hint={text.opportunitiesHint}
          extra={row => <ToActivity plan={plan} row={row} />}
        />
      </Group>
      <Group {...group('expectations', rows(records.expectations, records.choices))}>
        <RecordCard
          {...shared}
          kind="expectations"
          extra={(_, index) => <p class="quiet">{text.shownIn(activities.shownIn[index] ?? '')}</p>}
        />
        <RecordCard {...shared} kind="choices" />
      </Group>
      <Group {...group('lessons', rows(records.lessons))}>
        <RecordCard
          {...shared}
          kind="lessons"
          hasTitle={false}
          hint={text.lessonsHint}
          extra={(row, index) => <HowItWent plan={plan} row={row} index={index} />}
        />
      </Group>
      <Group {...group('path', rows(records.pathway, records.careers, records.workHours))}>
        <RecordCard {...shared} kind="pathway" sortBy="year" />
        <RecordCard {...shared} kind="careers" />
        <RecordCard {...shared} kind="workHours" hint={plan.workHours > 0 ? text.hours(String(plan.workHours)) : ''} />
      </Group>
      <Group {...group('review', when)}>
        <p>{when}</p>
        <p class="quiet">{text.earlier}</p>
        <div>
          <button type="button" class="button" onClick={() => go({ at: 'stage', stage: 'revise' })}>
            {text.askEarly}
          </button>
        </div>
      </Group>
    </>
  );
}

function Serves({ line }: { readonly line: PlanView['activities']['lines'][number] | undefined }) {
  if (!line) return null;
  return (
    <p class="quiet">
      {line.isDoubleHit ? <span aria-hidden="true">★ </span> : null}
      {line.words}
    </p>
  );
}

function ToActivity({ plan, row }: { readonly plan: PlanView; readonly row: PlanRecord }) {
  const saving = useSaving();
  const what = row.words['what'] ?? '';
  const take = async () => {
    if (await saving.run('plan.addRecords', { kind: 'activities', rows: [{ words: { what }, url: '' }] }))
      focusHeading();
  };
  if (plan.records.activities.some(({ words: there }) => there['what'] === what))
    return <p class="quiet">{planText().isActivity}</p>;
  return (
    <div>
      <button
        type="button"
        class="button chip"
        aria-label={`${planText().toActivity}: ${what}`}
        onClick={() => void take()}
      >
        {planText().toActivity}
      </button>
      <Problem sentence={saving.problem} />
    </div>
  );
}

interface HowItWentProps {
  readonly plan: PlanView;
  readonly row: PlanRecord;
  readonly index: number;
}

/** The self-check of a lesson, in one press; other words are left to the form. */
function HowItWent({ plan, row, index }: HowItWentProps) {
  const saving = useSaving();
  const choose = async (how: string) => {
    const change = { kind: 'lessons', index, before: row.words, words: { how }, url: '' } as const;
    if (await saving.run('plan.changeRecord', change)) focusHeading();
  };
  if (row.words['how']) return null;
  return (
    <>
      <Chips
        label={planText().howWasIt}
        options={HOW_IT_WENT.map(each => ({ value: each[plan.language], label: each[spoken()] }))}
        chosen={[]}
        onChoose={how => void choose(how)}
      />
      <Problem sentence={saving.problem} />
    </>
  );
}
