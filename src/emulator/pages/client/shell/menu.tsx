// Menus as data: a menu bar, a button with a menu, a menu at a point. Arrow keys, Home, End, Escape as in any desktop menu.
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './icon.tsx';
import './menu.css';

export type MenuEntry =
  | { readonly kind: 'separator' }
  | { readonly kind: 'note'; readonly label: string }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly hint?: string;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      readonly act: () => void;
    }
  | { readonly kind: 'submenu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export const separator: MenuEntry = { kind: 'separator' };

export const item = (
  label: string,
  act: () => void,
  more: { hint?: string; checked?: boolean; disabled?: boolean } = {},
): MenuEntry => ({
  kind: 'item',
  label,
  act,
  ...more,
});

/** The same entries, after which the focus goes back to what they act on instead of the menu's button. */
export function returning(entries: readonly MenuEntry[], back: () => void): MenuEntry[] {
  return entries.map(entry => {
    if (entry.kind === 'submenu') return { ...entry, entries: returning(entry.entries, back) };
    if (entry.kind !== 'item') return entry;
    const act = (): void => {
      back();
      entry.act();
    };
    return { ...entry, act };
  });
}

interface MenuListProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  /** Everything closes: something was chosen, Escape, or focus went elsewhere. */
  readonly onClose: () => void;
  /** Left arrow in a submenu; left and right in a menu bar. */
  readonly onSide?: (step: -1 | 1) => void;
}

const choices = (list: Element | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>(':scope > [role="none"] > [role^="menuitem"]') ?? []),
];

export function MenuList({ label, entries, onClose, onSide }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(-1);
  // Before the next key arrives, so that a fast typist does not steer the menu bar instead.
  useLayoutEffect(() => choices(list.current)[0]?.focus({ preventScroll: true }), []);
  const move = (step: number): void => {
    const all = choices(list.current);
    const now = all.indexOf(document.activeElement as HTMLElement);
    all[(now + step + all.length) % all.length]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const keys: Record<string, () => void> = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Home: () => choices(list.current)[0]?.focus(),
      End: () => choices(list.current).pop()?.focus(),
      Escape: onClose,
      Tab: onClose,
      ArrowLeft: () => onSide?.(-1),
      ArrowRight: () => onSide?.(1),
    };
    const act = keys[event.key];
    event.stopPropagation();
    if (!act) return;
    if (event.key !== 'Tab') event.preventDefault();
    act();
  };
  return (
    <div ref={list} class="menu" role="menu" aria-label={label} tabIndex={-1} onKeyDown={onKeyDown}>
      {entries.map((entry, index) => (
        <Entry
          key={index}
          entry={entry}
          isOpen={open === index}
          setOpen={isOpen => setOpen(isOpen ? index : -1)}
          onClose={onClose}
        />
      ))}
    </div>
  );
}

interface EntryProps {
  readonly entry: MenuEntry;
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly onClose: () => void;
}

function Entry({ entry, isOpen, setOpen, onClose }: EntryProps) {
  const line = useRef<HTMLButtonElement>(null);
  if (entry.kind === 'separator') {
    return (
      <div role="none">
        <hr />
      </div>
    );
  }
  if (entry.kind === 'note') {
    return (
      <div role="none">
        <span class="menu-note" role="menuitem" aria-disabled="true" tabIndex={-1}>
          {entry.label}
        </span>
      </div>
    );
  }
  if (entry.kind === 'item') return <ItemEntry entry={entry} onHover={() => setOpen(false)} onClose={onClose} />;
  const close = (): void => {
    setOpen(false);
    line.current?.focus();
  };
  return (
    <div role="none" class="has-submenu" onMouseEnter={() => setOpen(true)}>
      <button
        ref={line}
        type="button"
        role="menuitem"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        tabIndex={-1}
        onClick={() => setOpen(true)}
        onKeyDown={event => {
          if (event.key !== 'ArrowRight') return;
          event.preventDefault();
          event.stopPropagation();
          setOpen(true);
        }}
      >
        <span>{entry.label}</span>
        <Icon name="forward" />
      </button>
      {isOpen && (
        <MenuList label={entry.label} entries={entry.entries} onClose={onClose} onSide={step => step < 0 && close()} />
      )}
    </div>
  );
}

interface ItemEntryProps {
  readonly entry: MenuEntry & { kind: 'item' };
  readonly onHover: () => void;
  readonly onClose: () => void;
}

function ItemEntry({ entry, onHover, onClose }: ItemEntryProps) {
  const isCheck = entry.checked !== undefined;
  return (
    <div role="none" onMouseEnter={onHover}>
      <button
        type="button"
        role={isCheck ? 'menuitemcheckbox' : 'menuitem'}
        {...(isCheck && { 'aria-checked': entry.checked })}
        aria-disabled={entry.disabled ?? false}
        tabIndex={-1}
        onClick={() => {
          if (entry.disabled) return;
          onClose();
          entry.act();
        }}
      >
        {isCheck && <span class="menu-check">{entry.checked && <Icon name="check" />}</span>}
        <span>{entry.label}</span>
        {entry.hint && <kbd>{entry.hint}</kbd>}
      </button>
    </div>
  );
}

interface MenuButtonProps {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly disabled?: boolean;
}

/** A button that opens a menu below itself. */
export function MenuButton({ label, entries, children, disabled = false, ...more }: MenuButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <span class="menu-anchor">
      <button
        ref={button}
        type="button"
        class={more.class ?? 'icon-button'}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        disabled={disabled}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {isOpen && (
        <Popover onAway={() => setOpen(false)}>
          <MenuList label={label} entries={entries} onClose={close} />
        </Popover>
      )}
    </span>
  );
}

interface PopoverProps {
  readonly onAway: () => void;
  readonly children: ComponentChildren;
  /** Point in the window; without it, below the element before. */
  readonly at?: { readonly x: number; readonly y: number };
}

/** Floats above the page, is kept inside the window, and goes when one clicks elsewhere. */
export function Popover({ onAway, children, at }: PopoverProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const anchor = element.previousElementSibling?.getBoundingClientRect();
    const { width, height } = element.getBoundingClientRect();
    const wanted = at ?? { x: anchor?.left ?? 0, y: (anchor?.bottom ?? 0) + 2 };
    const above = (at?.y ?? anchor?.top ?? 0) - height - 2;
    const y = wanted.y + height > innerHeight && above > 0 ? above : wanted.y;
    element.style.left = `${Math.max(4, Math.min(wanted.x, innerWidth - width - 4))}px`;
    element.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 4))}px`;
  }, [at]);
  useEffect(() => {
    const leave = (event: Event): void => {
      const element = box.current;
      if (!(event.target instanceof Node) || !element) return;
      if (!element.contains(event.target) && !element.previousElementSibling?.contains(event.target)) onAway();
    };
    document.addEventListener('pointerdown', leave, true);
    return () => document.removeEventListener('pointerdown', leave, true);
  }, [onAway]);
  return (
    <div ref={box} class="popover">
      {children}
    </div>
  );
}
