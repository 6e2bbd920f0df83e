// The coach comes to the panel when a goal is first written: one call for its script, kept while the panel is open. It then works in
// the browser alone. Without it (no network, a refusal) the wizard asks its five questions all the same, and the next form tries again.
import { useEffect, useState } from 'preact/hooks';
import type { coach } from '../../core/coach/coach.ts';
import { call } from '../server.ts';

export type Coach = typeof coach;

let loading: Promise<Coach | null> | null = null;

async function load(): Promise<Coach | null> {
  const envelope = await call('panel.coach', {});
  if (!envelope.ok) return null;
  const script = document.createElement('script');
  script.text = envelope.value.script;
  document.head.append(script);
  return (globalThis as { throughlineCoach?: Coach }).throughlineCoach ?? null;
}

/** null until the coach is there. */
export function useCoach(): Coach | null {
  const [coachNow, setCoach] = useState<Coach | null>(null);
  useEffect(() => {
    loading ??= load();
    void loading.then(found => {
      if (found === null) loading = null;
      setCoach(() => found);
    });
  }, []);
  return coachNow;
}
