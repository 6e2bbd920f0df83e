// Who may do what with a file or folder: add a person, change a role, take access away.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Session, useSession } from '../session.ts';
import { Avatar } from '../shell/avatar.tsx';
import { Dialog } from '../shell/dialog.tsx';
import { problem, toast } from '../shell/toast.tsx';
import type { Item, Permission } from './items.ts';

const ROLES: readonly (readonly [role: string, words: string])[] = [
  ['reader', 'Viewer'],
  ['commenter', 'Commenter'],
  ['writer', 'Editor'],
];

interface ShareProps {
  readonly item: Pick<Item, 'id' | 'name' | 'capabilities'>;
  readonly onClose: () => void;
}

export function ShareDialog({ item, onClose }: ShareProps) {
  const session = useSession();
  const [permissions, setPermissions] = useState<readonly Permission[]>([]);
  const address = `/drive/v3/files/${encodeURIComponent(item.id)}/permissions`;
  const canShare = item.capabilities?.canShare !== false;
  const load = useCallback(() => {
    const fields = 'permissions(id,type,role,emailAddress,displayName,permissionDetails)';
    session
      .rest<{ permissions?: Permission[] }>('GET', `${address}?fields=${fields}&supportsAllDrives=true&pageSize=100`)
      .then(answer => setPermissions(answer.permissions ?? []), problem);
  }, [session, address]);
  useEffect(load, [load]);
  const change = (method: string, path: string, body?: unknown): void => {
    session.rest(method, path, body).then(load, problem);
  };
  return (
    <Dialog title={`Share “${item.name}”`} width={520} onClose={onClose}>
      {canShare ? (
        <AddPerson session={session} address={address} done={load} />
      ) : (
        <p>You can see who has access. Only its owner can change that.</p>
      )}
      <div>
        <h3 class="share-title">People with access</h3>
        <ul class="share-list">
          {permissions.map(permission => (
            <Access
              key={permission.id}
              permission={permission}
              canShare={canShare}
              onRole={role => change('PATCH', `${address}/${permission.id}`, { role })}
              onRemove={() => change('DELETE', `${address}/${permission.id}`)}
            />
          ))}
        </ul>
      </div>
      <footer>
        <button type="button" class="button primary" onClick={onClose}>
          Done
        </button>
      </footer>
    </Dialog>
  );
}

function AddPerson({ session, address, done }: { session: Session; address: string; done: () => void }) {
  const [email, setEmail] = useState('');
  const [role, setRole] = useState('writer');
  const [isNotified, setNotified] = useState(true);
  const add = (event: Event): void => {
    event.preventDefault();
    const emailAddress = email.trim().toLowerCase();
    session
      .rest('POST', `${address}?sendNotificationEmail=${isNotified}`, { type: 'user', role, emailAddress })
      .then(() => {
        toast(`Shared with ${session.nameOf(emailAddress)}.`);
        setEmail('');
        done();
      }, problem);
  };
  return (
    <form onSubmit={add}>
      <div class="share-add">
        <label class="field">
          <span>Add a person by address</span>
          <input
            type="email"
            required
            list="people-here"
            value={email}
            autocomplete="off"
            onInput={event => setEmail(event.currentTarget.value)}
          />
          <datalist id="people-here">
            {session.world.people.map(person => (
              <option key={person.email} value={person.email}>
                {person.name}
              </option>
            ))}
          </datalist>
        </label>
        <label class="field">
          <span>Role</span>
          <select value={role} onChange={event => setRole(event.currentTarget.value)}>
            {ROLES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="button primary">
          Share
        </button>
      </div>
      <label class="check-line">
        <input type="checkbox" checked={isNotified} onChange={event => setNotified(event.currentTarget.checked)} />
        Tell them by e-mail
      </label>
    </form>
  );
}

interface AccessProps {
  readonly permission: Permission;
  readonly canShare: boolean;
  readonly onRole: (role: string) => void;
  readonly onRemove: () => void;
}

function Access({ permission, canShare, onRole, onRemove }: AccessProps) {
  const { emailAddress = '', role, displayName } = permission;
  const name = displayName ?? (emailAddress || 'Anyone with the link');
  const isInherited = permission.permissionDetails?.some(detail => detail.inherited) ?? false;
  const isFixed = !canShare || role === 'owner' || isInherited;
  return (
    <li>
      <Avatar name={name} email={emailAddress} />
      <span class="share-who">
        <span>{name}</span>
        {name !== emailAddress && <span class="address">{emailAddress}</span>}
      </span>
      {isFixed ? (
        <span class="address">
          {role === 'owner' ? 'Owner' : (ROLES.find(([value]) => value === role)?.[1] ?? role)}
          {isInherited && ', from the folder'}
        </span>
      ) : (
        <>
          <select aria-label={`Role of ${name}`} value={role} onChange={event => onRole(event.currentTarget.value)}>
            {ROLES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <button type="button" class="button" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </button>
        </>
      )}
    </li>
  );
}
