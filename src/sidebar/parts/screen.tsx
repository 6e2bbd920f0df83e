// One screen: its heading takes the focus when the person came here by a button, so that a screen reader says where one is.
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

let isFirstScreen = true;

interface ScreenProps {
  readonly title: string;
  readonly isTitleHidden?: boolean;
  readonly children: ComponentChildren;
}

export function Screen({ title, isTitleHidden, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const screen = heading.current?.parentElement;
    if (!isFirstScreen && !screen?.contains(document.activeElement)) {
      // In a low window, as at 200 %, the head alone would fill it.
      if (innerHeight < 480) heading.current?.scrollIntoView();
      else scrollTo(0, 0);
      heading.current?.focus({ preventScroll: true });
    }
    isFirstScreen = false;
  }, []);
  return (
    <main class="screen">
      <h2 tabIndex={-1} ref={heading} class={isTitleHidden ? 'visually-hidden' : undefined}>
        {title}
      </h2>
      {children}
    </main>
  );
}

/** After a form closed: the focus goes to the screen's heading, so that it is not lost. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('main h2')?.focus();
}

interface TabsProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly current: string;
  readonly onChoose: (tab: T) => void;
}

export function Tabs<T extends string>({ label, names, current, onChoose }: TabsProps<T>) {
  return (
    <nav class="tabs" aria-label={label}>
      {(Object.keys(names) as T[]).map(tab => (
        <button
          key={tab}
          type="button"
          aria-current={tab === current ? 'page' : undefined}
          onClick={() => onChoose(tab)}
        >
          {names[tab]}
        </button>
      ))}
    </nav>
  );
}
