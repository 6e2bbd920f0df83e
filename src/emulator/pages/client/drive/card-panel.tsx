// The narrow rail at Drive's right with the add-on's icon, and the panel it opens: the card for what is selected.
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { CardView } from './card-view.tsx';
import type { Item } from './items.ts';
import { readItem } from './items.ts';
import { type DriveCard, useDriveCard } from './use-drive-card.ts';
import './card.css';

/** Nothing where no add-on has a Drive card, or where it is blocked for this person. */
export function CardRail({ selected }: { selected: readonly Item[] }) {
  const session = useSession();
  const [name, setName] = useState('');
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    session.matter<{ name: string }>('card-name', {}).then(
      answer => setName(answer.name),
      () => setName(''),
    );
  }, [session]);
  if (name === '') return null;
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <>
      {isOpen && <CardPanel name={name} selected={selected} onClose={close} />}
      <nav class="card-rail" aria-label="Side panel">
        <button
          ref={opener}
          type="button"
          class="card-opener"
          aria-expanded={isOpen}
          aria-label={name}
          title={name}
          onClick={() => setOpen(!isOpen)}
        >
          <span aria-hidden="true">{[...name][0]}</span>
        </button>
      </nav>
    </>
  );
}

interface PanelProps {
  readonly name: string;
  readonly selected: readonly Item[];
  readonly onClose: () => void;
}

function CardPanel({ name, selected, onClose }: PanelProps) {
  const titleId = useId();
  const drive = useDriveCard(selected.map(item => item.id));
  const box = useRef<HTMLElement>(null);
  // A new card takes the place of what had the focus: opening and pressing lead to it, selecting in the list does not.
  const leads = useRef(true);
  const number = drive.card?.number ?? 0;
  useEffect(() => {
    if (number === 0 || !leads.current) return;
    leads.current = false;
    box.current?.querySelector<HTMLElement>('.card')?.focus();
  }, [number]);
  const lead = <Given extends unknown[]>(action: (...given: Given) => void): ((...given: Given) => void) => {
    return (...given) => {
      leads.current = true;
      action(...given);
    };
  };
  return (
    <aside ref={box} class="card-panel" aria-labelledby={titleId}>
      <div class="card-panel-head">
        {drive.canGoBack && (
          <button type="button" class="icon-button" aria-label="Back" onClick={lead(drive.back)}>
            <Icon name="back" />
          </button>
        )}
        <h2 id={titleId}>{name}</h2>
        <button type="button" class="icon-button" aria-label={`Close ${name}`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      <p class="card-state" role="status">
        {drive.isBusy ? 'Working…' : ''}
      </p>
      {drive.refusal && <p role="alert">{drive.refusal}</p>}
      {drive.card && (
        <CardView key={drive.card.number} card={drive.card.json} isBusy={drive.isBusy} run={lead(drive.press)} />
      )}
      {drive.asked !== undefined && (
        <AskDialog
          name={name}
          itemId={drive.asked}
          selected={selected}
          drive={{ ...drive, allow: lead(drive.allow) }}
        />
      )}
    </aside>
  );
}

interface AskProps {
  readonly name: string;
  readonly itemId: string;
  readonly selected: readonly Item[];
  readonly drive: DriveCard;
}

/** Drive's own question: one file, this person, this add-on. */
function AskDialog({ name, itemId, selected, drive }: AskProps) {
  const session = useSession();
  const [file, setFile] = useState(selected.find(item => item.id === itemId)?.name ?? '');
  useEffect(() => {
    if (file === '') readItem(session, itemId).then(item => setFile(item.name), drive.cancel);
  }, [session, itemId]);
  return (
    <Dialog title={`${name} wants to see this file`} onClose={drive.cancel}>
      <p class="alert-words">{file}</p>
      <p>It may then read and change this one file for you. Your other files stay closed to it.</p>
      <footer>
        <button type="button" class="button" onClick={drive.cancel}>
          Cancel
        </button>
        <button type="button" class="button primary" onClick={drive.allow}>
          Allow
        </button>
      </footer>
    </Dialog>
  );
}
