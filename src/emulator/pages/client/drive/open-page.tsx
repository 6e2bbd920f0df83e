// An address that names an item without its kind: finds the kind, goes on to the right page.
import { useEffect, useState } from 'preact/hooks';
import { go } from '../router.ts';
import { useSession } from '../session.ts';
import { NoAccess } from './file-page.tsx';
import { pathOf, readItem } from './items.ts';

export function OpenPage({ fileId }: { fileId: string }) {
  const session = useSession();
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    readItem(session, fileId).then(
      item => go(session.here(pathOf(item))),
      error => setRefusal(String(error)),
    );
  }, [session, fileId]);
  return refusal ? <NoAccess words={refusal} /> : <p class="loading">Opening…</p>;
}
