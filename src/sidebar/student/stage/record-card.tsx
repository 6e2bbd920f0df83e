// One table of the plan as a card: its rows, and the forms to add one or change one. What it saves stands in the document at once.
import { useState } from 'preact/hooks';
import type { PlanView } from '../../../contract/api.ts';
import { spoken } from '../../../core/language.ts';
import type { PlanRecord } from '../../../core/plan/plan.ts';
import { linkColumn, type RecordName, recordKind, titleColumn } from '../../../core/plan/record-kinds.ts';
import { OutLink } from '../../parts/buttons.tsx';
import { Chevron } from '../../parts/icons.tsx';
import { Problem } from '../../parts/notice.tsx';
import { focusHeading } from '../../parts/screen.tsx';
import { stageText } from '../../words/stage.ts';
import { useSaving } from '../plan-state.ts';
import { RecordForm } from './record-form.tsx';

interface RecordCardProps {
  readonly plan: PlanView;
  readonly kind: RecordName;
  /** One line that says what belongs here. */
  readonly hint?: string;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly hide?: readonly string[];
  /** Open from the start, with the form for a new row when it is empty. */
  readonly isOpenFirst?: boolean;
}

export function RecordCard({ plan, kind, hint, defaults, hide, isOpenFirst = false }: RecordCardProps) {
  const text = stageText();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const [form, setForm] = useState<number | null>(null);
  const rows = plan.records[kind];
  const canEdit = plan.viewer === 'student';
  const done = () => {
    setForm(null);
    focusHeading();
  };
  const shared = { plan, kind, ...(defaults ? { defaults } : {}), ...(hide ? { hide } : {}), onDone: done };
  return (
    <section class="card stack">
      <h3>
        <button type="button" class="open-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>{recordKind(kind).columns[titleColumn(kind)]?.name[spoken()]}</span>
          <Chevron />
        </button>
      </h3>
      {isOpen ? (
        <>
          {hint ? <p class="quiet">{hint}</p> : null}
          <ul class="lines">
            {rows.map((row, index) => (
              <li key={index}>
                {form === index ? (
                  <RecordForm {...shared} index={index} />
                ) : (
                  <Row
                    plan={plan}
                    kind={kind}
                    row={row}
                    index={index}
                    onChange={canEdit ? () => setForm(index) : null}
                  />
                )}
              </li>
            ))}
          </ul>
          {canEdit && form === -1 ? <RecordForm {...shared} index={-1} /> : null}
          {canEdit && form === null ? (
            <div>
              <button type="button" class="button" onClick={() => setForm(-1)}>
                {text.add}
              </button>
            </div>
          ) : null}
          {!canEdit && rows.length === 0 ? <p class="quiet">{text.none}</p> : null}
        </>
      ) : (
        <p class="quiet">{rows.length === 0 ? (hint ?? text.none) : text.rows(rows.length)}</p>
      )}
    </section>
  );
}

interface RowProps {
  readonly plan: PlanView;
  readonly kind: RecordName;
  readonly row: PlanRecord;
  readonly index: number;
  readonly onChange: (() => void) | null;
}

function Row({ kind, row, index, onChange }: RowProps) {
  const text = stageText();
  const saving = useSaving();
  const { columns, main } = recordKind(kind);
  const head = row.words[main] || Object.values(row.words).find(each => each !== '') || row.url;
  const rest = Object.keys(columns).filter(key => key !== main && (row.words[key] ?? '') !== '');
  const isLinked = linkColumn(kind) === main;
  return (
    <div class="tight">
      {isLinked && row.url ? <OutLink url={row.url}>{head}</OutLink> : <p dir="auto">{head}</p>}
      {rest.map(key => (
        <p key={key} class="quiet" dir="auto">
          {columns[key]?.name[spoken()]}: {row.words[key]}
        </p>
      ))}
      <Problem sentence={saving.problem} />
      {onChange ? (
        <div class="row">
          <button type="button" class="button plain" aria-label={`${text.change}: ${head}`} onClick={onChange}>
            {text.change}
          </button>
          <button
            type="button"
            class="button plain"
            aria-label={`${text.remove}: ${head}`}
            onClick={() => void saving.run('plan.removeRecord', { kind, index, before: row.words })}
          >
            {text.remove}
          </button>
        </div>
      ) : null}
    </div>
  );
}
