// Do: a quick catch at the top, then one part open at a time: steps, numbers, milestones, how I steer my learning, what others say.
import { useState } from 'preact/hooks';
import type { PlanView, RecordWords } from '../../../contract/api.ts';
import { Action } from '../../parts/buttons.tsx';
import { Group } from '../../parts/group.tsx';
import { Problem } from '../../parts/notice.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { doingText } from '../../words/doing.ts';
import { stageText } from '../../words/stage.ts';
import { useSaving } from '../plan-state.ts';
import { QuickCatch } from '../quick-catch.tsx';
import { ActiveSteps } from './active-steps.tsx';
import { DirectionForm } from './direction-form.tsx';
import { Numbers } from './numbers.tsx';
import { QuestionList } from './question-list.tsx';
import { RecordCard } from './record-card.tsx';
import type { StageProps } from './stage-screen.tsx';

type Part = keyof ReturnType<typeof doingText>['groups'];

export function DoStage({ plan, question, go }: StageProps) {
  const text = doingText();
  const [open, setOpen] = useState<Part | ''>(question === 'notice' ? 'numbers' : question ? 'questions' : 'steps');
  const group = (part: Part, words = '') => ({
    title: text.groups[part],
    words,
    isOpen: open === part,
    onToggle: () => setOpen(open === part ? '' : part),
  });
  const rows = (count: number) => stageText().rows(count);
  const { milestones, othersSay, checkIns } = plan.records;
  const active = plan.goals.filter(card => card.isActive);
  const openSteps = active.flatMap(card => card.goal.steps.filter(step => !step.done)).length;
  const asked = plan.answers.filter(answer => answer.stage === 'do' && answer.question !== 'notice');
  return (
    <>
      {plan.viewer === 'student' ? <QuickCatch /> : null}
      <Group {...group('steps', text.open(openSteps))}>
        <ActiveSteps plan={plan} isOpenOnly />
      </Group>
      <Group {...group('numbers', active.flatMap(card => card.progressWords || []).join(' · '))}>
        <Numbers plan={plan} question={question} go={go} />
      </Group>
      <Group {...group('milestones', rows(milestones.length))}>
        <Ideas plan={plan} />
        <RecordCard plan={plan} kind="milestones" hint={text.milestoneHint} isPlain hasTitle={false} />
      </Group>
      <Group {...group('direction', plan.strands.map(each => `${each.strand}: ${each.said}`).join(' · '))}>
        <DirectionForm plan={plan} />
        {plan.strands.length > 0 ? (
          <RecordCard plan={plan} kind="selfDirection" title={text.direction.all} canAdd={false} />
        ) : null}
      </Group>
      <Group {...group('others', rows(othersSay.length + checkIns.length))}>
        <RecordCard plan={plan} kind="othersSay" hint={text.othersHint} isPlain />
        <RecordCard plan={plan} kind="checkIns" isPlain />
      </Group>
      <Group {...group('questions')}>
        <QuestionList plan={plan} answers={asked} question={question} ownSet="do" />
      </Group>
    </>
  );
}

/** What the numbers and steps suggest; written down only by a press. */
function Ideas({ plan }: { readonly plan: PlanView }) {
  const saving = useSaving();
  const note = async (words: RecordWords) => {
    if (await saving.run('plan.addRecords', { kind: 'milestones', rows: [{ words, url: '' }] })) focusHeading();
  };
  if (plan.viewer !== 'student') return null;
  return (
    <>
      {plan.milestoneIdeas.map(idea => (
        <div key={idea.goalId} class="notice tight">
          <p>
            {idea.goalId}: {idea.sentence}
          </p>
          <div>
            <Action
              isWorking={saving.isSaving}
              onPress={() => void note({ what: idea.what, date: plan.today, goal: idea.goalId })}
            >
              {doingText().newMilestone}
            </Action>
          </div>
        </div>
      ))}
      <Problem sentence={saving.problem} />
    </>
  );
}
