// Fields of one form with their draft: typing is kept at once, the plan's text is followed until somebody types,
// and text that changed in the document meanwhile is noticed instead of overwritten.
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
  const fields = { ...current, ...draft?.fields };
  const before = { ...current, ...draft?.before };
  const keep = (next: Draft | null) => {
    if (next) drafts.write(name, next);
    else drafts.erase(name);
    setDraft(next);
  };
  return {
    fields,
    before,
    isDirty: draft !== null,
    changedElsewhere: draft !== null && !same(before, current),
    set: (key, value) => {
      const latest = drafts.read(name) ?? { fields: current, before: current };
      keep({ before: latest.before, fields: { ...latest.fields, [key]: value } });
    },
    reset: () => keep(null),
    keepMine: () => keep({ fields, before: current }),
    saved: sent => {
      const latest = drafts.read(name);
      if (latest && !same(latest.fields, sent)) keep({ fields: latest.fields, before: sent });
      else keep(null);
    },
  };
}

function same(a: DraftFields, b: DraftFields): boolean {
  return [...Object.keys(a), ...Object.keys(b)].every(key => (a[key] ?? '') === (b[key] ?? ''));
}
