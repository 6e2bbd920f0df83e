// Where the add-on shows itself: the 300 pixel sidebar beside the file, or one dialog over it, and its alerts.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { AddOnFrame } from './add-on-frame.tsx';
import type { DialogPanel } from './commands.ts';
import type { AddOn } from './use-add-on.ts';
import './addon.css';

export function AddOnPanels({ addOn }: { addOn: AddOn }) {
  const { panel, alert } = addOn;
  return (
    <>
      {panel?.kind === 'sidebar' && <Sidebar addOn={addOn} title={panel.title} frameKey={panel.key} />}
      {panel?.kind === 'dialog' && <AddOnDialog key={panel.key} addOn={addOn} panel={panel} />}
      {addOn.isRunning && (
        <p class="running" role="status">
          Running the add-on…
        </p>
      )}
      {alert && (
        <Dialog title={alert.title || 'Add-on'} onClose={addOn.closeAlert}>
          <p class="alert-words">{alert.prompt}</p>
          <footer>
            <button type="button" class="button primary" onClick={addOn.closeAlert}>
              OK
            </button>
          </footer>
        </Dialog>
      )}
    </>
  );
}

function Sidebar({ addOn, title, frameKey }: { addOn: AddOn; title: string; frameKey: string }) {
  const titleId = useId();
  const box = useRef<HTMLElement>(null);
  // Whoever opened it by keyboard would otherwise have a whole sheet of cells between the menu and the panel.
  useEffect(() => box.current?.querySelector('iframe')?.focus(), [frameKey]);
  return (
    <aside ref={box} class="add-on-sidebar" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title || 'Add-on'}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label="Close the sidebar"
          onClick={() => {
            addOn.closePanel();
            addOn.surface.focusEditor();
          }}
        >
          <Icon name="close" />
        </button>
      </header>
      <AddOnFrame key={frameKey} addOn={addOn} frameKey={frameKey} title={title || 'Add-on sidebar'} />
    </aside>
  );
}

function AddOnDialog({ addOn, panel }: { addOn: AddOn; panel: DialogPanel }) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const [size, setSize] = useState({ width: panel.width, height: panel.height });
  useEffect(() => {
    const dialog = box.current;
    if (panel.modal) dialog?.showModal();
    else dialog?.show();
    return () => dialog?.close();
  }, [panel.modal]);
  return (
    <dialog
      ref={box}
      class={panel.modal ? 'dialog add-on-dialog' : 'dialog add-on-dialog modeless'}
      style={{ width: `${size.width + 32}px` }}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault();
        addOn.closePanel();
      }}
    >
      <div class="dialog-head">
        <h2 id={titleId}>{panel.title || 'Add-on'}</h2>
        <button type="button" class="icon-button" aria-label="Close the dialog" onClick={addOn.closePanel}>
          <Icon name="close" />
        </button>
      </div>
      <div class="add-on-dialog-body" style={{ height: `${size.height}px` }}>
        <AddOnFrame
          addOn={addOn}
          frameKey={panel.key}
          title={panel.title || 'Add-on dialog'}
          onSize={change => setSize(now => ({ width: change.width ?? now.width, height: change.height ?? now.height }))}
        />
      </div>
    </dialog>
  );
}
