// The list of a folder, of what is shared, or of the bin, with each item's menu.
import { useState } from 'preact/hooks';
import { follow, go } from '../router.ts';
import { useSession } from '../session.ts';
import { AskDialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { item as entry, MenuButton, type MenuEntry, separator } from '../shell/menu.tsx';
import { problem, toast } from '../shell/toast.tsx';
import { changeItem, dateWords, type Item, kindOf, pathOf, sizeWords } from './items.ts';
import { MoveDialog } from './move-dialog.tsx';
import { ShareDialog } from './share-dialog.tsx';

interface ItemListProps {
  readonly items: readonly Item[];
  readonly place: 'folder' | 'shared' | 'bin';
  readonly reload: () => void;
  readonly selected: readonly Item[];
  readonly select: (items: readonly Item[]) => void;
}

type Box = { readonly kind: 'rename' | 'share' | 'move'; readonly item: Item };

const EMPTY = {
  folder: 'Nothing here yet. Press New, or drop a file on this page.',
  shared: 'Nobody has shared anything with you yet.',
  bin: 'The bin is empty.',
};

export function ItemList({ items, place, reload, selected, select }: ItemListProps) {
  const [box, setBox] = useState<Box>();
  if (items.length === 0) return <p class="empty">{EMPTY[place]}</p>;
  const close = (): void => setBox(undefined);
  const isSelected = (item: Item): boolean => selected.some(one => one.id === item.id);
  const toggle = (item: Item): void =>
    select(isSelected(item) ? selected.filter(one => one.id !== item.id) : [...selected, item]);
  return (
    <>
      <table class="items">
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden-words">Selected</span>
            </th>
            <th scope="col">Name</th>
            <th scope="col">Owner</th>
            <th scope="col">Last changed</th>
            <th scope="col">Size</th>
            <th scope="col">
              <span class="hidden-words">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(item => (
            <Row
              key={item.id}
              item={item}
              place={place}
              ask={setBox}
              reload={reload}
              isSelected={isSelected(item)}
              toggle={() => toggle(item)}
              selectOnly={() => select([item])}
            />
          ))}
        </tbody>
      </table>
      {box?.kind === 'rename' && <RenameDialog item={box.item} reload={reload} onClose={close} />}
      {box?.kind === 'share' && <ShareDialog item={box.item} onClose={close} />}
      {box?.kind === 'move' && <MoveDialog item={box.item} reload={reload} onClose={close} />}
    </>
  );
}

interface RowProps {
  readonly item: Item;
  readonly place: ItemListProps['place'];
  readonly ask: (box: Box) => void;
  readonly reload: () => void;
  readonly isSelected: boolean;
  readonly toggle: () => void;
  readonly selectOnly: () => void;
}

/** Something in the row that has its own click. */
const isControl = (event: MouseEvent): boolean => (event.target as Element).closest('a, button, input') !== null;

/** A click selects the row (Ctrl or Shift: one more), two clicks open it; by keyboard the check box and the link do the same. */
function Row({ item, place, ask, reload, isSelected, toggle, selectOnly }: RowProps) {
  const session = useSession();
  const { icon, words, colour } = kindOf(item);
  const owner = item.owners?.[0];
  return (
    <tr
      class={isSelected ? 'selected' : ''}
      onClick={event => {
        if (isControl(event)) return;
        if (event.ctrlKey || event.metaKey || event.shiftKey) toggle();
        else selectOnly();
      }}
      onDblClick={event => {
        if (!isControl(event) && place !== 'bin') go(session.here(pathOf(item)));
      }}
    >
      <td class="item-check">
        <input type="checkbox" aria-label={`Select ${item.name}`} checked={isSelected} onChange={toggle} />
      </td>
      <th scope="row">
        <span class="item-name">
          <Icon name={icon} colour={colour} />
          {place === 'bin' ? (
            <span>{item.name}</span>
          ) : (
            <a href={session.here(pathOf(item))} onClick={follow}>
              {item.name}
            </a>
          )}
          <span class="item-kind">{words}</span>
          {item.shared && place === 'folder' && (
            <span class="item-kind item-shared">
              <Icon name="people" /> Shared
            </span>
          )}
        </span>
      </th>
      <td>{item.ownedByMe ? 'me' : (owner?.displayName ?? owner?.emailAddress ?? '')}</td>
      <td>{dateWords(item.modifiedTime)}</td>
      <td>{sizeWords(item)}</td>
      <td>
        <MenuButton label={`Actions for ${item.name}`} entries={useEntries(item, place, ask, reload)}>
          <Icon name="more" />
        </MenuButton>
      </td>
    </tr>
  );
}

function useEntries(item: Item, place: string, ask: RowProps['ask'], reload: () => void): MenuEntry[] {
  const session = useSession();
  const setTrashed = (trashed: boolean): void => {
    changeItem(session, item.id, { trashed }).then(() => {
      toast(trashed ? `${item.name} is in the bin.` : `${item.name} is back where it was.`);
      reload();
    }, problem);
  };
  if (place === 'bin') return [entry('Restore', () => setTrashed(false))];
  const canEdit = item.capabilities?.canEdit !== false;
  return [
    entry('Open', () => go(session.here(pathOf(item)))),
    entry('Share', () => ask({ kind: 'share', item })),
    separator,
    entry('Rename', () => ask({ kind: 'rename', item }), { disabled: !canEdit }),
    entry('Move', () => ask({ kind: 'move', item }), { disabled: !canEdit }),
    separator,
    entry('Move to bin', () => setTrashed(true), {
      disabled: !(item.capabilities?.canTrash ?? item.ownedByMe ?? false),
    }),
  ];
}

function RenameDialog({ item, reload, onClose }: { item: Item; reload: () => void; onClose: () => void }) {
  const session = useSession();
  return (
    <AskDialog
      title="Rename"
      label="New name"
      value={item.name}
      button="Rename"
      onDone={name => changeItem(session, item.id, { name }).then(reload, problem)}
      onClose={onClose}
    />
  );
}
