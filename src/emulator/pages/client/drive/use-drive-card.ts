// The add-on's card beside Drive: which cards are open, what runs, which file it asks for. The panel draws it.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ActionJson, CardAnswer, CardJson } from '../../../card-json.ts';
import { type Session, useSession } from '../session.ts';
import { localPath } from '../shared/google-links.ts';
import { problem, toast } from '../shell/toast.tsx';
import type { FormInputs } from './card-view.tsx';

interface CardRun {
  readonly outcome: 'returned' | 'threw' | 'killed' | 'refused';
  readonly value?: CardAnswer;
  readonly error?: { readonly message: string };
}

export interface DriveCard {
  /** The card on top; its number grows with every card shown. */
  readonly card: { readonly json: CardJson; readonly number: number } | undefined;
  readonly canGoBack: boolean;
  readonly isBusy: boolean;
  readonly refusal: string;
  /** The add-on asks for this file; allow or cancel. */
  readonly asked: string | undefined;
  press(action: ActionJson, inputs: FormInputs): void;
  back(): void;
  allow(): void;
  cancel(): void;
}

export function useDriveCard(selectedIds: readonly string[]): DriveCard {
  const session = useSession();
  const [stack, setStack] = useState<readonly CardJson[]>([]);
  const [number, setNumber] = useState(0);
  const [isBusy, setBusy] = useState(true);
  const [refusal, setRefusal] = useState('');
  const [asked, setAsked] = useState<string>();
  const latest = useRef(0);
  const ids = selectedIds.join(' ');

  const show = useCallback((next: (cards: readonly CardJson[]) => readonly CardJson[]) => {
    setStack(next);
    setNumber(count => count + 1);
  }, []);
  /** An answer that comes after a newer question is of no use. */
  const ask = useCallback(
    (name: string, body: object, isFresh: boolean) => {
      latest.current += 1;
      const mine = latest.current;
      setBusy(true);
      session
        .matter<CardRun>(name, body)
        .then(
          run => {
            if (mine !== latest.current) return;
            setRefusal(refusalOf(run));
            if (isFresh) show(() => []);
            if (run.outcome === 'returned' && run.value) obey(session, run.value, { show, setAsked });
          },
          error => mine === latest.current && problem(error),
        )
        .finally(() => mine === latest.current && setBusy(false));
    },
    [session, show],
  );
  const open = useCallback(() => ask('card', { ids: ids === '' ? [] : ids.split(' ') }, true), [ask, ids]);
  useEffect(open, [open]);

  const top = stack[stack.length - 1];
  return {
    card: top && { json: top, number },
    canGoBack: stack.length > 1,
    isBusy,
    refusal,
    asked,
    press: (action, inputs) => {
      const parameters = Object.fromEntries(action.parameters.map(({ key, value }) => [key, value]));
      const body = {
        functionName: action.function,
        parameters,
        formInputs: inputs,
        ids: ids === '' ? [] : ids.split(' '),
      };
      ask('card-action', body, false);
    },
    back: () => show(cards => cards.slice(0, -1)),
    allow: () => {
      const itemId = asked;
      setAsked(undefined);
      if (itemId !== undefined) session.matter('pick', { ids: [itemId] }).then(open, problem);
    },
    cancel: () => setAsked(undefined),
  };
}

const refusalOf = (run: CardRun): string =>
  run.outcome === 'returned' ? '' : `The add-on could not show this: ${run.error?.message ?? 'it stopped.'}`;

interface Doors {
  show(next: (cards: readonly CardJson[]) => readonly CardJson[]): void;
  setAsked(itemId: string): void;
}

function obey(session: Session, answer: CardAnswer, { show, setAsked }: Doors): void {
  for (const step of answer.navigations) {
    if (step.kind === 'popToRoot') show(cards => cards.slice(0, 1));
    else if (step.kind === 'pushCard') show(cards => [...cards, step.card]);
    else show(cards => [...cards.slice(0, -1), step.card]);
  }
  if (answer.notification !== undefined) toast(answer.notification);
  if (answer.openLink !== undefined) {
    const local = localPath(answer.openLink);
    window.open(local ? session.here(local) : answer.openLink, '_blank', 'noreferrer');
  }
  if (answer.requestFileScope !== undefined) setAsked(answer.requestFileScope);
}
