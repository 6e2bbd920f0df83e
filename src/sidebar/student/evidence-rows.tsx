// Evidence that stands in the plan: what is linked to no goal yet, then the rest, newest first; each row can get a goal and tags. And in
// words, which skills the evidence shows.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../contract/api.ts';
import type { Evidence } from '../../core/plan/plan.ts';
import { readTags, tagOf, withTags } from '../../core/plan/skills.ts';
import { OutLink } from '../parts/buttons.tsx';
import { Chips } from '../parts/chips.tsx';
import { Field } from '../parts/field.tsx';
import { SaveForm } from '../parts/save-form.tsx';
import { useForm } from '../use-form.ts';
import { evidenceText } from '../words/evidence.ts';
import { words } from '../words.ts';
import { goalOptions } from './goal-options.ts';
import { useSaving } from './plan-state.ts';

export function EvidenceRows({ plan }: { readonly plan: PlanView }) {
  const text = evidenceText();
  const [open, setOpen] = useState(-1);
  const rows = plan.evidence.map((item, index) => ({ item, index })).reverse();
  const loose = rows.filter(({ item }) => item.goalId === '');
  const linked = rows.filter(({ item }) => item.goalId !== '');
  const row = ({ item, index }: (typeof rows)[number]) => (
    <li key={index}>
      <Row item={item} />
      {open === index ? <EvidenceForm plan={plan} item={item} index={index} onDone={() => setOpen(-1)} /> : null}
      {open !== index && plan.viewer === 'student' ? (
        <button
          id={`evidence-${index}`}
          type="button"
          class="button plain"
          aria-label={`${text.change}: ${item.title || item.url}`}
          onClick={() => setOpen(index)}
        >
          {text.change}
        </button>
      ) : null}
    </li>
  );
  return (
    <>
      {loose.length > 0 ? (
        <section class="card tight">
          <h3>{text.tray(loose.length)}</h3>
          <p class="quiet">{text.trayHint}</p>
          <ul class="lines">{loose.map(row)}</ul>
        </section>
      ) : null}
      {linked.length > 0 ? (
        <section class="card tight">
          <h3>{words.student.evidence.listTitle(linked.length)}</h3>
          <ul class="lines">{linked.map(row)}</ul>
        </section>
      ) : null}
      {rows.length === 0 ? <p class="quiet">{words.student.evidence.empty}</p> : null}
    </>
  );
}

function Row({ item }: { readonly item: Evidence }) {
  return (
    <>
      <OutLink url={item.url}>{item.title || item.url}</OutLink>
      <p class="quiet">{[item.date.text, item.goalId].filter(Boolean).join(' · ')}</p>
      {item.why ? (
        <p class="quiet" dir="auto">
          {item.why}
        </p>
      ) : null}
    </>
  );
}

interface EvidenceFormProps {
  readonly plan: PlanView;
  readonly item: Evidence;
  readonly index: number;
  readonly onDone: () => void;
}

function EvidenceForm({ plan, item, index, onDone }: EvidenceFormProps) {
  const text = words.student.evidence;
  const form = useForm(`evidence.${index}.${item.title}`, { goalId: item.goalId, why: item.why });
  const saving = useSaving();
  const { fields } = form;
  const save = async () => {
    const { title, url } = item;
    const before = { title, url, goalId: form.before.goalId, why: form.before.why };
    if (!(await saving.run('plan.changeEvidence', { index, before, ...fields }))) return;
    form.saved(fields);
    onDone();
  };
  return (
    <SaveForm button={evidenceText().save} saving={saving} onSave={save} onClose={onDone}>
      <Field label={text.goal} value={fields.goalId} options={goalOptions(plan)} onValue={v => form.set('goalId', v)} />
      <WhyAndTags plan={plan} value={fields.why} onValue={v => form.set('why', v)} />
    </SaveForm>
  );
}

interface WhyProps {
  readonly plan: PlanView;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** What a piece shows, in words; a pressed skill stands behind the words as #tag. */
export function WhyAndTags({ plan, value, onValue }: WhyProps) {
  const standing = readTags(value).tags;
  const isThere = (skill: string) => standing.some(tag => tagOf(tag) === tagOf(skill));
  const press = (skill: string) =>
    onValue(
      withTags(value, isThere(skill) ? standing.filter(tag => tagOf(tag) !== tagOf(skill)) : [...standing, skill]),
    );
  return (
    <>
      <Field label={words.student.evidence.why} hint={words.optional} kind="long" value={value} onValue={onValue} />
      <Chips
        label={evidenceText().tags}
        options={plan.skillChoices.map(skill => ({ value: skill, label: skill }))}
        chosen={plan.skillChoices.filter(isThere)}
        onChoose={press}
      />
    </>
  );
}

/** Which skills the evidence shows, and which not yet. No skill is a score. */
export function Coverage({ plan }: { readonly plan: PlanView }) {
  const text = evidenceText();
  if (plan.coverage === '') return null;
  return (
    <section class="card tight">
      <h3>{text.coverage}</h3>
      <p>{plan.coverage}</p>
    </section>
  );
}
