// A file that is no Doc or Sheet: what it is, a look at it where the browser can, and the download.
import { useEffect, useState } from 'preact/hooks';
import { follow } from '../router.ts';
import { useSession } from '../session.ts';
import { Icon } from '../shell/icon.tsx';
import { dateWords, type Item, kindOf, readItem, sizeWords } from './items.ts';
import { ShareDialog } from './share-dialog.tsx';
import './drive.css';

export function FilePage({ fileId }: { fileId: string }) {
  const session = useSession();
  const [item, setItem] = useState<Item>();
  const [content, setContent] = useState<Blob>();
  const [refusal, setRefusal] = useState('');
  const [isSharing, setSharing] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      const found = await readItem(session, fileId);
      setItem(found);
      document.title = `${found.name} – Drive`;
      const reply = await session.send('GET', `/drive/v3/files/${encodeURIComponent(fileId)}?alt=media`, {}, {});
      setContent(new Blob([await reply.arrayBuffer()], { type: found.mimeType }));
    };
    read().catch(error => setRefusal(error instanceof Error ? error.message : String(error)));
  }, [session, fileId]);
  if (refusal && !item) return <NoAccess words={refusal} />;
  if (!item) return <p class="loading">Opening the file…</p>;
  const { icon, words, colour } = kindOf(item);
  return (
    <main class="file-page">
      <header>
        <a class="icon-button" href={session.here('/drive')} onClick={follow} aria-label="Back to Drive">
          <Icon name="back" />
        </a>
        <Icon name={icon} colour={colour} />
        <h1>{item.name}</h1>
        <button type="button" class="button" onClick={() => setSharing(true)}>
          <Icon name="people" /> Share
        </button>
        {content && <Download blob={content} name={item.name} />}
      </header>
      <p class="file-facts">
        {[
          words,
          sizeWords(item),
          `changed ${dateWords(item.modifiedTime)}`,
          `owner ${item.owners?.[0]?.displayName ?? ''}`,
        ]
          .filter(part => part !== '')
          .join(' · ')}
      </p>
      {refusal && <p role="alert">{refusal}</p>}
      {content && <Preview blob={content} name={item.name} />}
      {isSharing && <ShareDialog item={item} onClose={() => setSharing(false)} />}
    </main>
  );
}

function useObjectUrl(blob: Blob): string {
  const [url, setUrl] = useState('');
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}

function Download({ blob, name }: { blob: Blob; name: string }) {
  // As plain bytes, so that nothing a person uploaded ever runs on this page's origin.
  const [bytes] = useState(() => new Blob([blob], { type: 'application/octet-stream' }));
  const url = useObjectUrl(bytes);
  return (
    <a class="button primary" href={url} download={name}>
      <Icon name="download" /> Download
    </a>
  );
}

const PICTURES = /^image\/(png|jpeg|gif|webp|avif)$/;

function Preview({ blob, name }: { blob: Blob; name: string }) {
  const url = useObjectUrl(blob);
  const [text, setText] = useState('');
  const isText = /^(text\/|application\/json)/.test(blob.type);
  useEffect(() => {
    if (isText) void blob.slice(0, 100_000).text().then(setText);
  }, [blob, isText]);
  if (PICTURES.test(blob.type)) return <div class="preview">{url && <img src={url} alt={name} />}</div>;
  if (isText) {
    return (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
      <section class="preview" tabIndex={0} aria-label="Text of the file">
        <pre>{text}</pre>
      </section>
    );
  }
  return <p class="preview empty">There is no preview for this kind of file. Download it to open it.</p>;
}

export function NoAccess({ words }: { words: string }) {
  const session = useSession();
  useEffect(() => {
    document.title = 'You need access';
  }, []);
  return (
    <main class="no-access">
      <h1>You need access</h1>
      <p>
        This file does not exist, or it is not shared with {session.person.email}. Ask its owner to share it with you,
        or switch to somebody who can open it.
      </p>
      <p class="quiet">{words}</p>
      <a class="button" href={session.here('/drive')} onClick={follow}>
        Go to Drive
      </a>
    </main>
  );
}
