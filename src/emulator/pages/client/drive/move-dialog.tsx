// Choose the folder an item should lie in, starting in My Drive.
import { useEffect, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { problem, toast } from '../shell/toast.tsx';
import { FOLDER, type Item, listItems, moveItem, quoted, readItem } from './items.ts';

interface MoveProps {
  readonly item: Item;
  readonly reload: () => void;
  readonly onClose: () => void;
}

export function MoveDialog({ item, reload, onClose }: MoveProps) {
  const session = useSession();
  const [way, setWay] = useState<readonly Item[]>([]);
  const [folders, setFolders] = useState<readonly Item[]>([]);
  const here = way[way.length - 1];
  useEffect(() => {
    readItem(session, 'root').then(root => setWay([root]), problem);
  }, [session]);
  useEffect(() => {
    if (!here) return;
    const q = `${quoted(here.id)} in parents and mimeType = ${quoted(FOLDER)} and trashed = false`;
    listItems(session, q).then(found => setFolders(found.filter(one => one.id !== item.id)), problem);
  }, [session, here, item.id]);
  const move = (): void => {
    if (!here) return;
    onClose();
    moveItem(session, item, here.id).then(() => {
      toast(`${item.name} is now in ${here.name}.`);
      reload();
    }, problem);
  };
  return (
    <Dialog title={`Move “${item.name}”`} onClose={onClose}>
      <p class="move-here">
        {way.length > 1 && (
          <button type="button" class="icon-button" aria-label="Up one folder" onClick={() => setWay(way.slice(0, -1))}>
            <Icon name="back" />
          </button>
        )}
        <strong>{here?.name ?? '…'}</strong>
      </p>
      <ul class="move-list" aria-label="Folders here">
        {folders.map(folder => (
          <li key={folder.id}>
            <button type="button" onClick={() => setWay([...way, folder])}>
              <Icon name="folder" />
              {folder.name}
            </button>
          </li>
        ))}
        {folders.length === 0 && <li class="empty">No folders in here.</li>}
      </ul>
      <footer>
        <button type="button" class="button" onClick={onClose}>
          Cancel
        </button>
        <button type="button" class="button primary" disabled={!here || item.parents?.[0] === here.id} onClick={move}>
          Move here
        </button>
      </footer>
    </Dialog>
  );
}
