// One table of the plan as a card: its rows, and the forms to add one or change one. What it saves stands in the document at once.
import type { ComponentChildren } from 'preact';
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
  /** Instead of the table's name in the document. */
  readonly title?: string;
  readonly defaults?: Readonly<Record<string, string>>;
  readonly hide?: readonly string[];
  /** Open from the start, with the form for a new row when it is empty. */
  readonly isOpenFirst?: boolean;
  /** Always open and without a frame: for a place that opens and closes as a whole. */
  readonly isPlain?: boolean;
  /** false where what stands around it has the same name. */
  readonly hasTitle?: boolean;
  /** On the button for a new row. */
  readonly addWords?: string;
  /** false where a screen adds rows in its own way. */
  readonly canAdd?: boolean;
  /** Column by which the rows stand; left out: as in the document. */
  readonly sortBy?: string;
  /** Words offered for a column. */
  readonly offers?: Readonly<Record<string, readonly string[]>>;
  /** What can be done with a row besides changing it. */
  readonly extra?: (row: PlanRecord, index: number) => ComponentChildren;
}

const titleOf = (kind: RecordName): string => recordKind(kind).columns[titleColumn(kind)]?.name[spoken()] ?? '';

export function RecordCard(props: RecordCardProps) {
  const { plan, kind, hint, isOpenFirst = false, isPlain = false, hasTitle = true } = props;
  const [isOpen, setOpen] = useState(isOpenFirst);
  const rows = plan.records[kind].length;
  const title = props.title ?? recordKind(kind).columns[titleColumn(kind)]?.name[spoken()] ?? '';
  if (isPlain)
    return (
      <section class="stack">
        {hasTitle ? <h4 class="strong">{title}</h4> : null}
        <Rows {...props} />
      </section>
    );
  return (
    <section class="card stack">
      <h3>
        <button type="button" class="open-line" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>{title}</span>
          <Chevron />
        </button>
      </h3>
      {isOpen ? (
        <Rows {...props} />
      ) : (
        <p class="quiet">{rows === 0 ? (hint ?? stageText().none) : stageText().rows(rows)}</p>
      )}
    </section>
  );
}

function Rows({ plan, kind, hint, defaults, hide, addWords, canAdd = true, sortBy, offers, extra }: RecordCardProps) {
  const text = stageText();
  const [form, setForm] = useState<number | null>(null);
  const placed = plan.records[kind].map((row, index) => ({ row, index }));
  const by = ({ row }: (typeof placed)[number]): string => row.words[sortBy ?? ''] ?? '';
  const rows = placed.sort((a, b) => by(a).localeCompare(by(b), undefined, { numeric: true }));
  const canEdit = plan.viewer === 'student';
  const done = (saved: object | null) => {
    setForm(null);
    if (saved) focusHeading();
  };
  const shared = {
    plan,
    kind,
    ...(defaults ? { defaults } : {}),
    ...(hide ? { hide } : {}),
    ...(offers ? { offers } : {}),
    onDone: done,
  };
  return (
    <>
      {hint ? <p class="quiet">{hint}</p> : null}
      {rows.length === 0 ? null : (
        <ul class="lines">
          {rows.map(({ row, index }) => (
            <li key={index}>
              {form === index ? (
                <RecordForm {...shared} index={index} />
              ) : (
                <Row kind={kind} row={row} index={index} onChange={canEdit ? () => setForm(index) : null}>
                  {canEdit ? extra?.(row, index) : null}
                </Row>
              )}
            </li>
          ))}
        </ul>
      )}
      {canEdit && form === -1 ? <RecordForm {...shared} index={-1} /> : null}
      {canEdit && canAdd && form === null ? (
        <div>
          <button
            id={`add-${kind}`}
            type="button"
            class="button"
            aria-label={addWords ? undefined : `${text.add}: ${titleOf(kind)}`}
            onClick={() => setForm(-1)}
          >
            {addWords ?? text.add}
          </button>
        </div>
      ) : null}
      {!canEdit && rows.length === 0 ? <p class="quiet">{text.none}</p> : null}
    </>
  );
}

/** "Date:", but "Done?" */
const labelled = (name: string): string => (name.endsWith('?') ? name : `${name}:`);

interface RowProps {
  readonly kind: RecordName;
  /** As it is shown. */
  readonly row: PlanRecord;
  /** As it stands in the plan, where that is not how it is shown. */
  readonly saved?: PlanRecord;
  readonly index: number;
  readonly onChange: (() => void) | null;
  readonly children?: ComponentChildren;
}

export function Row({ kind, row, saved = row, index, onChange, children }: RowProps) {
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
          {labelled(columns[key]?.name[spoken()] ?? '')} {row.words[key]}
        </p>
      ))}
      {children}
      <Problem sentence={saving.problem} />
      {onChange ? (
        <div class="row">
          <button
            id={`${kind}-${index}`}
            type="button"
            class="button plain"
            aria-label={`${text.change}: ${head}`}
            onClick={onChange}
          >
            {text.change}
          </button>
          <button
            type="button"
            class="button plain"
            aria-label={`${text.remove}: ${head}`}
            onClick={() => void saving.run('plan.removeRecord', { kind, index, before: saved.words })}
          >
            {text.remove}
          </button>
        </div>
      ) : null}
    </div>
  );
}
