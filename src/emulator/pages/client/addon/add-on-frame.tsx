// An HtmlService page in its iframe on the other host, and its end of the conversation with the page.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useSession } from '../session.ts';
import type { FromFrame, PickerSetting, ToFrame } from '../shared/frame-messages.ts';
import type { RunAnswer } from './commands.ts';
import { Picker } from './picker.tsx';
import type { AddOn } from './use-add-on.ts';

/** google-facts, restrictions of HtmlService: these and no others. */
const SANDBOX =
  'allow-downloads allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-same-origin allow-scripts';

interface FrameProps {
  readonly addOn: AddOn;
  readonly frameKey: string;
  readonly title: string;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
}

export function AddOnFrame({ addOn, frameKey, title, onSize }: FrameProps) {
  const { world } = useSession();
  const frame = useRef<HTMLIFrameElement>(null);
  const [picker, setPicker] = useState<{ id: number; setting: PickerSetting }>();
  const latest = useRef({ addOn, onSize });
  latest.current = { addOn, onSize };
  const post = (message: ToFrame): void => frame.current?.contentWindow?.postMessage(message, world.frameOrigin);

  useEffect(() => {
    const hear = (event: MessageEvent): void => {
      if (event.source !== frame.current?.contentWindow || event.origin !== world.frameOrigin) return;
      const message = event.data as FromFrame;
      const { addOn: owner, onSize: resize } = latest.current;
      if (message.kind === 'call')
        void owner.call(message.functionName, message.args).then(answerTo(message.id), failTo(message.id));
      else if (message.kind === 'close') owner.closePanel();
      else if (message.kind === 'size') resize?.(message);
      else if (message.kind === 'focus-editor') owner.surface.focusEditor();
      else if (message.kind === 'picker-hide') setPicker(undefined);
      else if (message.kind === 'picker') {
        setPicker(message);
        post({ kind: 'picked', id: message.id, action: 'loaded', docs: [] });
      }
    };
    const answerTo = (id: number) => (answer: RunAnswer) => {
      if (answer.outcome === 'returned') return post({ kind: 'answer', id, value: answer.value });
      post({
        kind: 'failure',
        id,
        name: 'ScriptError',
        message: answer.error?.message ?? 'Exceeded maximum execution time',
      });
    };
    const failTo = (id: number) => (error: unknown) =>
      post({
        kind: 'failure',
        id,
        name: 'NetworkError',
        message: error instanceof Error ? error.message : String(error),
      });
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [world]);

  return (
    <>
      <iframe
        ref={frame}
        class="add-on-frame"
        title={title}
        sandbox={SANDBOX}
        src={`${world.frameOrigin}/frame/${frameKey}`}
      />
      {picker && (
        <Picker
          setting={picker.setting}
          onDone={(action, docs) => {
            setPicker(undefined);
            post({ kind: 'picked', id: picker.id, action, docs });
          }}
        />
      )}
    </>
  );
}
