// The foot of every panel: help for this screen in three sentences, and large text (remembered in this browser).
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { browserStorage } from '../drafts.ts';
import { otherLanguage } from '../panel-language.ts';
import { plainWordsState, switchPlainWords } from '../plain-words.ts';
import { call } from '../server.ts';
import { useStore } from '../store.ts';
import { words } from '../words.ts';
import { Action } from './buttons.tsx';
import { Problem } from './notice.tsx';

const KEY = 'throughline.large-text';

interface FooterProps {
  /** Three sentences about this screen. */
  readonly help: string;
  /** This panel has plain words to switch to. */
  readonly hasPlainWords?: boolean;
}

export function Footer({ help, hasPlainWords = false }: FooterProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [isLarge, setLarge] = useState(() => read() === 'yes');
  useEffect(() => {
    document.documentElement.classList.toggle('large', isLarge);
    write(isLarge ? 'yes' : 'no');
  }, [isLarge]);
  const shown = useRef<HTMLParagraphElement>(null);
  // It opens at the very foot of the panel, below what can be seen.
  useEffect(() => {
    if (isOpen) shown.current?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'auto' : 'smooth' });
  }, [isOpen]);
  return (
    <footer class="foot">
      <div class="row">
        <button
          type="button"
          class="button plain"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {words.footer.help}
        </button>
        <button type="button" class="button plain" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          {words.footer.largeText}
        </button>
        {hasPlainWords ? <PlainWordsButton /> : null}
        <LanguageButton />
      </div>
      <p id={id} ref={shown} class="quiet" hidden={!isOpen}>
        {help}
      </p>
    </footer>
  );
}

function PlainWordsButton() {
  const { isOn } = useStore(plainWordsState);
  return (
    <button type="button" class="button plain" aria-pressed={isOn} onClick={switchPlainWords}>
      {words.footer.plainWords}
    </button>
  );
}

/** The panel is shown anew in the other language; what is typed and not saved is kept. */
function LanguageButton() {
  const [isSwitching, setSwitching] = useState(false);
  const [problem, setProblem] = useState('');
  const change = async () => {
    setSwitching(true);
    const envelope = await call('panel.speak', { language: otherLanguage });
    setSwitching(false);
    setProblem(envelope.ok ? '' : envelope.error.sentence);
  };
  return (
    <>
      <Action look="plain" isWorking={isSwitching} workingWords={words.footer.switching} onPress={() => void change()}>
        <span lang={otherLanguage}>{words.footer.otherLanguage}</span>
      </Action>
      <Problem sentence={problem} />
    </>
  );
}

/** Reduced motion was asked for in the system. */
const isStill = (): boolean => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

function read(): string {
  try {
    return browserStorage()?.getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

function write(value: string): void {
  try {
    browserStorage()?.setItem(KEY, value);
  } catch {
    return;
  }
}
