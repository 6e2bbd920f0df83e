// The row of menus under a file's title: File, Edit, … Extensions.
import { useRef, useState } from 'preact/hooks';
import { type MenuEntry, MenuList, Popover } from './menu.tsx';

export interface MenuOfBar {
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

export function MenuBar({ menus }: { menus: readonly MenuOfBar[] }) {
  const bar = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(-1);
  const [stop, setStop] = useState(0);
  const buttons = (): HTMLElement[] => [
    ...(bar.current?.querySelectorAll<HTMLElement>(':scope > span > button') ?? []),
  ];
  const step = (from: number, by: number): number => (from + by + menus.length) % menus.length;
  const focus = (index: number): void => {
    setStop(index);
    buttons()[index]?.focus();
  };
  const close = (): void => {
    const index = open;
    setOpen(-1);
    focus(index);
  };
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft')
      focus(step(index, event.key === 'ArrowRight' ? 1 : -1));
    else if (event.key === 'ArrowDown') setOpen(index);
    else return;
    event.preventDefault();
  };
  return (
    <div ref={bar} class="menu-bar" role="menubar" aria-label="Menus">
      {menus.map(({ label, entries }, index) => (
        <span key={label} class="menu-anchor">
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === stop ? 0 : -1}
            onClick={() => setOpen(open === index ? -1 : index)}
            onMouseEnter={() => open >= 0 && setOpen(index)}
            onKeyDown={event => onKeyDown(event, index)}
          >
            {label}
          </button>
          {open === index && (
            <Popover onAway={() => setOpen(-1)}>
              <MenuList label={label} entries={entries} onClose={close} onSide={by => setOpen(step(index, by))} />
            </Popover>
          )}
        </span>
      ))}
    </div>
  );
}
