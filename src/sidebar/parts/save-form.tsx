// A form with one button that saves: what is wrong stands above the button, Enter in a line saves too. Escape closes it as its Close
// button does, and the focus goes back to what was pressed to open it; what was typed is kept.
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { Action } from './buttons.tsx';
import { Problem } from './notice.tsx';
import { useWayBack } from './way-back.ts';

interface SaveFormProps {
  readonly button: string;
  readonly saving: { readonly isSaving: boolean; readonly problem: string };
  readonly onSave: () => Promise<void> | void;
  /** Left out: there is nothing to close. With words of its own it goes on rather than closes. */
  readonly onClose?: () => void;
  readonly closeWords?: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function SaveForm({ button, saving, onSave, onClose, closeWords, look = 'primary', children }: SaveFormProps) {
  const goBack = useWayBack();
  const close = () => {
    if (!closeWords) goBack();
    onClose?.();
  };
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void onSave();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing || !onClose || closeWords) return;
        event.stopPropagation();
        close();
      }}
    >
      {children}
      <Problem sentence={saving.problem} />
      <div class="row">
        <Action submits look={look} isWorking={saving.isSaving}>
          {button}
        </Action>
        {onClose ? (
          <button type="button" class="button plain" onClick={close}>
            {closeWords ?? words.close}
          </button>
        ) : null}
      </div>
    </form>
  );
}
