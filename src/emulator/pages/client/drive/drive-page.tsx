// Drive: My Drive, Shared with me, Bin, folders.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { useChanges } from '../changes.ts';
import { follow, go } from '../router.ts';
import { type Session, useSession } from '../session.ts';
import { AskDialog } from '../shell/dialog.tsx';
import { Icon, type IconName } from '../shell/icon.tsx';
import { item, MenuButton, separator } from '../shell/menu.tsx';
import { problem, toast } from '../shell/toast.tsx';
import { CardRail } from './card-panel.tsx';
import { Crumbs } from './crumbs.tsx';
import { ItemList } from './item-list.tsx';
import {
  createItem,
  DOCUMENT,
  FOLDER,
  type Item,
  listItems,
  pathOf,
  quoted,
  readItem,
  SPREADSHEET,
  uploadFile,
} from './items.ts';
import './drive.css';

interface View {
  readonly kind: 'folder' | 'shared' | 'bin';
  readonly folderId: string;
}

function viewOf(path: string): View {
  if (path.startsWith('/drive/shared')) return { kind: 'shared', folderId: '' };
  if (path.startsWith('/drive/bin')) return { kind: 'bin', folderId: '' };
  return { kind: 'folder', folderId: /^\/drive\/folders\/([^/]+)/.exec(path)?.[1] ?? 'root' };
}

const queryOf = ({ kind, folderId }: View): string => {
  if (kind === 'shared') return 'sharedWithMe = true and trashed = false';
  if (kind === 'bin') return 'trashed = true';
  return `${quoted(folderId)} in parents and trashed = false`;
};

export function DrivePage({ path }: { path: string }) {
  const session = useSession();
  const view = viewOf(path);
  const [items, setItems] = useState<readonly Item[]>();
  const [folder, setFolder] = useState<Item>();
  const [refusal, setRefusal] = useState('');
  const [selectedIds, setSelectedIds] = useState<readonly string[]>([]);
  const { kind, folderId } = view;
  const load = useCallback(() => {
    const wanted = { kind, folderId };
    Promise.all([
      listItems(session, queryOf(wanted)),
      kind === 'folder' ? readItem(session, folderId) : undefined,
    ]).then(
      ([found, now]) => {
        setItems(found);
        setFolder(now);
        setRefusal('');
      },
      error => {
        setItems([]);
        setRefusal(refusalWords(error));
      },
    );
  }, [session, kind, folderId]);
  useEffect(() => {
    setItems(undefined);
    setSelectedIds([]);
    load();
  }, [load]);
  useChanges(undefined, load);
  useEffect(() => {
    document.title = `${folderId !== 'root' && folder ? folder.name : titleOf(view)} – Drive`;
  });
  const selected = (items ?? []).filter(item => selectedIds.includes(item.id));
  return (
    <div class="drive">
      <Side session={session} view={view} folder={folder} reload={load} />
      <main class="drive-main" aria-label="Files">
        {kind === 'folder' && folder ? <Crumbs folder={folder} /> : <h1>{titleOf(view)}</h1>}
        {refusal ? (
          <p role="alert">{refusal}</p>
        ) : (
          <Content
            view={view}
            folder={folder}
            items={items}
            reload={load}
            selected={selected}
            select={chosen => setSelectedIds(chosen.map(item => item.id))}
          />
        )}
      </main>
      <CardRail selected={selected} />
    </div>
  );
}

const titleOf = ({ kind }: View): string =>
  kind === 'shared' ? 'Shared with me' : kind === 'bin' ? 'Bin' : 'My Drive';

const refusalWords = (error: unknown): string =>
  /not found/i.test(String(error))
    ? 'You cannot open this folder. It may have been deleted, or it is not shared with you. Ask its owner to share it.'
    : String(error instanceof Error ? error.message : error);

interface ContentProps {
  readonly view: View;
  readonly folder: Item | undefined;
  readonly items: readonly Item[] | undefined;
  readonly reload: () => void;
  readonly selected: readonly Item[];
  readonly select: (items: readonly Item[]) => void;
}

function Content({ view, folder, items, reload, selected, select }: ContentProps) {
  const session = useSession();
  const [isOver, setOver] = useState(false);
  const canAdd = view.kind === 'folder' && folder?.capabilities?.canEdit !== false;
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (canAdd && folder) void upload(session, [...(event.dataTransfer?.files ?? [])], folder.id).then(reload);
  };
  return (
    <section
      aria-label={titleOf(view)}
      class={isOver ? 'drop-area over' : 'drop-area'}
      onDragOver={event => {
        if (!canAdd) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {items ? (
        <ItemList items={items} place={view.kind} reload={reload} selected={selected} select={select} />
      ) : (
        <p class="loading">Reading the list…</p>
      )}
    </section>
  );
}

async function upload(session: Session, files: readonly File[], folderId: string): Promise<void> {
  for (const file of files) {
    await uploadFile(session, file, folderId).then(() => toast(`Uploaded ${file.name}.`), problem);
  }
}

interface SideProps {
  readonly session: Session;
  readonly view: View;
  readonly folder: Item | undefined;
  readonly reload: () => void;
}

function Side({ session, view, folder, reload }: SideProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const [isNaming, setNaming] = useState(false);
  const parent = view.kind === 'folder' && folder ? folder.id : 'root';
  const isMine = folder?.ownedByMe !== false;
  const create = (name: string, mimeType: string): void => {
    createItem(session, name, mimeType, parent).then(made => {
      if (mimeType === FOLDER) reload();
      else go(session.here(pathOf(made)));
    }, problem);
  };
  const entries = [
    item('Folder', () => setNaming(true)),
    separator,
    item('Doc', () => create('Untitled document', DOCUMENT)),
    item('Sheet', () => create('Untitled spreadsheet', SPREADSHEET)),
    separator,
    item('Upload a file', () => chooser.current?.click()),
  ];
  return (
    <nav class="drive-side" aria-label="Drive">
      <MenuButton label="New" class="new-button" entries={entries}>
        <Icon name="plus" />
        New
      </MenuButton>
      <input
        ref={chooser}
        class="hidden-words"
        type="file"
        multiple
        aria-label="Files to upload"
        tabIndex={-1}
        onChange={event => {
          const input = event.currentTarget;
          void upload(session, [...(input.files ?? [])], parent).then(reload);
          input.value = '';
        }}
      />
      <Place session={session} to="/drive" icon="drive" words="My Drive" isHere={view.kind === 'folder' && isMine} />
      <Place
        session={session}
        to="/drive/shared"
        icon="people"
        words="Shared with me"
        isHere={view.kind === 'shared' || (view.kind === 'folder' && !isMine)}
      />
      <Place session={session} to="/drive/bin" icon="bin" words="Bin" isHere={view.kind === 'bin'} />
      {isNaming && (
        <AskDialog
          title="New folder"
          label="Name of the folder"
          value="Untitled folder"
          button="Create"
          onDone={name => create(name, FOLDER)}
          onClose={() => setNaming(false)}
        />
      )}
    </nav>
  );
}

interface PlaceProps {
  readonly session: Session;
  readonly to: string;
  readonly icon: IconName;
  readonly words: string;
  readonly isHere: boolean;
}

function Place({ session, to, icon, words, isHere }: PlaceProps) {
  return (
    <a class="place" href={session.here(to)} onClick={follow} {...(isHere && { 'aria-current': 'page' as const })}>
      <Icon name={icon} />
      {words}
    </a>
  );
}
