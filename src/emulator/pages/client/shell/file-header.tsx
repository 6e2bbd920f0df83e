// The head of an open Doc or Sheet: what it is, its title, whether it is saved, its menus, Share.
import { useEffect, useState } from 'preact/hooks';
import { follow } from '../router.ts';
import { useSession } from '../session.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';
import { MenuBar, type MenuOfBar } from './menu-bar.tsx';
import './file-header.css';

interface FileHeaderProps {
  readonly kind: 'document' | 'spreadsheet';
  readonly title: string;
  readonly canEdit: boolean;
  readonly status: string;
  readonly menus: readonly MenuOfBar[];
  readonly rename: (title: string) => void;
  readonly share: () => void;
}

export function FileHeader({ kind, title, canEdit, status, menus, rename, share }: FileHeaderProps) {
  const session = useSession();
  const { person } = session;
  return (
    <header class="file-header">
      <a class={`file-mark ${kind}`} href={session.here('/drive')} onClick={follow} aria-label="Back to Drive">
        <Icon name={kind} colour="#fff" />
      </a>
      <div class="file-title">
        <div class="file-title-line">
          <h1 class="hidden-words">{title}</h1>
          {canEdit ? <TitleField title={title} rename={rename} /> : <span class="file-name">{title}</span>}
          <span class="file-status" role="status">
            {status}
          </span>
        </div>
        <MenuBar menus={menus} />
      </div>
      <button type="button" class="share-button" onClick={share}>
        <Icon name="people" /> Share
      </button>
      <Avatar name={person.name} email={person.email} />
    </header>
  );
}

function TitleField({ title, rename }: { title: string; rename: (title: string) => void }) {
  const [typed, setTyped] = useState(title);
  useEffect(() => setTyped(title), [title]);
  const done = (): void => {
    const words = typed.trim();
    if (words === '') setTyped(title);
    else if (words !== title) rename(words);
  };
  return (
    <input
      class="file-name"
      aria-label="Name of the file"
      value={typed}
      size={Math.max(8, Math.min(48, typed.length + 1))}
      onInput={event => setTyped(event.currentTarget.value)}
      onBlur={done}
      onKeyDown={event => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(title);
      }}
    />
  );
}
