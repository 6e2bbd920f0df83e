// The add-on in an open file: its menu, its runs, and the one panel (sidebar or dialog) it may show.
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Session, useSession } from '../session.ts';
import { item, type MenuEntry, separator } from '../shell/menu.tsx';
import { problem, toast } from '../shell/toast.tsx';
import type { Command, OpenAnswer, Panel, RunAnswer, ScriptMenuItem, Selection } from './commands.ts';

export interface AddOnSurface {
  readonly fileId: string;
  /** Writes what is still on its way, so that the script reads what the person sees. */
  readonly settle: () => Promise<void>;
  readonly selection: () => Selection | undefined;
  readonly focusEditor: () => void;
}

export interface AddOn {
  /** onOpen has run: the menu is what it will be. */
  readonly isReady: boolean;
  readonly extensions: readonly MenuEntry[];
  readonly panel: Panel | undefined;
  readonly alert: { readonly title: string; readonly prompt: string } | undefined;
  readonly isRunning: boolean;
  readonly surface: AddOnSurface;
  closePanel(): void;
  closeAlert(): void;
  /** google.script.run from the open panel. */
  call(functionName: string, args: readonly unknown[]): Promise<RunAnswer>;
}

export const BLOCKED = 'Add-ons are switched off for your account by your school';

export function useAddOn(surface: AddOnSurface): AddOn {
  const session = useSession();
  const current = useRef(surface);
  current.current = surface;
  const [opened, setOpened] = useState<OpenAnswer>();
  const [panel, setPanel] = useState<Panel>();
  const [alert, setAlert] = useState<AddOn['alert']>();
  const [running, setRunning] = useState(0);
  useEffect(() => {
    session
      .matter<OpenAnswer>('open', { fileId: surface.fileId })
      .then(setOpened, error =>
        setOpened({ menuName: '', items: [], blocked: false, error: { message: String(error) } }),
      );
  }, [session, surface.fileId]);

  const obey = useCallback((commands: readonly Command[]) => {
    for (const command of commands) {
      if (command.kind === 'sidebar' || command.kind === 'dialog') setPanel(command);
      else if (command.kind === 'alert') setAlert(command);
      else if (command.kind === 'toast') toast(command.message, command.title, command.seconds);
      else setOpened(before => before && { ...before, menuName: command.name, items: command.items });
    }
  }, []);
  const ask = useCallback(
    async (name: 'run' | 'call', functionName: string, args: readonly unknown[]): Promise<RunAnswer> => {
      const { settle, selection, fileId } = current.current;
      await settle();
      const answer = await session.matter<RunAnswer>(name, { fileId, functionName, args, selection: selection() });
      obey(answer.commands);
      return answer;
    },
    [session, obey],
  );
  const runMenuItem = useCallback(
    (functionName: string) => {
      setRunning(count => count + 1);
      ask('run', functionName, [])
        .then(
          answer => answer.outcome !== 'returned' && problem(answer.error?.message ?? 'The add-on stopped.'),
          problem,
        )
        .finally(() => setRunning(count => count - 1));
    },
    [ask],
  );
  const extensions = useMemo(() => extensionEntries(session, opened, runMenuItem), [session, opened, runMenuItem]);
  return {
    isReady: opened !== undefined,
    extensions,
    panel,
    alert,
    isRunning: running > 0,
    surface,
    closePanel: () => setPanel(undefined),
    closeAlert: () => setAlert(undefined),
    call: (functionName, args) => ask('call', functionName, args),
  };
}

function extensionEntries(session: Session, opened: OpenAnswer | undefined, run: (name: string) => void): MenuEntry[] {
  if (!opened) return [];
  if (session.person.addOnBlocked || opened.blocked) return [{ kind: 'note', label: BLOCKED }];
  if (opened.error) return [{ kind: 'note', label: `The add-on could not start: ${opened.error.message}` }];
  if (opened.items.length === 0) return [{ kind: 'note', label: 'No add-on works in a file you may only view' }];
  return [{ kind: 'submenu', label: opened.menuName, entries: opened.items.map(one => toEntry(one, run)) }];
}

function toEntry(one: ScriptMenuItem, run: (name: string) => void): MenuEntry {
  if (one.kind === 'separator') return separator;
  if (one.kind === 'item') return item(one.caption, () => run(one.functionName));
  return { kind: 'submenu', label: one.caption, entries: one.items.map(inner => toEntry(inner, run)) };
}
