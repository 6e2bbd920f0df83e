// The form of one row of a plan's table: its fields follow from record-kinds.ts. Used by the record card and by screens that add rows.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import { goalIdsIn } from '../../../core/plan/goal-id.ts';
import type { PlanRecord } from '../../../core/plan/plan.ts';
import { linkColumn, type RecordColumn, type RecordName, recordKind } from '../../../core/plan/record-kinds.ts';
import { asLink } from '../../link.ts';
import { AddWords, Chips, pressed } from '../../parts/chips.tsx';
import { Field } from '../../parts/field.tsx';
import { SaveForm } from '../../parts/save-form.tsx';
import { type Form, useForm } from '../../use-form.ts';
import { profileText } from '../../words/profile.ts';
import { stageText } from '../../words/stage.ts';
import { goalOptions } from '../goal-options.ts';
import { useSaving } from '../plan-state.ts';

interface RecordFormProps {
  readonly plan: PlanView;
  readonly kind: RecordName;
  /** Place in the table; -1 for a new row. */
  readonly index: number;
  /** Words a new row begins with, by column. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** Columns that are not asked for. */
  readonly hide?: readonly string[];
  /** Words offered for a column. */
  readonly offers?: Readonly<Record<string, readonly string[]>>;
  /** Under this name what was typed is kept; left out: the kind and the row. */
  readonly name?: string;
  /** Called with the words that were saved. */
  readonly onDone: (saved: Readonly<Record<string, string>> | null) => void;
}

/** Key of the link's address among the fields of the form: no column has this name. */
const URL = 'url:';

export function RecordForm({
  plan,
  kind,
  index,
  defaults = {},
  hide = [],
  offers = {},
  name,
  onDone,
}: RecordFormProps) {
  const text = stageText();
  const { columns } = recordKind(kind);
  const keys = Object.keys(columns);
  const asked = keys.filter(key => !hide.includes(key));
  const linked = linkColumn(kind);
  const there = plan.records[kind][index];
  const form = useForm<string>(`record.${name ?? kind}.${index}`, startOf({ plan, columns, there, defaults }));
  const saving = useSaving();
  const [badLink, setBadLink] = useState('');
  const save = async () => {
    const link = form.fields[URL] ?? '';
    const url = asLink(link);
    const isMissing = (link.trim() !== '' || asked.length === 0) && url === '';
    setBadLink(isMissing ? text.badLink : '');
    if (isMissing) return;
    const sent = Object.fromEntries(keys.map(key => [key, form.fields[key] ?? '']));
    if (
      keys.every(
        key =>
          (sent[key] ?? '').trim() === '' ||
          sent[key] === startOf({ plan, columns, there: undefined, defaults: {} })[key],
      ) &&
      url === ''
    )
      return saving.setProblem(text.empty);
    const isSaved = there
      ? await saving.run('plan.changeRecord', {
          kind,
          index,
          before: there.words,
          words: changed(form.before, sent),
          url,
        })
      : await saving.run('plan.addRecords', { kind, rows: [{ words: sent, url }] });
    if (!isSaved) return;
    form.saved(form.fields);
    onDone(sent);
  };
  return (
    <SaveForm button={there ? text.saveRow : text.addRow} saving={saving} onSave={save} onClose={() => onDone(null)}>
      {linked === 'piece' && !there ? <FromEvidence plan={plan} form={form} column={linked} /> : null}
      {asked.map((key, i) => (
        <RecordField
          key={key}
          column={columns[key] as RecordColumn}
          plan={plan}
          value={form.fields[key] ?? ''}
          onValue={value => form.set(key, value)}
          takeFocus={i === 0}
          offers={offers[key] ?? []}
        />
      ))}
      {linked === '' || (hide.includes(linked) && asked.length > 0) ? null : (
        <Field
          label={text.link}
          hint={text.linkHint}
          value={form.fields[URL] ?? ''}
          onValue={value => form.set(URL, value)}
          kind="link"
          problem={badLink}
        />
      )}
    </SaveForm>
  );
}

interface FromEvidenceProps {
  readonly plan: PlanView;
  readonly form: Form<string>;
  /** The column that holds the link. */
  readonly column: string;
}

/** A piece that lies among the evidence already is not typed again. */
function FromEvidence({ plan, form, column }: FromEvidenceProps) {
  if (plan.evidence.length === 0) return null;
  const text = profileText();
  const at = plan.evidence.findIndex(({ title, url }) => title === form.fields[column] && url === form.fields[URL]);
  const take = (chosen: string) => {
    const piece = plan.evidence[Number(chosen)];
    if (chosen === '' || !piece) return;
    form.set(column, piece.title);
    form.set(URL, piece.url);
    if (form.fields.why === '') form.set('why', piece.why);
  };
  const pieces = plan.evidence.map(({ title, url }, i) => ({ value: String(i), label: title || url }));
  return (
    <Field
      label={text.fromEvidence}
      value={at < 0 ? '' : String(at)}
      options={[{ value: '', label: text.noneOfThem }, ...pieces]}
      onValue={take}
    />
  );
}

interface StartOf {
  readonly plan: PlanView;
  readonly columns: Readonly<Record<string, RecordColumn>>;
  readonly there: PlanRecord | undefined;
  readonly defaults: Readonly<Record<string, string>>;
}

/** A new row begins with today in its first column of days. */
function startOf({ plan, columns, there, defaults }: StartOf): Record<string, string> {
  const firstDay = Object.keys(columns).find(key => columns[key]?.is === 'date');
  const fresh = (key: string) => defaults[key] ?? (key === firstDay ? plan.today : '');
  const entries = Object.keys(columns).map(key => [key, there ? (there.words[key] ?? '') : fresh(key)]);
  return { ...Object.fromEntries(entries), [URL]: there?.url ?? '' };
}

/** Only what the person changed goes to the plan, so that no cell is written over by its own older words. */
const changed = (before: Readonly<Record<string, string>>, sent: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(sent).filter(([key, value]) => value !== before[key]));

interface RecordFieldProps {
  readonly column: RecordColumn;
  readonly plan: PlanView;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly takeFocus: boolean;
  readonly offers: readonly string[];
}

/** A day that is written in words stays a text, so that nothing typed in the document is lost. */
function RecordField({ column, plan, value, onValue, takeFocus, offers }: RecordFieldProps) {
  const label = column.name[spoken()];
  const common = { label, value, onValue, takeFocus };
  if (column.many) return <Goals label={label} plan={plan} value={value} onValue={onValue} />;
  if (column.is === 'goal') return <Field {...common} options={goalOptions(plan)} />;
  if (column.is === 'date')
    return <Field {...common} kind={value === '' || /^\d{4}-\d\d-\d\d$/.test(value) ? 'date' : 'text'} />;
  if (column.choices) return <Choice column={column} plan={plan} value={value} onValue={onValue} />;
  return (
    <>
      <Field
        {...common}
        kind={column.is === 'number' ? 'number' : column.width > 140 && column.is === 'text' ? 'long' : 'text'}
      />
      <AddWords label={stageText().offers} texts={offers} value={value} onValue={onValue} />
    </>
  );
}

type GoalsProps = Pick<RecordFieldProps, 'plan' | 'value' | 'onValue'> & { readonly label: string };

/** Several goals, by pressing them. */
function Goals({ label, plan, value, onValue }: GoalsProps) {
  const chosen = goalIdsIn(value);
  const press = (id: string) => (chosen.includes(id) ? chosen.filter(each => each !== id) : [...chosen, id]).join(', ');
  return (
    <Chips
      label={label}
      options={goalOptions(plan).filter(option => option.value !== '')}
      chosen={chosen}
      onChoose={id => onValue(press(id))}
    />
  );
}

/** Chips to choose from, written in the language of the plan; other words are kept and shown as they are. */
function Choice({ column, plan, value, onValue }: Omit<RecordFieldProps, 'takeFocus' | 'offers'>) {
  const chips = (column.choices ?? []).map(choice => ({ value: choice[plan.language], label: choice[spoken()] }));
  const isOther = value !== '' && !chips.some(chip => chip.value === value);
  return (
    <Chips
      label={column.name[spoken()]}
      options={chips}
      chosen={[value]}
      onChoose={chosen => onValue(pressed(value, chosen))}
    >
      {isOther ? <span class="quiet">{value}</span> : null}
    </Chips>
  );
}
