// The Picker: choosing files here is what grants the add-on access to them, for this person and these files only.
import { useEffect, useState } from 'preact/hooks';
import { FOLDER, type Item, kindOf, listItems, quoted, readItem } from '../drive/items.ts';
import { type Session, useSession } from '../session.ts';
import type { PickedDocument, PickerSetting, PickerView } from '../shared/frame-messages.ts';
import { Dialog } from '../shell/dialog.tsx';
import { Icon } from '../shell/icon.tsx';
import { problem } from '../shell/toast.tsx';

interface PickerProps {
  readonly setting: PickerSetting;
  readonly onDone: (action: 'picked' | 'cancel', docs: readonly PickedDocument[]) => void;
}

const ANY: PickerView = { mimeTypes: [], fileIds: [], parent: '', includeFolders: false, selectFolders: false };

export function Picker({ setting, onDone }: PickerProps) {
  const cancel = (): void => onDone('cancel', []);
  const refusal = refusalOf(setting);
  return (
    <Dialog title={setting.title || 'Select a file'} width={640} kind="picker" onClose={cancel}>
      {refusal ? (
        <p role="alert">{refusal}</p>
      ) : (
        <Choice view={setting.views[0] ?? ANY} multiselect={setting.multiselect} onDone={onDone} />
      )}
    </Dialog>
  );
}

/** Without these Google's Picker shows an error page, or picks files the add-on still may not open. */
function refusalOf({ developerKey, appId, token }: PickerSetting): string {
  if (developerKey === '') return 'The API developer key is invalid.';
  if (appId === '') return 'The app id is missing: what is chosen here would stay closed to the add-on.';
  return token === '' ? 'Sign-in is needed: the Picker was opened without an OAuth token.' : '';
}

async function itemsOf(session: Session, view: PickerView, folderId: string): Promise<Item[]> {
  if (view.fileIds.length > 0 && folderId === '') {
    const found = await Promise.all(view.fileIds.map(id => readItem(session, id).catch(() => undefined)));
    return found.filter(item => item !== undefined);
  }
  const parent = folderId || view.parent;
  const types = view.mimeTypes.map(type => `mimeType = ${quoted(type)}`).join(' or ');
  const parts = [
    'trashed = false',
    ...(parent ? [`${quoted(parent)} in parents`] : []),
    ...(types ? [`(${types})`] : []),
  ];
  const found = await listItems(session, parts.join(' and '));
  return view.includeFolders ? found : found.filter(item => item.mimeType !== FOLDER);
}

interface ChoiceProps {
  readonly view: PickerView;
  readonly multiselect: boolean;
  readonly onDone: PickerProps['onDone'];
}

function Choice({ view, multiselect, onDone }: ChoiceProps) {
  const session = useSession();
  const [folderId, setFolderId] = useState('');
  const [items, setItems] = useState<readonly Item[]>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState('');
  useEffect(() => {
    itemsOf(session, view, folderId).then(setItems, problem);
  }, [session, view, folderId]);
  const shown = (items ?? []).filter(item => item.name.toLowerCase().includes(words.toLowerCase()));
  const choose = (id: string, isChosen: boolean): void => {
    const next = new Set(multiselect ? chosen : []);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const select = (): void => {
    const picked = (items ?? []).filter(item => chosen.has(item.id));
    const ids = picked.map(item => item.id);
    session.matter('pick', { ids }).then(() => onDone('picked', picked.map(toDocument)), problem);
  };
  return (
    <>
      <div class="picker-body">
        <label class="field">
          <span>Search by name</span>
          <input type="search" value={words} onInput={event => setWords(event.currentTarget.value)} />
        </label>
        {folderId !== '' && (
          <button type="button" class="button" onClick={() => setFolderId('')}>
            <Icon name="back" /> Back to the list
          </button>
        )}
        <ul class="picker-list" aria-label="Files to choose from">
          {shown.map(item => (
            <Line
              key={item.id}
              item={item}
              view={view}
              isChosen={chosen.has(item.id)}
              multiselect={multiselect}
              choose={choose}
              open={setFolderId}
            />
          ))}
          {items && shown.length === 0 && <li class="empty">There is nothing here that you can open.</li>}
        </ul>
      </div>
      <footer>
        <button type="button" class="button" onClick={() => onDone('cancel', [])}>
          Cancel
        </button>
        <button type="button" class="button primary" disabled={chosen.size === 0} onClick={select}>
          Select
        </button>
      </footer>
    </>
  );
}

interface LineProps {
  readonly item: Item;
  readonly view: PickerView;
  readonly isChosen: boolean;
  readonly multiselect: boolean;
  readonly choose: (id: string, isChosen: boolean) => void;
  readonly open: (folderId: string) => void;
}

function Line({ item, view, isChosen, multiselect, choose, open }: LineProps) {
  const { icon, words, colour } = kindOf(item);
  const isFolder = item.mimeType === FOLDER;
  const canChoose =
    !isFolder || view.selectFolders || view.mimeTypes.includes(FOLDER) || view.fileIds.includes(item.id);
  return (
    <li>
      <label>
        <input
          type={multiselect ? 'checkbox' : 'radio'}
          name="picked"
          disabled={!canChoose}
          checked={isChosen}
          onChange={event => choose(item.id, event.currentTarget.checked)}
        />
        <Icon name={icon} colour={colour} />
        {item.name}
        <span class="item-kind">{words}</span>
      </label>
      {isFolder && view.includeFolders && view.fileIds.length === 0 && (
        <button type="button" class="button" onClick={() => open(item.id)}>
          Open
        </button>
      )}
    </li>
  );
}

function toDocument({ id, name, mimeType, webViewLink = '' }: Item): PickedDocument {
  return { id, name, mimeType, url: webViewLink };
}
