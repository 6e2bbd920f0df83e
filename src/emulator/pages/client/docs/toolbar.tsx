// The toolbar of a Doc. Buttons keep the selection: pressing one does not take the focus off the page.
import { Icon, type IconName } from '../shell/icon.tsx';
import { item, MenuButton, returning } from '../shell/menu.tsx';
import { focusCanvas, NAMED_STYLES, tableEntries } from './docs-menus.ts';
import type { DocumentSession } from './document-session.ts';
import type { TypingStyle } from './editor.tsx';
import {
  duplicateTable,
  insertTable,
  setNamedStyle,
  styleAtCaret,
  toggleBullets,
  toggleTextStyle,
} from './formatting.ts';
import { selectionOf } from './keyboard.ts';
import { placeAt } from './model.ts';

interface ToolbarProps {
  readonly doc: DocumentSession;
  readonly version: number;
  readonly typingStyle: TypingStyle;
  readonly askLink: () => void;
}

export function DocsToolbar({ doc, typingStyle, askLink }: ToolbarProps) {
  const place = placeAt(doc.tree, selectionOf(doc).start);
  const style = styleAtCaret(doc, typingStyle);
  const inTable = place?.table !== undefined;
  return (
    <div class="toolbar" role="toolbar" aria-label="Formatting">
      <Tool icon="undo" words="Undo" keys="Ctrl+Z" disabled={!doc.undo.canUndo} act={() => doc.undoLast('undo')} />
      <Tool icon="redo" words="Redo" keys="Ctrl+Y" disabled={!doc.undo.canRedo} act={() => doc.undoLast('redo')} />
      <span class="toolbar-gap" />
      <select
        id="style-choice"
        aria-label="Paragraph style"
        value={place?.paragraph.style.namedStyleType ?? 'NORMAL_TEXT'}
        onChange={event => {
          setNamedStyle(doc, event.currentTarget.value);
          focusCanvas();
        }}
      >
        {NAMED_STYLES.map(([type, words]) => (
          <option key={type} value={type}>
            {words}
          </option>
        ))}
      </select>
      <span class="toolbar-gap" />
      <Tool
        icon="bold"
        words="Bold"
        keys="Ctrl+B"
        isOn={style.bold ?? false}
        act={() => toggleTextStyle(doc, 'bold', typingStyle)}
      />
      <Tool
        icon="italic"
        words="Italic"
        keys="Ctrl+I"
        isOn={style.italic ?? false}
        act={() => toggleTextStyle(doc, 'italic', typingStyle)}
      />
      <Tool icon="link" words="Insert link" keys="Ctrl+K" act={askLink} />
      <Tool
        icon="list"
        words="Bulleted list"
        keys="Ctrl+Shift+8"
        isOn={place?.paragraph.bullet !== undefined}
        act={() => toggleBullets(doc, 'toggle')}
      />
      <span class="toolbar-gap" />
      <MenuButton
        label="Table"
        class="tool words"
        entries={returning(
          [
            item('Insert table, 4 × 2', () => insertTable(doc, 4, 2)),
            item('Insert table, 3 × 3', () => insertTable(doc, 3, 3)),
            ...tableEntries(doc),
          ],
          focusCanvas,
        )}
      >
        <Icon name="table" /> Table <Icon name="down" />
      </MenuButton>
      {inTable && (
        <button
          type="button"
          class="tool words"
          onMouseDown={event => event.preventDefault()}
          onClick={() => duplicateTable(doc)}
        >
          <Icon name="copy" /> Duplicate table
        </button>
      )}
    </div>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly words: string;
  readonly keys: string;
  readonly isOn?: boolean;
  readonly disabled?: boolean;
  readonly act: () => void;
}

function Tool({ icon, words, keys, isOn, disabled = false, act }: ToolProps) {
  return (
    <button
      type="button"
      class="tool"
      aria-label={words}
      title={`${words} (${keys})`}
      disabled={disabled}
      {...(isOn !== undefined && { 'aria-pressed': isOn })}
      onMouseDown={event => event.preventDefault()}
      onClick={act}
    >
      <Icon name={icon} />
    </button>
  );
}
