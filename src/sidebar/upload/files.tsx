// Choosing or dropping files, what each shows, the progress of each, and where it landed.
import { useRef, useState } from 'preact/hooks';
import { Action, OutLink } from '../parts/buttons.tsx';
import { Field } from '../parts/field.tsx';
import { Notice, Problem } from '../parts/notice.tsx';
import { useStore } from '../store.ts';
import { uploadWords } from '../words/upload.ts';
import { words } from '../words.ts';
import type { About } from './about-form.tsx';
import { AboutFields } from './about-form.tsx';
import type { AboutUpload, Upload } from './uploads.ts';
import { change, chooseFiles, fileIt, sendAll, stopUploads, takeOut, uploadsState } from './uploads.ts';

const text = uploadWords;

export function Files({ about }: { readonly about: About }) {
  const { uploads, isStopping, refused } = useStore(uploadsState);
  const isSending = uploads.some(upload => upload.state === 'sending' || upload.state === 'filing');
  const waiting = uploads.filter(upload => upload.state === 'chosen').length;
  const paused = uploads.some(upload => upload.state === 'paused');
  // What is written into the plan cannot be called back: there is something to cancel only while a file is, or more are to be, sent.
  const canStop = uploads.some(upload => upload.state === 'sending') || (isSending && waiting > 0);
  const send = () => void sendAll(sentWith(about));
  return (
    <div class="stack">
      {isSending ? null : <Chooser isFirst={uploads.length === 0} />}
      {refused.map((sentence, i) => (
        <Notice key={i} tone="warning">
          <p role="alert">{sentence}</p>
        </Notice>
      ))}
      {uploads.map(upload => (
        <FileCard key={upload.id} upload={upload} about={about} />
      ))}
      {uploads.some(upload => upload.state !== 'landed') ? <AboutFields about={about} /> : null}
      <div class="row">
        {waiting > 0 && !isSending && !paused ? (
          <Action look="primary" onPress={send}>
            {text.send(waiting)}
          </Action>
        ) : null}
        {paused && !isSending ? (
          <Action look="primary" onPress={send}>
            {text.goOn}
          </Action>
        ) : null}
        {canStop ? (
          <Action isWorking={isStopping} workingWords={text.cancelling} onPress={stopUploads}>
            {text.cancel}
          </Action>
        ) : null}
      </div>
    </div>
  );
}

function sentWith({ form, plan }: About): AboutUpload {
  const { goalId, why } = form.fields;
  return { goalId, why, draftKey: plan.draftKey };
}

function Chooser({ isFirst }: { readonly isFirst: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  return (
    <section
      class={isOver ? 'drop drop-over tight' : 'drop tight'}
      aria-label={text.chooseTitle}
      onDragOver={event => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={event => {
        event.preventDefault();
        setOver(false);
        chooseFiles(Array.from(event.dataTransfer?.files ?? []));
      }}
    >
      <div>
        <button type="button" class={isFirst ? 'button primary' : 'button'} onClick={() => input.current?.click()}>
          {isFirst ? text.choose : text.another}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={text.choose}
        onChange={event => {
          chooseFiles(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = '';
        }}
      />
      <p class="quiet">{text.drop}</p>
      <p class="quiet">{text.limit}</p>
    </section>
  );
}

function FileCard({ upload, about }: { readonly upload: Upload; readonly about: About }) {
  const { file, state } = upload;
  const size = words.fileSize(file.size);
  const isMoving = state === 'sending' || state === 'paused';
  return (
    <section class="card stack" aria-label={file.name}>
      <div class="spread">
        <h2 class="minor" dir="auto">
          {file.name}
        </h2>
        <span class="quiet">{size}</span>
      </div>
      {state === 'chosen' ? (
        <>
          <Field label={text.name} value={upload.title} onValue={title => change(upload.id, { title })} />
          <div>
            <button type="button" class="button plain" onClick={() => takeOut(upload.id)}>
              {text.remove}
            </button>
          </div>
        </>
      ) : null}
      {isMoving ? (
        <div class="tight">
          <progress aria-label={text.sending(file.name)} max={file.size} value={upload.received} />
          <p class="quiet">{text.received(words.fileSize(upload.received), size)}</p>
        </div>
      ) : null}
      <Problem sentence={upload.problem} />
      <div role="status">
        {state === 'filing' ? text.filing : null}
        {state === 'landed' ? <Landed upload={upload} /> : null}
      </div>
      {state === 'not-filed' ? (
        <div class="row">
          <p>{text.notFiled(file.name)}</p>
          <button type="button" class="button" onClick={() => void fileIt(upload.id, sentWith(about))}>
            {text.fileAgain}
          </button>
        </div>
      ) : null}
    </section>
  );
}

function Landed({ upload }: { readonly upload: Upload }) {
  return (
    <Notice tone="success">
      <p>{text.landed(upload.session?.fileName ?? upload.file.name)}</p>
      <p>
        <OutLink url={upload.fileUrl}>{text.openFile}</OutLink>
      </p>
    </Notice>
  );
}
