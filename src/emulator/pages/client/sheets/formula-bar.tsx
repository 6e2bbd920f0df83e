// Above the grid: the name of the selected cells (type one to go there) and what the active cell holds.
import { useEffect, useState } from 'preact/hooks';
import { boxName, cellName, parseBox } from './a1.ts';
import { editorKey } from './cell-editor.tsx';
import type { GridModel } from './grid-model.ts';
import { boxOf } from './selection.ts';
import { editableText } from './sheet-session.ts';
import type { SheetContext } from './sheets-page.tsx';

export function FormulaBar({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const { selected, editing, setEditing, finish, canEdit } = context;
  const { row, column } = selected;
  const text = editing?.text ?? editableText(grid, row, column);
  return (
    <div class="formula-bar">
      <NameBox context={context} grid={grid} />
      <span class="fx" aria-hidden="true">
        fx
      </span>
      <input
        aria-label={`Content of ${cellName(row, column)}`}
        value={text}
        readOnly={!canEdit}
        spellcheck={false}
        onFocus={() => canEdit && setEditing({ row, column, text, inBar: true })}
        onInput={event => setEditing({ row, column, text: event.currentTarget.value, inBar: true })}
        onKeyDown={event => {
          // Nothing typed: Tab goes on through the page in both directions instead of back into the cells.
          const isPassing = event.key === 'Tab' && text === editableText(grid, row, column);
          if (editing && !isPassing) editorKey(event, finish);
        }}
        onBlur={event => {
          if (editing && !(event.relatedTarget instanceof Element && event.relatedTarget.closest('.cell-editor')))
            finish('stay');
        }}
      />
    </div>
  );
}

function NameBox({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const name = boxName(boxOf(context.selected));
  const [typed, setTyped] = useState(name);
  useEffect(() => setTyped(name), [name]);
  return (
    <input
      class="name-box"
      aria-label="Selected cells; type a name such as B7 and press Enter to go there"
      value={typed}
      spellcheck={false}
      onFocus={event => event.currentTarget.select()}
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={() => setTyped(name)}
      onKeyDown={event => {
        if (event.key !== 'Enter') return;
        const box = parseBox(typed, grid.size);
        if (!box) return setTyped(name);
        context.select({ row: box.top, column: box.left, endRow: box.bottom - 1, endColumn: box.right - 1 });
        context.focusGrid();
      }}
    />
  );
}
