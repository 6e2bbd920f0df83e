// A Sheet: title, menus, toolbar, formula bar, cells, tabs at the bottom, the add-on at the right.
import { useEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { AddOnPanels } from '../addon/panels.tsx';
import { useAddOn } from '../addon/use-add-on.ts';
import { useChanges } from '../changes.ts';
import { NoAccess } from '../drive/file-page.tsx';
import { type Item, readItem } from '../drive/items.ts';
import { ShareDialog } from '../drive/share-dialog.tsx';
import { useSession } from '../session.ts';
import { ConfirmDialog } from '../shell/dialog.tsx';
import { FileHeader } from '../shell/file-header.tsx';
import { item as entry, MenuList, Popover } from '../shell/menu.tsx';
import { problem } from '../shell/toast.tsx';
import type { Finish } from './cell-editor.tsx';
import { FilterDialog } from './filter-menu.tsx';
import { FormulaBar } from './formula-bar.tsx';
import { Grid, selectionName } from './grid.tsx';
import type { GridModel } from './grid-model.ts';
import { useOpenLink } from './open-link.ts';
import { inside, type Selected, single, step } from './selection.ts';
import { type Asker, choicesOf, enter, type Question } from './sheet-edits.ts';
import { editableText, SheetSession } from './sheet-session.ts';
import { SheetTabs } from './sheet-tabs.tsx';
import { contextEntries, sheetsMenus } from './sheets-menus.ts';
import { SheetsToolbar } from './sheets-toolbar.tsx';
import './sheets.css';

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The formula bar has the focus, not the cell. */
  readonly inBar: boolean;
}

/** What the parts of the page share. */
export interface SheetContext {
  readonly doc: SheetSession;
  readonly canEdit: boolean;
  readonly selected: Selected;
  readonly editing: Editing | undefined;
  readonly asker: Asker;
  select(selected: Selected): void;
  setEditing(editing: Editing | undefined): void;
  /** Ends editing: enters or drops the text, then moves. */
  finish(how: Finish): void;
  commit?: () => void;
  tick(row: number, column: number): void;
  openChoices(row: number, column: number, anchor?: Element): void;
  openFilter(column: number): void;
  openCellMenu(): void;
  openLink(url: string): void;
  focusGrid(): void;
}

type Floating =
  | { readonly kind: 'choices'; readonly row: number; readonly column: number; readonly at: { x: number; y: number } }
  | { readonly kind: 'menu'; readonly lines: 'cells' | 'rows' | 'columns'; readonly at: { x: number; y: number } };

const SAVE_WORDS = {
  saved: 'Saved to Drive',
  saving: 'Saving…',
  offline: 'Not saved: the local Workspace does not answer',
};
const focusGrid = (): void => document.getElementById('sheet-grid')?.focus();

function pointUnder(row: number, column: number): { x: number; y: number } {
  const cell = document.querySelector(`[data-a1][data-row="${row}"][data-column="${column}"]`)?.getBoundingClientRect();
  return { x: cell?.left ?? 100, y: cell?.bottom ?? 100 };
}

export function SheetsPage({ fileId }: { fileId: string }) {
  const session = useSession();
  const doc = useMemo(() => new SheetSession(session, fileId), [session, fileId]);
  const [, redraw] = useReducer<number, void>(count => count + 1, 0);
  const [item, setItem] = useState<Item>();
  const [refusal, setRefusal] = useState('');
  const [selections, setSelections] = useState<ReadonlyMap<number, Selected>>(new Map());
  const [editing, drawEditing] = useState<Editing>();
  const [question, setQuestion] = useState<Question>();
  const [floating, setFloating] = useState<Floating>();
  const [filterColumn, setFilterColumn] = useState<number>();
  const [isSharing, setSharing] = useState(false);
  const openLink = useOpenLink();
  const { grid } = doc;
  // Each sheet keeps its own place, as one left it.
  const selectedOn = (sheet: GridModel): Selected =>
    inside(sheet, selections.get(sheet.sheet.properties?.sheetId ?? 0) ?? single(0, 0));
  const selected = grid ? selectedOn(grid) : (selections.get(doc.sheetId) ?? single(0, 0));
  const setSelected = (chosen: Selected): void => setSelections(before => new Map(before).set(doc.sheetId, chosen));
  const canEdit = item?.capabilities?.canEdit ?? false;

  useEffect(() => {
    const stop = doc.watch(() => redraw());
    doc.onRefusal = error => setRefusal(error instanceof Error ? error.message : String(error));
    readItem(session, fileId).then(setItem, () => {});
    void doc.reload().then(() => {
      doc.onRefusal = problem;
    });
    return stop;
  }, [doc, session, fileId]);
  useChanges(fileId, () => void doc.reload());
  useEffect(() => {
    if (grid) document.title = `${doc.title} – Sheets`;
  });

  const asker: Asker = { confirm: setQuestion, refuse: problem };
  // A field that loses the focus because editing ended must not end it again, so the newest state is kept beside the drawn one.
  const edited = useRef<Editing | undefined>(undefined);
  const setEditing = (next: Editing | undefined): void => {
    edited.current = next;
    drawEditing(next);
  };
  const finish = (how: Finish): void => {
    if (!edited.current || !grid) return;
    const { row, column, text } = edited.current;
    setEditing(undefined);
    if (how !== 'cancel' && text !== editableText(grid, row, column))
      enter(doc, { row, column, texts: [[text]] }, asker);
    const move = MOVES[how];
    if (move)
      setSelected(step(grid, single(row, column), { down: move[0], right: move[1], extend: false, jump: false }));
    if (how !== 'stay') focusGrid();
  };
  const context: SheetContext = {
    doc,
    canEdit,
    selected,
    editing,
    asker,
    openLink,
    focusGrid,
    finish,
    commit: () => finish('stay'),
    select: chosen => setSelected(chosen),
    setEditing: next => canEdit && setEditing(next),
    tick: (row, column) => {
      const isOn = grid?.cell(row, column).effectiveValue?.boolValue ?? false;
      if (canEdit) enter(doc, { row, column, texts: [[isOn ? 'FALSE' : 'TRUE']] }, asker);
      setSelected(single(row, column));
    },
    openChoices: (row, column) => {
      setSelected(single(row, column));
      if (canEdit) setFloating({ kind: 'choices', row, column, at: pointUnder(row, column) });
    },
    openFilter: setFilterColumn,
    openCellMenu: () =>
      setFloating({
        kind: 'menu',
        lines: selected.whole === 'rows' || selected.whole === 'columns' ? selected.whole : 'cells',
        at: pointUnder(selected.row, selected.column),
      }),
  };
  const latest = useRef(context);
  latest.current = context;
  const addOn = useAddOn({
    fileId,
    settle: () => doc.settle(),
    selection: () => ({ sheetId: doc.sheetId, a1: selectionName(latest.current) }),
    focusEditor: focusGrid,
  });

  if (refusal && !grid) return <NoAccess words={refusal} />;
  if (!addOn.isReady || (!grid && doc.sheets.length === 0)) return <p class="loading">Opening the spreadsheet…</p>;
  const front = grid
    ? { grid, context }
    : doc.leaving && { grid: doc.leaving, context: { ...context, selected: selectedOn(doc.leaving) } };
  const close = (): void => {
    setFloating(undefined);
    focusGrid();
  };
  return (
    <div class="sheets">
      <FileHeader
        kind="spreadsheet"
        title={doc.title}
        canEdit={canEdit}
        status={canEdit || !item ? SAVE_WORDS[doc.saveState] : 'View only'}
        menus={sheetsMenus(context, session, () => setSharing(true), addOn.extensions)}
        rename={title => doc.rename(title).catch(problem)}
        share={() => setSharing(true)}
      />
      {canEdit && (
        <section aria-label="Tools">
          <SheetsToolbar context={context} />
        </section>
      )}
      <div class="sheets-body">
        <main class="sheets-main" aria-label="Spreadsheet">
          <div class="sheet-front" inert={!grid}>
            {front ? (
              <>
                <FormulaBar context={front.context} grid={front.grid} />
                <Grid
                  key={front.grid.sheet.properties?.sheetId ?? 0}
                  context={front.context}
                  grid={front.grid}
                  openMenu={(at, lines) => setFloating({ kind: 'menu', lines, at })}
                />
              </>
            ) : (
              <p class="loading">Opening the sheet…</p>
            )}
          </div>
          <SheetTabs context={context} />
          {floating && <FloatingMenu context={context} floating={floating} onClose={close} />}
        </main>
        <AddOnPanels addOn={addOn} />
      </div>
      {filterColumn !== undefined && grid && (
        <FilterDialog context={context} grid={grid} column={filterColumn} onClose={() => setFilterColumn(undefined)} />
      )}
      {question && (
        <ConfirmDialog
          title={question.title}
          words={question.words}
          button={question.button}
          onDone={question.go}
          onClose={() => setQuestion(undefined)}
        />
      )}
      {isSharing && item && <ShareDialog item={item} onClose={() => setSharing(false)} />}
    </div>
  );
}

const MOVES: Readonly<Partial<Record<Finish, readonly [down: number, right: number]>>> = {
  down: [1, 0],
  up: [-1, 0],
  right: [0, 1],
  left: [0, -1],
};

function FloatingMenu({
  context,
  floating,
  onClose,
}: {
  context: SheetContext;
  floating: Floating;
  onClose: () => void;
}) {
  const { doc, asker } = context;
  if (floating.kind === 'menu') {
    return (
      <Popover at={floating.at} onAway={onClose}>
        <MenuList
          label="Actions for the selected cells"
          entries={contextEntries(context, floating.lines)}
          onClose={onClose}
        />
      </Popover>
    );
  }
  const { row, column } = floating;
  const cell = doc.grid?.cell(row, column) ?? {};
  const set = (text: string): void => enter(doc, { row, column, texts: [[text]] }, asker);
  const entries = (choicesOf(cell) ?? []).map(choice =>
    entry(choice, () => set(choice), { checked: choice === cell.formattedValue }),
  );
  return (
    <Popover at={floating.at} onAway={onClose}>
      <MenuList
        label="Values"
        entries={[...entries, { kind: 'separator' }, entry('Clear', () => set(''), { checked: false })]}
        onClose={onClose}
      />
    </Popover>
  );
}
