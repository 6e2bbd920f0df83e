// What one should read before deciding on a goal in the Today list: its reasons, numbers, steps, and the way into the plan.
import type { QueueItem } from '../../contract/api.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Notice } from '../parts/notice.tsx';
import { staffWords } from '../words/staff.ts';
import { words } from '../words.ts';

const text = staffWords.goal;

export function QueuedGoal({ item }: { readonly item: QueueItem }) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(item.deadline) ? words.day(item.deadline, '') : item.deadline;
  const numbers = item.start || item.target ? `${item.start || '?'} → ${item.target || '?'}` : '';
  return (
    <>
      {item.problems.map(problem => (
        <Notice key={problem} tone="warning">
          <p dir="auto">{problem}</p>
        </Notice>
      ))}
      <dl class="pair">
        <Line name={text.why} value={item.why} />
        <Line name={text.howMeasured} value={item.measure} />
        <Line name={text.startTarget} value={numbers} />
        <Line name={text.deadline} value={[day, item.deadlineWords].filter(Boolean).join(' · ')} />
        <dt>{text.steps}</dt>
        {item.steps.length === 0 ? <dd class="quiet">{text.count(0)}</dd> : null}
        {item.steps.map((step, i) => (
          <dd key={i} dir="auto">
            {[step.text, step.done ? text.stepDone : step.dueWords && `(${step.dueWords})`].filter(Boolean).join(' ')}
          </dd>
        ))}
        <dt>{text.evidenceLabel}</dt>
        <dd>{text.count(item.evidenceCount)}</dd>
      </dl>
      {item.planUrl ? (
        <p>
          <OutLink url={item.planUrl}>{staffWords.student.openPlan}</OutLink>
        </p>
      ) : null}
    </>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd class={value ? undefined : 'quiet'} dir="auto">
        {value || text.notWritten}
      </dd>
    </>
  );
}
