// Follows the selected row: asks every two seconds while the panel is visible and was used in the last five minutes.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Output, StaffStudentView } from '../../contract/api.ts';
import { call } from '../server.ts';

export type Selected = StaffStudentView | { readonly kind: 'none'; readonly hint: string };

const EVERY = 2000;
const USED_WITHIN = 5 * 60000;
/** Somebody else may decide, or a sync bring news, while the row stays selected. */
const ANEW_AFTER = 20_000;

export interface Following {
  readonly selected: Selected | null;
  readonly problem: string;
  readonly isPaused: boolean;
  ask(): void;
  show(selected: Selected): void;
}

/** May the panel ask now? Not while hidden, not after five quiet minutes, and not while somebody types a comment in it. */
export function mayAsk(now: number, lastUsed: number, isVisible: boolean, isTyping: boolean): boolean {
  return isVisible && !isTyping && now - lastUsed < USED_WITHIN;
}

/** Which row the answer on the screen is of, and when the student was last read whole. */
export interface Seen {
  readonly row: string;
  readonly at: number;
}

/** The row is named while that answer is fresh: then the server looks at the selection alone. */
export function asking(seen: Seen | null, now: number): { seenRow?: string } {
  return seen === null || now - seen.at >= ANEW_AFTER ? {} : { seenRow: seen.row };
}

export function useFollowing(): Following {
  const [selected, setSelected] = useState<Selected | null>(null);
  const [problem, setProblem] = useState('');
  const [isPaused, setPaused] = useState(false);
  const lastUsed = useRef(Date.now());
  const lastText = useRef('');
  const isAsking = useRef(false);
  const seen = useRef<Seen | null>(null);

  const take = (value: Selected) => {
    const text = JSON.stringify(value);
    if (text === lastText.current) return;
    lastText.current = text;
    lastUsed.current = Date.now(); // another row was selected: somebody is working here
    setSelected(value);
  };
  const hear = (answer: Output<'class.student'>) => {
    if ('kind' in answer && answer.kind === 'same') return;
    const { row, ...value } = answer;
    seen.current = { row, at: Date.now() };
    take(value);
  };
  const ask = async () => {
    if (isAsking.current) return;
    isAsking.current = true;
    const envelope = await call('class.student', asking(seen.current, Date.now()));
    isAsking.current = false;
    setProblem(envelope.ok ? '' : envelope.error.sentence);
    if (!envelope.ok) seen.current = null;
    else hear(envelope.value);
  };

  useEffect(() => {
    const use = () => {
      lastUsed.current = Date.now();
    };
    const timer = setInterval(() => {
      const isTyping = document.activeElement instanceof HTMLTextAreaElement && document.hasFocus();
      const may = mayAsk(Date.now(), lastUsed.current, document.visibilityState === 'visible', isTyping);
      setPaused(!may && !isTyping);
      if (may) void ask();
    }, EVERY);
    for (const event of USES) window.addEventListener(event, use);
    void ask();
    return () => {
      clearInterval(timer);
      for (const event of USES) window.removeEventListener(event, use);
    };
  }, []);

  return {
    selected,
    problem,
    isPaused,
    ask: () => {
      lastUsed.current = Date.now();
      setPaused(false);
      seen.current = null;
      void ask();
    },
    show: take,
  };
}

const USES = ['pointerdown', 'keydown', 'focus'] as const;
