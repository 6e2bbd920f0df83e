// The button in a filtered range's header cells: sort by this column, choose the values that are shown.
import { useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { boxOfRange, cellName } from './a1.ts';
import type { GridModel } from './grid-model.ts';
import { setHiddenValues, sortBy } from './sheet-edits.ts';
import type { SheetContext } from './sheets-page.tsx';

interface FilterProps {
  readonly context: SheetContext;
  readonly grid: GridModel;
  readonly row: number;
  readonly column: number;
}

export function FilterButton({ context, grid, row, column }: FilterProps) {
  const filter = grid.sheet.basicFilter;
  const box = filter?.range && boxOfRange(filter.range, grid.size);
  if (!box || row !== box.top || column < box.left || column >= box.right) return null;
  const spec = filter?.filterSpecs?.find(one => (one.columnIndex ?? 0) === column);
  const isOn = spec?.filterCriteria?.hiddenValues?.length || spec?.filterCriteria?.condition;
  const name = grid.text(row, column) || cellName(row, column);
  return (
    <button
      type="button"
      class={isOn ? 'filter-button on' : 'filter-button'}
      aria-label={`Filter ${name}`}
      aria-haspopup="dialog"
      tabIndex={-1}
      onClick={() => context.openFilter(column)}
    >
      <Icon name="filter" />
    </button>
  );
}

/** Google's own filter box is a menu with a form in it; a dialog with the same content is easier by keyboard. */
export function FilterDialog({ context, grid, column, onClose }: Omit<FilterProps, 'row'> & { onClose: () => void }) {
  const { doc, asker } = context;
  const filter = doc.sheet?.basicFilter;
  const box = boxOfRange(filter?.range ?? {}, grid.size);
  const spec = filter?.filterSpecs?.find(one => (one.columnIndex ?? 0) === column);
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set(spec?.filterCriteria?.hiddenValues ?? []));
  const [words, setWords] = useState('');
  const values = valuesOf(grid, column, box.top + 1, Math.min(box.bottom, grid.used().bottom));
  const shown = values.filter(value => value.toLowerCase().includes(words.toLowerCase()));
  const sort = (order: 'ASCENDING' | 'DESCENDING'): void => {
    onClose();
    sortBy(doc, column, order, asker);
  };
  const toggle = (value: string, isShown: boolean): void => {
    const next = new Set(hidden);
    if (isShown) next.delete(value);
    else next.add(value);
    setHidden(next);
  };
  return (
    <Dialog title={`Filter ${grid.text(box.top, column)}`} width={360} onClose={onClose}>
      <div class="filter-sorts">
        <button type="button" class="button" onClick={() => sort('ASCENDING')}>
          Sort A to Z
        </button>
        <button type="button" class="button" onClick={() => sort('DESCENDING')}>
          Sort Z to A
        </button>
      </div>
      <div>
        <label class="field">
          <span>Search the values</span>
          <input type="search" value={words} onInput={event => setWords(event.currentTarget.value)} />
        </label>
        <p class="filter-all">
          <button type="button" class="text-button" onClick={() => setHidden(new Set())}>
            Select all
          </button>
          <button type="button" class="text-button" onClick={() => setHidden(new Set(values))}>
            Clear
          </button>
        </p>
        <ul class="filter-values" aria-label="Values shown">
          {shown.map(value => (
            <li key={value}>
              <label>
                <input
                  type="checkbox"
                  checked={!hidden.has(value)}
                  onChange={event => toggle(value, event.currentTarget.checked)}
                />
                {value === '' ? '(Blanks)' : value}
              </label>
            </li>
          ))}
        </ul>
      </div>
      <footer>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            onClose();
            setHiddenValues(doc, column, [...hidden]);
          }}
        >
          OK
        </button>
      </footer>
    </Dialog>
  );
}

const order = new Intl.Collator('en', { numeric: true });

function valuesOf(grid: GridModel, column: number, from: number, to: number): string[] {
  const values = new Set<string>();
  for (let row = from; row < to; row += 1) values.add(grid.text(row, column));
  return [...values].sort(order.compare);
}
