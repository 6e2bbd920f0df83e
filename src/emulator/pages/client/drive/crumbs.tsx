// Where a folder lies: the way from My Drive (or from what is shared with me) down to it.
import { useEffect, useState } from 'preact/hooks';
import { follow } from '../router.ts';
import { useSession } from '../session.ts';
import { Icon } from '../shell/icon.tsx';
import { type Item, readItem } from './items.ts';

export function Crumbs({ folder }: { folder: Item }) {
  const session = useSession();
  const [above, setAbove] = useState<readonly Item[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const climb = async (): Promise<Item[]> => {
      const way: Item[] = [];
      let parent = folder.parents?.[0];
      while (parent && way.length < 20) {
        const found = await readItem(session, parent).catch(() => undefined);
        if (!found) break;
        way.unshift(found);
        parent = found.parents?.[0];
      }
      return way;
    };
    void climb().then(way => isCurrent && setAbove(way));
    return () => {
      isCurrent = false;
    };
  }, [session, folder.id, folder.parents?.[0]]);
  const way = [...above, folder];
  const startsAtRoot = way[0]?.ownedByMe !== false && !way[0]?.parents?.length;
  return (
    <nav aria-label="Where this folder lies">
      <ol class="crumbs">
        {!startsAtRoot && (
          <li>
            <a href={session.here('/drive/shared')} onClick={follow}>
              Shared with me
            </a>
            <Icon name="forward" />
          </li>
        )}
        {way.map((one, index) => (
          <li key={one.id}>
            {index < way.length - 1 ? (
              <a
                href={session.here(index === 0 && startsAtRoot ? '/drive' : `/drive/folders/${one.id}`)}
                onClick={follow}
              >
                {one.name}
              </a>
            ) : (
              <h1>{one.name}</h1>
            )}
            {index < way.length - 1 && <Icon name="forward" />}
          </li>
        ))}
      </ol>
    </nav>
  );
}
