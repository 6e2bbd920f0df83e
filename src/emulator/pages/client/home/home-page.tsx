// The first page: who do you want to be in this window?
import { useEffect } from 'preact/hooks';
import { follow } from '../router.ts';
import type { PersonCard, World } from '../session.ts';
import { Avatar } from '../shell/avatar.tsx';
import './home.css';

const GROUPS: readonly { readonly role: PersonCard['role']; readonly title: string; readonly words: string }[] = [
  {
    role: 'teacher',
    title: 'Teachers',
    words: 'Make or open a Sheet in Drive, open the Extensions menu and set up a class.',
  },
  {
    role: 'student',
    title: 'Students',
    words: 'Open “Shared with me” in Drive, open your plan and type into it, or use the Extensions menu there.',
  },
  {
    role: 'counselor',
    title: 'Counselors',
    words: 'Open the goals workbook under “Shared with me” and look through the Goals tab.',
  },
  { role: 'admin', title: 'Administrators', words: 'Look around Drive as somebody who only sees what was shared.' },
];

export function HomePage({ world, unknown }: { world: World; unknown: string }) {
  useEffect(() => {
    document.title = 'Local Workspace';
  }, []);
  return (
    <main class="home">
      <header>
        <h1>Local Workspace</h1>
        <p>
          A school’s Drive, Docs and Sheets on this computer. Nothing is sent anywhere, and what you do is kept until
          you start fresh.
        </p>
        {unknown !== '' && (
          <p class="problem" role="alert">
            Nobody here is called “{unknown}”. Choose somebody from the list.
          </p>
        )}
      </header>
      <h2>Who are you in this window?</h2>
      <p class="quiet">Open a second window as somebody else: both see each other’s changes.</p>
      {GROUPS.map(group => (
        <Group key={group.role} {...group} people={world.people.filter(person => person.role === group.role)} />
      ))}
    </main>
  );
}

function Group({ title, words, people }: { title: string; words: string; people: readonly PersonCard[] }) {
  if (people.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <p class="quiet">{words}</p>
      <ul>
        {people.map(person => (
          <li key={person.email}>
            <a class="person" href={`/u/${encodeURIComponent(person.handle)}/drive`} onClick={follow}>
              <Avatar name={person.name} email={person.email} />
              <span>
                <strong>{person.name}</strong>
                <span class="address">{person.email}</span>
                {person.addOnBlocked && <span class="address">Add-ons are switched off for this account</span>}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
