// A form with one button that saves: what is wrong stands above the button, Enter in a line saves too.
import type { ComponentChildren } from 'preact';
import { words } from '../words.ts';
import { Action } from './buttons.tsx';
import { Problem } from './notice.tsx';

interface SaveFormProps {
  readonly button: string;
  readonly saving: { readonly isSaving: boolean; readonly problem: string };
  readonly onSave: () => Promise<void> | void;
  /** Left out: there is nothing to close. */
  readonly onClose?: () => void;
  readonly closeWords?: string;
  readonly look?: string;
  readonly children: ComponentChildren;
}

export function SaveForm({ button, saving, onSave, onClose, closeWords, look = 'primary', children }: SaveFormProps) {
  return (
    <form
      class="stack"
      onSubmit={event => {
        event.preventDefault();
        void onSave();
      }}
    >
      {children}
      <Problem sentence={saving.problem} />
      <div class="row">
        <Action submits look={look} isWorking={saving.isSaving}>
          {button}
        </Action>
        {onClose ? (
          <button type="button" class="button plain" onClick={onClose}>
            {closeWords ?? words.close}
          </button>
        ) : null}
      </div>
    </form>
  );
}
