// The line above every page: this is a local Workspace, and who you are in this window.
import { follow } from '../router.ts';
import { useSession } from '../session.ts';
import { Avatar } from './avatar.tsx';

export function Strip() {
  const session = useSession();
  const { person } = session;
  return (
    <aside class="strip" aria-label="Local Workspace">
      <span>Local Workspace. Everything here stays on this computer.</span>
      <span class="who">
        <Avatar name={person.name} email={person.email} />
        <span>
          You are {person.name}, {person.role}
        </span>
        <a href="/" onClick={follow}>
          Be someone else
        </a>
      </span>
    </aside>
  );
}
