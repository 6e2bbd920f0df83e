// What an open goal shows besides its forms: trend, staff's words, evidence.
import type { GoalCard, PlanView } from '../../contract/api.ts';
import type { Goal } from '../../core/plan/plan.ts';
import { OutLink } from '../parts/buttons.tsx';
import { TrendChart } from '../parts/trend-chart.tsx';
import { words } from '../words.ts';

const text = words.student.goals;

export function Trend({ card, today }: { readonly card: GoalCard; readonly today: string }) {
  const { goal } = card;
  if (card.trend.isUnlike) return <AsTyped goal={goal} />;
  const entries = goal.progress.flatMap(entry =>
    entry.amount.value === null ? [] : [{ date: entry.date.iso, amount: entry.amount.value }],
  );
  return (
    <TrendChart
      name={goal.measure || goal.id}
      entries={entries}
      start={goal.start.value}
      target={goal.target.value}
      today={today}
    />
  );
}

/** Numbers that no line can hold, because their units differ: the words as they stand in the plan. */
function AsTyped({ goal }: { readonly goal: Goal }) {
  const { start, target } = words.student.wizard;
  const rows = [
    [start.label, goal.start.text],
    [target.label, goal.target.text],
    ...goal.progress.map(entry => [entry.date.text || text.numbers, entry.amount.text]),
  ].filter(row => row[1] !== '');
  return (
    <dl class="pair">
      {rows.flatMap(([label, said], i) => [
        <dt key={i}>{label}</dt>,
        <dd key={`${i} said`} dir="auto">
          {said}
        </dd>,
      ])}
    </dl>
  );
}

export function StaffWords({ goal }: { readonly goal: Goal }) {
  const rows = [
    [text.decision, goal.staff.decision],
    [text.feedback, goal.staff.feedback],
    [text.showMe, goal.staff.showMe],
    [text.myReply, goal.myReply],
  ].filter(row => row[1] !== '');
  if (rows.length === 0) return null;
  return (
    <dl class="pair notice" aria-label={text.fromStaff}>
      {rows.flatMap(([label, said]) => [
        <dt key={label}>{label}</dt>,
        <dd key={`${label} said`} dir="auto">
          {said}
        </dd>,
      ])}
    </dl>
  );
}

export function GoalEvidence({ goal, plan }: { readonly goal: Goal; readonly plan: PlanView }) {
  const items = plan.evidence.filter(item => goal.id !== '' && item.goalId === goal.id);
  if (items.length === 0) return null;
  return (
    <section>
      <h4 class="quiet">{text.evidenceTitle}</h4>
      <ul class="lines">
        {items.map((item, i) => (
          <li key={i}>
            <OutLink url={item.url}>{item.title || item.url}</OutLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
