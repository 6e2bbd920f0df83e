// The open plan as this panel knows it: read, saved, read again. Saves run one after the other in the order they were pressed.
import { useState } from 'preact/hooks';
import type { Input, Method, NotAPlanView, Output, PlanView, Saved } from '../../contract/api.ts';
import { browserStorage } from '../drafts.ts';
import { call, rememberAccount } from '../server.ts';
import { createStore } from '../store.ts';
import { forgetUploads, settleUploads } from '../upload-note.ts';
import { words } from '../words.ts';

export interface PlanState {
  readonly view: PlanView | NotAPlanView | null;
  /** Why the plan could not be read; '' when it could. */
  readonly problem: string;
  readonly isSaving: boolean;
  /** The saved-state line: what was saved last, that something is typed since, or that something was not saved. */
  readonly line: { readonly kind: 'idle' | 'saved' | 'unsaved' | 'failed'; readonly text: string };
}

export type SaveMethod = { [M in Method]: Output<M> extends Saved ? M : never }[Method];

export const planState = createStore<PlanState>({
  view: null,
  problem: '',
  isSaving: false,
  line: { kind: 'idle', text: '' },
});

let lastRead = 0;
let pending = 0;
let queue: Promise<unknown> = Promise.resolve();

export async function readPlan(): Promise<void> {
  planState.set({ problem: '' });
  const envelope = await call('plan.open', {});
  lastRead = Date.now();
  if (pending > 0) return; // a save answers with a newer plan
  if (!envelope.ok) {
    planState.set({ problem: envelope.error.sentence });
    return;
  }
  if (envelope.value.kind === 'plan') rememberAccount(envelope.value.viewerEmail);
  planState.set({ view: envelope.value });
  if (envelope.value.kind === 'plan') sayUploads(envelope.value);
}

// The upload window may have been closed while the server still wrote: look a few times before saying that a file is missing.
const LOOKS = 5;
const BETWEEN_LOOKS = 3000;
let looks = 0;

function sayUploads({ draftKey, evidence }: PlanView): void {
  const storage = browserStorage();
  const urls = evidence.map(item => item.url);
  const { saved, missing } = settleUploads(storage, draftKey, urls);
  const { uploaded, notListed } = words.student.evidence;
  if (saved.length > 0) planState.set({ line: { kind: 'saved', text: uploaded(saved.join(', ')) } });
  looks = missing.length === 0 ? 0 : looks + 1;
  if (looks === 0) return;
  if (looks < LOOKS) {
    setTimeout(() => void readPlan(), BETWEEN_LOOKS);
    return;
  }
  looks = 0;
  forgetUploads(storage, draftKey);
  planState.set({ line: { kind: 'failed', text: notListed(missing.join(', ')) } });
}

/** Somebody types into a form: what was saved before says nothing about it. A failed save stays said. */
export function noteTyping(target: EventTarget | null): void {
  const isTick = target instanceof HTMLInputElement && target.type === 'checkbox';
  const { kind } = planState.get().line;
  if (!isTick && kind !== 'failed' && kind !== 'unsaved') planState.set({ line: { kind: 'unsaved', text: '' } });
}

/** The student may have typed in the document: read again when the person comes back to the panel. */
export function readAgainOnReturn(): void {
  window.addEventListener('focus', () => {
    const view = planState.get().view;
    if (view && pending === 0 && Date.now() - lastRead > 4000) void readPlan();
  });
}

export type SaveEnd = { readonly ok: true } | { readonly ok: false; readonly sentence: string };

async function save<M extends SaveMethod>(method: M, input: Input<M>): Promise<SaveEnd> {
  pending++;
  planState.set({ isSaving: true });
  const turn = queue.then(() => call(method, input));
  queue = turn;
  const envelope = await turn;
  pending--;
  if (!envelope.ok) {
    planState.set({ isSaving: pending > 0, line: { kind: 'failed', text: '' } });
    if (envelope.error.code === 'plan-changed') await readPlan();
    return { ok: false, sentence: envelope.error.sentence };
  }
  const saved: Saved = envelope.value;
  lastRead = Date.now();
  planState.set({ view: saved.plan, isSaving: pending > 0, line: { kind: 'saved', text: saved.message } });
  return { ok: true };
}

export interface Saving {
  readonly isSaving: boolean;
  readonly problem: string;
  setProblem(sentence: string): void;
  /** Resolves to true when it was saved. */
  run<M extends SaveMethod>(method: M, input: Input<M>): Promise<boolean>;
}

/** One form's saves: working or not, and what went wrong last. */
export function useSaving(): Saving {
  const [isSaving, setSaving] = useState(false);
  const [problem, setProblem] = useState('');
  return {
    isSaving,
    problem,
    setProblem,
    run: async (method, input) => {
      setSaving(true);
      setProblem('');
      const end = await save(method, input);
      setSaving(false);
      if (!end.ok) setProblem(end.sentence);
      return end.ok;
    },
  };
}
