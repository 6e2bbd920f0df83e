// The field over a cell while one types into it.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cellName } from './a1.ts';
import { HEAD_HEIGHT, HEAD_WIDTH } from './grid.tsx';
import type { GridModel } from './grid-model.ts';
import type { SheetContext } from './sheets-page.tsx';

export function CellEditor({ context, grid }: { context: SheetContext; grid: GridModel }) {
  const { editing, setEditing, finish } = context;
  const field = useRef<HTMLTextAreaElement>(null);
  const isInBar = editing?.inBar ?? false;
  useLayoutEffect(() => {
    const element = field.current;
    if (!element || isInBar) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [isInBar]);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.height = '0';
    element.style.height = `${element.scrollHeight}px`;
  }, [editing?.text]);
  if (!editing) return null;
  const { x, y, width, height } = grid.place(editing.row, editing.column);
  return (
    <textarea
      ref={field}
      class="cell-editor"
      aria-label={`Editing ${cellName(editing.row, editing.column)}`}
      rows={1}
      spellcheck={false}
      value={editing.text}
      style={{
        left: `${HEAD_WIDTH + x - 1}px`,
        top: `${HEAD_HEIGHT + y - 1}px`,
        minWidth: `${Math.max(width, 120) + 2}px`,
        minHeight: `${height + 2}px`,
      }}
      onInput={event => setEditing({ ...editing, text: event.currentTarget.value })}
      onKeyDown={event => editorKey(event, finish)}
      onBlur={event => {
        if (!(event.relatedTarget instanceof Element && event.relatedTarget.closest('.formula-bar'))) finish('stay');
      }}
    />
  );
}

export type Finish = 'down' | 'up' | 'right' | 'left' | 'stay' | 'cancel';

/** Shared with the formula bar. */
export function editorKey(event: KeyboardEvent, finish: (how: Finish) => void): void {
  event.stopPropagation();
  if (event.isComposing) return;
  const how = finishOf(event);
  if (!how) return;
  event.preventDefault();
  finish(how);
}

function finishOf(event: KeyboardEvent): Finish | undefined {
  if (event.key === 'Escape') return 'cancel';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) return event.shiftKey ? 'up' : 'down';
  return undefined;
}
