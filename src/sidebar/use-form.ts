// Fields of one form with their draft: typing is kept at once, fields nobody touched follow the plan,
// and a touched field that changed in the document meanwhile is noticed instead of overwritten.
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Draft, DraftFields, Drafts } from './drafts.ts';
import { openDrafts } from './drafts.ts';

export const DraftsContext = createContext<Drafts>(openDrafts(null, '', () => 0));

export interface Form<K extends string> {
  readonly fields: Readonly<Record<K, string>>;
  /** What stood in the plan when the person began; goes to the server as `before`. */
  readonly before: Readonly<Record<K, string>>;
  readonly isDirty: boolean;
  readonly changedElsewhere: boolean;
  set(key: K, value: string): void;
  /** Forgets what was typed. */
  reset(): void;
  /** The plan's new text was seen: keep mine, and let the next save replace it. */
  keepMine(): void;
  /** After a save of `sent`: forgets the draft unless more was typed meanwhile. */
  saved(sent: DraftFields): void;
}

export function useForm<K extends string>(name: string, current: Readonly<Record<K, string>>): Form<K> {
  const drafts = useContext(DraftsContext);
  const [draft, setDraft] = useState<Draft | null>(() => drafts.read(name));
  useEffect(() => setDraft(drafts.read(name)), [drafts, name]);
  const keep = (next: Draft | null) => {
    if (next) drafts.write(name, next);
    else drafts.erase(name);
    setDraft(next);
  };
  return {
    fields: { ...current, ...draft?.fields },
    before: { ...current, ...draft?.before },
    isDirty: draft !== null && touched(draft, current).length > 0,
    changedElsewhere: draft !== null && touched(draft, current).some(key => draft.before[key] !== current[key as K]),
    set: (key, value) => keep(typed(drafts.read(name), { key, value, now: current[key] })),
    reset: () => keep(null),
    keepMine: () => {
      if (draft) keep({ fields: draft.fields, before: pick(current, Object.keys(draft.fields)) });
    },
    saved: sent => keep(leftAfter(drafts.read(name), sent)),
  };
}

/** A draft holds only what the person typed into; `before` is what stood there at the first stroke. */
export function typed(
  draft: Draft | null,
  stroke: { readonly key: string; readonly value: string; readonly now: string },
): Draft {
  return {
    fields: { ...draft?.fields, [stroke.key]: stroke.value },
    before: { [stroke.key]: stroke.now, ...draft?.before },
  };
}

/** What was typed on while `sent` was being saved; null when nothing was. */
export function leftAfter(draft: Draft | null, sent: DraftFields): Draft | null {
  const keys = Object.keys(draft?.fields ?? {}).filter(key => draft?.fields[key] !== sent[key]);
  return draft && keys.length > 0 ? { fields: pick(draft.fields, keys), before: pick(sent, keys) } : null;
}

function touched(draft: Draft, current: DraftFields): string[] {
  return Object.keys(draft.fields).filter(key => draft.fields[key] !== current[key]);
}

function pick(fields: DraftFields, keys: readonly string[]): DraftFields {
  return Object.fromEntries(keys.map(key => [key, fields[key] ?? '']));
}
