// The sheets of a spreadsheet along the bottom; hidden ones wait in the list of all sheets.
import { useState } from 'preact/hooks';
import { AskDialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { item, MenuButton, type MenuEntry, separator } from '../shell/menu.tsx';
import { colourCss } from './cell-box.tsx';
import type { SheetSession } from './sheet-session.ts';
import type { SheetContext } from './sheets-page.tsx';
import type { WireSheet } from './wire.ts';

export function SheetTabs({ context }: { context: SheetContext }) {
  const { doc, canEdit } = context;
  const [isNaming, setNaming] = useState(false);
  const shown = doc.sheets.filter(sheet => !sheet.properties?.hidden);
  const move = (event: KeyboardEvent): void => {
    const now = shown.findIndex(sheet => sheet.properties?.sheetId === doc.sheetId);
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = shown[(now + step + shown.length) % shown.length]?.properties?.sheetId;
    if (step === 0 || next === undefined) return;
    event.preventDefault();
    void doc.openSheet(next);
    document.getElementById(`sheet-tab-${next}`)?.focus();
  };
  return (
    <div class="sheet-tabs">
      {canEdit && (
        <button
          type="button"
          class="tool"
          aria-label="Add a sheet"
          title="Add a sheet"
          onClick={() => void doc.batch([{ addSheet: {} }])}
        >
          <Icon name="plus" />
        </button>
      )}
      <MenuButton label="All sheets" class="tool" entries={allEntries(doc)}>
        <Icon name="list" />
      </MenuButton>
      <div class="tab-row" role="tablist" aria-label="Sheets" onKeyDown={move}>
        {shown.map(sheet => (
          <Tab key={sheet.properties?.sheetId} doc={doc} sheet={sheet} />
        ))}
      </div>
      {canEdit && (
        <MenuButton
          label={`Actions for the sheet ${doc.sheet?.properties?.title ?? ''}`}
          class="tool"
          entries={tabEntries(doc, shown.length, () => setNaming(true))}
        >
          <Icon name="more" />
        </MenuButton>
      )}
      {isNaming && (
        <AskDialog
          title="Rename this sheet"
          label="Name"
          value={doc.sheet?.properties?.title ?? ''}
          button="Rename"
          onDone={title => change(doc, { title }, 'title')}
          onClose={() => setNaming(false)}
        />
      )}
    </div>
  );
}

function Tab({ doc, sheet }: { doc: SheetSession; sheet: WireSheet }) {
  const { sheetId = 0, title, tabColor } = sheet.properties ?? {};
  const isOpen = sheetId === doc.sheetId;
  return (
    <button
      id={`sheet-tab-${sheetId}`}
      type="button"
      role="tab"
      aria-selected={isOpen}
      tabIndex={isOpen ? 0 : -1}
      style={tabColor ? { boxShadow: `inset 0 -3px ${colourCss(tabColor)}` } : {}}
      onClick={() => void doc.openSheet(sheetId)}
    >
      {title}
    </button>
  );
}

function change(doc: SheetSession, properties: object, fields: string): void {
  void doc.batch([{ updateSheetProperties: { properties: { sheetId: doc.sheetId, ...properties }, fields } }]);
}

function tabEntries(doc: SheetSession, shownCount: number, rename: () => void): MenuEntry[] {
  const isLast = shownCount < 2;
  return [
    item('Rename', rename),
    item('Duplicate', () => void doc.batch([{ duplicateSheet: { sourceSheetId: doc.sheetId } }])),
    separator,
    item('Hide sheet', () => change(doc, { hidden: true }, 'hidden'), { disabled: isLast }),
    item('Delete', () => void doc.batch([{ deleteSheet: { sheetId: doc.sheetId } }]), { disabled: isLast }),
  ];
}

function allEntries(doc: SheetSession): MenuEntry[] {
  return doc.sheets.map(({ properties = {} }) => {
    const { sheetId = 0, title = '', hidden } = properties;
    if (!hidden) return item(title, () => void doc.openSheet(sheetId), { checked: sheetId === doc.sheetId });
    const show = { updateSheetProperties: { properties: { sheetId, hidden: false }, fields: 'hidden' } };
    return item(`${title} (hidden, press to show)`, () => void doc.batch([show]).then(() => doc.openSheet(sheetId)), {
      checked: false,
    });
  });
}
