// Connecting the evidence folder once with Google Picker; below it the way without.
import { useState } from 'preact/hooks';
import type { Output } from '../../contract/api.ts';
import { Action } from '../parts/buttons.tsx';
import { Chevron } from '../parts/icons.tsx';
import { Notice, Problem } from '../parts/notice.tsx';
import { call } from '../server.ts';
import { uploadWords } from '../words/upload.ts';
import type { About } from './about-form.tsx';
import { ByHand } from './by-hand.tsx';
import { pickFolder } from './picker.ts';

const text = uploadWords;
export type Folder = Output<'evidence.folder'>;

interface ConnectProps {
  readonly folder: Folder;
  readonly about: About;
  readonly onFolder: (folder: Folder) => void;
}

export function Connect({ folder, about, onFolder }: ConnectProps) {
  const [isRefused, setRefused] = useState(!folder.pickerConfigured);
  const folderUrl = folder.folderUrl || about.plan.evidenceFolderUrl;
  return (
    <>
      {folder.pickerConfigured ? <PickCard onFolder={onFolder} onRefused={() => setRefused(true)} /> : null}
      <details class="card" open={isRefused}>
        <summary class="open-line">
          <h2 class="minor">{folder.pickerConfigured ? text.byHandTitle : text.byHandOnly}</h2>
          <Chevron />
        </summary>
        <div class="gap-above">
          <ByHand folderUrl={folderUrl} about={about} />
        </div>
      </details>
    </>
  );
}

interface PickCardProps {
  readonly onFolder: (folder: Folder) => void;
  readonly onRefused: () => void;
}

function PickCard({ onFolder, onRefused }: PickCardProps) {
  const [isWorking, setWorking] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  const connect = async () => {
    setWorking(true);
    setSaid('');
    setProblem('');
    const end = await pickAndCheck();
    setWorking(false);
    if (end.kind === 'problem') setProblem(end.sentence);
    else if (end.kind === 'connected') onFolder(end.folder);
    else setSaid({ cancelled: text.cancelled, refused: text.refused, other: text.stillNot }[end.kind]);
    if (end.kind === 'refused' || end.kind === 'cancelled') onRefused();
  };
  return (
    <section class="card card-first stack">
      <h2 class="minor">{text.connectTitle}</h2>
      <p>{text.connectBody}</p>
      <div role="status">
        {said ? (
          <Notice tone="warning">
            <p>{said}</p>
          </Notice>
        ) : null}
      </div>
      <Problem sentence={problem} />
      <div>
        <Action look="primary" isWorking={isWorking} workingWords={text.connecting} onPress={() => void connect()}>
          {text.connect}
        </Action>
      </div>
    </section>
  );
}

type PickEnd =
  | { readonly kind: 'connected'; readonly folder: Folder }
  | { readonly kind: 'cancelled' | 'refused' | 'other' }
  | { readonly kind: 'problem'; readonly sentence: string };

async function pickAndCheck(): Promise<PickEnd> {
  const settings = await call('evidence.picker', {});
  if (!settings.ok) return { kind: 'problem', sentence: settings.error.sentence };
  // Without a folder to show, the Picker would offer the whole Drive for a grant.
  if (settings.value.folderId === '') return { kind: 'refused' };
  const picked = await pickFolder(settings.value);
  if (picked !== 'picked') return { kind: picked };
  const folder = await call('evidence.folder', {});
  if (!folder.ok) return { kind: 'problem', sentence: folder.error.sentence };
  return folder.value.isConnected ? { kind: 'connected', folder: folder.value } : { kind: 'other' };
}
